from dataclasses import replace

import numpy as np
import pytest

from inspector.models.views import bank_views


@pytest.fixture(params=[(96, 96), (64, 192)])
def reference(request, good_part):
    height, width = request.param
    valid = np.zeros((height, width), np.bool_)
    valid[: height // 2] = True
    square = good_part(0, max(height, width))
    return replace(square, pixels=np.ascontiguousarray(square.pixels[:height]), valid=valid)


@pytest.mark.parametrize(("may_rotate", "count"), [(False, 6), (True, 17)])
def test_the_reference_comes_first_and_every_view_has_its_size(reference, may_rotate, count):
    views = bank_views(reference, may_rotate=may_rotate)
    assert len(views) == count
    assert views[0] is reference
    for view in views:
        assert view.pixels.shape == reference.pixels.shape
        assert view.pixels.dtype == np.uint8
        assert view.pixels.flags.c_contiguous
        assert view.valid.shape == reference.valid.shape
        assert view.valid.dtype == np.bool_


def test_no_two_views_are_alike_and_they_are_the_same_every_time(reference):
    one, two = bank_views(reference, may_rotate=True), bank_views(reference, may_rotate=True)
    assert len({view.pixels.tobytes() for view in one}) == len(one)
    assert all(np.array_equal(a.pixels, b.pixels) for a, b in zip(one, two, strict=True))


def test_masks_move_along_and_stay_where_only_the_light_changes(reference):
    marked = replace(reference, pixels=np.repeat(reference.valid[..., None], 3, axis=2) * np.uint8(200))
    views = bank_views(marked, may_rotate=True)
    for lit in views[2:6]:
        assert np.array_equal(lit.valid, reference.valid)
    for moved in (views[1], *views[6:]):
        assert not np.array_equal(moved.valid, reference.valid)
        assert ((moved.pixels[..., 0] > 100) == moved.valid).mean() > 0.98
    assert all(view.valid is None for view in bank_views(replace(reference, valid=None), may_rotate=True))


def test_light_is_changed_both_ways(reference):
    means = [view.pixels.mean() for view in bank_views(reference, may_rotate=False)[2:]]
    assert sum(mean < reference.pixels.mean() for mean in means) == 2
    assert sum(mean > reference.pixels.mean() for mean in means) == 2


def test_a_reference_is_not_written_to(reference):
    reference.pixels.setflags(write=False)
    reference.valid.setflags(write=False)
    bank_views(reference, may_rotate=True)
