"""What the program says to people, in their language: text, plurals, numbers, dates. Without Qt."""

from inspector.language.catalogue import Catalogue, read_catalogue
from inspector.language.figures import clock_text, date_text, moment_text, number_text
from inspector.language.languages import LANGUAGES, Language, language_for
from inspector.language.sentences import say_message
from inspector.language.speaking import mark, present, say, say_n, speak

__all__ = [
    "LANGUAGES",
    "Catalogue",
    "Language",
    "clock_text",
    "date_text",
    "language_for",
    "mark",
    "moment_text",
    "number_text",
    "present",
    "read_catalogue",
    "say",
    "say_message",
    "say_n",
    "speak",
]
