"""Why is this FAIL, why is this PASS: the probe, the patches and the list of regions, on a real recipe."""

import numpy as np
import pytest
from helpers.plain_shell import PlainShell
from helpers.review_world import reviews
from helpers.station_world import judged
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from inspector.capture import open_source
from inspector.domain.verdict import VerdictKind
from inspector.imaging import value_at
from inspector.ui.widgets.text import score_text

WAIT_MS = 30_000
LINE = "simulated:washer?seed=7&rate=0&start=40"


def parts(options: str, count: int):
    source = open_source(f"{LINE}&{options}&count={count}")
    source.open()
    try:
        return [source.read(1.0) for _ in range(count)]
    finally:
        source.close()


@pytest.fixture
def records(enrolled):
    """Three defective parts and a good one, judged and stored."""
    frames = [*parts("defect_rate=1&defect_size=large", 3), *parts("defect_rate=0", 1)]
    return judged(enrolled, enrolled.recipes.active(), [frame.pixels for frame in frames])


@pytest.fixture
def screen(enrolled, records, qtbot):
    with reviews(enrolled, PlainShell(enrolled), qtbot) as open_it:
        yield open_it()


def look_at(screen, qtbot, record):
    screen.select_record(record.record_id)
    qtbot.waitUntil(lambda: not screen.picture.busy and screen.picture.heat is not None, timeout=WAIT_MS)


def settle(screen, qtbot):
    qtbot.waitUntil(lambda: not screen.explain.busy, timeout=WAIT_MS)


def hover(view, at):
    """The pointer over a place of the frame, no button pressed."""
    where = QPointF(view.mapFromScene(QPointF(*at)))
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        where,
        QPointF(view.viewport().mapToGlobal(where)),
        none,
        none,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_a_flagged_part_is_explained_from_its_worst_place(screen, records, qtbot):
    flagged = next(one for one in records if one.verdict is VerdictKind.FAIL)
    look_at(screen, qtbot, flagged)
    qtbot.keyClick(screen.list, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: screen.explain.on, timeout=WAIT_MS)  # Qt shows the button pressed for a moment
    settle(screen, qtbot)
    panel = screen.explain.panel
    assert panel.isVisible()
    assert panel.title.text() == "Why FAIL?"
    assert "reaches the reject limit" in panel.why.text()
    assert screen.explain.probe.at == pytest.approx(flagged.peak, abs=0.01)
    assert panel.where.text().startswith("Reference image ")
    assert panel.regions.count() >= 1
    assert "px" in panel.regions.item(0).text()
    assert not panel.patch.pixmap().isNull()


def test_why_a_part_passed_is_answered_the_same_way(screen, records, qtbot):
    passed = next(one for one in records if one.verdict is VerdictKind.PASS)
    look_at(screen, qtbot, passed)
    screen.why_button.click()
    settle(screen, qtbot)
    panel = screen.explain.panel
    assert panel.title.text() == "Why PASS?"
    assert "of the review limit" in panel.why.text()
    assert panel.where.text().startswith("Reference image ")
    assert panel.regions_name.text() == "No place reaches the review limit" or panel.regions.count()


def test_the_score_under_the_pointer_is_the_map_s(screen, records, qtbot):
    look_at(screen, qtbot, records[0])
    screen.why_button.click()
    hover(screen.picture, (300.0, 260.0))
    at = screen.explain.probe.at
    value = value_at(screen.picture.heat, at)
    assert at == pytest.approx((300.0, 260.0), abs=2.0)
    assert score_text(value) in screen.explain.panel.here.text()
    assert screen.explain.probe.item.words == score_text(value)


def test_arrow_keys_move_the_mark_by_a_cell(screen, records, qtbot):
    look_at(screen, qtbot, records[0])
    screen.why_button.click()
    hover(screen.picture, (250.0, 250.0))
    before = screen.explain.probe.at
    qtbot.keyClick(screen.picture, Qt.Key.Key_Right)
    qtbot.keyClick(screen.picture, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    step = screen.explain.probe.step
    assert np.subtract(screen.explain.probe.at, before) == pytest.approx((step[0], 5 * step[1]))


def test_a_press_or_a_finger_puts_the_mark_there(screen, records, qtbot):
    look_at(screen, qtbot, records[0])
    screen.why_button.click()
    target = screen.picture.mapFromScene(QPointF(200.0, 300.0))
    qtbot.mouseClick(screen.picture.viewport(), Qt.MouseButton.LeftButton, pos=target)
    assert screen.explain.probe.at == pytest.approx((200.0, 300.0), abs=2.0)


def test_only_the_place_the_pointer_rests_on_is_answered(screen, records, qtbot):
    look_at(screen, qtbot, records[0])
    screen.why_button.click()
    settle(screen, qtbot)
    for x in range(200, 300, 5):
        hover(screen.picture, (float(x), 256.0))
    settle(screen, qtbot)
    shown = screen.explain.panel.where.text()
    hover(screen.picture, (150.0, 150.0))
    settle(screen, qtbot)
    assert screen.explain.panel.where.text() != shown
    hover(screen.picture, (295.0, 256.0))
    settle(screen, qtbot)
    assert screen.explain.panel.where.text() == shown


def test_a_place_outside_the_region_says_so(screen, records, qtbot):
    look_at(screen, qtbot, records[0])
    screen.why_button.click()
    hover(screen.picture, (1.0, 1.0))
    settle(screen, qtbot)
    assert "not inspected" in screen.explain.panel.here.text()
    assert "not inspected" in screen.explain.panel.how.text()


def test_choosing_a_region_puts_the_mark_on_it(screen, records, qtbot):
    look_at(screen, qtbot, next(one for one in records if one.verdict is VerdictKind.FAIL))
    screen.why_button.click()
    screen.explain.panel.regions.setCurrentRow(0)
    assert screen.explain.probe.at != screen.picture.heat.peak() or screen.explain.panel.regions.count() == 1
    hover(screen.picture, (1.0, 1.0))
    screen.explain.panel.worst.click()
    assert screen.explain.probe.at == pytest.approx(screen.picture.heat.peak())


def test_the_tool_and_the_ruler_switch_each_other_off(screen, records, qtbot):
    look_at(screen, qtbot, records[0])
    screen.why_button.click()
    screen.measure_button.click()
    assert not screen.explain.on
    screen.why_button.click()
    assert not screen.measure_button.isChecked()
    screen.explain.panel.close_button.click()
    assert not screen.why_button.isChecked()
    assert screen.facts.isVisible()


def test_a_recipe_that_cannot_be_opened_is_said_in_the_panel(enrolled, screen, records, qtbot):
    key = enrolled.recipes.active()
    (enrolled.recipes.model_folder(key) / "model.safetensors").write_bytes(b"damaged")
    look_at(screen, qtbot, records[0])
    screen.why_button.click()
    settle(screen, qtbot)
    assert "changed" in screen.explain.panel.how.text()
