"""How a verdict looks: always word, shape and colour together."""

from dataclasses import dataclass

from inspector.domain.verdict import VerdictKind
from inspector.language import mark, say
from inspector.ui.theme.tokens import Colours

_WORDS = {
    VerdictKind.PASS: mark("PASS", "verdict"),
    VerdictKind.REVIEW: mark("REVIEW", "verdict"),
    VerdictKind.FAIL: mark("FAIL", "verdict"),
    VerdictKind.NOT_INSPECTED: mark("NOT INSPECTED", "verdict"),
}


def verdict_word(kind: VerdictKind) -> str:
    """The verdict in capital letters, in the present language."""
    return say(_WORDS[kind], "verdict")


@dataclass(frozen=True)
class VerdictLook:
    """One verdict for a person.

    Attributes:
        word: Capital letters, as on the banner.
        icon: Icon name; the shapes differ, so that colour is never the only sign.
        colour: For text and icons on window or surface.
        ground, on_ground: Filled area and the text upon it.
    """

    word: str
    icon: str
    colour: str
    ground: str
    on_ground: str


def verdict_look(kind: VerdictKind, colours: Colours) -> VerdictLook:
    """The look of `kind` in the given colours."""
    c = colours
    looks = {
        VerdictKind.PASS: ("verdict-pass", c.passed, c.passed_ground, c.on_passed),
        VerdictKind.REVIEW: ("verdict-review", c.review, c.review_ground, c.on_review),
        VerdictKind.FAIL: ("verdict-fail", c.failed, c.failed_ground, c.on_failed),
        VerdictKind.NOT_INSPECTED: ("verdict-none", c.neutral, c.neutral_ground, c.on_neutral),
    }
    return VerdictLook(verdict_word(kind), *looks[kind])
