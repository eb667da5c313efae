"""Search over the pages of the manual, in the language that is spoken. Pure text."""

import re
from dataclasses import dataclass

from inspector.language import say
from inspector.ui.help.pages import PAGES, HelpPage, page_text

_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"[*`#|]|^-{3,}|\B-{3,}\B", re.MULTILINE)
_CUT_FIRST, _CUT_LAST = re.compile(r"^[^\s\u2e80-\uffef]+"), re.compile(r"[^\s\u2e80-\uffef]+$")
"""What may be half a word at the ends of a passage; Chinese is cut between any two letters."""
_BEFORE, _AFTER = 24, 72  # characters of the passage around the first word
_IN_TITLE, _IN_HEADING = 100, 10


@dataclass(frozen=True)
class Hit:
    """A page that holds every word.

    Attributes:
        passage: The text around the first word, one line.
    """

    page: HelpPage
    passage: str


def search(wanted: str) -> list[Hit]:
    """Pages that hold every word of `wanted`, whatever the case, the best first.

    A word in the title counts most, then in a heading, then how often it stands in the text. Nothing wanted
    finds nothing.
    """
    words = wanted.casefold().split()
    found = [(page, _plain(page_text(page.name))) for page in PAGES] if words else []
    hits = [(page, text) for page, text in found if all(word in _all(page, text) for word in words)]
    hits.sort(key=lambda hit: -_weight(hit[0], words))
    return [Hit(page, _passage(text, words[0])) for page, text in hits]


def _all(page: HelpPage, text: str) -> str:
    return f"{say(page.title)}\n{text}".casefold()


def _weight(page: HelpPage, words: list[str]) -> int:
    text, title = page_text(page.name).casefold(), say(page.title).casefold()
    headings = "\n".join(line for line in text.splitlines() if line.startswith("#"))
    return sum(
        _IN_TITLE * (word in title) + _IN_HEADING * headings.count(word) + text.count(word) for word in words
    )


def _plain(markdown: str) -> str:
    """What a person reads of a page below its title."""
    below = markdown.partition("\n")[2]
    return _MARKS.sub("", _LINK.sub(r"\1", _PICTURE.sub("", below)))


def _passage(text: str, word: str) -> str:
    line = " ".join(text.split())
    place = max(0, line.casefold().find(word) - _BEFORE)
    after = _AFTER // 2 if word >= "\u2e80" else _AFTER  # Chinese letters are twice as wide
    cut = _CUT_LAST.sub("", line[place : place + _BEFORE + after])
    return f"… {_CUT_FIRST.sub('', cut).strip()} …" if place else f"{cut.rstrip()} …"
