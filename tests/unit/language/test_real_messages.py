"""Messages of the program as it says them, and the translations that are shipped: nothing stays English."""

import re
from pathlib import Path

import pytest

from inspector.decision import calibration
from inspector.decision.drift import DriftDirection
from inspector.decision.relearning import Waiting, propose
from inspector.domain.errors import InspectorError
from inspector.domain.learning import LearningOrder
from inspector.domain.recipe import ModelSpec, RecipeKey
from inspector.domain.trigger import TriggerSettings
from inspector.language import LANGUAGES, present, say_message, speak
from inspector.storage.package_check import refused

WASHER = RecipeKey("washer", 2)
ENGLISH = re.compile(
    r"\b(?:the|is|are|of|and|it|not|from|with|must|has|have|that|by|came|no|good|goods|part|parts|your|again)\b",
    re.IGNORECASE,
)
MESSAGES = Path(__file__).with_name("messages.txt").read_text(encoding="utf-8").splitlines()
"""As the program says them; none has a name in it that is an English word."""


@pytest.fixture(params=LANGUAGES[1:], ids=lambda one: one.code)
def language(request):
    yield speak(request.param.code)
    speak("en")


def english_in(message):
    return ENGLISH.findall(say_message(message))


@pytest.mark.parametrize("message", MESSAGES)
def test_nothing_of_a_message_stays_english(language, message):
    assert english_in(message) == []


@pytest.mark.parametrize("parts", [1, 3])
@pytest.mark.parametrize("taught", [0, 2])
def test_what_a_limit_can_promise_is_said_whole(language, parts, taught):
    assert english_in(calibration.sentence(parts, taught=taught)) == []


@pytest.mark.parametrize("drift", [None, *DriftDirection])
@pytest.mark.parametrize(
    "waiting", [Waiting(3, 1), Waiting(0, 0, 2), Waiting(1, 1, 1, 1), Waiting(4, 2, 3, 1)]
)
def test_a_proposal_to_learn_again_is_said_whole(language, waiting, drift):
    proposal = propose(WASHER, waiting, fresh=waiting, drift=drift)
    assert proposal is not None
    assert english_in(proposal.sentence) == []


@pytest.mark.parametrize("goods", [(), (1,), (1, 2)])
@pytest.mark.parametrize("defects", [(3,), (3, 4)])
def test_what_is_learned_is_said_whole(language, goods, defects):
    order = LearningOrder(WASHER, ModelSpec("patchcore"), goods, defects)
    assert english_in(f"Learned from {WASHER} with {order.words} (learning 0123456789abcdef)") == []


@pytest.mark.parametrize("field", ["debounce_ms", "delay_ms", "every_nth"])
def test_a_trigger_out_of_range_is_told_with_its_way_out(language, field):
    with pytest.raises(InspectorError) as caught:
        TriggerSettings(**{field: -1})
    assert english_in(str(caught.value)) == []


def test_a_package_that_is_refused_is_told_with_its_way_out(language):
    fault = refused(Path("p.zip"), "'a/b' is too long or too deep")
    assert english_in(str(fault)) == []


def test_every_message_is_found_with_values_in_it(language):
    """Each template, filled with numbers, comes out as its own translation and not as another one's."""

    def filled(text):
        return re.sub(r"\{(\d+)\}", lambda slot: str(11 + int(slot[1])), text)

    pairs = [(filled(source), filled(target)) for source, target in present().messages.items()]
    assert [(source, say_message(source)) for source, target in pairs if say_message(source) != target] == []
