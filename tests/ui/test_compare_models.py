"""Comparing models in the wizard: real goods, real models, one task."""

from dataclasses import replace

import numpy as np
import pytest
from helpers.plain_shell import PlainShell
from PySide6.QtCore import Qt

from inspector.app.simulated_goods import simulated_goods
from inspector.domain.comparison import (
    ComparedMethod,
    Comparison,
    DefectKind,
    DefectSize,
    Example,
    ExampleView,
    MethodFigures,
    Separation,
)
from inspector.domain.recipe import HeldOutScore, ModelSpec
from inspector.domain.verdict import Limits
from inspector.models import FAST, list_models
from inspector.ui.enrollment import EnrollmentScreen
from inspector.ui.enrollment.comparing.method_list import not_offered, offered
from inspector.ui.enrollment.comparing.result_view import ResultView
from inspector.ui.enrollment.comparing.words import GOODS_COLUMN, HEADINGS, goods_words
from inspector.ui.enrollment.draft import Step
from inspector.ui.shell import NoticeLevel

WAIT_MS = 120_000
SPEC = "simulated:washer?size=128x128&seed=4"
HALF = Separation(0.5, 6, 12)
FIGURES = MethodFigures(
    held_out=tuple(HeldOutScore(number, 0, 0.8 + number / 10) for number in range(3)),
    views=(0.7, 0.75, 0.8),
    limits=Limits(0.95, 1.3),
    defects=(),
    overall=Separation(0.875, 60, 72),
    by_kind=tuple((kind, HALF) for kind in DefectKind),
    by_size=tuple((size, HALF) for size in DefectSize),
    ms_per_part=18.4,
    fit_s=3.25,
    memory_mb=4.5,
)


@pytest.fixture
def shell(services) -> PlainShell:
    services.save_settings(services.settings.changed(source=SPEC))
    return PlainShell(services)


@pytest.fixture
def screen(services, shell, qtbot):
    """The wizard at the model page, with two goods."""
    made = EnrollmentScreen(services, shell)
    qtbot.addWidget(made)
    made.resize(1190, 700)
    with qtbot.waitActive(made):
        made.show()
    made.activated()
    made.part.name.setText("washer M8")
    for image in simulated_goods("washer", 2):
        made.draft.goods.add(image.pixels, image.origin)
    made._show_step(Step.MODEL)
    made.preview.stop()
    yield made
    made.end()


def compared(screen, qtbot, names=("default",)):
    """Compare these models; gives the panel with the result in view."""
    panel = screen.model.comparing
    screen.model.compare.click()
    for name, box in panel.methods.boxes.items():
        box.setChecked(name in names)
    panel.budget.buttons[30.0].click()
    panel.start.click()
    qtbot.waitUntil(lambda: panel.stack.currentWidget() is panel.result, timeout=WAIT_MS)
    return panel


def test_comparing_needs_goods(screen):
    assert screen.model.compare.isEnabled()
    screen.draft.goods.clear()
    screen.model.entered()
    assert not screen.model.compare.isEnabled()


def test_all_that_can_be_used_are_ticked_and_the_others_say_why(screen):
    panel = screen.model.comparing
    screen.model.compare.click()
    assert panel.methods.chosen == tuple(offered())
    assert panel.methods.chosen[:2] == ("default", "accurate")
    assert all("Not available: " in words for words in not_offered())
    for box in panel.methods.boxes.values():
        box.setChecked(False)
    assert not panel.start.isEnabled()
    panel.back.click()
    assert screen.model.stack.currentIndex() == 0


def test_models_are_compared_and_one_is_used(screen, shell, qtbot):
    screen.draft.model = ModelSpec(method="template", input_size=64)
    panel = compared(screen, qtbot)
    table, result = panel.result.table, panel.result
    assert table.rowCount() == 1
    assert table.item(0, 0).text() == "Fast (default)"
    assert table.current == "default"
    assert float(table.item(0, GOODS_COLUMN + 1).text()) > 0.5
    assert len(result.maps.tiles) == 2
    assert "times its review limit" in result.maps.views[1].accessibleName()
    assert "Fast (default)" in result.recommendation.text()
    assert result.caution.text()
    assert table.hasFocus()
    qtbot.mouseClick(result.use, Qt.MouseButton.LeftButton)
    assert screen.draft.model == FAST.spec
    assert screen.model.stack.currentIndex() == 0
    assert screen.model.models.currentItem().text().startswith("Fast")
    assert shell.messages(NoticeLevel.ERROR) == []
    screen.model.compare.click()  # what was compared is still there
    assert panel.stack.currentWidget() is result
    screen.draft.goods.add(np.zeros((512, 512, 3), np.uint8), "another")
    screen.model.compare.click()  # other goods: compare anew
    assert panel.stack.currentWidget() is not result


