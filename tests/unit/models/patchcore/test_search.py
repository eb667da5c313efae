import pytest
import torch

from inspector.models.device import inference_scope
from inspector.models.patchcore.memory_bank import MemoryBank
from inspector.models.patchcore.plan import SpreadRule
from inspector.models.patchcore.search import Member, unlike_goods

OBJECT = SpreadRule(subtracted=0.25, divided=0.0, floor=1.0)
SURFACE = SpreadRule(subtracted=0.0, divided=1.0, floor=0.5)
CELLS = 400


def random(rows, columns, seed):
    return torch.randn(rows, columns, generator=torch.Generator().manual_seed(seed))


def member(seed, rule, *, weight, even):
    """`even`: goods differ by the same everywhere."""
    rows = random(900, 8, seed)
    spread = torch.full((900,), 0.7) if even else 0.5 + random(900, 1, seed + 1)[:, 0].abs()
    return Member(MemoryBank(rows, spread, float(spread.median())), rule, weight)


def in_full(members, descriptors):
    judged = (
        one.weight * one.bank.judge(rows, one.rule) for one, rows in zip(members, descriptors, strict=True)
    )
    return sum(judged)


@pytest.fixture(autouse=True)
def scope():
    with inference_scope():
        yield


@pytest.fixture(params=[1, 2], ids=["one-member", "two-members"])
def descriptors(request):
    return [random(CELLS, 8, 50 + number) for number in range(request.param)]


def members_for(descriptors, rule, *, even):
    return [member(10 * number, rule, weight=0.4 + number, even=even) for number in range(len(descriptors))]


@pytest.mark.parametrize("rule", [OBJECT, SURFACE], ids=["object", "surface"])
def test_the_worst_cells_are_those_of_a_full_search_where_the_spread_is_even(descriptors, rule):
    members = members_for(descriptors, rule, even=True)
    found = unlike_goods(members, descriptors, torch.ones(CELLS, dtype=torch.bool))
    expected = in_full(members, descriptors)
    assert torch.equal(found.topk(4).values, expected.topk(4).values)
    assert (found >= expected).all()


@pytest.mark.parametrize("rule", [OBJECT, SURFACE], ids=["object", "surface"])
def test_where_goods_differ_unevenly_the_score_is_close_to_that_of_a_full_search(descriptors, rule):
    """A nearer row with a smaller spread may judge a cell worse than the glance did."""
    members = members_for(descriptors, rule, even=False)
    found = unlike_goods(members, descriptors, torch.ones(CELLS, dtype=torch.bool)).topk(4).values
    expected = in_full(members, descriptors).topk(4).values
    assert torch.allclose(found, expected, rtol=0.1)


def test_cells_that_do_not_count_do_not_keep_the_search_going(descriptors):
    members = members_for(descriptors, OBJECT, even=True)
    counted = torch.arange(CELLS) % 2 == 0
    spoiled = [torch.where(counted[:, None], rows, 100.0) for rows in descriptors]
    found = unlike_goods(members, spoiled, counted)
    expected = in_full(members, spoiled)
    assert torch.equal(found[counted].topk(2).values, expected[counted].topk(2).values)


@pytest.mark.parametrize("count", [1, 3])
def test_few_cells_are_searched_too(count):
    members = [member(0, OBJECT, weight=1.0, even=True)]
    rows = random(CELLS, 8, 60)
    counted = torch.zeros(CELLS, dtype=torch.bool)
    counted[:count] = True
    found = unlike_goods(members, [rows], counted)
    assert found[:count].max() == in_full(members, [rows])[:count].max()


def test_descriptors_are_not_written_to(descriptors):
    before = [rows.clone() for rows in descriptors]
    unlike_goods(
        members_for(descriptors, OBJECT, even=True), descriptors, torch.ones(CELLS, dtype=torch.bool)
    )
    assert all(torch.equal(a, b) for a, b in zip(before, descriptors, strict=True))
