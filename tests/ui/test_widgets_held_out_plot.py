"""Held-out goods against limits: what matters is in view."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor

from inspector.domain.recipe import HeldOutScore
from inspector.domain.verdict import Limits
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.held_out_plot import HeldOutPlot


@pytest.mark.parametrize("parts", [2, 4, 8])
def test_the_words_of_the_limits_cover_no_good_just_below_one(qtbot, parts):
    plot = HeldOutPlot()
    qtbot.addWidget(plot)
    plot.resize(540, 150)
    with qtbot.waitExposed(plot):
        plot.show()
    scores = tuple(HeldOutScore(part, 0, 0.7 + 0.095 * part / (parts - 1)) for part in range(parts))
    plot.show_scores(scores, Limits(0.803, 0.858))
    labels = [item.label for item in plot.getPlotItem().items if hasattr(item, "label")]
    assert len(labels) == 2
    plot.repaint()
    discs = [curve.scatter for curve in plot.getPlotItem().curves if len(curve.scatter.points()) == parts]
    for spot in discs[0].points():
        centre = discs[0].mapToScene(QPointF(spot.pos()))
        assert not any(label.sceneBoundingRect().contains(centre) for label in labels)
    top = plot.mapFromScene(discs[0].mapToScene(QPointF(discs[0].points()[-1].pos())))
    seen = plot.grab().toImage().pixelColor(top)
    assert seen == QColor(current_tokens().colours.good_bars)


def test_scores_below_one_have_plain_ticks(qtbot):
    plot = HeldOutPlot()
    qtbot.addWidget(plot)
    with qtbot.waitExposed(plot):
        plot.show()
    plot.show_scores((HeldOutScore(0, 0, 0.7), HeldOutScore(1, 0, 0.8)), Limits(0.81, 0.86))
    plot.grab()
    assert plot.getAxis("bottom").labelText == "score (log scale)"
    assert "x0.001" not in plot.getAxis("bottom").label.toPlainText()
