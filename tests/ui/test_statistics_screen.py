"""Statistics: figures of the chosen parts, and from a brushed stretch to its parts."""

from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from helpers.filled_services import add_recipe, add_records
from helpers.plain_shell import PlainShell
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from inspector.app import Services
from inspector.domain.figures import ScoreTrend
from inspector.domain.record import DispositionKind, RecordFilter
from inspector.domain.verdict import VerdictKind
from inspector.ui.shell import NoticeLevel
from inspector.ui.statistics import StatisticsScreen
from inspector.ui.statistics.part_charts import ParetoOf
from inspector.ui.statistics.time_charts import MOST_DRAWN, drawn_parts

WAIT_MS = 10_000
UNTIL = datetime.now(UTC).replace(minute=0, second=0, microsecond=0)
PARTS, EVERY = 240, timedelta(minutes=1)  # four whole hours


@pytest.fixture
def screen(qtbot, services: Services, shell: PlainShell):
    """In view on four hours of one recipe, 60 parts each; two of its rejects were reviewed."""
    add_recipe(services)
    add_records(services, PARTS, every=EVERY, until=UNTIL)
    flagged = services.records.query(RecordFilter(verdicts=(VerdictKind.FAIL,)), limit=2)
    services.dispose(flagged[0].record_id, DispositionKind.FALSE_REJECT).result()
    services.dispose(flagged[1].record_id, DispositionKind.CONFIRMED_DEFECT, defect_name="dent").result()
    yield from shown(qtbot, StatisticsScreen(services, shell))
    assert shell.messages(NoticeLevel.ERROR) == []


def shown(qtbot, made):
    qtbot.addWidget(made)
    made.resize(1180, 720)
    made.show()
    made.activated()
    settle(qtbot, made)
    yield made
    made.end()


def settle(qtbot, made):
    qtbot.waitUntil(lambda: not made.busy, timeout=WAIT_MS)


def test_the_figures_are_those_of_the_parts(screen):
    figures = screen.figures
    assert figures.parts.value.text() == "240"
    assert figures.yields.value.text() == "89.5 %"  # 204 of 228 judged
    assert figures.rejects.value.text() == "5.3 %"
    assert figures.false_rejects.value.text() == "50.0 %"
    assert "small number" in figures.false_rejects.toolTip()
    assert figures.cycle.value.text().endswith(" ms")
    assert screen.charts.trend.isVisible()
    assert screen.charts.heat.isVisible()
    assert not screen.drift.isVisible()


def test_hours_become_shifts_and_a_recipe_is_chosen(qtbot, screen):
    assert len(screen.charts.counts.periods()) == 4
    screen.chooser.period.setCurrentText("Per shift")
    assert 1 <= len(screen.charts.counts.periods()) <= 2
    assert sum(one.counts.total for one in screen.charts.counts.periods()) == PARTS
    add_records(screen.services, 3, until=UNTIL)
    screen.chooser.recipe.setCurrentText("washer")
    settle(qtbot, screen)
    assert screen.figures.parts.value.text() == "243"


def test_every_pareto_can_be_chosen(screen):
    for of in ParetoOf:
        screen.charts.of.setCurrentText(of)
        assert screen.charts.pareto.isVisible()
    names = [text for _, text in screen.charts.pareto.getAxis("left")._tickLevels[0]]
    assert "above the reject limit" in names


def test_a_brushed_hour_leads_to_its_parts(qtbot, screen, shell):
    assert not screen.brushed.all.isEnabled()
    hour = screen.charts.counts.periods()[1]
    screen.charts.counts.getPlotItem().vb.clicked.emit(hour.start.timestamp() + 5)
    assert "60 parts: 3 FAIL, 3 REVIEW, 3 NOT INSPECTED" in screen.brushed.words.toolTip()
    screen.brushed.flagged.click()
    [(wanted, title)] = shell.narrowed
    assert (wanted.since, wanted.until) == (hour.start, hour.end)
    assert len(screen.services.records.query(wanted, limit=100)) == 6
    assert f"{hour.start:%H:%M}" in title
    screen.brushed.clear.click()
    assert screen.brush.span is None


def test_a_drag_marks_a_stretch_on_both_charts_and_its_parts_are_shown(qtbot, screen, shell):
    chart = screen.charts.counts
    hours = chart.periods()
    begin, end = (on_chart(chart, hour.start.timestamp() + 1800) for hour in (hours[0], hours[2]))
    view = chart.viewport()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=begin)
    for step in range(1, 5):
        drag(view, begin + (end - begin) * step / 4)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    first, last = screen.brush.span
    assert abs(first - hours[0].start.timestamp() - 1800) < 120
    assert abs(last - hours[2].start.timestamp() - 1800) < 120
    screen.brushed.all.click()
    [(wanted, _)] = shell.narrowed
    assert wanted.verdicts is None
    assert 115 <= len(screen.services.records.query(wanted, limit=300)) <= 125


def on_chart(chart, second):
    box = chart.getPlotItem().vb
    height = sum(box.viewRange()[1]) / 2
    return chart.mapFromScene(box.mapViewToScene(QPointF(second, height)))


def drag(view, place):
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    at, glob = QPointF(place), QPointF(view.mapToGlobal(place))
    event = QMouseEvent(QEvent.Type.MouseMove, at, glob, Qt.MouseButton.NoButton, left, none)
    QApplication.sendEvent(view, event)


def test_a_long_trend_is_thinned_without_losing_an_excursion():
    count = 10_001
    ewma = np.ones(count)
    ewma[5_003] = 3.0
    flat, numbers = np.ones(count), np.arange(count)
    trend = ScoreTrend(numbers, numbers, flat, ewma, flat, flat, 1.0, 50, ewma > 2)
    drawn = drawn_parts(trend)
    assert len(drawn) <= MOST_DRAWN
    assert 5_003 in drawn
    assert (np.diff(drawn) > 0).all()


def test_the_brush_moves_with_the_keys(qtbot, screen):
    chart, hours = screen.charts.counts, screen.charts.counts.periods()
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert screen.brush.span == (hours[2].start.timestamp(), hours[2].end.timestamp())
    qtbot.keyClick(chart, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert "120 parts" in screen.brushed.words.toolTip()
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert "120 parts" in screen.brushed.words.toolTip()  # at the end it stays
    qtbot.keyClick(chart, Qt.Key.Key_Escape)
    assert screen.brush.span is None


def test_without_parts_the_screen_says_what_to_do(qtbot, services, shell):
    for made in shown(qtbot, StatisticsScreen(services, shell)):
        assert "No part was inspected in this time" in made.empty.text()
        made.way_out.click()
        settle(qtbot, made)
        assert "Start the line on Live" in made.empty.text()
        made.way_out.click()
        assert shell.shown == ["live"]
