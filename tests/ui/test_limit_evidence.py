"""The limits card over evidence: what it counts, shows, and takes back."""

import pytest
from helpers.filled_services import WASHER, add_recipe, add_records
from PySide6.QtCore import Qt

from inspector.app.limit_evidence import limit_standing
from inspector.domain.record import DispositionKind, RecordFilter
from inspector.domain.verdict import Limits, VerdictKind
from inspector.ui.limits import EvidenceCard
from inspector.ui.live.limits_panel import LimitsPanel

WAIT_MS = 20_000


@pytest.fixture
def flagged(services):
    """A confirmed defect of score 2.4 and a false reject of score 4.1, among forty parts."""
    add_recipe(services)
    add_records(services, 40)
    wanted = RecordFilter(verdicts=(VerdictKind.FAIL, VerdictKind.REVIEW))
    defect = next(one for one in services.records.query(wanted) if one.verdict is VerdictKind.REVIEW)
    reject = next(one for one in services.records.query(wanted) if one.verdict is VerdictKind.FAIL)
    services.dispose(defect.record_id, DispositionKind.CONFIRMED_DEFECT).result()
    services.dispose(reject.record_id, DispositionKind.FALSE_REJECT).result()
    return defect, reject


@pytest.fixture
def panel(services, flagged, qtbot):
    made, card = LimitsPanel(), EvidenceCard(services.images.load_frame)
    made.take_evidence(card)
    qtbot.addWidget(made)
    made.resize(440, 700)
    recipe = services.recipes.load(WASHER)
    made.show_recipe(recipe.calibration, services.recipes.limits(WASHER), [1.0, 2.4])
    made.show_standing(limit_standing(services, WASHER))
    made.show()
    qtbot.waitExposed(made)
    yield made
    card.close_reader()


def card_of(panel):
    return panel.findChild(EvidenceCard)


def test_the_card_counts_what_the_limits_in_force_do(panel):
    assert card_of(panel).sentence.text() == (
        "At these limits: 0 of 4 held-out goods, 0 of 34 passed parts, 1 of 1 false reject flagged; "
        "0 of 1 confirmed defect missed."
    )


def test_a_handle_on_its_way_counts_anew_and_changes_nothing(panel, qtbot):
    chosen = []
    panel.limits_chosen.connect(chosen.append)
    panel.histogram.limits_dragged.emit(Limits(2.6, 3.0))
    assert "1 of 1 confirmed defect missed" in card_of(panel).sentence.text()
    panel.histogram.limits_dragged.emit(Limits(1.2, 3.0))
    assert "2 of 4 held-out goods" in card_of(panel).sentence.text()
    assert not chosen


def test_what_would_go_wrong_is_listed_as_thumbnails(panel, flagged, qtbot):
    defect, _ = flagged
    panel.histogram.limits_dragged.emit(Limits(2.6, 3.0))
    card = card_of(panel)
    card.show_parts.click()
    qtbot.waitUntil(lambda: not card.busy, timeout=WAIT_MS)
    words = [card.strip.item(row).text() for row in range(card.strip.count())]
    assert words == ["missed\n2.40", "false reject\n4.10"]
    with qtbot.waitSignal(card.record_chosen, timeout=WAIT_MS) as opened:
        card.strip.itemActivated.emit(card.strip.item(0))
    assert opened.args == [defect.record_id]


def test_defects_and_false_rejects_are_marked_over_the_bars(panel):
    assert len(panel.histogram._defect_marks.points()) == 1
    assert len(panel.histogram._reject_marks.points()) == 1
    assert "Crosses: 1 confirmed defect" in panel._legend.text()
    assert "Triangles: 1 false reject" in panel._legend.text()


def test_without_a_change_there_is_no_history(panel):
    assert not card_of(panel).show_history.isEnabled()


def test_live_takes_a_change_back_with_one_click_audited(services, flagged, window, qtbot):
    services.activate(WASHER).result()
    services.set_limits(WASHER, Limits(2.2, 3.4)).result()
    live = window.show_screen("live")
    window.recipe_changed.emit()
    qtbot.waitUntil(lambda: live.evidence.show_history.isEnabled(), timeout=WAIT_MS)
    live.evidence.show_history.click()
    undo = [
        one for one in live.evidence.findChildren(type(live.evidence.show_history)) if "Undo" in one.text()
    ]
    assert len(undo) == 1
    qtbot.mouseClick(undo[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(changes(services)) == 2, timeout=WAIT_MS)  # stored first, then audited
    assert services.recipes.limits(WASHER) == Limits(2.0, 3.0)
    assert (changes(services)[0].details["review_from"], changes(services)[0].details["review_to"]) == (
        2.2,
        2.0,
    )
    qtbot.waitUntil(lambda: not live.busy, timeout=WAIT_MS)


def changes(services):
    return services.audit.about("limits_changed", str(WASHER), limit=9)
