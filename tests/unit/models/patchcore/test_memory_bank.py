import pytest
import torch

from inspector.models.device import inference_scope
from inspector.models.patchcore.memory_bank import Memory, PartMemory
from inspector.models.patchcore.plan import SpreadRule

CAPACITY = 360
DISTANCE = SpreadRule(subtracted=0.0, divided=0.0, floor=1.0)
"""Distances over the median spread, nothing else."""


def part(seed, *, cells=120, rows=CAPACITY, offset=0.0):
    """Cells around `offset`; the sample holds them and slightly changed ones, as views do."""
    generator = torch.Generator().manual_seed(seed)
    own = torch.randn(cells, 6, generator=generator) + offset
    changed = own.repeat(6, 1) + 0.05 * torch.randn(6 * cells, 6, generator=generator)
    return PartMemory(own, changed[torch.randperm(6 * cells, generator=generator)[:rows]])


def memory(count, **options):
    parts = [part(seed, rows=CAPACITY // max(1, count - 1), **options) for seed in range(count)]
    return Memory.of(parts, capacity=CAPACITY)


def as_set(rows):
    return {tuple(row) for row in rows.tolist()}


def share_of(one, bank):
    """How many of the bank's rows are the part's."""
    return len(as_set(one.sample) & as_set(bank.rows))


@pytest.fixture(autouse=True)
def scope():
    with inference_scope():
        yield


@pytest.mark.parametrize("count", [1, 2, 8, 20])
def test_a_bank_keeps_its_capacity_and_parts_share_it_equally(count):
    everything = memory(count)
    bank = everything.bank()
    assert CAPACITY - count < len(bank.rows) <= CAPACITY
    assert len(bank.spread) == len(bank.rows)
    assert {share_of(one, bank) for one in everything.parts} == {CAPACITY // count}


@pytest.mark.parametrize("count", [2, 8, 20])
def test_a_bank_without_a_part_is_the_bank_of_the_others(count):
    everything = memory(count)
    others = Memory.of(everything.parts[:1] + everything.parts[2:], capacity=CAPACITY)
    without, expected = everything.bank([1]), others.bank()
    assert share_of(everything.parts[1], without) == 0
    assert torch.equal(without.rows, expected.rows)
    if count > 2:  # two parts: the one left has nobody to be compared with, see below
        assert torch.equal(without.spread, expected.spread)
        assert without.typical == expected.typical


def test_several_parts_may_be_left_out():
    everything = memory(8)
    without = everything.bank((0, 5))
    assert [share_of(one, without) > 0 for one in everything.parts] == [n not in (0, 5) for n in range(8)]
    assert len(without.rows) == sum(len(everything.parts[number].sample) for number in (1, 2, 3, 4, 6, 7))


def test_the_spread_of_a_row_is_how_far_the_other_parts_are():
    """Two parts lie together and one far from them: a row's spread is small only where another part is."""
    far = part(2, offset=1.2)
    bank = Memory.of([part(0), part(1), far], capacity=CAPACITY).bank()
    of_far = torch.tensor([tuple(row) in as_set(far.sample) for row in bank.rows.tolist()])
    assert int(of_far.sum()) == CAPACITY // 3
    assert bank.spread[of_far].median() > 1.3 * bank.spread[~of_far].median()
    assert bank.typical == bank.spread.median()


def test_an_image_shown_twice_tells_nothing_of_how_parts_differ():
    other = part(1)
    twice = Memory.of([part(0), part(0), other], capacity=CAPACITY).bank()
    of_other = torch.tensor([tuple(row) in as_set(other.sample) for row in twice.rows.tolist()])
    assert twice.spread.min() > 0.1
    assert twice.spread[~of_other].median() == pytest.approx(float(twice.spread[of_other].median()), rel=0.25)


def test_the_distance_between_parts_is_exact_and_a_view_has_that_of_its_cell():
    one, other = part(0), part(1)
    changed = PartMemory(one.own, one.own + 1e-3)  # each row belongs to the cell it was made from
    apart = Memory.of([changed, other], capacity=CAPACITY).apart[0]
    between = torch.cdist(one.own.double(), other.own.double()).amin(dim=1).float()
    within = torch.cdist(one.own.double(), one.own.double()).topk(2, largest=False).values[:, 1].float()
    assert torch.allclose(apart[:, 1], between, rtol=1e-4)
    assert torch.allclose(apart[:, 0], within, rtol=1e-4)


def test_spreads_are_smoothed_over_neighbours():
    two = memory(2)
    raw = torch.cat([two.apart[0][: CAPACITY // 2, 1], two.apart[1][: CAPACITY // 2, 0]])
    spread = two.bank().spread
    assert spread.std() < 0.8 * raw.std()
    assert spread.median() == pytest.approx(
        float(raw.median()), rel=0.2
    )  # a row in the middle is the neighbour of more rows


def test_where_one_part_is_left_the_median_spread_of_all_stands_for_its_own():
    two = memory(2)
    left = two.bank([0])
    assert (left.spread == left.typical).all()
    assert left.typical == pytest.approx(two.bank().typical, rel=0.25)


def test_a_single_part_is_compared_with_itself():
    bank = memory(1).bank()
    assert bank.typical > 0
    assert torch.isfinite(bank.spread).all()


def test_a_good_row_is_like_the_goods_and_a_far_one_is_not():
    bank = memory(3).bank()
    assert (bank.judge(bank.rows, DISTANCE) == 0).all()
    assert bank.judge(torch.full((1, 6), 50.0), DISTANCE) > 20


def test_looking_at_all_rows_gives_the_nearest_of_all():
    bank = memory(3).bank()
    queries = part(9).own
    distances, rows = bank.look(queries, *bank.glance(queries))
    expected = torch.cdist(queries.double(), bank.rows.double())
    assert torch.equal(rows, expected.argmin(dim=1))
    assert torch.allclose(distances, expected.amin(dim=1).float(), rtol=1e-4)
    glanced, _ = bank.glance(queries)
    assert (glanced >= distances).all()
    assert (glanced > distances).any()


def test_a_part_of_one_cell_can_be_learned():
    tiny = PartMemory(torch.ones(1, 6), torch.ones(1, 6))
    bank = Memory.of([tiny], capacity=CAPACITY).bank()
    assert len(bank.rows) == 1
    assert torch.isfinite(bank.judge(torch.zeros(2, 6), DISTANCE)).all()


def test_parts_that_are_the_same_image_keep_judgements_finite():
    bank = Memory.of([part(0), part(0)], capacity=CAPACITY).bank()
    assert torch.isfinite(bank.judge(torch.full((1, 6), 50.0), DISTANCE)).all()
