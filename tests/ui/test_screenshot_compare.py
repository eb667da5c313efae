"""The comparing of pictures with stored ones can fail, says where, and does not fail for nothing."""

import numpy as np
import pytest
from helpers.screenshot_compare import TOLERANCE, difference, read, reduced, show, store
from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from inspector.domain.frame import Pixels
from inspector.ui.theme import LIGHT, apply_theme
from inspector.ui.widgets.text import label


@pytest.fixture
def panel(qtbot):
    """A few words and a coloured area, in the light theme."""
    apply_theme(QApplication.instance(), "light")
    made = QWidget()
    qtbot.addWidget(made)
    row = QHBoxLayout(made)
    made.words, made.area = label("Review limit 1.23", "heading"), QFrame()
    row.addWidget(made.words)
    row.addWidget(made.area)
    made.resize(320, 80)
    paint(made.area, LIGHT.colours.accent)
    made.show()
    yield made
    QApplication.instance().setStyleSheet("")


def paint(area: QWidget, colour: str) -> None:
    area.setStyleSheet(f"background: {colour};")


def picture(widget: QWidget) -> Pixels:
    """uint8 (H, W, 3) RGB."""
    whole = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(whole.constBits(), np.uint8).reshape(whole.height(), whole.bytesPerLine())
    return rows[:, : 3 * whole.width()].reshape(whole.height(), whole.width(), 3).copy()


@pytest.fixture
def stored(panel, tmp_path):
    """Where the picture of the panel is stored."""
    path = tmp_path / "light" / "panel.webp"
    assert store(picture(panel), path)
    return path


def test_the_same_screen_is_the_same_picture(panel, stored):
    assert difference(picture(panel), stored).words == ""


def test_another_digit_in_a_label_is_noticed(panel, stored):
    panel.words.setText("Review limit 1.28")
    found = difference(picture(panel), stored)
    assert found.words.startswith("light/panel differs in ")
    assert found.where.any(axis=0).nonzero()[0].max() < panel.area.x(), "only the label differs"


def test_a_slightly_other_colour_is_noticed(panel, stored):
    red, green, blue = (int(LIGHT.colours.accent[place : place + 2], 16) for place in (1, 3, 5))
    paint(panel.area, f"rgb({red}, {green + TOLERANCE + 1}, {blue})")
    found = difference(picture(panel), stored)
    assert found.where.sum() >= panel.area.width() * panel.area.height() * 0.9


def test_a_hidden_label_is_noticed(panel, stored):
    panel.words.hide()
    assert difference(picture(panel), stored).words


def test_what_another_processor_blends_differently_is_not(panel, stored):
    random = np.random.default_rng(3)
    got = picture(panel)
    shaken = got.astype(np.int16) + random.integers(-TOLERANCE, TOLERANCE + 1, got.shape)
    assert difference(np.clip(shaken, 0, 255).astype(np.uint8), stored).words == ""


def test_a_picture_that_is_not_stored_is_a_failure(panel, tmp_path):
    assert "not stored yet" in difference(picture(panel), tmp_path / "none.webp").words


def test_another_size_is_a_failure(panel, stored):
    panel.resize(400, 80)
    assert "another size: (400, 80), stored (320, 80)" in difference(picture(panel), stored).words


def test_a_failure_shows_the_pictures_side_by_side(panel, stored, tmp_path):
    panel.words.setText("Reject limit 1.23")
    got = picture(panel)
    message = show(got, stored, found=difference(got, stored), folder=tmp_path / "failed")
    assert str(tmp_path / "failed") in message
    assert "make screenshots" in message
    assert (read(tmp_path / "failed" / "light-panel-got.png") == got).all()
    with Image.open(tmp_path / "failed" / "light-panel-differences.png") as beside:
        assert beside.size == (3 * 320, 80)


def test_a_picture_within_the_tolerance_is_not_stored_anew(panel, stored):
    before = stored.read_bytes()
    assert not store(picture(panel) ^ 1, stored)
    assert stored.read_bytes() == before


def test_stored_pictures_have_few_colours_but_those_of_the_theme_exactly(panel, stored):
    kept = read(stored)
    accent = [int(LIGHT.colours.accent[place : place + 2], 16) for place in (1, 3, 5)]
    assert (kept == accent).all(axis=2).sum() >= panel.area.width() * panel.area.height() * 0.9
    assert (kept == reduced(picture(panel))).all()
