"""Views and samples: mild, repeatable, and blind to what does not count."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from inspector.domain.errors import DataFault
from inspector.models.coft.augment import MILD, VIEW, varied
from inspector.models.coft.examples import ExampleReader, counting_weights
from inspector.models.coft.network import two_part
from inspector.models.device import training_scope

SIZE = 64


def test_a_view_is_repeatable_and_like_its_image(good_part):
    image = good_part(0, SIZE)
    for strength, most in ((MILD, 12.0), (VIEW, 60.0)):
        one, same = (varied(image, strength, np.random.default_rng(3), may_rotate=False) for _ in range(2))
        assert np.array_equal(one.pixels, same.pixels)
        assert not np.array_equal(one.pixels, image.pixels)
        assert np.abs(one.pixels.astype(int) - image.pixels).mean() < most


def test_all_angles_only_where_parts_may_lie_turned(good_part):
    image = replace(
        good_part(0, SIZE), pixels=np.tile(np.arange(SIZE, dtype=np.uint8)[None, :, None] * 4, (SIZE, 1, 3))
    )

    def slope(turned):
        views = [varied(image, MILD, np.random.default_rng(seed), may_rotate=turned) for seed in range(6)]
        return min(
            np.corrcoef(view.pixels[16:48, 16:48].ravel(), image.pixels[16:48, 16:48].ravel())[0, 1]
            for view in views
        )

    assert slope(turned=False) > 0.95
    assert slope(turned=True) < 0.8


def test_the_mask_moves_along_and_is_never_lost(good_part):
    valid = np.zeros((SIZE, SIZE), np.bool_)
    valid[:2, :2] = True
    image = replace(good_part(0, SIZE), valid=valid)
    for seed in range(8):
        view = varied(image, VIEW, np.random.default_rng(seed), may_rotate=True)
        assert view.valid.any()
        assert view.valid.shape == valid.shape


def test_cells_count_by_their_valid_share():
    cut = torch.zeros(1, 8, 4, 4)
    assert (counting_weights(None, cut) == 1).all()
    valid = np.zeros((SIZE, SIZE), np.bool_)
    valid[:, :24] = True  # one and a half columns of cells
    assert torch.equal(counting_weights(valid, cut)[0, 0, 0], torch.tensor([1.0, 0.5, 0.0, 0.0]))
    valid[:, 4:] = False  # less than half of any cell: every share counts
    assert torch.equal(counting_weights(valid, cut)[0, 0, 0], torch.tensor([0.25, 0.0, 0.0, 0.0]))
    with pytest.raises(DataFault, match="no valid pixel"):
        counting_weights(np.zeros_like(valid), cut)


def test_a_part_is_read_alike_each_time_and_another_number_draws_others(extractor, good_part):
    with training_scope(0), torch.no_grad():
        reader = ExampleReader(extractor, two_part(extractor), views=4, may_rotate=False)
        first, again, other = (reader.part(good_part(0, SIZE), number) for number in (0, 0, 1))
    assert [len(one) for one in (first.views, first.mild, first.defects)] == [4, 5, 2]
    assert torch.equal(first.views.cuts, again.views.cuts)
    assert torch.equal(first.defects.cuts, again.defects.cuts)
    assert torch.equal(first.views.cuts[0], other.views.cuts[0])  # the reference itself
    assert not torch.equal(first.views.cuts[1], other.views.cuts[1])


def test_without_confirmed_defects_there_are_no_samples_of_any(extractor, scratched_part):
    with training_scope(0), torch.no_grad():
        reader = ExampleReader(extractor, two_part(extractor), views=4, may_rotate=False)
        assert reader.confirmed([]) is None
        assert len(reader.confirmed([scratched_part(1, SIZE)])) == 8
