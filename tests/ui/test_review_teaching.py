"""Teaching as a person does it: from the decision to the new version, with a real model."""

from dataclasses import replace
from functools import partial

import pytest
from helpers.filled_services import add_recipe
from PySide6.QtCore import Qt

from inspector.capture import open_source
from inspector.domain.recipe import ModelSpec, RecipeKey
from inspector.domain.record import DispositionKind, RecordFilter
from inspector.domain.verdict import VerdictKind
from inspector.station import EnrollmentImage, EnrollmentRequest, EnrollmentResult
from inspector.ui.review.teach_words import evidence
from inspector.ui.shell import NoticeLevel

WAIT_MS = 20_000


def disposition(services, record_id):
    return services.records.get(record_id).disposition


@pytest.fixture
def taught_line(services) -> int:
    """A recipe, three judged goods and one odd part that was flagged; gives the number of the last."""
    source = open_source("simulated:washer?size=128x128&defect_rate=0&seed=6")
    source.open()
    goods = [source.read(1.0) for _ in range(7)]
    source.close()
    images = tuple(EnrollmentImage(frame.pixels, frame.name) for frame in goods[:3])
    spec = ModelSpec(method="template", input_size=64)
    result = services.enroll(EnrollmentRequest("washer", images, model=spec), lambda _progress: None)
    recipe = services.save_enrollment(result)
    write = partial(_store, services, result, recipe.key)
    numbers = [services.writer.submit(partial(write, frame)).result() for frame in goods[3:]]
    return numbers[-1]


def _store(services, result: EnrollmentResult, key, frame) -> int:
    judged = services.try_out(result, frame)
    flagged = replace(judged, recipe=key, verdict=replace(judged.verdict, kind=VerdictKind.REVIEW))
    image = services.images.put(frame.pixels, told=pytest.fail).address
    return services.records.add(flagged, image=image, operator="Ada").record_id


def preview(screen, qtbot):
    screen.teach.click()
    qtbot.waitUntil(screen.teach_panel.accept.isVisible, timeout=WAIT_MS)


def test_teaching_shows_what_would_change_before_anything_is_stored(
    services, open_review, qtbot, taught_line
):
    screen = open_review()
    preview(screen, qtbot)
    assert "Of the last 4 stored parts" in screen.teach_panel.message.text()
    assert "Limits: review" in screen.teach_panel.message.text()
    rows = [screen.teach_panel.changes.item(row).text() for row in range(screen.teach_panel.changes.count())]
    assert any("REVIEW → PASS" in row and "taught part itself" in row for row in rows)
    assert services.recipes.versions("washer") == [1]


def test_accepting_makes_an_active_version_and_marks_the_part_good(
    services, shell, open_review, qtbot, taught_line
):
    screen = open_review()
    preview(screen, qtbot)
    with qtbot.waitSignals([shell.recipe_changed, shell.records_changed], timeout=WAIT_MS):
        screen.teach_panel.accept.click()
    assert str(services.recipes.active()) == "washer v2"
    assert len(services.recipes.load(services.recipes.active()).references) == 4
    assert disposition(services, taught_line) is DispositionKind.FALSE_REJECT
    assert screen.side.currentIndex() == 0


def test_before_accepting_the_panel_says_that_the_version_becomes_active(open_review, qtbot, taught_line):
    screen = open_review()
    preview(screen, qtbot)
    assert "The new version of washer becomes the active one" in screen.teach_panel.standing.text()
    assert screen.teach_panel.standing.isVisible()
    assert "Limits: review" in screen.teach_panel.message.text()
    assert screen.teach_panel.message.text().count("→") == 2


def test_a_recipe_that_is_not_in_use_is_taught_but_not_activated(
    services, shell, open_review, qtbot, taught_line
):
    add_recipe(services, "bracket")
    services.activate(RecipeKey("bracket", 1)).result()
    screen = open_review()
    preview(screen, qtbot)
    words = "The active recipe is bracket: the taught version of washer is stored, not activated."
    assert screen.teach_panel.standing.text() == words
    with qtbot.waitSignal(shell.recipe_changed, timeout=WAIT_MS):
        screen.teach_panel.accept.click()
    assert services.recipes.versions("washer") == [1, 2]
    assert str(services.recipes.active()) == "bracket v1"
    assert "Saved washer v2; stored, not activated." in shell.messages(NoticeLevel.SUCCESS)


def test_discarding_stores_nothing(services, shell, open_review, qtbot, taught_line):
    screen = open_review()
    preview(screen, qtbot)
    screen.teach_panel.discard.click()
    assert services.recipes.versions("washer") == [1]
    assert disposition(services, taught_line) is None
    assert screen.side.currentIndex() == 0


