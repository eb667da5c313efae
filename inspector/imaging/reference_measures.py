"""How the references were shot: their light, how alike they lie, and whether one part was shot twice."""

from collections.abc import Sequence
from itertools import combinations

import cv2
import numpy as np

from inspector.domain.anomaly import ModelInput
from inspector.domain.coverage import ReferenceMeasures
from inspector.domain.frame import Pixels
from inspector.domain.region import Region
from inspector.imaging.quality import SAME_SHOT, checked_input, counted_pixels
from inspector.imaging.similarity import Fingerprint, fingerprint, pose_likeness, same_shot

RING = 0.1
"""Width of the border that is looked at, as a share of the side. Where a part lies loose in its picture the
border is background, so that its brightness tells the light and not the part."""
DARKEST, BRIGHTEST = 5.0, 250.0
"""A border beyond these is black or white whatever the light does."""


def measure_references(images: Sequence[Pixels], region: Region) -> ReferenceMeasures:
    """Measure the references of an enrollment. Pure, any thread; about 20 ms an image.

    Args:
        images: uint8 (H, W, 3) RGB each, in the order of the references.
        region: What is looked at.

    Raises:
        DataFault: An image does not fit the region (see `prepare`).
    """
    prepared = [checked_input(pixels, region) for pixels in images]
    prints = [fingerprint(counted_pixels(one)) for one in prepared]
    pairs = list(combinations(range(len(prints)), 2))
    return ReferenceMeasures(
        light_levels=_light_levels(prepared),
        least_pose_likeness=min((pose_likeness(prints[i], prints[j]) for i, j in pairs), default=1.0),
        shot_twice=tuple(pair for pair in pairs if _shot_twice(prints, pair)),
    )


def _shot_twice(prints: Sequence[Fingerprint], pair: tuple[int, int]) -> bool:
    return same_shot(prints[pair[0]], prints[pair[1]]) >= SAME_SHOT


def _light_levels(prepared: Sequence[ModelInput]) -> tuple[float, ...]:
    levels = tuple(_border_level(one) for one in prepared)
    return levels if all(DARKEST < level < BRIGHTEST for level in levels) else ()


def _border_level(prepared: ModelInput) -> float:
    """Median brightness of the border of what counts, 0..255."""
    grey = np.asarray(cv2.cvtColor(prepared.pixels, cv2.COLOR_RGB2GRAY))
    width = max(1, round(RING * len(grey)))
    border = np.ones(grey.shape, np.bool_)
    border[width:-width, width:-width] = False
    if prepared.valid is not None and (border & prepared.valid).any():
        border &= prepared.valid
    return float(np.median(grey[border]))
