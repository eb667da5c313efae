"""Which font draws which letters on paper.

Helvetica is in every PDF reader and covers western European text. Other letters come from DejaVu Sans (Greek,
Cyrillic, eastern European), of which the letters used are embedded; Chinese ones from Adobe's STSong-Light,
in place of which a reader takes a Chinese font of its computer; without any it shows nothing there.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.ttfonts import TTFont

from inspector.settings import resource_path

PLAIN, BOLD = "Helvetica", "Helvetica-Bold"
WIDE, CHINESE = "DejaVuSans", "STSong-Light"
WIDE_FILE = "fonts/DejaVuSans.ttf"
UNKNOWN = "?"
"""Drawn for a letter no font has."""
_CHINESE = "\u2e80-\u9fff\uff00-\uffef"
_PIECES = re.compile(
    rf" ?(?:[^ {_CHINESE}]+|[{_CHINESE}])[\u3001\u3002\u300b\uff01\uff09\uff0c\uff1a\uff1b\u201d]*"
)
"""A word, or one Chinese letter; a mark that ends something stays on the line of what it ends."""


@lru_cache(maxsize=1)
def register_fonts() -> frozenset[int]:
    """Make the fonts known to reportlab; gives the code points DejaVu Sans has."""
    wide = TTFont(WIDE, str(resource_path(WIDE_FILE)))
    pdfmetrics.registerFont(wide)
    pdfmetrics.registerFont(UnicodeCIDFont(CHINESE))
    return frozenset(wide.face.charToGlyph)


def runs(text: str, *, bold: bool = False) -> list[tuple[str, str]]:
    """The text in pieces of one font each: (font, piece)."""
    known = register_fonts()
    fonted = [_fonted(letter, BOLD if bold else PLAIN, known) for letter in text]
    return [
        (font, "".join(letter for _, letter in same)) for font, same in groupby(fonted, lambda one: one[0])
    ]


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Points the text takes."""
    pieces = runs(text, bold=bold)
    return float(sum(pdfmetrics.stringWidth(piece, font, size) for font, piece in pieces))


def wrapped(text: str, size: float, width: float) -> Iterator[str]:
    """Lines that are no wider, broken at blanks and between Chinese letters; a word too long is cut."""
    line = ""
    for piece in _PIECES.findall(" ".join(text.split())):
        longer = f"{line}{piece}".lstrip()
        if line and text_width(longer, size) > width:
            yield fitting(line, size, width)
            longer = piece.lstrip()
        line = longer
    if line:
        yield fitting(line, size, width)


def fitting(text: str, size: float, width: float, *, bold: bool = False) -> str:
    """The text, cut with an ellipsis where it is wider."""
    if text_width(text, size, bold=bold) <= width:
        return text
    while text and text_width(f"{text}…", size, bold=bold) > width:
        text = text[:-1]
    return f"{text}…"


def _fonted(letter: str, plain: str, known: frozenset[int]) -> tuple[str, str]:
    if letter.isprintable() and _is_western(letter):
        return plain, letter
    if ord(letter) in known and letter.isprintable():
        return WIDE, letter
    if "\u2e80" <= letter <= "\u9fff" or "\uff00" <= letter <= "\uffef":
        return CHINESE, letter
    return plain, UNKNOWN


def _is_western(letter: str) -> bool:
    try:
        letter.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True
