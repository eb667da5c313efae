"""What charts are drawn with: shapes that paper and HTML both know. In points, x right, y down."""

import unicodedata
from dataclasses import dataclass
from typing import Literal

from inspector.domain.frame import Pixels

Anchor = Literal["start", "middle", "end"]
Point = tuple[float, float]

INK, MUTED, RULE, FAINT = "#1b2430", "#5a6675", "#c9d0d8", "#eef1f4"
PASS_COLOUR, REVIEW_COLOUR, FAIL_COLOUR, BLIND_COLOUR = "#2a7d4f", "#e0a100", "#b3261e", "#8a94a0"
ACCENT = "#1f5fa8"
"""Of print: told apart in grey too (lightness 46, 70, 38, 61), and every one stands beside its word."""


@dataclass(frozen=True)
class Box:
    """Filled rectangle."""

    x: float
    y: float
    width: float
    height: float
    fill: str
    opacity: float = 1.0


@dataclass(frozen=True)
class Stroke:
    """Line through points."""

    points: tuple[Point, ...]
    colour: str = RULE
    width: float = 0.7
    dashed: bool = False


@dataclass(frozen=True)
class Dots:
    """Many small filled circles."""

    points: tuple[Point, ...]
    colour: str
    radius: float = 0.8


@dataclass(frozen=True)
class Label:
    """One line of text; (x, y) is on its baseline."""

    x: float
    y: float
    text: str
    size: float = 7.5
    colour: str = MUTED
    anchor: Anchor = "start"
    bold: bool = False


@dataclass(frozen=True, eq=False)
class Picture:
    """uint8 (H, W, 3) RGB, stretched onto the rectangle."""

    x: float
    y: float
    width: float
    height: float
    pixels: Pixels


Shape = Box | Stroke | Dots | Label | Picture


@dataclass(frozen=True, eq=False)
class Drawing:
    """Shapes on a sheet of this size; `title` says to everybody what is to be seen."""

    width: float
    height: float
    title: str
    shapes: tuple[Shape, ...]


def breadth(text: str) -> int:
    """Letters of Latin that the text is as wide as: a Chinese one counts two."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def shortened(text: str, letters: int) -> str:
    """At most as wide as so many letters of Latin, with an ellipsis."""
    if breadth(text) <= letters:
        return text
    while breadth(text) > letters - 1:
        text = text[:-1]
    return f"{text}…"
