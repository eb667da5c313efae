"""Numbers and days at the axes of charts, in the language that is spoken."""

import pytest
from PySide6.QtCore import QDate, QLocale

from inspector.language import speak
from inspector.ui.widgets.date_axis import DateAxis
from inspector.ui.widgets.figures_axis import FiguresAxis

DAY_S = 24 * 3600
SUNDAY = QDate(2026, 11, 29).startOfDay().toSecsSinceEpoch()


@pytest.fixture(autouse=True)
def _english_afterwards():
    before = QLocale()
    yield
    speak("en")
    QLocale.setDefault(before)


@pytest.mark.parametrize(("language", "texts"), [("en", ["0.25", "0.50"]), ("de", ["0,25", "0,50"])])
def test_numbers_have_the_decimal_mark_of_the_language(qapp, language, texts):
    speak(language)
    assert FiguresAxis("left").tickStrings([0.25, 0.5], 1.0, 0.05) == texts


def test_logarithms_too(qapp):
    speak("de")
    axis = FiguresAxis("bottom")
    axis.setLogMode(True)
    assert axis.tickStrings([-1, 0, 4], 1.0, 1.0) == ["0,1", "1", "10⁴"]


@pytest.mark.parametrize(("language", "name"), [("en", "Sun"), ("de", "So"), ("zh", "周日")])
def test_days_have_names_and_hours_have_digits(qapp, language, name):
    QLocale.setDefault(QLocale(speak(language).locale))
    axis = DateAxis("bottom")
    axis.zoomLevel = axis.zoomLevels[6 * 3600]  # days and hours
    [day] = axis.tickStrings([SUNDAY], 1.0, DAY_S)
    assert day.startswith(name)
    assert day.endswith("29")
    assert axis.tickStrings([SUNDAY + 7.5 * 3600], 1.0, 3600) == ["07:30"]
