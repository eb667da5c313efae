"""The manual in other languages: whole, with the same structure, found by its own words."""

import re
from dataclasses import replace

import pytest
from helpers.bracketed import english, speak_words
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument

from inspector.domain.verdict import NotInspectedReason
from inspector.language import LANGUAGES, Catalogue, language_for, present, say, speak
from inspector.language.speaking import _Present
from inspector.settings import resource_text
from inspector.ui.help.pages import PAGES, page_text, picture_links
from inspector.ui.help.searching import search
from inspector.ui.screens import OPERATOR, SCREENS

NAMES = [page.name for page in PAGES]
CODES = [language.code for language in LANGUAGES[1:]]
EVERYWHERE = pytest.mark.parametrize("code", CODES)
PARTS = {
    "headings": re.compile(r"^#+(?= )", re.MULTILINE),
    "links": re.compile(r"(?<!!)\[[^\]]*\]\(([^)]*)\)"),
    "code": re.compile(r"`[^`]+`"),
    "rows": re.compile(r"^\|", re.MULTILINE),
    "items": re.compile(r"^(?:\*|\d\.)(?= )", re.MULTILINE),
    "bold": re.compile(r"\*\*"),
    "names of controls": re.compile(r"(?<!\*)\*(?=[^*\s])[^*]+\*(?!\*)"),
    "filled in": re.compile(r"{{\w+}}"),
}
KEY = re.compile(r"\*\*([^*]+)\*\*")


@pytest.fixture(autouse=True)
def _english_afterwards():
    yield
    english()


def stored(name, code=""):
    return resource_text("/".join(("manual", *([code] if code else []), f"{name}.md")))


@EVERYWHERE
@pytest.mark.parametrize("name", NAMES)
def test_a_translated_page_has_everything_of_the_english_one(name, code):
    told, translated = stored(name), stored(name, code)
    for what, pattern in PARTS.items():
        assert len(pattern.findall(translated)) == len(pattern.findall(told)), what
    for what in ("links", "code", "filled in"):
        assert sorted(PARTS[what].findall(translated)) == sorted(PARTS[what].findall(told))
    assert picture_links(translated) == picture_links(told)


@EVERYWHERE
def test_the_keys_are_the_same_keys(code):
    assert KEY.findall(stored("keyboard", code)) == KEY.findall(stored("keyboard"))


@EVERYWHERE
def test_every_reason_of_not_inspected_is_found_by_the_word_that_exports_have(code):
    chapter = stored("failures", code).partition("\n---\n")[0]
    told = re.findall(r"^## .+?[(（](.+)[)）]$", chapter, re.MULTILINE)
    assert set(told) == {reason.value.replace("_", " ") for reason in NotInspectedReason}


@EVERYWHERE
def test_a_page_about_a_screen_has_the_name_of_the_screen(code):
    speak(code)
    titles = {page.name: say(page.title) for page in PAGES if say(page.title) != page.title}
    for entry in (*SCREENS, OPERATOR):
        if entry.name in titles:
            assert stored(entry.name, code).startswith(f"# {titles[entry.name]}\n")


@EVERYWHERE
def test_a_control_is_called_as_the_window_calls_it(code):
    """Of the controls whose words are translated; the marks "…" and "(Enter)" of a button are left out."""
    speak(code)
    window = {}
    for (text, _), forms in present().words.items():
        window.setdefault(_bare(text), set()).add(_bare(forms[0]))
    for name in NAMES:
        pairs = zip(_controls(stored(name)), _controls(stored(name, code)), strict=True)
        wrong = [(told, said) for told, said in pairs if told in window and said not in window[told]]
        assert not wrong, [(name, told, said, window[told]) for told, said in wrong]


def _controls(text):
    return [_bare(" ".join(found.strip("*").split())) for found in PARTS["names of controls"].findall(text)]


def _bare(text):
    return re.sub(r"\s*([(（].*[)）]|…|\.\.\.)\s*$", "", text).casefold()


@EVERYWHERE
@pytest.mark.parametrize("name", NAMES)
def test_no_mark_of_markdown_is_left_over(name, code, qapp):
    """Beside Chinese letters and punctuation a star is not always what it looks like."""
    document = QTextDocument()
    document.setMarkdown(stored(name, code))
    assert not re.search(r"[*`]|\]\(", document.toPlainText())


def test_pages_are_in_the_language_that_is_spoken():
    for code, words in (("de", "# Nachprüfung"), ("zh", "# 复检"), ("en", "# Review")):
        speak(code)
        assert page_text("review").startswith(words)


def test_a_language_without_a_page_shows_the_english_one():
    _Present.catalogue = Catalogue(replace(language_for("de"), code="fr"))
    assert page_text("review") == stored("review")


def test_words_of_the_language_find_its_pages():
    speak_words("de", {"Keyboard": "Tastatur"})
    assert search("tastatur")[0].page.name == "keyboard"
    assert [hit.page.name for hit in search("Drehgeber Entprellung")] == ["cameras"]
    speak("zh")
    [hit] = search("编码器")
    assert hit.page.name == "cameras"
    assert "编码器" in hit.passage


def test_the_help_screen_speaks_and_searches_in_german(window, qtbot):
    speak_words(
        "de", {"Live": "Live", "Review": "Nachprüfung", "Back to {screen}": "Zurück zu {screen}", "quit": "x"}
    )
    window.show_screen("review")
    window.help.toggle()
    screen = window.show_screen("help")
    assert screen.leave.text().strip() == "Zurück zu Nachprüfung"
    assert screen.view.toPlainText().startswith("Nachprüfung")
    assert screen.contents.list.item(4).text() == "Nachprüfung"
    screen.contents.field.setText("Pseudofehler Gutteile")
    assert screen.contents.list.count()
    qtbot.keyClick(screen.contents.field, Qt.Key.Key_Return)
    assert screen.view.textCursor().selectedText() == "Pseudofehler"
    screen.view.anchorClicked.emit(QUrl("limits.md"))
    assert "vorläufig" in screen.view.toPlainText()
