"""A recipe's linear projection, and what turns one image into projected descriptors."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

import numpy as np
import numpy.typing as npt
from torch import Tensor

from inspector.domain.errors import ProgrammingFault
from inspector.domain.frame import Pixels
from inspector.models.backbones.taps import Tap

Floats = npt.NDArray[np.float32]
_FINEST_GRID = 8
"""Input pixels per descriptor at least; finer levels are averaged down to it."""


class PerImage(StrEnum):
    """What an image's own statistics take away before two images are compared."""

    NOTHING = "nothing"
    CENTRED = "centred"
    """The image's mean descriptor is subtracted: an overall change of lighting is not seen."""
    STANDARDISED = "standardised"
    """Each channel is divided by its deviation over the image as well: nor is a change of contrast."""


@dataclass(frozen=True, eq=False)
class Projection:
    """Everything linear after the taps, folded into one matrix a level.

    A descriptor is the sum over the levels of `weights[i] @ cell`, where a cell is the level's 3 x 3 mean
    (of the cells that exist at the border; transformer tokens are taken as they are) brought to the
    descriptors' grid: finer levels by averaging whole squares, coarser ones bilinearly (corners not
    aligned). Standardisation, level weights and principal components fit in it; a constant does not matter
    to a distance and is left out.

    Attributes:
        weights: float32 (D, C) a tap, in the order of the taps; None where a tap is not used.
        per_image: What is taken away of the image's own statistics. A level finer than the grid is
            standardised after it was averaged down.
    """

    weights: tuple[Floats | None, ...]
    per_image: PerImage = PerImage.NOTHING

    @property
    def dimensions(self) -> int:
        """D, values per descriptor."""
        return next(len(weight) for weight in self.weights if weight is not None)

    def check(self, taps: Sequence[Tap]) -> None:
        """Raise ProgrammingFault unless it fits features of `taps`."""
        wanted = [(self.dimensions, tap.channels) for tap in taps]
        found = [None if weight is None else weight.shape for weight in self.weights]
        fits = len(found) == len(wanted) and all(
            shape in (None, expected) for shape, expected in zip(found, wanted, strict=True)
        )
        if not fits:
            raise ProgrammingFault(f"A projection of shapes {found} does not fit the taps, {wanted}.")


class DescriptorTrunk(Protocol):
    """Pixels to descriptors. Belongs to one thread at a time; gives the same bits for the same pixels."""

    @property
    def runtime(self) -> str:
        """What computes, for the status bar and the records, for instance "ONNX Runtime cpu, 2 threads"."""

    @property
    def grid(self) -> tuple[int, int]:
        """Rows and columns of descriptors."""

    def describe(self, pixels: Pixels) -> Tensor:
        """uint8 (H, W, 3) RGB of the size it was made for -> float32 (h * w, D), rows in row-major order.

        D is the sum over the projections, their descriptors side by side. The tensor lies on the trunk's
        device, is not waited for, and may be overwritten by the next call.

        Raises:
            ProgrammingFault: Pixels of another size.
        """


def grid_stride(taps: Sequence[Tap]) -> int:
    """Input pixels per descriptor: of the finest tap, but at least 8."""
    return max(_FINEST_GRID, min(tap.stride for tap in taps))


def grid_of(taps: Sequence[Tap], input_size: tuple[int, int]) -> tuple[int, int]:
    """Rows and columns of descriptors for an input of (H, W) pixels.

    Raises:
        ProgrammingFault: Levels of several strides would not lie on each other cell by cell.
    """
    stride = grid_stride(taps)
    step = max(stride, *(tap.stride for tap in taps))
    if any(tap.stride != stride for tap in taps) and any(side % step for side in input_size):
        raise ProgrammingFault(f"Sides of {input_size} are no multiples of {step}.")
    return input_size[0] // stride, input_size[1] // stride


def check_pixels(pixels: Pixels, input_size: tuple[int, int]) -> None:
    """Raise ProgrammingFault unless `pixels` are uint8 (H, W, 3) of this size."""
    if pixels.shape != (*input_size, 3) or pixels.dtype != np.uint8:
        found = f"{pixels.dtype} {pixels.shape}"
        raise ProgrammingFault(f"Expected uint8 pixels of {(*input_size, 3)}, not {found}.")
