from dataclasses import replace

import numpy as np
import pytest

from inspector.models.dfd.augment import augmented


@pytest.mark.parametrize("may_rotate", [False, True])
def test_a_copy_has_no_black_corners_and_one_seed_gives_one_copy(good_part, may_rotate):
    bright = replace(good_part(0, (64, 96)), pixels=np.full((64, 96, 3), 200, np.uint8))
    for seed in range(5):
        copy = augmented(bright, np.random.default_rng(seed), may_rotate=may_rotate)
        assert copy.pixels.min() > 150
        again = augmented(bright, np.random.default_rng(seed), may_rotate=may_rotate)
        assert np.array_equal(copy.pixels, again.pixels)


def test_only_parts_that_may_lie_turned_are_turned_far(good_part):
    half = good_part(0, 64)
    pixels = np.zeros((64, 64, 3), np.uint8)
    pixels[:32] = 200
    half = replace(half, pixels=pixels)

    def contrasts(may_rotate):
        """Upper less lower half, near 200 unless the copy was turned far."""
        copies = [
            augmented(half, np.random.default_rng(seed), may_rotate=may_rotate).pixels for seed in range(10)
        ]
        return [float(copy[:24].mean()) - float(copy[40:].mean()) for copy in copies]

    assert min(contrasts(False)) > 150
    assert min(contrasts(True)) < 120


def test_the_mask_moves_along(good_part):
    image = good_part(0, 64)
    valid = np.zeros((64, 64), np.bool_)
    valid[16:48, 16:48] = True
    marked = np.where(valid[..., None], 255, 0).astype(np.uint8).repeat(3, axis=2)
    image = replace(image, pixels=marked, valid=valid)
    copy = augmented(image, np.random.default_rng(3), may_rotate=True)
    assert ((copy.pixels[..., 0] > 100) == copy.valid).mean() > 0.97
