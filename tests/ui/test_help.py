"""The manual in the program: the right page, found by words and keys, and never stale."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from inspector.domain.verdict import NotInspectedReason
from inspector.settings import resource_path
from inspector.ui.actions import ACTIONS, action_text
from inspector.ui.help.key_table import key_table
from inspector.ui.help.pages import PAGES, linked_page, page_text, picture_links, picture_path
from inspector.ui.help.searching import search
from inspector.ui.screens import OPERATOR, SCREENS

NAMES = [page.name for page in PAGES]
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)]*)\)")
MOST_PICTURES_KB = 700
CONTROL = Qt.KeyboardModifier.ControlModifier


def press(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(window.focusWidget() or window, key, modifier)


@pytest.mark.parametrize("name", [entry.name for entry in SCREENS])
def test_f1_opens_the_page_of_the_screen_and_brings_back(window, qtbot, name):
    window.show_screen(name)
    press(qtbot, window, Qt.Key.Key_F1)
    screen = window.show_screen("help")
    assert screen.view.page == name
    assert screen.leave.text().strip().startswith("Back to ")
    press(qtbot, window, Qt.Key.Key_F1)
    assert window.current_screen == name


def test_the_rail_opens_help_and_escape_leaves_it(window, qtbot):
    window.show_screen("settings")
    window.rail.help.click()
    assert window.current_screen == "help"
    assert window.rail.help.isChecked()
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.current_screen == "settings"
    assert not window.rail.help.isChecked()


def test_help_keeps_operator_mode(line_window, qtbot):
    line_window.modes.enter()
    press(qtbot, line_window, Qt.Key.Key_F1)
    assert line_window.show_screen("help").view.page == OPERATOR.name
    assert line_window.rail.isHidden()
    press(qtbot, line_window, Qt.Key.Key_1, CONTROL)  # no way to the tools from here
    assert line_window.current_screen == "help"
    press(qtbot, line_window, Qt.Key.Key_Escape)
    assert line_window.current_screen == OPERATOR.name
    assert line_window.modes.operator


def test_links_lead_within_the_manual_and_nowhere_else(window, qtbot):
    screen = opened(window)
    screen.view.anchorClicked.emit(QUrl("review.md"))
    assert screen.view.page == "review"
    for link in ("https://example.org/review.md", "file:///etc/passwd", "../README.md"):
        screen.view.anchorClicked.emit(QUrl(link))
        assert screen.view.page == "review"
    press(qtbot, window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert screen.view.page == "live"
    assert not screen.back.isEnabled()


def test_searching_with_the_keyboard_finds_and_opens_a_page(window, qtbot):
    screen = opened(window)
    press(qtbot, window, Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(window.focusWidget(), "student's t")
    assert screen.contents.list.count() == 1
    press(qtbot, window, Qt.Key.Key_Return)
    assert screen.view.page == "limits"
    assert screen.view.textCursor().selectedText().casefold() == "student's"
    press(qtbot, window, Qt.Key.Key_Escape)  # ends the search first
    assert window.current_screen == "help"
    assert screen.contents.list.count() == len(PAGES)


def test_a_search_without_a_hit_says_so(window):
    screen = opened(window)
    screen.contents.field.setText("xylophone")
    assert screen.contents.note.isVisible()
    assert "xylophone" in screen.contents.note.text()


def test_the_page_with_the_word_in_its_title_comes_first():
    assert search("keyboard")[0].page.name == "keyboard"
    assert search("") == []
    assert search("OVERRUN rate")[0].page.name == "failures"


def test_pictures_are_within_the_page(window):
    screen = opened(window)
    for name in NAMES:
        screen.show_page(name)
        for link in picture_links(page_text(name)):
            picture = screen.view.document().resource(2, QUrl(link))
            assert picture.width() > 300, (name, link)
            assert picture.width() <= screen.view.viewport().width()


def test_the_manual_is_whole():
    folder = resource_path("manual")
    assert {path.stem for path in folder.glob("*.md")} == set(NAMES)
    assert {entry.name for entry in (*SCREENS, OPERATOR)} <= set(NAMES)
    for name in NAMES:
        text = page_text(name)
        assert "{{" not in text
        for link in LINK.findall(text):
            assert linked_page(link), f"{name}.md links to {link}"
        for link in picture_links(text):
            assert picture_path(link), f"{name}.md shows {link}"
    shown = {link for name in NAMES for link in picture_links(page_text(name))}
    kept = list((folder / "pictures").iterdir())
    assert {f"pictures/{path.name}" for path in kept} == shown
    assert sum(path.stat().st_size for path in kept) <= MOST_PICTURES_KB * 1000


def test_a_picture_outside_the_manual_is_none_of_it():
    assert picture_path("pictures/../live.md") is None
    assert picture_path("../icons/app.svg") is None


def test_every_reason_of_not_inspected_has_its_way_out():
    chapter = page_text("failures").partition("\n---\n")[0]
    told = dict(re.findall(r"^## (.+?)\n(.*?)(?=^## |\Z)", chapter, re.MULTILINE | re.DOTALL))
    assert set(told) == {reason.value.replace("_", " ") for reason in NotInspectedReason}
    for reason, text in told.items():
        assert "*Way out*:" in text, reason


def test_the_key_list_is_made_from_the_commands():
    page = page_text("keyboard")
    for row in ACTIONS:
        assert action_text(row) in page
    assert key_table() in page


@pytest.mark.parametrize("name", ["review", "enroll", "learn", "live", "records", "help"])
def test_every_key_of_a_screen_is_on_the_keyboard_page(line_window, name):
    screen = line_window.show_screen(name)
    told = {keys for cell in re.findall(r"\*\*(.+?)\*\*", page_text("keyboard")) for keys in keys_in(cell)}
    told |= {str(number) for number in range(1, 7)}  # "1 to 6"
    assert keys_of(screen) - told == set()


def keys_in(cell):
    return {cell, QKeySequence(cell).toString(), cell.replace("Delete", "Del")}


def keys_of(screen):
    """Every key that a button, a shortcut or an action of a screen has."""
    found = {each.key().toString() for each in screen.findChildren(QShortcut)}
    for kind in (QAbstractButton, QAction):
        found |= {each.shortcut().toString() for each in screen.findChildren(kind)}
    return found - {""}


def opened(window):
    window.show_screen("live")
    window.help.toggle()
    return window.show_screen("help")
