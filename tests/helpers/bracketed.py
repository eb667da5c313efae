"""A language in which every text that is marked for translators stands in brackets."""

import re
from collections.abc import Iterator

from inspector.language import Catalogue, language_for, speak
from inspector.language.speaking import _Present


class _Bracketed(dict[tuple[str, str], tuple[str, ...]]):
    """Has a translation of everything: the English in brackets, without the marks of its two forms."""

    def get(self, key, default=None):  # type: ignore[no-untyped-def]
        text = re.sub(r"\(([^()|]*)(?:\|[^()]*)?\)", "", key[0]) if "%n" in key[0] else key[0]
        return (f"⟦{text}⟧",)


def speak_bracketed(code: str = "de") -> None:
    """Speak it, with the figures of a real language; `speak("en")` ends it."""
    _Present.catalogue = Catalogue(language_for(code), _Bracketed())


def speak_words(code: str, words: dict[str, str], messages: dict[str, str] | None = None) -> None:
    """Speak a language of a few words, whatever their notes; the rest is English."""
    _Present.catalogue = Catalogue(language_for(code), _Words(words), messages or {})


class _Words(dict[tuple[str, str], tuple[str, ...]]):
    def __init__(self, words: dict[str, str]) -> None:
        super().__init__()
        self._words = words

    def get(self, key, default=None):  # type: ignore[no-untyped-def]
        return (self._words[key[0]],) if key[0] in self._words else default


def without_brackets(text: str) -> Iterator[str]:
    """What stands outside of all brackets, from outside in."""
    depth, piece = 0, ""
    for letter in text:
        if letter in "⟦⟧":
            depth += 1 if letter == "⟦" else -1
            if depth == 1 and piece:
                yield piece
                piece = ""
        elif depth == 0:
            piece += letter
    if piece:
        yield piece


def english() -> None:
    """As every other test expects it."""
    speak("en")
