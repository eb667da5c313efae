"""Families whose seed decides the design: many kinds of part, each line true to its own design."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inspector.capture import DefectKind, Family, LineSettings, render_part
from inspector.capture.simulated import DEFECTS_OF, component, surface
from inspector.capture.simulated.component_design import design_of
from inspector.capture.simulated.fields import Field, dealt
from inspector.domain.frame import Mask, Pixels, check_pixels

SMALL, TINY = (192, 192), (96, 96)
DESIGNED = (Family.COMPONENT, Family.SURFACE)
EVERY_DEFECT = [(family, kind) for family in DESIGNED for kind in DEFECTS_OF[family]]


def good(family: Family, seed: int, number: int = 0, *, size: tuple[int, int] = SMALL) -> Pixels:
    return render_part(LineSettings(family, seed=seed, size=size, defect_rate=0.0), number)[0]


def silhouette(seed: int) -> Mask:
    alpha = component.build(TINY, seed).alpha
    assert alpha is not None
    return alpha > 0.5


def overlap(one: Mask, other: Mask) -> float:
    return float((one & other).sum() / (one | other).sum())


def statistics(pixels: Pixels) -> Field:
    """Mean colour, contrast, and how much of the contrast is between neighbours, in grey levels."""
    grey = pixels.mean(axis=2)
    steps = [np.abs(np.diff(grey, axis=axis)).mean() for axis in (0, 1)]
    return np.array([*pixels.mean(axis=(0, 1)), 3 * grey.std(), *(3 * step for step in steps)], np.float32)


def test_components_of_different_seeds_have_different_silhouettes() -> None:
    masks = [silhouette(seed) for seed in range(12)]
    overlaps = [overlap(one, other) for one, other in combinations(masks, 2)]

    assert np.median(overlaps) < 0.6
    assert np.mean(np.array(overlaps) > 0.93) < 0.05


def test_components_of_one_seed_have_one_silhouette() -> None:
    assert np.array_equal(silhouette(5), silhouette(5))


def test_surfaces_of_different_seeds_have_different_textures() -> None:
    textures = [statistics(good(Family.SURFACE, seed, size=TINY)) for seed in range(12)]
    gaps = [float(np.linalg.norm(one - other)) for one, other in combinations(textures, 2)]

    assert min(gaps) > 5


@pytest.mark.parametrize("family", DESIGNED)
def test_parts_of_one_line_are_closer_than_parts_of_two(family: Family) -> None:
    first, second = (np.stack([statistics(good(family, seed, n)) for n in range(3)]) for seed in (1, 2))

    assert np.linalg.norm(first - first.mean(axis=0), axis=1).max() < 20
    assert np.linalg.norm(first.mean(axis=0) - second.mean(axis=0)) > 20


@pytest.mark.parametrize("family", DESIGNED)
def test_a_design_is_the_same_at_every_frame_size(family: Family) -> None:
    """Twice as many pixels show the same thing: halved, they look alike in colour and brightness."""
    for seed in (3, 8):
        large = good(family, seed, size=(256, 256)).reshape(128, 2, 128, 2, 3).mean(axis=(1, 3))
        small = good(family, seed, size=(128, 128))
        assert np.abs(large.mean(axis=(0, 1)) - small.mean(axis=(0, 1))).max() < 12


def test_as_many_seeds_as_choices_get_each_of_them() -> None:
    choices = tuple("abcdefg")

    assert {dealt(choices, seed, 1) for seed in range(7, 14)} == set(choices)


def test_every_component_carries_print_and_a_feature_that_can_be_missing() -> None:
    for seed in range(30):
        design = design_of(seed)
        layers = component.build(TINY, seed)
        assert layers.ink is not None
        assert layers.ink.max() > 0.5
        assert len(set(design.features)) == len(design.features) >= 1


def test_components_lie_inside_the_frame() -> None:
    for seed in range(30):
        mask = silhouette(seed)
        border = np.concatenate([mask[0], mask[-1], mask[:, 0], mask[:, -1]])
        assert not border.any()
        assert 0.03 < mask.mean() < 0.7


def harmed(family: Family, kind: DefectKind, seeds: range) -> Iterator[tuple[float, float]]:
    """Mean change inside and share of changed pixels outside of each true mask."""
    for seed in seeds:
        line = LineSettings(family, seed=seed, size=SMALL, defect_rate=0.0)
        bad, truth = render_part(replace(line, defect_rate=1.0, defects=(kind,)), 0)
        change = np.abs(render_part(line, 0)[0].astype(int) - bad.astype(int)).max(axis=2)
        assert truth.mask is not None
        assert truth.mask.any(), f"{family} {seed} shows no {kind}"
        yield float(change[truth.mask].mean()), float((change[~truth.mask] > 12).mean())


@pytest.mark.parametrize(("family", "kind"), EVERY_DEFECT)
def test_every_defect_shows_inside_its_mask_on_every_design(family: Family, kind: DefectKind) -> None:
    inside, outside = zip(*harmed(family, kind, range(40, 46)), strict=True)

    assert min(inside) > 3
    assert np.mean(inside) > 6
    assert max(outside) < 0.006


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    family=st.sampled_from(DESIGNED),
    seed=st.integers(0, 999_999_999),
    size=st.tuples(st.integers(64, 256), st.integers(64, 256)),
    number=st.integers(0, 10_000),
)
def test_any_seed_makes_a_frame_at_any_small_size(
    family: Family, seed: int, size: tuple[int, int], number: int
) -> None:
    line = LineSettings(family, seed=seed, size=size, defect_rate=1.0)

    pixels, truth = render_part(line, number)

    check_pixels(pixels)
    assert pixels.shape == (size[1], size[0], 3)
    assert pixels.std() > 1
    assert truth.mask is not None
    assert truth.mask.shape == (size[1], size[0])


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 999_999_999))
def test_layers_are_finite_float32_of_one_size(seed: int) -> None:
    for layers in (component.build(TINY, seed), surface.build(TINY, seed)):
        assert layers.radiance.dtype == np.float32
        assert np.isfinite(layers.radiance).all()
        assert layers.radiance.min() >= 0
        assert layers.face.mean() > 0.02
        assert np.isfinite(layers.edge).all()


def test_a_component_lies_on_the_same_belt_as_the_other_families() -> None:
    line = LineSettings(Family.COMPONENT, seed=4, size=SMALL, defect_rate=0.0)
    washer = replace(line, family=Family.WASHER)

    assert np.array_equal(render_part(line, 2)[0][:4, :4], render_part(washer, 2)[0][:4, :4])
