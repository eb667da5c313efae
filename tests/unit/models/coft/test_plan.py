import pytest

from inspector.domain.errors import DataFault
from inspector.models.backbones import backbone_info
from inspector.models.coft.plan import Contrast, Plan, patch_plan, plan_of


def test_without_options_the_plan_is_the_default(quick):
    assert plan_of(quick(steps=Plan().steps, views=Plan().views)) == Plan()


def test_options_reach_the_plan(quick):
    plan = plan_of(quick(contrast="infonce", negatives=False, pull=0.5, steps=7, views=9))
    assert (plan.contrast, plan.negatives, plan.pull, plan.steps, plan.views) == (
        Contrast.INFONCE,
        0.0,
        0.5,
        7,
        9,
    )


@pytest.mark.parametrize(
    ("option", "words"),
    [
        ({"contrast": "both"}, "no contrast 'both'.*negative_free or infonce"),
        ({"negatives": 1.0}, "yes or no"),
        ({"pull": -1.0}, "'pull' cannot be -1"),
        ({"steps": True}, "'steps' cannot be True"),
        ({"views": 2}, "'views' cannot be 2.*4 to 500"),
        ({"depth": 3}, "no option 'depth'"),
    ],
)
def test_an_option_that_cannot_be_used_is_named(quick, option, words):
    with pytest.raises(DataFault, match=words):
        plan_of(quick(**option))


def test_the_map_uses_the_two_finer_levels():
    assert patch_plan(backbone_info("efficientnet_lite0"), surface=True).taps == ("block4", "block10")
    assert patch_plan(backbone_info("resnet18"), surface=False).taps == ("layer2", "layer3")
