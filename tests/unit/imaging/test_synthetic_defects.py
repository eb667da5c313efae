from itertools import product

import cv2
import numpy as np
import pytest

from inspector.domain.anomaly import ModelInput
from inspector.domain.comparison import DefectKind, DefectSize
from inspector.imaging import SyntheticDefect, synthetic_defects, with_synthetic_defects

PLACEMENT = np.array([[64.0, 0, 0], [0, 64.0, 0]])
SIZES = [(96, 96), (80, 160)]


def surface(size: tuple[int, int] = (96, 96), seed: int = 3) -> ModelInput:
    """Soft grains, so that something can be missing and moved."""
    noise = np.random.default_rng(seed).integers(0, 256, (size[0] // 4, size[1] // 4, 3), dtype=np.uint8)
    return ModelInput(cv2.resize(noise, size[::-1], interpolation=cv2.INTER_CUBIC), PLACEMENT)


def disc() -> ModelInput:
    """A part that stands out from its background."""
    grains = surface().pixels // 3 + 100
    part = cv2.circle(np.zeros((96, 96), np.uint8), (48, 48), 24, 1, -1)
    return ModelInput(np.where(part[..., None] > 0, grains, np.uint8(20)).astype(np.uint8), PLACEMENT)


def changed(one: SyntheticDefect, good: ModelInput) -> np.ndarray:
    return np.abs(one.input.pixels.astype(int) - good.pixels).max(axis=2)


@pytest.mark.parametrize("size", SIZES)
def test_every_good_gets_every_kind_in_every_size_and_stays_as_it_was(size: tuple[int, int]) -> None:
    goods = [surface(size), surface(size, seed=4)]
    before = [one.pixels.copy() for one in goods]
    defects = synthetic_defects(goods, seed=0)
    expected = list(product(range(2), DefectKind, DefectSize))
    assert [(one.good, one.kind, one.size) for one in defects] == expected
    for one in defects:
        assert one.input.pixels.dtype == np.uint8
        assert one.input.pixels.shape == (*size, 3)
        assert one.mask.shape == size
        assert one.mask.any()
        if one.kind is not DefectKind.MISSING:  # a small spot may show no detail that could be missing
            assert (changed(one, goods[one.good])[one.mask] >= 12).mean() > 0.2, (one.kind, one.size)
    assert all((one.pixels == kept).all() for one, kept in zip(goods, before, strict=True))


@pytest.mark.parametrize("kind", DefectKind)
def test_sizes_grow_and_little_changes_beside_the_mask(kind: DefectKind) -> None:
    good = surface((128, 128))
    areas = []
    for one in synthetic_defects([good], seed=1, kinds=(kind,)):
        near = cv2.dilate(one.mask.astype(np.uint8), np.ones((25, 25), np.uint8)) > 0
        assert (changed(one, good)[~near] == 0).all()
        areas.append(one.mask.sum())
    assert areas[0] < areas[1] < areas[2]


def test_a_defect_depends_on_its_own_kind_size_and_good_alone() -> None:
    good = surface()
    everything = {
        (one.kind, one.size): one for one in synthetic_defects([good, good], seed=5) if one.good == 0
    }
    (alone,) = synthetic_defects([good], seed=5, kinds=(DefectKind.HOLE,), sizes=(DefectSize.LARGE,))
    same = everything[DefectKind.HOLE, DefectSize.LARGE]
    assert (alone.input.pixels == same.input.pixels).all()
    other = synthetic_defects([good], seed=6, kinds=(DefectKind.HOLE,), sizes=(DefectSize.LARGE,))[0]
    assert (alone.mask != other.mask).any()


def test_defects_lie_on_a_part_that_stands_out() -> None:
    good = disc()
    part = good.pixels[..., 0] > 60
    for seed in range(4):
        for one in synthetic_defects([good], seed=seed, sizes=(DefectSize.SMALL,)):
            y, x = np.argwhere(one.mask).mean(axis=0).astype(int)
            assert part[y, x], one.kind


def test_defects_lie_where_the_good_counts() -> None:
    good = surface()
    valid = np.zeros((96, 96), np.bool_)
    valid[:, 40:56] = True
    for one in synthetic_defects([ModelInput(good.pixels, PLACEMENT, valid=valid)], seed=2):
        assert (one.mask & valid).any()


def test_a_picture_at_another_size_gets_the_same_defect_larger() -> None:
    small = surface((96, 96))
    large = ModelInput(cv2.resize(small.pixels, (192, 192), interpolation=cv2.INTER_CUBIC), PLACEMENT)
    for kind in (DefectKind.HOLE, DefectKind.DENT):
        first, second = (synthetic_defects([one], seed=9, kinds=(kind,))[2] for one in (small, large))
        middles = [np.argwhere(one.mask).mean(axis=0) / one.mask.shape[0] for one in (first, second)]
        assert middles[0] == pytest.approx(middles[1], abs=0.03)
        assert first.mask.mean() == pytest.approx(second.mask.mean(), rel=0.2)


def test_the_short_check_has_one_of_each_kind() -> None:
    goods = [surface(), surface(seed=4)]
    marked = with_synthetic_defects(goods, seed=0)
    assert len(marked) == 2 * len(DefectKind)
    medium = synthetic_defects(goods, seed=0, sizes=(DefectSize.MEDIUM,))
    assert all((a.pixels == b.input.pixels).all() for a, b in zip(marked, medium, strict=True))
