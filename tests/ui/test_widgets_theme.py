"""Colours that can be read, shapes that differ, icons that exist."""

from dataclasses import fields

import pytest
from PySide6.QtGui import QColor

from inspector.domain.verdict import VerdictKind
from inspector.ui.screens import SCREENS
from inspector.ui.theme import DARK, LIGHT, apply_theme, current_tokens, pixmap, verdict_look

AA = 4.5  # WCAG 2.2, 1.4.3


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = [c / 255 for c in QColor(colour).getRgb()[:3]]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


TEXT_ON = [
    ("text", "progress"),
    ("text", "window"), ("text", "surface"), ("text", "sunken"), ("text", "accent_soft"),
    ("text_muted", "window"), ("text_muted", "surface"), ("on_accent", "accent"), ("on_rail", "rail"),
    ("on_rail", "rail_active"), ("passed", "surface"), ("review", "surface"), ("failed", "surface"),
    ("neutral", "surface"), ("on_passed", "passed_ground"), ("on_review", "review_ground"),
    ("on_failed", "failed_ground"), ("on_neutral", "neutral_ground"),
]  # fmt: skip


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda t: t.name)
@pytest.mark.parametrize(("ink", "ground"), TEXT_ON)
def test_text_can_be_read(tokens, ink, ground):
    assert contrast(getattr(tokens.colours, ink), getattr(tokens.colours, ground)) >= AA


def test_every_colour_is_a_colour():
    for tokens in (LIGHT, DARK):
        assert all(QColor(getattr(tokens.colours, f.name)).isValid() for f in fields(tokens.colours))


def test_verdicts_differ_in_word_and_shape_not_only_in_colour(qapp):
    looks = [verdict_look(kind, LIGHT.colours) for kind in VerdictKind]
    assert len({look.word for look in looks}) == len({look.icon for look in looks}) == 4
    pictures = [pixmap(look.icon, "#000000", 32).toImage() for look in looks]
    assert all(a != b for i, a in enumerate(pictures) for b in pictures[:i])


def test_every_screen_has_an_icon(qapp):
    for entry in SCREENS:
        assert not pixmap(entry.name, "#ffffff", 24).toImage().isNull()


def test_the_theme_can_be_switched(qapp):
    apply_theme(qapp, "dark")
    assert current_tokens() is DARK
    apply_theme(qapp, "light")
    assert current_tokens() is LIGHT
    assert "$" not in qapp.styleSheet()