def test_a_confirmed_defect_that_would_pass_is_a_warning(services, open_review, qtbot, taught_line):
    services.dispose(taught_line, DispositionKind.CONFIRMED_DEFECT).result()
    screen = open_review()
    screen.select_record(taught_line)
    preview(screen, qtbot)
    assert "confirmed as defective" in screen.teach_panel.warning.text()


def good(screen, shell, qtbot) -> int:
    """Press G on the part in view; gives its number once it is stored."""
    number = screen.queue.current.record_id
    with qtbot.waitSignal(shell.records_changed, timeout=WAIT_MS):
        qtbot.keyClick(screen.list, Qt.Key.Key_G)
    return number


def test_a_part_found_good_can_be_a_reference_with_two_keys(services, shell, open_review, qtbot, taught_line):
    screen = open_review()
    number = good(screen, shell, qtbot)
    assert number == taught_line
    assert f"No. {number} is good" in screen.offer.words.text()
    assert screen.queue.current.record_id != number
    qtbot.keyClick(screen.list, Qt.Key.Key_A)
    qtbot.waitUntil(screen.teach_panel.accept.isVisible, timeout=WAIT_MS)
    assert screen.queue.current.record_id == number
    assert screen.teach_panel.accept.hasFocus()
    with qtbot.waitSignal(shell.recipe_changed, timeout=WAIT_MS):
        qtbot.keyClick(screen.teach_panel.accept, Qt.Key.Key_Return)
    assert str(services.recipes.active()) == "washer v2"
    assert len(services.records.history(number)) == 1
    assert screen.queue.current.record_id != number
    assert screen.offer.isHidden()


def test_escape_gives_it_up_and_the_queue_goes_on(services, shell, open_review, qtbot, taught_line):
    screen = open_review()
    number = good(screen, shell, qtbot)
    following = screen.queue.current.record_id
    screen.offer.add.click()
    qtbot.waitUntil(screen.teach_panel.accept.isVisible, timeout=WAIT_MS)
    qtbot.keyClick(screen.teach_panel.discard, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: screen.side.currentIndex() == 0, timeout=WAIT_MS)
    assert services.recipes.versions("washer") == [1]
    assert disposition(services, number) is DispositionKind.FALSE_REJECT
    assert screen.queue.current.record_id == following


@pytest.mark.parametrize("kind", [DispositionKind.CONFIRMED_DEFECT, DispositionKind.UNSURE])
def test_only_a_good_part_is_offered_and_the_next_decision_ends_the_offer(screen_with_offer, kind):
    screen_with_offer.decide(kind)
    assert screen_with_offer.offer.isHidden()


@pytest.fixture
def screen_with_offer(shell, open_review, qtbot, taught_line):
    screen = open_review()
    good(screen, shell, qtbot)
    assert screen.offer.isVisible()
    return screen


def test_undo_takes_the_offer_back(screen_with_offer, shell, qtbot):
    with qtbot.waitSignal(shell.records_changed, timeout=WAIT_MS):
        screen_with_offer.undo()
    assert screen_with_offer.offer.isHidden()


def test_a_warning_makes_discard_the_default(services, open_review, qtbot, taught_line):
    services.dispose(taught_line, DispositionKind.CONFIRMED_DEFECT).result()
    screen = open_review()
    screen.select_record(taught_line)
    preview(screen, qtbot)
    assert screen.teach_panel.discard.hasFocus()
    assert screen.teach_panel.accept.shortcut().isEmpty()


def test_the_sentence_behind_new_limits_is_shown_where_the_evidence_has_grown(
    services, open_review, qtbot, taught_line
):
    screen = open_review()
    preview(screen, qtbot)
    candidate = screen.teaching._preview
    before = services.recipes.load(candidate.base).calibration
    assert evidence(candidate, replace(before, sentence=candidate.result.calibration.sentence)) == ""
    grown = evidence(candidate, replace(before, sentence="From less."))
    assert grown.startswith("The limits are proposed anew.")
    assert candidate.result.calibration.sentence in grown


def test_passed_parts_can_be_reviewed_where_only_they_are_asked_for(services, open_review, taught_line):
    screen = open_review()
    wanted = RecordFilter(recipe="washer", verdicts=(VerdictKind.PASS, VerdictKind.REVIEW))
    screen.show_only(wanted, "First parts of washer v1")
    assert len(screen.queue.records) == 4
    assert screen.filter.narrowed.text() == "First parts of washer v1"
    assert "4 waiting" in screen.count.text()
