"""How a part is cut out of its background: fixed once at enrollment, the same for every part after it."""

from dataclasses import dataclass
from math import isfinite

from inspector.domain.errors import DataFault

SIDE_STEP = 32
"""Sides of the cut are multiples of it, so that every backbone can take them."""
MAX_SIDE = 1024
MAX_SCALE = 256.0
"""Input pixels per frame pixel; the least is its reciprocal."""
MAX_OFFSET = 1e6


@dataclass(frozen=True)
class PartFrame:
    """The window a part is seen through, in the part's own axes.

    Attributes:
        size: (height, width) of the model input in pixels, multiples of 32 from 32 to 1024.
        scale: Input pixels per frame pixel of the first reference, the same for every part: a part that is
            too large must look too large.
        centre: Centre of the window minus the part's centroid, in the part's axes, frame pixels.
        turned: Whether those axes are the part's long axis and the one across it; else the region's.

    Raises:
        DataFault: A value that no enrollment makes.
    """

    size: tuple[int, int]
    scale: float
    centre: tuple[float, float]
    turned: bool

    def __post_init__(self) -> None:
        if any(side % SIDE_STEP or not SIDE_STEP <= side <= MAX_SIDE for side in self.size):
            raise DataFault(f"A part is not cut out to {self.size[0]} x {self.size[1]} pixels.")
        if not (isfinite(self.scale) and 1 / MAX_SCALE <= self.scale <= MAX_SCALE):
            raise DataFault(f"A part is not cut out at {self.scale:g} times its size.")
        if not all(isfinite(offset) and abs(offset) <= MAX_OFFSET for offset in self.centre):
            raise DataFault("A part is not cut out so far from its middle.")