def test_comparing_can_be_cancelled(screen, qtbot):
    panel = screen.model.comparing
    screen.model.compare.click()
    panel.start.click()
    assert panel.running
    panel.cancel.click()
    qtbot.waitUntil(lambda: not panel.running, timeout=WAIT_MS)
    assert panel.start.isVisible()
    assert screen.draft.result is None


@pytest.fixture
def result(qtbot):
    """A handmade comparison of three models, the last of which could not learn."""
    view = ResultView()
    qtbot.addWidget(view)
    view.resize(1180, 560)
    with qtbot.waitActive(view):
        view.show()
    small = np.full((64, 64, 3), 90, np.uint8)
    heat = ExampleView(np.full((8, 8), 1.9, np.float32), 1.9)
    quiet = replace(FIGURES, limits=Limits(3.0, 4.0))
    methods = (
        ComparedMethod("default", ModelSpec(), FIGURES, heat),
        ComparedMethod("accurate", ModelSpec(), quiet, heat),
        ComparedMethod("dfd", ModelSpec(), problem="DFD ran out of time. Give it more."),
    )
    example = Example(small, np.zeros((64, 64), bool), DefectKind.SCRATCH, DefectSize.SMALL)
    view.show_comparison(Comparison(methods, example, "accurate", "It flags no good.", "Only two goods."))
    return view


def test_the_reason_names_models_as_the_table_does(result):
    methods = tuple(
        ComparedMethod(name, ModelSpec(), FIGURES) for name in ("default", "coft", "regad", "regad-adv")
    )
    words = "default is as good as coft (95 %), regad-adv (94 %) and regad (93 %)."
    result.show_comparison(Comparison(methods, None, "default", words, ""))
    assert result.reason.text() == (
        "Fast (default) is as good as COFT-AD (95 %), RegAD, adversarial (94 %) and RegAD (93 %)."
    )


@pytest.mark.parametrize("count", [5, 10])
def test_many_models_have_room_at_the_smallest_window(result, qtbot, count):
    """Neither the rows nor the maps lie over one another, and nothing asks for a wider window."""
    view = ExampleView(np.full((8, 8), 1.9, np.float32), 1.9)
    names = ["default", "regad-adv", *(entry.name for entry in list_models())][:count]
    methods = tuple(ComparedMethod(name, ModelSpec(), FIGURES, view) for name in names)
    small = np.full((64, 64, 3), 90, np.uint8)
    example = Example(small, np.zeros((64, 64), bool), DefectKind.SCRATCH, DefectSize.SMALL)
    result.show_comparison(Comparison(methods, example, "dfd", "It is the best.", "Only two goods."))
    qtbot.waitUntil(lambda: result.table.geometry().bottom() < result.maps.geometry().top())
    assert result.maps.geometry().bottom() < result.use.geometry().top()
    assert not result.maps.verticalScrollBar().maximum()  # nothing of a map or its words is cut off
    assert not result.table.horizontalScrollBar().maximum()
    assert result.minimumSizeHint().width() <= result.width()
    assert result.minimumSizeHint().height() <= result.height()


def test_figures_are_shown_in_the_order_of_the_headings(result):
    row = [result.table.item(0, column).text() for column in range(2, len(HEADINGS))]
    assert row == ["0.88", *["0.50"] * 9, "60/72", "1/6", "18", "3.2", "4.5"]
    assert (
        goods_words(FIGURES.held_out, FIGURES.limits) == "1 of 3 held-out goods over the review limit 0.950"
    )


def test_the_recommended_model_is_chosen_first_and_keys_choose_another(result, qtbot):
    assert result.recommendation.text() == "Recommended: Accurate"
    assert result.reason.text() == "It flags no good."
    assert result.table.current == "accurate"
    assert result.use.text().strip() == "Use Accurate"
    result.table.setFocus()
    qtbot.keyClick(result.table, Qt.Key.Key_Up)
    with qtbot.waitSignal(result.use_wanted) as wanted:
        qtbot.keyClick(result.use, Qt.Key.Key_Space)
    assert wanted.args[0].name == "default"


def test_a_model_that_could_not_learn_says_why_and_cannot_be_used(result):
    assert "Give it more" in result.table.item(2, GOODS_COLUMN).text()
    result.table.setCurrentCell(2, 0)
    assert not result.use.isEnabled()


def test_each_map_is_coloured_by_its_own_limits(result):
    """The same map is red for the model whose reject limit it passes and clear for the other."""
    example, loud, quiet = (view.grab().toImage() for view in result.maps.views)
    centre = example.rect().center()
    assert loud.pixelColor(centre).red() > loud.pixelColor(centre).green() + 30
    assert quiet.pixelColor(centre).red() - quiet.pixelColor(centre).green() < 30
