"""Moving the limits on the histogram and in the fields."""

import numpy as np
import pyqtgraph
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from inspector.domain.recipe import Calibration, HeldOutScore
from inspector.domain.verdict import Limits
from inspector.ui.live.limits_panel import RECENT, LimitsPanel
from inspector.ui.live.score_histogram import LogScoreAxis

LIMITS = Limits(2.0, 4.0)
GOODS = tuple(HeldOutScore(part, 0, 1.0 + part / 10) for part in range(4))
CALIBRATION = Calibration(GOODS, LIMITS, "From 4 goods little can be promised.")
SCORES = [1.0, 1.5, 2.5, 3.0, 5.0]


@pytest.fixture
def panel(qtbot):
    pyqtgraph.setConfigOption(
        "mouseRateLimit", -1
    )  # it drops moves faster than 100 Hz: a test's hand is faster
    made = LimitsPanel()
    qtbot.addWidget(made)
    made.resize(440, 420)
    made.show_recipe(CALIBRATION, LIMITS, SCORES)
    made.show()
    qtbot.waitExposed(made)
    yield made
    pyqtgraph.setConfigOption("mouseRateLimit", 100)


def pixel_of(panel, score, share=0.4):
    """Where a score lies on the histogram, in widget pixels."""
    view = panel.histogram.getViewBox()
    point = panel.histogram.mapFromScene(view.mapViewToScene(QPointF(np.log10(score), 0.5)))
    return QPoint(point.x(), int(panel.histogram.height() * share))


def drag(panel, qtbot, start, end, *, release=True):
    target, left = panel.histogram.viewport(), Qt.MouseButton.LeftButton
    a, b = pixel_of(panel, start), pixel_of(panel, end)
    send_move(target, a, Qt.MouseButton.NoButton)  # a handle is taken only where the pointer hovers
    qtbot.mousePress(target, left, pos=a)
    for step in range(1, 11):
        send_move(target, a + (b - a) * step / 10)
    if release:
        qtbot.mouseRelease(target, left, pos=b)


def send_move(target, at, buttons=Qt.MouseButton.LeftButton):
    where, screen = QPointF(at), QPointF(target.mapToGlobal(at))
    none = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, where, screen, Qt.MouseButton.NoButton, buttons, none)
    QApplication.sendEvent(target, event)


def test_dragging_says_what_would_change_and_letting_go_applies_it_once(panel, qtbot):
    chosen = []
    panel.limits_chosen.connect(chosen.append)
    drag(panel, qtbot, 2.0, 2.8, release=False)
    assert panel.change_label.text() == "Would change 1 of the last 5 verdicts"
    assert not chosen
    assert panel.limits == LIMITS
    qtbot.mouseRelease(panel.histogram.viewport(), Qt.MouseButton.LeftButton, pos=pixel_of(panel, 2.8))
    assert len(chosen) == 1
    assert chosen[0].review == pytest.approx(2.8, rel=0.03)
    assert chosen[0].reject == 4.0
    assert panel.change_label.text() == ""


def test_review_does_not_pass_reject(panel, qtbot):
    drag(panel, qtbot, 2.0, 4.8)
    assert panel.limits.review == panel.limits.reject == 4.0


def test_a_typed_limit_is_applied_when_it_rests(panel, qtbot):
    with qtbot.waitSignal(panel.limits_chosen) as chosen:
        panel.reject.setValue(2.7)
        assert panel.change_label.text() == "Would change 1 of the last 5 verdicts"
    assert chosen.args == [Limits(2.0, 2.7)]


def test_a_typed_review_above_reject_takes_reject_along(panel, qtbot):
    with qtbot.waitSignal(panel.limits_chosen) as chosen:
        panel.review.setValue(6.0)
    assert chosen.args == [Limits(6.0, 6.0)]


def test_typing_one_limit_leaves_the_other_as_exact_as_it_was(panel, qtbot):
    exact = Limits(2.0123456, 4.0123456)
    panel.show_limits(exact)
    with qtbot.waitSignal(panel.limits_chosen) as chosen:
        panel.review.setValue(3.0)
    assert chosen.args == [Limits(3.0, exact.reject)]


def test_back_to_the_proposed_limits(panel, qtbot):
    panel.show_limits(Limits(1.0, 9.0))
    with qtbot.waitSignal(panel.limits_chosen) as chosen:
        qtbot.mouseClick(panel.revert, Qt.MouseButton.LeftButton)
    assert chosen.args == [LIMITS]


def test_limits_moved_elsewhere_are_shown_without_applying_them(panel, qtbot):
    with qtbot.assertNotEmitted(panel.limits_chosen):
        panel.show_limits(Limits(1.5, 2.5))
    assert (panel.review.value(), panel.reject.value()) == (1.5, 2.5)
    assert panel.histogram.limits() == Limits(1.5, 2.5)


def test_only_the_last_500_parts_count(panel, qtbot):
    panel.add_scores([9.0] * (RECENT + 100))
    panel.reject.setValue(10.0)
    assert panel.change_label.text() == f"Would change {RECENT} of the last {RECENT} verdicts"


def test_the_honest_sentence_is_there(panel):
    assert panel.sentence.text() == CALIBRATION.sentence


@pytest.mark.parametrize(("low", "high"), [(0.5, 1.5), (0.01, 100.0), (0.9, 1.1), (3.0, 3.6)])
def test_the_axis_is_labelled_with_scores_that_do_not_overlap(qapp, low, high):
    axis = LogScoreAxis("bottom")
    ((_, places),) = axis.tickValues(np.log10(low), np.log10(high), 400)
    assert 2 <= len(places) <= 11
    texts = axis.tickStrings(places, 1.0, 1.0)
    assert all(low * 0.99 <= float(text) <= high * 1.01 for text in texts)


def test_a_version_with_larger_scores_does_not_round_the_limits_before_it(panel):
    """Fewer decimals round what the fields still hold: to 0, which is no limit."""
    tiny = Limits(0.001, 0.002)
    panel.show_recipe(CALIBRATION, tiny, SCORES)
    panel.show_recipe(CALIBRATION, LIMITS, SCORES)
    assert panel.limits == LIMITS
    assert panel.review.value() == pytest.approx(2.0)
    assert not panel._settled.isActive()
