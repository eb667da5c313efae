import numpy as np
import pytest
from helpers.imaging_samples import textured
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.domain.anomaly import ModelInput
from inspector.domain.region import Polygon, Region
from inspector.imaging import mild_views, prepare
from inspector.imaging.geometry import UNIT_CORNERS, homogeneous, transform
from inspector.imaging.mild_views import MAX_GAIN, MAX_TURN_DEG

FRAME = (300, 200)


def good() -> ModelInput:
    return prepare(textured(*FRAME), Region(), size=128)


def test_views_are_the_same_every_time_and_differ_from_each_other() -> None:
    first, second = mild_views(good(), 4, 7), mild_views(good(), 4, 7)
    assert [view.pixels.tobytes() for view in first] == [view.pixels.tobytes() for view in second]
    assert len({view.pixels.tobytes() for view in first}) == 4
    assert mild_views(good(), 1, 8)[0].pixels.tobytes() != first[0].pixels.tobytes()


def test_more_views_leave_the_first_ones_as_they_were() -> None:
    few, many = mild_views(good(), 2, 7), mild_views(good(), 6, 7)
    assert all(np.array_equal(a.pixels, b.pixels) for a, b in zip(few, many, strict=False))
    assert mild_views(good(), 0, 7) == []


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000))
def test_views_are_mild(seed: int) -> None:
    source = good()
    view = mild_views(source, 1, seed)[0]
    before, after = (transform(homogeneous(one.placement), UNIT_CORNERS) / FRAME for one in (source, view))
    # The middle moves by at most the shift, and a corner further by the turn.
    assert np.abs(after.mean(axis=0) - before.mean(axis=0)).max() * 128 <= 4 / 256 * 128 * 1.1
    edge = (after[1] - after[0]) / np.linalg.norm(after[1] - after[0])
    assert abs(np.degrees(np.arctan2(edge[1], edge[0]))) <= MAX_TURN_DEG + 1e-6
    assert view.pixels.mean() / source.pixels.mean() == pytest.approx(1, abs=MAX_GAIN + 0.02)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10_000))
def test_the_placement_follows_the_content(seed: int) -> None:
    """A bright dot is where the view's placement says it is in the frame."""
    pixels = np.full((128, 128, 3), 40, np.uint8)
    pixels[38:43, 78:83] = 230
    source = ModelInput(pixels, np.array(((128.0, 0.0, 0.0), (0.0, 128.0, 0.0))))
    view = mild_views(source, 1, seed)[0]
    weight = np.clip(view.pixels[..., 0].astype(float) - 60, 0, None)
    rows, columns = np.indices(weight.shape) + 0.5
    seen = np.array(((columns * weight).sum(), (rows * weight).sum())) / weight.sum() / 128
    assert np.abs(transform(homogeneous(view.placement), seen[None])[0] - (80.5, 40.5)).max() < 0.3


def test_a_mask_moves_with_the_pixels() -> None:
    region = Region(Polygon(((0, 0), (300, 0), (0, 200))), frame_size=FRAME)
    source = prepare(textured(*FRAME), region, size=128)
    for view in mild_views(source, 5, 1):
        assert view.valid is not None
        assert view.valid.dtype == np.bool_
        assert view.valid.mean() == pytest.approx(0.5, abs=0.06)
        assert not np.array_equal(view.valid, source.valid)
    assert all(view.valid is None for view in mild_views(good(), 3, 1))


def test_views_stay_as_sharp_as_the_part() -> None:
    source = good()
    for view in mild_views(source, 5, 3):
        inner = np.s_[16:-16, 16:-16]
        detail = [np.abs(np.diff(one.pixels[inner].astype(float), axis=1)).mean() for one in (source, view)]
        assert detail[1] / detail[0] == pytest.approx(1, abs=0.12)
