"""How a message of the program is taken apart to be said in another language."""

import pytest

from inspector.language import Catalogue, language_for, say_message, speak
from inspector.language.speaking import _Present


@pytest.fixture(autouse=True)
def _english_afterwards():
    yield
    speak("en")


def spoken(messages, code="de"):
    _Present.catalogue = Catalogue(language_for(code), {}, messages)


def test_a_value_before_the_last_full_stop_does_not_take_in_the_next_sentence():
    spoken(
        {
            "{0} is not a usable recipe package: {1}.": "{0} ist kein Rezeptpaket: {1}.",
            "it is not a zip file": "es ist keine Zip-Datei",
            "Ask for it to be exported again.": "Noch einmal exportieren lassen.",
        }
    )
    said = say_message(
        "p.zip is not a usable recipe package: it is not a zip file. Ask for it to be exported again."
    )
    assert said == "p.zip ist kein Rezeptpaket: es ist keine Zip-Datei. Noch einmal exportieren lassen."


def test_a_fragment_keeps_the_space_before_it():
    spoken(
        {
            "it is cut out in all {0} goods{1}": "freigestellt auf {0} Gutteilen{1}",
            "and turned to its long axis": "und gedreht",
        }
    )
    said = say_message("it is cut out in all 5 goods and turned to its long axis")
    assert said == "freigestellt auf 5 Gutteilen und gedreht"


def test_of_two_slots_side_by_side_the_first_takes_the_text():
    spoken({"Learned from {0}{1} with patience": "Mit Geduld aus {0}{1} gelernt"})
    assert say_message("Learned from washer v1 with patience") == "Mit Geduld aus washer v1 gelernt"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("exposure_auto is Continuous", "exposure_auto ist Continuous"),
        ("gain is 99.", "gain ist 99."),
        ("The disk is too slow for this.", "The disk is too slow for this."),
        ("gain is 99. Nobody said that it is so.", "gain ist 99. Nobody said that it is so."),
    ],
)
def test_a_template_of_hardly_any_letters_takes_values_only(text, said):
    spoken({"{0} is {1}": "{0} ist {1}", "{0} is {1}.": "{0} ist {1}."})
    assert say_message(text) == said


def test_a_known_message_is_no_value_of_a_shorter_template():
    spoken(
        {
            "A part was not inspected: {0}": "Ein Teil wurde nicht geprüft: {0}",
            "The part was not found: quality {0}, at least {1} is needed.": "Nicht gefunden: {0}, nötig {1}.",
            "{0} is needed.": "{0} ist nötig.",
            "{0} is lost: {1}": "{0} ist weg: {1}",
            "It does not answer: {0}": "Keine Antwort: {0}",
            "It does not answer: no power.": "Keine Antwort: kein Strom.",
            "Trying again.": "Neuer Versuch.",
        }
    )
    assert (
        say_message("A part was not inspected: The part was not found: quality 0.3, at least 0.6 is needed.")
        == "Ein Teil wurde nicht geprüft: Nicht gefunden: 0.3, nötig 0.6."
    )
    assert (
        say_message("View a: cam is lost: It does not answer: no power. Trying again. Trying again.")
        == "View a: cam ist weg: Keine Antwort: kein Strom. Neuer Versuch. Neuer Versuch."
    )


def test_a_value_does_not_begin_within_a_word():
    spoken(
        {
            "{0} holds {1} v{2}.": "{0} enthält {1} v{2}.",
            "{0} holds {1}.": "{0} hat {1}.",
            "floating-point values": "Gleitkommawerte",
        }
    )
    assert say_message("c.pt holds floating-point values.") == "c.pt hat Gleitkommawerte."
    assert say_message("p.zip holds washer v2.") == "p.zip enthält washer v2."


def test_chinese_has_no_space_between_sentences_and_a_wide_colon():
    spoken(
        {
            "The folder {0} does not exist.": "文件夹{0}不存在。",
            "Choose another one.": "请另选一个。",
            "too dark ({0} of it)": "过暗（{0}）",
            "The image{0}.": "图像{0}。",
        },
        "zh",
    )
    assert say_message("The folder /a does not exist. Choose another one.") == "文件夹/a不存在。请另选一个。"
    assert say_message("line 3: Choose another one.") == "line 3：请另选一个。"
    assert say_message("The image too dark (5% of it).") == "图像过暗（5%）。"
    assert (
        say_message("Nobody translated this. Choose another one.") == "Nobody translated this. 请另选一个。"
    )
    assert say_message("line 3: nothing. To say.") == "line 3: nothing. To say."


@pytest.mark.parametrize(
    "text",
    ["a is a at a of a has a. " * 200, "View a: " * 300, "the is not a of and to was " * 200, "Ab. " * 999],
)
def test_a_text_that_nobody_wrote_as_a_message_is_given_up(text):
    speak("de")
    assert len(say_message(text)) > len(text) // 2
