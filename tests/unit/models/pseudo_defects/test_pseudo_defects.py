"""Every kind of pseudo-defect keeps the promises of `PseudoDefect`."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.domain.frame import Mask, Pixels
from inspector.models.pseudo_defects import PseudoDefect, any_kind, deformed, pasted, textured
from inspector.models.pseudo_defects.textured import blend

Maker = Callable[[Pixels, Mask, np.random.Generator], PseudoDefect]
MAKERS: tuple[Maker, ...] = (textured, deformed, pasted, any_kind)
sizes = st.tuples(st.integers(24, 80), st.integers(24, 80))


def a_good(size: tuple[int, int], seed: int = 0) -> Pixels:
    return np.random.default_rng(seed).integers(0, 256, (*size, 3), dtype=np.uint8)


def a_disc(size: tuple[int, int]) -> Mask:
    y, x = np.indices(size)
    return np.hypot(y - size[0] / 2, x - size[1] / 2) < min(size) / 3


@pytest.mark.parametrize("make", MAKERS)
@settings(max_examples=25)
@given(size=sizes, seed=st.integers(0, 2**31))
def test_only_the_mask_changes_and_it_lies_in_the_foreground(
    make: Maker, size: tuple[int, int], seed: int
) -> None:
    pixels, foreground = a_good(size), a_disc(size)
    before = pixels.copy()
    one = make(pixels, foreground, np.random.default_rng(seed))
    assert one.pixels.dtype == np.uint8
    assert one.pixels.shape == pixels.shape
    assert one.mask.dtype == np.bool_
    assert one.mask.shape == size
    assert not (one.mask & ~foreground).any()
    assert (one.pixels[~one.mask] == pixels[~one.mask]).all()
    assert (pixels == before).all()


@pytest.mark.parametrize("make", MAKERS)
def test_the_same_seed_gives_the_same_defect_and_another_seed_another(make: Maker) -> None:
    pixels, foreground = a_good((64, 48)), np.ones((64, 48), np.bool_)
    first, same, other = (make(pixels, foreground, np.random.default_rng(seed)) for seed in (5, 5, 6))
    assert (first.pixels == same.pixels).all()
    assert (first.mask == same.mask).all()
    assert (first.pixels != other.pixels).any()


@pytest.mark.parametrize("make", MAKERS)
def test_nothing_happens_without_a_foreground(make: Maker) -> None:
    pixels = a_good((32, 40))
    one = make(pixels, np.zeros((32, 40), np.bool_), np.random.default_rng(0))
    assert not one.mask.any()
    assert (one.pixels == pixels).all()


@pytest.mark.parametrize("make", [textured, any_kind])
@settings(max_examples=40)
@given(seed=st.integers(0, 2**31), row=st.integers(0, 39), column=st.integers(0, 31))
def test_even_a_tiny_foreground_gets_a_defect(make: Maker, seed: int, row: int, column: int) -> None:
    foreground = np.zeros((40, 32), np.bool_)
    foreground[row : row + 2, column : column + 2] = True
    one = make(np.full((40, 32, 3), 128, np.uint8), foreground, np.random.default_rng(seed))
    assert one.mask.any()


def test_most_textured_defects_can_be_seen() -> None:
    pixels = np.full((64, 64, 3), 128, np.uint8)
    foreground = np.ones((64, 64), np.bool_)
    seen = 0
    for seed in range(60):
        one = textured(pixels, foreground, np.random.default_rng(seed))
        seen += np.abs(one.pixels.astype(int) - pixels)[one.mask].max() >= 8
    assert seen >= 58


def test_a_blend_is_what_equation_3_says() -> None:
    pixels = np.array([[[100, 0, 255]]], np.uint8)
    cover = np.array([[[200, 50, 0]]], np.uint8)
    assert blend(pixels, cover, beta=0.0).tolist() == [[[200, 50, 0]]]
    assert blend(pixels, cover, beta=0.25).tolist() == [[[175, 38, 64]]]  # 37.5 and 63.75, rounded to even
    assert blend(pixels, cover, beta=0.8).tolist() == [[[120, 10, 204]]]


def test_no_strength_deforms_nothing() -> None:
    pixels = a_good((32, 32))
    one = deformed(pixels, np.ones((32, 32), np.bool_), np.random.default_rng(1), strength=0.0)
    assert not one.mask.any()


def test_a_deformation_moves_what_is_there_and_brings_no_colours() -> None:
    pixels = np.zeros((64, 64, 3), np.uint8)
    pixels[:, 32:] = (200, 10, 60)
    one = deformed(pixels, np.ones((64, 64), np.bool_), np.random.default_rng(1))
    assert one.mask.any()
    assert not one.mask[:, :8].any()
    assert (one.pixels <= (200, 10, 60)).all()


def test_an_even_surface_shows_no_deformation_but_any_kind_still_finds_a_defect() -> None:
    pixels, foreground = np.full((64, 64, 3), 90, np.uint8), np.ones((64, 64), np.bool_)
    assert not deformed(pixels, foreground, np.random.default_rng(0)).mask.any()
    assert all(any_kind(pixels, foreground, np.random.default_rng(seed)).mask.any() for seed in range(30))


def test_a_pasted_piece_comes_from_the_part() -> None:
    pixels = np.zeros((96, 96, 3), np.uint8)
    pixels[:, 48:] = 200
    one = pasted(pixels, np.ones((96, 96), np.bool_), np.random.default_rng(3))
    assert 0 < one.mask.mean() < 0.15
    assert (one.pixels != pixels).any()
