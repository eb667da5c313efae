from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.decision import caution, recommend, separation, separations
from inspector.decision.comparison import auroc
from inspector.domain.comparison import ComparedMethod, DefectKind, DefectScore, DefectSize, MethodFigures
from inspector.domain.errors import DataFault
from inspector.domain.recipe import HeldOutScore, ModelSpec
from inspector.domain.verdict import Limits

scores = st.lists(st.floats(0, 100, allow_nan=False), min_size=1, max_size=8)


def method(
    name: str,
    goods: list[float],
    defects: list[float],
    *,
    ms: float = 20.0,
    review: float = 1.0,
    fit_s: float = 1.0,
) -> ComparedMethod:
    drawn = tuple(DefectScore(DefectKind.STAIN, DefectSize.SMALL, score) for score in defects)
    figures = MethodFigures(
        held_out=tuple(HeldOutScore(part, 0, score) for part, score in enumerate(goods)),
        views=(),
        limits=Limits(review, 2 * review),
        defects=drawn,
        overall=separation(goods, drawn, review=review),
        by_kind=(),
        by_size=(),
        ms_per_part=ms,
        fit_s=fit_s,
        memory_mb=1.0,
    )
    return ComparedMethod(name, ModelSpec(), figures)


def unusable(name: str) -> ComparedMethod:
    return ComparedMethod(name, ModelSpec(), problem="Weights are missing.")


def test_auroc_against_hand_counted_pairs() -> None:
    assert auroc([1, 2], [3, 4]) == 1.0
    assert auroc([3, 4], [1, 2]) == 0.0
    assert auroc([1, 3], [2, 3]) == pytest.approx((1 + 0 + 1 + 0.5) / 4)
    assert auroc([5], [5]) == 0.5


@given(goods=scores, defects=scores)
def test_auroc_is_the_share_of_pairs(goods: list[float], defects: list[float]) -> None:
    pairs = [1.0 if d > g else 0.5 if d == g else 0.0 for g, d in product(goods, defects)]
    assert auroc(goods, defects) == pytest.approx(sum(pairs) / len(pairs))
    assert auroc(goods, defects) + auroc(defects, goods) == pytest.approx(1)


def test_nothing_to_compare_is_refused() -> None:
    with pytest.raises(DataFault, match="at least one good and one defect"):
        auroc([], [1.0])


def test_groups_are_counted_apart_and_empty_ones_left_out() -> None:
    small = DefectScore(DefectKind.STAIN, DefectSize.SMALL, 1.5)
    large = DefectScore(DefectKind.HOLE, DefectSize.LARGE, 9.0)
    groups = [("small", [small]), ("medium", []), ("large", [large, large])]
    found = dict(separations([1.0, 2.0], groups, review=1.8))
    assert list(found) == ["small", "large"]
    assert (found["small"].auroc, found["small"].found, found["small"].total) == (0.5, 0, 1)
    assert (found["large"].auroc, found["large"].found, found["large"].total) == (1.0, 2, 2)


def test_of_two_equally_good_models_the_faster_one_is_recommended() -> None:
    told = recommend([method("slow", [1, 1.1], [3, 4], ms=60), method("quick", [1, 1.1], [3, 4], ms=18)])
    assert told.name == "quick"
    assert told.reason == (
        "quick is as good as slow (100 %) and is the fastest of these with 18 ms a part: in 100 % of all "
        "pairs a synthetic defect scores above a good, its review limit finds 2 of 2 and flags 2 of 2 goods."
    )


def test_of_models_alike_in_time_a_part_the_one_that_learns_sooner_is_recommended() -> None:
    """51 and 55 ms, measured beside other work, are no difference; 12 and 52 s are."""
    trained = method("trained", [1, 1.1], [3, 4], ms=51, fit_s=52)
    bank = method("bank", [1, 1.1], [3, 4], ms=55, fit_s=12)
    told = recommend([trained, bank])
    assert told.name == "bank"
    assert "is among the fastest of these with 55 ms a part and learns soonest, in 12 s: " in told.reason
    assert recommend([trained, method("bank", [1, 1.1], [3, 4], ms=80, fit_s=12)]).name == "trained"


def test_a_clearly_better_model_is_recommended_whatever_it_costs() -> None:
    weak = method("quick", [1, 2, 3, 4], [2.5] * 10, ms=1)
    strong = method("slow", [1, 2, 3, 4], [5.0] * 10, ms=900)
    told = recommend([weak, strong])
    assert told.name == "slow"
    assert "(next is quick with 50 %)" in told.reason


def test_a_model_that_finds_less_at_its_limit_is_not_as_good() -> None:
    quick = method("quick", [1, 1.1], [3] * 10, ms=1, review=3.5)
    slow = method("slow", [1, 1.1], [3] * 10, ms=9, review=1.5)
    told = recommend([quick, slow])
    assert told.name == "slow"
    assert "uses its limit best" in told.reason or "is the best" in told.reason


def test_a_small_lead_is_no_reason() -> None:
    goods = [1.0, 2.0, 3.0, 4.0]
    better = method("slow", goods, [4.5] * 100, ms=90, review=0.5)
    close = method("quick", goods, [4.5] * 96 + [3.5] * 4, ms=9, review=0.5)
    assert recommend([better, close]).name == "quick"


def test_what_cannot_be_used_is_not_recommended() -> None:
    assert recommend([unusable("dfd")]).name is None
    assert "None of the chosen models" in recommend([unusable("dfd")]).reason
    told = recommend([unusable("dfd"), method("patchcore", [1, 1.2], [2, 3])])
    assert told.name == "patchcore"
    assert "the only model that could be used" in told.reason


def test_a_poor_best_is_said_to_be_poor() -> None:
    told = recommend([method("only", [1, 2], [1.5, 0.5])])
    assert "no model is reliable" in told.reason


def test_the_caution_names_the_numbers() -> None:
    assert "72 synthetic defects" in caution(4, 72)
    assert "up to 25 points" in caution(4, 72)
