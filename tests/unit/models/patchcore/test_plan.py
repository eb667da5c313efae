import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from inspector.models import BACKBONES
from inspector.models.backbones.runtimes import PerImage
from inspector.models.patchcore.plan import SpreadRule, plan_for, taps_of

LITE0 = BACKBONES["efficientnet_lite0"]
lengths = st.floats(0, 1e3, width=32)
rules = st.sampled_from([plan_for(LITE0, surface=surface)[0].rule for surface in (False, True)]) | st.builds(
    SpreadRule, subtracted=st.floats(0, 1), divided=st.floats(0, 1), floor=st.floats(0.125, 1)
)


def judged(rule, distance, spread, typical):
    return float(rule.judge(torch.tensor([distance]), torch.tensor([spread]), typical)[0])


@given(rules, lengths, lengths, lengths)
def test_a_judgement_is_never_negative_and_always_a_number(rule, distance, spread, typical):
    assert 0 <= judged(rule, distance, spread, typical) < float("inf")


@given(rules, lengths, lengths, lengths, lengths)
def test_it_grows_with_the_distance(rule, one, two, spread, typical):
    near, far = sorted([one, two])
    assert judged(rule, near, spread, typical) <= judged(rule, far, spread, typical)


@given(rules, lengths, lengths, lengths, lengths)
def test_it_shrinks_where_goods_differ(rule, distance, one, two, typical):
    alike, unlike = sorted([one, two])
    assert judged(rule, distance, unlike, typical) <= judged(rule, distance, alike, typical)


@given(rules, st.floats(0.125, 10, width=32), lengths, st.floats(0.125, 1e3, width=32))
def test_it_has_no_unit(rule, distance, spread, typical):
    """All distances twice as large change nothing."""
    once = judged(rule, distance, spread, typical)
    assert judged(rule, 2 * distance, 2 * spread, 2 * typical) == pytest.approx(once, rel=1e-5, abs=1e-6)


def test_an_object_is_compared_in_two_ways_and_a_surface_in_one():
    appearance, structure = plan_for(LITE0, surface=False)
    assert (appearance.name, structure.name) == ("appearance", "structure")
    assert (appearance.per_image, structure.per_image) == (PerImage.CENTRED, PerImage.STANDARDISED)
    assert [plan.name for plan in plan_for(LITE0, surface=True)] == ["appearance"]
    assert plan_for(LITE0, surface=True)[0].rule != appearance.rule


@pytest.mark.parametrize("name", BACKBONES)
@pytest.mark.parametrize("surface", [True, False])
def test_members_use_taps_their_backbone_has_in_the_order_of_the_network(name, surface):
    info = BACKBONES[name]
    plans = plan_for(info, surface=surface)
    for plan in plans:
        assert tuple(tap.name for tap in info.select(plan.taps)) == plan.taps
    union = taps_of(info, plans)
    assert tuple(tap.name for tap in info.select(union)) == union
    assert set(union) == {tap for plan in plans for tap in plan.taps}


def test_wide_taps_are_those_at_three_strides():
    for name in ("efficientnet_lite0", "efficientnet_lite1", "efficientnet_lite2"):
        info = BACKBONES[name]
        assert [tap.stride for tap in info.select(info.wide_taps)] == [4, 8, 16]
        assert all(tap.name.endswith(".expanded") for tap in info.select(info.wide_taps))
