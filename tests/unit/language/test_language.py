"""What the program says in another language: texts, plurals, figures, and the files they come from."""

import importlib.util
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.language import (
    LANGUAGES,
    Catalogue,
    date_text,
    language_for,
    number_text,
    read_catalogue,
    say,
    say_message,
    say_n,
    speak,
)
from inspector.language.speaking import _Present

ROOT = Path(__file__).parents[3]
GERMAN = language_for("de")


@pytest.fixture(autouse=True)
def _english_afterwards():
    yield
    speak("en")


def tool():
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def spoken(words=None, messages=None):
    _Present.catalogue = Catalogue(GERMAN, words or {}, messages or {})


def test_english_is_what_the_code_says():
    assert say("Recipe: {name}", name="washer") == "Recipe: washer"
    assert say("100 % of {name}", name="{x}") == "100 % of {x}"


@pytest.mark.parametrize(
    ("number", "text"), [(0, "0 parts are left"), (1, "1 part is left"), (7, "7 parts are left")]
)
def test_english_plurals_are_written_in_the_text(number, text):
    assert say_n("%n part(s) (is|are) left", number) == text


def test_a_translation_has_its_own_order_and_plurals():
    spoken(
        {
            ("{done} of {all}", ""): ("von {all}: {done}",),
            ("%n part(s)", ""): ("%n Teil", "%n Teile"),
            ("Open", "verb"): ("Öffnen",),
        }
    )
    assert say("{done} of {all}", done=3, all=8) == "von 8: 3"
    assert [say_n("%n part(s)", number) for number in (1, 2)] == ["1 Teil", "2 Teile"]
    assert (say("Open", "verb"), say("Open")) == ("Öffnen", "Open")


def test_numbers_and_dates_are_written_as_the_language_does():
    day = datetime(2026, 11, 29, 6, 5, tzinfo=UTC)
    assert (number_text(0.5317, 2), date_text(day)) == ("0.53", "2026-11-29")
    speak("de")
    assert (number_text(0.5317, 2), date_text(day)) == ("0,53", "29.11.2026")


@pytest.mark.parametrize(
    ("name", "code"),
    [("de_AT", "de"), ("zh-Hans-CN", "zh"), ("C", "en"), ("fr_FR", "en"), ("en_US.UTF-8", "en"), ("", "en")],
)
def test_the_desktop_is_followed_where_the_program_speaks_its_language(name, code):
    assert language_for(name).code == code


def test_a_message_from_below_is_found_by_its_template():
    spoken(
        messages={
            "The folder {0} does not exist.": "Den Ordner {0} gibt es nicht.",
            "Choose another one.": "Wählen Sie einen anderen.",
            "{0} could not be opened; nothing is judged. {1}": "{0} ließ sich nicht öffnen. {1}",
            "Judging has stopped: {0}": "Es wird nicht mehr geprüft: {0}",
        }
    )
    folder = "Den Ordner /a/b gibt es nicht."
    assert say_message("The folder /a/b does not exist.") == folder
    assert (
        say_message("The folder /a/b does not exist. Choose another one.")
        == f"{folder} Wählen Sie einen anderen."
    )
    assert (
        say_message("Judging has stopped: The folder /a/b does not exist.")
        == f"Es wird nicht mehr geprüft: {folder}"
    )
    assert (
        say_message("washer v2 could not be opened; nothing is judged. Choose another one.")
        == "washer v2 ließ sich nicht öffnen. Wählen Sie einen anderen."
    )
    assert say_message("line 3: Choose another one.") == "line 3: Wählen Sie einen anderen."
    assert (
        say_message("Nobody translated this. Choose another one.")
        == "Nobody translated this. Wählen Sie einen anderen."
    )


@given(st.text(), st.text())
def test_whatever_a_message_holds_it_is_not_lost(first, second):
    spoken(messages={"{0} is between {1} and that": "{1} vor {0}"})
    try:
        assert say_message(first) == first or " is between " in first
        said = say_message(f"{first} is between {second} and that")
        assert all(word in said for word in f"{first} {second}".split())
    finally:
        speak("en")


@pytest.mark.parametrize("language", LANGUAGES[1:], ids=lambda one: one.code)
def test_every_text_of_the_code_is_translated(language):
    """`make translations` takes in what is new; then somebody translates what is unfinished."""
    translations = tool()
    assert translations.faults(language, translations.texts())[:20] == []


@pytest.mark.parametrize("language", LANGUAGES[1:], ids=lambda one: one.code)
def test_a_translation_has_the_values_of_the_english(language):
    path = ROOT / "resources" / "translations" / f"inspector_{language.code}.ts"
    read = read_catalogue(path, language)
    pairs = [(source, form) for (source, _), forms in read.words.items() for form in forms]
    wrong = [
        (source, form)
        for source, form in [*pairs, *read.messages.items()]
        if slots(source) != slots(form) and not ("%n" in source and slots(source) - slots(form) == {"%n"})
    ]
    assert wrong == []
    assert all(
        len(forms) == language.plural_forms for (source, _), forms in read.words.items() if "%n" in source
    )


def slots(text):
    return set(re.findall(r"\{\w+\}|%n", text))


def test_a_text_that_is_glued_together_is_refused():
    import ast

    with pytest.raises(SystemExit, match="give a literal"):
        list(tool().marked(ast.parse('say(f"{a} parts")')))
