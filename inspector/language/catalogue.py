"""Reads a translation file (Qt's TS format, `resources/translations`)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

from inspector.language.languages import Language

MESSAGES = "messages"
"""Context of what the program below the window says; a `{0}` in it stands for a value."""
_NOT_READY = ("unfinished", "vanished", "obsolete")


@dataclass(frozen=True)
class Catalogue:
    """The texts of one language.

    Attributes:
        language: Whose.
        words: (English text, note) to its forms: one, or one a plural form.
        messages: English messages with `{0}`, `{1}`, ... to their translation.
    """

    language: Language
    words: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    messages: Mapping[str, str] = field(default_factory=dict)


def read_catalogue(path: Path, language: Language) -> Catalogue:
    """The finished translations of a file; what is unfinished stays English.

    Raises:
        OSError: There is no such file: the installation is incomplete.
        xml.etree.ElementTree.ParseError: It is damaged.
    """
    words: dict[tuple[str, str], tuple[str, ...]] = {}
    messages: dict[str, str] = {}
    for context in ElementTree.parse(path).iterfind("context"):
        for source, note, forms in _finished(context):
            if context.findtext("name") == MESSAGES:
                messages[source] = forms[0]
            else:
                words[source, note] = forms
    return Catalogue(language, words, messages)


def _finished(context: ElementTree.Element) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    for message in context.iterfind("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") not in _NOT_READY:
            several = tuple(form.text or "" for form in translation.iterfind("numerusform"))
            forms = several or (translation.text or "",)
            yield message.findtext("source") or "", message.findtext("comment") or "", forms
