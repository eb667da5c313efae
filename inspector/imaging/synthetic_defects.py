"""Synthetic defects on good images: a check that a model notices something, by kind and by size.

They are the *checker's* defects. What methods learn from is made elsewhere (`models/pseudo_defects`) and in
other ways, and neither may take from the other: a method examined with the defects it trained on would only
show that it remembers them. Even so both were thought out with the same real defects in mind, so a method
that trains on made-up ones has some advantage here. Never the source of a limit: real defects look different.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np

from inspector.domain.anomaly import ModelInput
from inspector.domain.comparison import DefectKind, DefectSize
from inspector.domain.frame import Mask, Pixels
from inspector.domain.region import Region
from inspector.imaging.defect_drawing import DRAWINGS, Drawn
from inspector.imaging.defect_shapes import Place, spot
from inspector.imaging.part_decision import MAX_AREA, MAX_TOUCH, MIN_AREA
from inspector.imaging.part_finding import find_part

EXTENTS = {DefectSize.SMALL: 0.03, DefectSize.MEDIUM: 0.07, DefectSize.LARGE: 0.14}
"""Diameter as a share of the side of a square with as many pixels: 8, 18 and 36 px at 256."""
MARGIN = 0.15
"""Of each side, where the part fills the image: defects are not centred there."""
VISIBLE = 12
"""Grey levels by which a quarter of a defect must differ from the good."""
DRAWS = 6


@dataclass(frozen=True, eq=False)
class SyntheticDefect:
    """A good with one made-up defect.

    Attributes:
        input: The good's own, with other pixels.
        mask: bool (H, W), True on the defect.
        good: Index of the good.
    """

    input: ModelInput
    mask: Mask
    kind: DefectKind
    size: DefectSize
    good: int


def synthetic_defects(
    goods: Sequence[ModelInput],
    *,
    seed: int,
    kinds: Sequence[DefectKind] = tuple(DefectKind),
    sizes: Sequence[DefectSize] = tuple(DefectSize),
) -> list[SyntheticDefect]:
    """One copy of each good for each kind and size, in that order. Pure, any thread; 3 to 9 ms each at 256.

    A defect depends on (seed, good, kind, size) alone, and is drawn from the same numbers whatever the size
    of the input is: models with different inputs are shown nearly the same defects. It lies on the part where
    one stands out from its background, else in the middle of the image; where it would hardly be seen another
    place is tried, six times at most. A small missing detail on an even surface may stay invisible.
    """
    places = [_where(good) for good in goods]
    return [
        _defect(good, kind, size, number=number, on_part=places[number], seed=seed)
        for number, good in enumerate(goods)
        for kind in kinds
        for size in sizes
    ]


def with_synthetic_defects(goods: Sequence[ModelInput], seed: int) -> list[ModelInput]:
    """One copy of each good for each kind of defect, all of medium size, deterministic."""
    return [one.input for one in synthetic_defects(goods, seed=seed, sizes=(DefectSize.MEDIUM,))]


def _defect(
    good: ModelInput, kind: DefectKind, size: DefectSize, *, number: int, on_part: Mask, seed: int
) -> SyntheticDefect:
    key = (seed, number, list(DefectKind).index(kind), list(DefectSize).index(size))
    random = np.random.default_rng(key)
    extent = EXTENTS[size] * float(np.sqrt(on_part.size))
    best, shown = _once(good, kind, on_part, random, extent=extent)
    for _ in range(DRAWS - 1):
        if shown >= 0.25:
            break
        other, seen = _once(good, kind, on_part, random, extent=extent)
        best, shown = (other, seen) if seen > shown else (best, shown)
    return SyntheticDefect(replace(good, pixels=best.pixels), best.mask, kind, size, number)


def _once(
    good: ModelInput, kind: DefectKind, on_part: Mask, random: np.random.Generator, *, extent: float
) -> tuple[Drawn, float]:
    """A defect at a random place, and the share of it that can be seen."""
    place = Place(np.array(spot(on_part, random)), extent, on_part)
    drawn = DRAWINGS[kind](good.pixels, place, random)
    return drawn, _shown(good.pixels, drawn)


def _shown(pixels: Pixels, drawn: Drawn) -> float:
    if not drawn.mask.any():
        return 0.0
    return float((cv2.absdiff(pixels, drawn.pixels).max(axis=2) >= VISIBLE)[drawn.mask].mean())


def _where(good: ModelInput) -> Mask:
    """bool (H, W), where a defect may be centred; never empty."""
    size = good.pixels.shape[:2]
    counts = np.ones(size, np.bool_) if good.valid is None else good.valid
    for place in (_part_of(good.pixels), _middle(size), np.ones(size, np.bool_)):
        if place is not None and (place & counts).any():
            return np.asarray(place & counts)
    return np.ones(size, np.bool_)


def _part_of(pixels: Pixels) -> Mask | None:
    """The part without its rim; None where none stands out."""
    found = find_part(pixels, Region())
    if found is None or found.touch > MAX_TOUCH or not MIN_AREA <= found.area <= MAX_AREA:
        return None
    drawn = np.zeros(pixels.shape[:2], np.uint8)
    cv2.fillPoly(drawn, [np.rint(found.outline).astype(np.int32)], 1)
    rim = max(1, round(0.01 * float(np.sqrt(drawn.size))))
    return cv2.erode(drawn, np.ones((2 * rim + 1, 2 * rim + 1), np.uint8)).view(np.bool_)


def _middle(size: tuple[int, ...]) -> Mask:
    middle = np.zeros(size, np.bool_)
    top, left = (round(MARGIN * length) for length in size)
    middle[top : size[0] - top, left : size[1] - left] = True
    return middle
