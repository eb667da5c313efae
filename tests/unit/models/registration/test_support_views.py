"""Variants of a support image: how many, which ones, and their masks."""

from dataclasses import replace

import numpy as np
import pytest

from inspector.models.registration.support_views import Views, support_views


@pytest.fixture
def part(good_part):
    return good_part(3, 64)


def test_the_published_ones_are_22_and_26_with_contrasts(part):
    plain = support_views(part, views=Views.PUBLISHED, may_rotate=False)
    assert len(plain) == 22
    assert len(support_views(part, views=Views.PUBLISHED, may_rotate=True, contrasts=True)) == 26
    images = {one.pixels.tobytes() for one in plain}
    assert len(images) == 22
    assert part.pixels[:, ::-1].tobytes() in images
    grey = [one for one in plain if np.ptp(one.pixels.astype(int), axis=2).max() == 0]
    assert len(grey) == 1


def test_contrasts_follow_the_formula(part):
    lit = support_views(part, views=Views.PUBLISHED, may_rotate=False, contrasts=True)[22:]
    values = part.pixels.astype(np.float64)
    assert np.array_equal(lit[0].pixels, np.clip(np.rint(values * 0.8), 0, 255))
    darker = np.clip(np.rint((values - values.mean()) * 0.8 + values.mean()), 0, 255)
    assert np.abs(lit[1].pixels - darker).max() == 0


def test_a_part_that_lies_alike_is_never_turned_far_mirrored_or_greyed(part):
    views = support_views(part, views=Views.FITTING, may_rotate=False)
    assert views[0] is part
    assert len(views) == 17
    shown = {one.pixels.tobytes() for one in views}
    assert part.pixels[:, ::-1].tobytes() not in shown
    assert not any(np.ptp(one.pixels.astype(int), axis=2).max() == 0 for one in views)
    ring = [one.pixels[32, 32:].astype(int).sum() for one in views[:13]]  # turned and moved, not lit
    assert max(ring) < 1.1 * min(ring)


def test_a_part_that_may_lie_turned_is_turned_by_all_angles(good_part):
    marked = good_part(3, 64)
    marked.pixels[28:36, 56:64] = 255  # right of the middle
    views = support_views(marked, views=Views.FITTING, may_rotate=True)
    assert len(views) == 24
    sides = {
        tuple(np.round(np.argwhere(one.pixels.min(axis=2) > 230).mean(axis=0) / 32).astype(int))
        for one in views[1:16]
        if (one.pixels.min(axis=2) > 230).any()
    }
    assert {(0, 1), (2, 1), (1, 0)} <= sides  # up, down, left


def test_masks_move_along_and_a_view_that_shows_nothing_is_left_out(part):
    valid = np.zeros((64, 64), np.bool_)
    valid[28:36, 56:] = True
    views = support_views(replace(part, valid=valid), views=Views.PUBLISHED, may_rotate=True)
    assert len(views) <= 22
    assert all(one.valid is not None and one.valid.any() for one in views)
    mirrored = [one for one in views if np.array_equal(one.valid, valid[:, ::-1])]
    assert len(mirrored) >= 1


def test_they_are_always_the_same(part):
    first, second = (support_views(part, views=Views.FITTING, may_rotate=True) for _ in range(2))
    assert all(np.array_equal(one.pixels, two.pixels) for one, two in zip(first, second, strict=True))
