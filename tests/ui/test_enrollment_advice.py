"""What the wizard says about the references, and the choices a person may make instead of them."""

from types import SimpleNamespace

import numpy as np
import pytest
from helpers.plain_shell import PlainShell
from PySide6.QtWidgets import QLabel

from inspector.domain.coverage import AdviceKind, CoverageAdvice
from inspector.domain.recipe import ModelSpec
from inspector.domain.traits import TRAIT_OPTIONS, TRAIT_TITLES, Trait, TraitChoice
from inspector.ui.enrollment import EnrollmentScreen
from inspector.ui.enrollment.advice_list import AdviceList
from inspector.ui.enrollment.draft import EnrollmentDraft, Step
from inspector.ui.enrollment.trait_overrides import overrides_of, with_override
from inspector.ui.enrollment.trait_rows import AUTOMATIC, TraitRows, choices_text

WAIT_MS = 20_000
ODD = CoverageAdvice(AdviceKind.ODD_ONE_OUT, "Good 2 is unlike the others. Is it good?", (1,))
LIGHT = CoverageAdvice(AdviceKind.ONE_LIGHT, "All 4 goods were shot under the same light.")
FOUND = TraitChoice(Trait.PART, "object", "found in all 4 goods", automatic=True)


def words(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


@pytest.fixture
def rows(qtbot) -> TraitRows:
    made = TraitRows(tuple(Trait))
    qtbot.addWidget(made)
    return made


def test_every_trait_has_a_title_and_two_options():
    assert set(TRAIT_OPTIONS) == set(TRAIT_TITLES) == set(Trait)
    assert all(len(options) == 2 for options in TRAIT_OPTIONS.values())


def test_advice_is_hidden_until_there_is_some_and_replaced_by_the_next(qtbot):
    advice = AdviceList()
    qtbot.addWidget(advice)
    advice.show_advice(())
    assert advice.isHidden()
    advice.show_advice((ODD, LIGHT))
    assert not advice.isHidden()
    assert ODD.message in words(advice)
    advice.show_advice((LIGHT,))
    qtbot.waitUntil(lambda: LIGHT.message in words(advice), timeout=WAIT_MS)
    assert ODD.message not in words(advice)


def test_what_was_decided_is_said_where_automatic_is_chosen(rows):
    rows.show_choices((FOUND,))
    assert rows.boxes[Trait.PART].itemText(0) == "Automatic (object: found in all 4 goods)"
    assert "decided from the good parts" in rows.boxes[Trait.POSITION].itemText(0)


def test_a_persons_choice_is_told_and_shown(rows, qtbot):
    with qtbot.waitSignal(rows.override_chosen) as chosen:
        rows.boxes[Trait.PART].setCurrentIndex(2)
    assert chosen.args == [Trait.PART, "surface"]
    rows.show_overrides({Trait.ROTATION: "turned"})
    assert rows.boxes[Trait.PART].currentData() == AUTOMATIC
    assert rows.boxes[Trait.ROTATION].currentData() == "turned"


def test_the_choices_are_one_sentence():
    chosen = TraitChoice(Trait.ROTATION, "turned", "", automatic=False)
    text = choices_text((FOUND, chosen))
    assert text == "Learned as object: found in all 4 goods; turned (your choice)."
    assert choices_text(()) == ""


def test_what_a_person_chose_is_kept_in_the_settings_until_left_to_the_references_again():
    model = with_override(ModelSpec(), Trait.PART, "surface")
    model = with_override(model, Trait.ROTATION, "turned")
    assert overrides_of(model) == {Trait.PART: "surface", Trait.ROTATION: "turned"}
    assert model.may_rotate
    model = with_override(model, Trait.ROTATION, AUTOMATIC)
    assert overrides_of(model) == {Trait.PART: "surface"}
    assert not model.may_rotate
    assert overrides_of(ModelSpec(may_rotate=True)) == {Trait.ROTATION: "turned"}


def test_advice_counts_only_as_long_as_its_result():
    draft = EnrollmentDraft()
    draft.learned(draft.inputs, SimpleNamespace(), (ODD,))
    assert draft.advice == (ODD,)
    draft.goods.add(np.zeros((8, 8, 3), np.uint8), "new")
    assert draft.advice == ()


@pytest.fixture
def screen(services, qtbot):
    services.save_settings(services.settings.changed(source="simulated:washer?size=128x128&seed=4"))
    made = EnrollmentScreen(services, PlainShell(services))
    made.draft.model = ModelSpec(method="template", input_size=64)
    qtbot.addWidget(made)
    made.resize(1190, 700)
    made.show()
    made.activated()
    qtbot.waitUntil(lambda: made.draft.frame_size is not None, timeout=WAIT_MS)
    yield made
    made.end()


def lit_washers(count: int) -> list[np.ndarray]:
    """Parts that lie the same way under the same light, each with a texture of its own."""
    random = np.random.default_rng(2)
    pixels = np.full((128, 128, 3), 170, np.uint8)
    pixels[30:98, 30:98] = 90
    return [pixels + random.integers(0, 12, (128, 128, 1), dtype=np.uint8) for _ in range(count)]


def test_advice_stands_beside_the_result_and_leads_back_to_the_goods(screen, qtbot):
    screen.part.name.setText("washer M8")
    for pixels in lit_washers(3):
        screen.draft.goods.add(pixels, "made")
    screen.draft.refresh_reports()
    screen.go(Step.MODEL)
    screen.go(Step.LEARNING)
    qtbot.waitUntil(lambda: screen.draft.step is Step.CHECK, timeout=WAIT_MS)
    assert "same light" in words(screen.check.advice)
    assert screen.check.facts.text().startswith("Learned as object: the part stands out from its background")
    screen.check.advice.change.click()
    assert screen.draft.step is Step.GOODS
    assert screen.draft.result is not None


def test_turned_parts_are_chosen_with_the_model_and_told_afterwards(screen, qtbot):
    screen.part.name.setText("washer M8")
    for pixels in lit_washers(3):
        screen.draft.goods.add(pixels, "made")
    screen.go(Step.MODEL)
    screen.model.traits.boxes[Trait.ROTATION].setCurrentIndex(2)
    assert screen.draft.model.may_rotate
    assert "Turned references" in screen.model.speed.text()
    screen.go(Step.LEARNING)
    qtbot.waitUntil(lambda: screen.draft.step is Step.CHECK, timeout=WAIT_MS)
    assert "turned (your choice)." in screen.check.facts.text()
    screen.go(Step.MODEL)
    assert screen.model.traits.boxes[Trait.PART].itemText(0).startswith("Automatic (object: the part stands")
