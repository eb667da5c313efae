"""The shared widgets in another language: figures, what a filter means, and room for longer words."""

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from inspector.domain.errors import DataFault
from inspector.domain.record import DispositionKind
from inspector.language import Catalogue, language_for, speak
from inspector.language.speaking import _Present
from inspector.ui.bridge import failure_message
from inspector.ui.records.filter_bar import FilterBar
from inspector.ui.review.filter_bar import FilterBar as ReviewFilterBar
from inspector.ui.widgets.figures_axis import FiguresAxis
from inspector.ui.widgets.flow_layout import FlowLayout
from inspector.ui.widgets.record_words import score_text
from inspector.ui.widgets.size_words import mm_text
from inspector.ui.widgets.text import thousands_text
from inspector.ui.widgets.time_range import TimeChoice, TimeRange

NOON = datetime(2026, 7, 1, 12, tzinfo=UTC)


@pytest.fixture
def german():
    words = {
        ("Confirmed defect", ""): ("Bestätigter Fehler",),
        ("Not decided", ""): ("Nicht entschieden",),
        ("Waiting for review", ""): ("Zur Nachprüfung",),
        ("From … to …", ""): ("Von … bis …",),
    }
    messages = {"The folder {0} is full.": "Der Ordner {0} ist voll."}
    _Present.catalogue = Catalogue(language_for("de"), words, messages)
    yield
    speak("en")


def test_figures_have_the_decimal_comma(german, qtbot):
    assert (score_text(0.8), score_text(120.4), mm_text(0.1234)) == ("0,800", "120", "0,123 mm")
    assert FiguresAxis("bottom").tickStrings([0.2, 0.4], 1.0, 0.2) == ["0,2", "0,4"]


def test_thousands_are_not_parted_by_the_decimal_mark(german):
    assert thousands_text(1_234_567).split("\u202f") == ["1", "234", "567"]
    speak("en")
    assert thousands_text(1_234_567) == "1,234,567"


def test_a_filter_means_the_same_in_every_language(german, qtbot):
    for bar, choice in ((FilterBar(), "disposition"), (ReviewFilterBar(), "state")):
        qtbot.addWidget(bar)
        box = getattr(bar, choice)
        box.setCurrentText("Bestätigter Fehler")
        assert bar.record_filter().dispositions == (DispositionKind.CONFIRMED_DEFECT,)
        box.setCurrentText("Nicht entschieden" if choice == "disposition" else "Zur Nachprüfung")
        wanted = bar.record_filter()
        assert (wanted.dispositions, wanted.disposed) == (None, False)


def test_a_free_time_is_typed_as_it_is_shown(german, qtbot):
    field = TimeRange()
    qtbot.addWidget(field)
    field.choice.setCurrentText("Von … bis …")
    assert field.chosen is TimeChoice.CUSTOM
    field.since.lineEdit().setText("01.07.2026 06:00")
    field.until.lineEdit().setText("02.07.2026 06:00")
    since, until = field.span(NOON)
    assert since.astimezone().strftime("%Y-%m-%d %H:%M") == "2026-07-01 06:00"
    assert (until - since).days == 1


def test_a_failure_is_said_in_the_language_of_the_window(german):
    assert failure_message(DataFault("The folder /data is full.")) == "Der Ordner /data ist voll."


@pytest.mark.parametrize("stretched", [False, True])
def test_what_does_not_fit_in_a_row_goes_to_the_next(qtbot, stretched):
    box = QWidget()
    qtbot.addWidget(box)
    buttons = [QPushButton(words) for words in ("Good", "A longer one", "The longest words of all of them")]
    box.setLayout(FlowLayout(*buttons, stretched=stretched))
    width = buttons[0].sizeHint().width() + buttons[2].sizeHint().width()
    box.resize(width, box.layout().heightForWidth(width))
    box.show()
    assert all(button.width() >= button.sizeHint().width() for button in buttons)
    assert buttons[0].y() == buttons[1].y() < buttons[2].y()
    assert all(box.rect().contains(button.geometry()) for button in buttons)
    assert (buttons[2].width() == width) is stretched
