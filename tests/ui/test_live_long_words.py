"""What Live shows where the words of a language are longer than the English ones."""

import pytest
from PySide6.QtWidgets import QToolButton, QWidget

from inspector.language import Catalogue, language_for, speaking
from inspector.ui.live.controls import LineControls
from inspector.ui.live.flagged_strip import in_room
from inspector.ui.live.picture_pane import PicturePane

WIDE, NARROW = 900, 260


@pytest.fixture
def long_words(monkeypatch):
    """The buttons' words twice as long."""
    words = {
        (word, note): (f"{word}{word}",)
        for word, note in (("Measure", "verb"), ("Record", "verb"), ("Start", "line"))
    }
    monkeypatch.setattr(speaking._Present, "catalogue", Catalogue(language_for("de"), words))


@pytest.fixture
def window(qtbot):
    """Gives what stands in it less room than that asks for."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(WIDE, 400)
    return made


def shown(window, widget):
    widget.setParent(window)
    widget.resize(WIDE, 400)
    window.show()
    return widget


def test_recording_keeps_its_word_where_there_is_room_and_its_name_everywhere(window, long_words):
    controls = shown(window, LineControls())
    assert controls.record.text().strip() == "RecordRecord"
    controls.resize(NARROW, 400)
    assert not controls.record.text().strip()
    assert controls.record.accessibleName() == "RecordRecord"
    assert controls.record.toolTip()


def test_the_tools_of_the_picture_give_up_words_that_a_tooltip_gives(window, long_words):
    pane = shown(window, PicturePane())
    assert pane.measure.text().strip() == "MeasureMeasure"
    pane.resize(NARROW, 400)
    assert not pane.measure.text().strip()
    assert pane.measure.accessibleName() == "MeasureMeasure"


def test_a_score_goes_below_a_verdict_that_is_too_long_for_its_thumbnail(qtbot):
    button = QToolButton()
    qtbot.addWidget(button)
    assert in_room("FAIL 1.95", button) == "FAIL 1.95"
    assert in_room("NACHZUPRÜFENDES TEIL 1,95", button) == "NACHZUPRÜFENDES TEIL\n1,95"
