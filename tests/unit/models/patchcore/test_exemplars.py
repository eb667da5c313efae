"""The rule that raises cells which resemble confirmed defects."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.models.device import inference_scope
from inspector.models.patchcore.exemplars import RAISE, Doubtful, Exemplars
from inspector.models.patchcore.memory_bank import MemoryBank
from inspector.models.patchcore.plan import SpreadRule
from inspector.models.patchcore.search import Member, unlike_goods

OBJECT = SpreadRule(subtracted=0.25, divided=0.0, floor=1.0)
CELLS, WIDTH = 120, 6
SEEDS = st.integers(0, 10_000)


def random(rows, columns, seed):
    return torch.randn(rows, columns, generator=torch.Generator().manual_seed(seed))


def unit(rows, seed, *, width=2 * WIDTH):
    return torch.nn.functional.normalize(random(rows, width, seed))


def members(seed):
    """Two ways of comparing, whose goods lie 0.5 to 1.5 apart."""
    return [
        Member(MemoryBank(random(200, WIDTH, seed + at), spread, float(spread.median())), OBJECT, 0.4 + at)
        for at, spread in enumerate(0.5 + torch.rand(2, 200, generator=torch.Generator().manual_seed(seed)))
    ]


def doubtful_of(banks, seed):
    descriptors = [2 * random(CELLS, WIDTH, seed + 50 + at) for at in range(2)]
    found = [
        one.bank.look(rows, *one.bank.glance(rows)) for one, rows in zip(banks, descriptors, strict=True)
    ]
    return Doubtful.among(torch.arange(CELLS), banks, descriptors, found)


@pytest.fixture(autouse=True)
def scope():
    with inference_scope():
        yield


@settings(max_examples=30)
@given(SEEDS, st.integers(0, 20), st.integers(0, 20))
def test_a_factor_is_never_below_one_nor_above_the_bound(seed, defects, ordinary):
    doubtful = doubtful_of(members(seed), seed)
    factors = Exemplars(unit(defects, seed + 1), unit(ordinary, seed + 2)).factors(doubtful)
    assert (factors >= 1).all()
    assert (factors <= 1 + RAISE + 1e-5).all()


@settings(max_examples=30)
@given(SEEDS)
def test_another_defect_raises_and_another_ordinary_way_lowers_the_factor(seed):
    doubtful = doubtful_of(members(seed), seed)
    defects, ordinary = unit(8, seed + 1), unit(8, seed + 2)
    all_of_them = Exemplars(defects, ordinary).factors(doubtful)
    assert (Exemplars(defects[:5], ordinary).factors(doubtful) <= all_of_them + 1e-6).all()
    assert (Exemplars(defects, ordinary[:5]).factors(doubtful) >= all_of_them - 1e-6).all()


@settings(max_examples=30)
@given(SEEDS, st.floats(0, 1))
def test_nearer_to_the_defect_is_never_less(seed, step):
    """From any way towards that of the defect."""
    start, defect = unit(1, seed), unit(1, seed + 1)
    between = torch.nn.functional.normalize(start + step * (defect - start))
    exemplars = Exemplars(defect, torch.zeros(0, 2 * WIDTH))
    assert exemplars.closeness(between) >= exemplars.closeness(start) - 1e-6
    assert exemplars.closeness(defect) == pytest.approx(1.0, abs=1e-5)


@settings(max_examples=30)
@given(SEEDS)
def test_without_exemplars_nothing_changes_by_a_bit(seed):
    banks = members(seed)
    descriptors = [2 * random(CELLS, WIDTH, seed + 50 + at) for at in range(2)]
    counted = torch.ones(CELLS, dtype=torch.bool)
    none = Exemplars(torch.zeros(0, 2 * WIDTH), unit(5, seed))
    goods_alone = unlike_goods(banks, descriptors, counted)
    assert torch.equal(unlike_goods(banks, descriptors, counted, none), goods_alone)


@settings(max_examples=30)
@given(SEEDS)
def test_no_cell_falls_below_what_the_goods_alone_say(seed):
    banks = members(seed)
    descriptors = [2 * random(CELLS, WIDTH, seed + 50 + at) for at in range(2)]
    counted = torch.arange(CELLS) % 5 > 0
    exemplars = Exemplars(unit(12, seed + 1), unit(3, seed + 2))
    goods_alone = unlike_goods(banks, descriptors, counted)
    raised = unlike_goods(banks, descriptors, counted, exemplars)
    assert (raised >= goods_alone).all()
    assert torch.equal(raised[~counted], goods_alone[~counted])


def test_a_cell_as_near_to_a_good_as_goods_are_to_each_other_is_never_raised():
    banks = members(3)
    step = 0.99 * min(float(one.bank.spread.min()) for one in banks)
    descriptors = [one.bank.rows[:40] + step * unit(40, 8, width=WIDTH) for one in banks]
    found = [
        one.bank.look(rows, *one.bank.glance(rows)) for one, rows in zip(banks, descriptors, strict=True)
    ]
    assert len(Doubtful.among(torch.arange(40), banks, descriptors, found).cells) == 0


def test_a_cell_on_a_good_lies_no_way_away_from_it():
    banks = members(3)
    descriptors = [one.bank.rows[:1].clone() for one in banks]
    found = [
        one.bank.look(rows, *one.bank.glance(rows)) for one, rows in zip(banks, descriptors, strict=True)
    ]
    assert not len(Doubtful.among(torch.arange(1), banks, descriptors, found).ways)


def test_the_factor_by_hand():
    """Half in doubt, 60 degrees from a defect (cosine 0.5), 90 from what is ordinary: 1 + 2 * 0.5 * 0.5."""
    way = torch.tensor([[1.0, 0.0, 0.0]])
    defect, ordinary = torch.tensor([[0.5, 0.75**0.5, 0.0]]), torch.tensor([[0.0, 0.0, 1.0]])
    doubtful = Doubtful(torch.tensor([7]), torch.tensor([0.5]), way)
    assert Exemplars(defect, ordinary).factors(doubtful).tolist() == pytest.approx([1.5])
    nearer_to_goods = torch.tensor([[0.8, 0.0, 0.6]])
    assert Exemplars(defect, nearer_to_goods).factors(doubtful).tolist() == [1.0]
