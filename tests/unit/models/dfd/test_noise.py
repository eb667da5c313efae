import pytest

from inspector.models.dfd.noise import FIRST, TARGET, NoiseScale


def test_noise_grows_where_it_is_missed_and_shrinks_where_it_is_too_easy():
    noise = NoiseScale()
    assert noise.deviation == FIRST
    noise.told_apart(0.6)
    assert noise.deviation == pytest.approx(FIRST * 1.0513, rel=1e-4)
    noise.told_apart(1.0)
    noise.told_apart(1.0)
    assert noise.deviation == pytest.approx(FIRST / 1.0513, rel=1e-4)


def test_noise_stays_within_bounds():
    noise = NoiseScale()
    for _ in range(500):
        noise.told_apart(1.0)
    assert noise.deviation == pytest.approx(0.03)
    for _ in range(500):
        noise.told_apart(0.5)
    assert noise.deviation == pytest.approx(3.0)


def test_noise_settles_where_the_target_is_met():
    """A head that tells noise of deviation s apart with accuracy min(1, s) is led to s = TARGET."""
    noise = NoiseScale()
    for _ in range(100):
        noise.told_apart(min(1.0, noise.deviation))
    assert noise.deviation == pytest.approx(TARGET, rel=0.06)
