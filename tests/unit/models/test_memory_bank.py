import pytest
import torch

from inspector.models.backbones import Preparation
from inspector.models.patchcore.memory_bank import CAPACITY, Standardisation, View, build_bank, make_part

HOW = Standardisation.of(Preparation.Z_SCORE)
SIDE = 32


def view(seed, *, masked=0):
    generator = torch.Generator().manual_seed(seed)
    fine = torch.randn(1, 4, SIDE, SIDE, generator=generator)
    coarse = torch.randn(1, 6, SIDE // 2, SIDE // 2, generator=generator)
    mask = torch.ones(SIDE, SIDE, dtype=torch.bool)
    mask[:masked] = False
    return View((fine, coarse), mask)


def bank_of(parts, *, smallest=None, views=1):
    made = [
        make_part([view(100 * part + turn) for turn in range(views)], HOW, parts=smallest or parts)
        for part in range(parts)
    ]
    return build_bank(made, HOW)


@pytest.mark.parametrize("parts", [1, 2, 8])
def test_up_to_eight_parts_in_one_view_keep_every_patch(parts):
    assert bank_of(parts).rows.shape == (parts * SIDE * SIDE, 10)


@pytest.mark.parametrize(("parts", "views"), [(2, 8), (8, 2), (12, 1), (20, 1)])
def test_more_is_thinned_to_the_capacity(parts, views):
    rows = len(bank_of(parts, views=views).rows)
    assert CAPACITY - parts < rows <= CAPACITY


def test_parts_made_for_a_smaller_bank_give_the_same_larger_bank():
    assert torch.equal(bank_of(12, smallest=11).rows, bank_of(12).rows)


def test_masked_patches_of_references_stay_out():
    part = make_part([view(1, masked=8)], HOW, parts=1)
    assert len(build_bank([part], HOW).rows) == (SIDE - 8) * SIDE
