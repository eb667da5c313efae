"""What a model is given and what it says: model input, anomaly map and raw score."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from inspector.domain.errors import ProgrammingFault
from inspector.domain.frame import Mask, Pixels

FloatMap = npt.NDArray[np.float32]
Affine = npt.NDArray[np.float64]
"""float64 (2, 3): maps (u, v, 1) with u, v in 0..1 across the model input to frame pixels (x, y)."""


@dataclass(frozen=True, eq=False)
class ModelInput:
    """The inspected region at the model's working size.

    Attributes:
        pixels: uint8 (H, W, 3) RGB, C-contiguous; not yet normalised (that belongs to the weights). Square
            for a region, the window of `PartFrame` for a part that is cut out.
        valid: bool (H, W), False outside a polygon and on ignore areas; None where everything counts.
        placement: `Affine` from the unit square of the input to frame pixels.
        alignment_quality: 0..1 of the fixture alignment; None where no alignment was asked for.
    """

    pixels: Pixels
    placement: Affine
    valid: Mask | None = None
    alignment_quality: float | None = None


@dataclass(frozen=True, eq=False)
class AnomalyMap:
    """Where a part is unlike its references, on the same raw scale as the score.

    Attributes:
        values: float32 (h, w) at model resolution (for instance 32 x 32), read-only. Never min-max
            normalised per image: the same value means the same everywhere and always.
        placement: `Affine` from the unit square of the map to frame pixels.
    """

    values: FloatMap
    placement: Affine

    def __post_init__(self) -> None:
        if self.values.dtype != np.float32 or self.values.ndim != 2:
            raise ProgrammingFault(f"An anomaly map is float32 (h, w), not {self.values.dtype}.")
        self.values.setflags(write=False)

    def peak(self) -> tuple[float, float]:
        """Frame pixel (x, y) under the largest value, at the centre of its map cell."""
        row, column = np.unravel_index(int(self.values.argmax()), self.values.shape)
        height, width = self.values.shape
        unit = np.array([(column + 0.5) / width, (row + 0.5) / height, 1.0])
        x, y = self.placement @ unit
        return float(x), float(y)


@dataclass(frozen=True, eq=False)
class Prediction:
    """What a model says about one input.

    Attributes:
        map: float32 (h, w), raw distances at model resolution, 0 where the input is not valid.
        score: Raw image score, >= 0, finite; larger is less like the references.
    """

    map: FloatMap
    score: float
