"""From badly rebuilt features to deviations: how much worse than goods usually are at this place."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean, pstdev

import cv2
import numpy as np

from inspector.domain.anomaly import FloatMap
from inspector.domain.errors import ProgrammingFault
from inspector.domain.frame import Mask
from inspector.models.scoring import smoothed, worst_mean
from inspector.models.uniad.network import UniAdNetwork
from inspector.models.uniad.samples import Samples

_PRIOR_VIEWS = 4.0
"""A place's own error counts as much as that of all places together from so many views on."""
_LEAST_ERROR = 1e-6
_LEAST_SPREAD = 0.05
"""An image's spread is taken as at least so much of the usual worst cells' value."""


@dataclass(frozen=True, eq=False)
class Units:
    """What is usual of goods the network has not learned from.

    Attributes:
        cells: float32 (h, w), above 0: the error at each place.
        mean, deviation: Of an image's worst 1 % of cells, in units of `cells`.
    """

    cells: FloatMap
    mean: float
    deviation: float


def errors_of(network: UniAdNetwork, sample: Samples) -> FloatMap:
    """a = |F^ - F| of one image, float32 (h, w) (uniad.md 5); call without gradients."""
    if len(sample) != 1:
        raise ProgrammingFault("Images are judged one at a time.")
    missed = network.rebuilt(sample.features) - sample.features
    errors: FloatMap = missed.square().sum(dim=1).sqrt()[0].cpu().numpy()
    return errors


def units_of(errors: Sequence[FloatMap], counted: Sequence[Mask]) -> Units:
    """Units from goods' errors and which cells of each count; at least one cell has to.

    A place's usual error is drawn to that of all places, because few goods say little about it, and spread
    over its neighbours, because parts never lie exactly alike.
    """
    together = np.stack(errors).astype(np.float64)
    counts = np.stack(counted).astype(np.float64)
    overall = float((together * counts).sum() / counts.sum())
    cells = ((together * counts).sum(axis=0) + _PRIOR_VIEWS * overall) / (counts.sum(axis=0) + _PRIOR_VIEWS)
    spread = cv2.blur(cells, (3, 3), borderType=cv2.BORDER_REPLICATE)
    usual = np.maximum(spread, _LEAST_ERROR).astype(np.float32)
    worst = [
        worst_mean(smoothed(one / usual, valid)[valid])
        for one, valid in zip(errors, counted, strict=True)
        if valid.any()
    ]
    mean = fmean(worst)
    return Units(usual, mean, max(pstdev(worst), _LEAST_SPREAD * mean))


def deviations(errors: FloatMap, valid: Mask, units: Units) -> FloatMap:
    """float32 (h, w): 0 for a good's usual worst cells, then the number of its deviations above them.

    The light 3 x 3 smoothing on the grid stands for the published average over 16 x 16 pixels.
    """
    ratios = smoothed(errors / units.cells, valid)
    judged: FloatMap = ((ratios - units.mean) / units.deviation).astype(np.float32)
    return judged
