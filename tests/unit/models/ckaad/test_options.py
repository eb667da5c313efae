import pytest

from inspector.domain.errors import DataFault
from inspector.domain.recipe import ModelSpec
from inspector.models.ckaad.losses import Weights
from inspector.models.ckaad.options import Options, options_of


def asked(**options):
    return options_of(ModelSpec(method="ckaad", options=tuple(sorted(options.items()))))


def test_options_reach_the_training():
    assert asked() == Options()
    assert asked(steps=7, views=9, gamma=1, adversarial=0.0, cosine="map") == Options(
        steps=7, views=9, weights=Weights(1.0, 0.0), per_cell=False
    )


@pytest.mark.parametrize(
    ("option", "words"),
    [
        ({"steps": "many"}, "'steps' cannot be many.*1 to 100000"),
        ({"steps": 0}, "'steps' cannot be 0"),
        ({"steps": True}, "'steps' cannot be True"),
        ({"views": 3}, "'views' cannot be 3.*4 to 2000"),
        ({"gamma": 1.5}, "'gamma' cannot be 1.5.*0 to 1"),
        ({"gamma": float("nan")}, "'gamma' cannot be nan"),
        ({"adversarial": -1}, "'adversarial' cannot be -1"),
        ({"cosine": "both"}, "'cosine' cannot be both.*cell or map"),
        ({"depth": 3}, "no option 'depth'"),
    ],
)
def test_an_option_that_cannot_be_used_is_named(option, words):
    with pytest.raises(DataFault, match=words):
        asked(**option)
