import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.models.pseudo_defects import perlin_noise
from inspector.models.pseudo_defects.perlin import perlin_mask


@settings(max_examples=40)
@given(
    height=st.integers(1, 90), width=st.integers(1, 90), rows=st.integers(1, 40), columns=st.integers(1, 40)
)
def test_noise_fills_any_size_and_stays_in_range(height: int, width: int, rows: int, columns: int) -> None:
    noise = perlin_noise((height, width), (rows, columns), np.random.default_rng(0))
    assert noise.shape == (height, width)
    assert noise.dtype == np.float32
    assert np.abs(noise).max() <= 1.0 + 1e-5


def test_noise_is_zero_on_the_lattice_and_reaches_far_between() -> None:
    noise = perlin_noise((64, 96), (8, 8), np.random.default_rng(2))
    assert np.abs(noise[::8, ::12]).max() == 0
    assert np.abs(noise).max() > 0.6


def test_noise_is_the_sum_over_the_four_corners() -> None:
    """One cell, one pixel: written out with the quintic fade."""
    size, cells = (4, 4), (1, 1)
    angles = np.random.default_rng(9).random((2, 2), dtype=np.float32) * np.float32(2 * np.pi)
    y, x = 0.25, 0.75
    fade = [t**3 * (t * (6 * t - 15) + 10) for t in (y, x)]
    expected = 0.0
    for i in (0, 1):
        for j in (0, 1):
            slope = np.sin(angles[i, j]) * (y - i) + np.cos(angles[i, j]) * (x - j)
            expected += (fade[0] if i else 1 - fade[0]) * (fade[1] if j else 1 - fade[1]) * slope
    noise = perlin_noise(size, cells, np.random.default_rng(9))
    assert noise[1, 3] == pytest.approx(np.sqrt(2) * expected, abs=1e-6)


def test_masks_differ_in_grain() -> None:
    foreground = np.ones((64, 64), np.bool_)
    shares = [perlin_mask(foreground, np.random.default_rng(seed)).mean() for seed in range(40)]
    assert min(shares) > 0
    assert max(shares) < 0.6
    assert np.std(shares) > 0.01
