from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.domain.errors import ProgrammingFault
from inspector.models.pseudo_defects import TEXTURE_KINDS, texture
from inspector.models.pseudo_defects.photometric import OPERATORS
from inspector.models.pseudo_defects.textures.fields import looked_up


@settings(max_examples=60)
@given(
    kind=st.sampled_from(TEXTURE_KINDS),
    size=st.tuples(st.integers(16, 90), st.integers(16, 90)),
    seed=st.integers(0, 2**31),
)
def test_every_kind_fills_every_size_the_same_way_for_a_seed(
    kind: str, size: tuple[int, int], seed: int
) -> None:
    first, second = (texture(kind, size, np.random.default_rng(seed)) for _ in range(2))
    assert first.shape == (*size, 3)
    assert first.dtype == np.uint8
    assert (first == second).all()


@pytest.mark.parametrize("kind", TEXTURE_KINDS)
def test_no_kind_is_blank(kind: str) -> None:
    drawn = [texture(kind, (96, 64), np.random.default_rng(seed)).astype(float) for seed in range(4)]
    assert max(one.std(axis=(0, 1)).max() for one in drawn) > 4
    assert (drawn[0] != drawn[1]).any()


def test_at_least_forty_kinds_differ_from_each_other() -> None:
    """Same seed, another picture: the mean pixel of no two kinds is nearer than six grey levels."""
    assert len(TEXTURE_KINDS) >= 40
    drawn = {
        kind: texture(kind, (64, 64), np.random.default_rng(11)).astype(np.int16) for kind in TEXTURE_KINDS
    }
    for first, second in combinations(TEXTURE_KINDS, 2):
        assert np.abs(drawn[first] - drawn[second]).mean() > 6, (first, second)


def test_an_unknown_kind_is_answered_with_what_exists() -> None:
    with pytest.raises(ProgrammingFault, match="fine_noise"):
        texture("velvet", (8, 8), np.random.default_rng(0))


@pytest.mark.parametrize("operator", OPERATORS)
def test_operators_keep_shape_and_type(operator: object) -> None:
    pixels = texture("terrazzo", (40, 56), np.random.default_rng(0))
    before = pixels.copy()
    changed = operator(pixels, np.random.default_rng(1))  # type: ignore[operator]
    assert changed.shape == pixels.shape
    assert changed.dtype == np.uint8
    assert (pixels == before).all()


def test_there_are_ten_operators() -> None:
    assert len(OPERATORS) == 10


def test_a_place_just_below_zero_has_a_value_too() -> None:
    """In float32 its remainder by 4096 is 4096 itself."""
    places = np.array([[-1e-9, 0.0, 4095.9, 4096.0, -4096.5]], np.float32)
    values = looked_up(places, np.random.default_rng(0))
    assert values.shape == places.shape
    assert values[0, 1] == values[0, 3]


def test_a_very_long_picture_is_no_obstacle() -> None:
    for kind in TEXTURE_KINDS:
        assert texture(kind, (4, 300), np.random.default_rng(2)).shape == (4, 300, 3)
