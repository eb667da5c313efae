"""Colours that can be read, shapes that differ, icons that exist."""

import ast
import gc
import re
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

import inspector.ui
from inspector.domain.verdict import VerdictKind
from inspector.settings import resource_text
from inspector.ui.screens import SCREENS
from inspector.ui.theme import DARK, LIGHT, Colours, apply_theme, current_tokens, pixmap, verdict_look

AA = 4.5  # WCAG 2.2, 1.4.3
NON_TEXT = 3.0  # WCAG 2.2, 1.4.11
UI = Path(inspector.ui.__file__).parent
COLOURS = {field.name for field in fields(Colours)}


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
    ("text_muted", "window"), ("text_muted", "surface"), ("text_muted", "sunken"), ("on_accent", "accent"),
    ("on_rail", "rail"), ("on_rail", "rail_active"), ("on_rail_active", "rail_active"),
    ("accent", "surface"), ("accent", "accent_soft"), ("accent", "window"),
    ("passed", "surface"), ("review", "surface"), ("failed", "surface"), ("neutral", "surface"),
    ("passed", "window"), ("review", "window"), ("failed", "window"), ("neutral", "window"),
    ("on_passed", "passed_ground"), ("on_review", "review_ground"),
    ("on_failed", "failed_ground"), ("on_neutral", "neutral_ground"), ("failed_ground", "on_failed"),
]  # fmt: skip
SEEN_ON = [
    ("control", "window"), ("control", "surface"), ("control", "sunken"), ("control", "accent_soft"),
    ("accent", "window"), ("accent", "surface"), ("accent", "sunken"), ("accent", "accent_soft"),
    ("text", "window"), ("text", "surface"), ("on_failed", "failed_ground"),
    ("on_rail", "rail"), ("on_rail", "rail_active"), ("on_rail_active", "rail_active"),
    ("good_bars", "surface"), ("part_bars", "surface"), ("good_bars", "sunken"), ("part_bars", "sunken"),
    ("text_muted", "surface"), ("text_muted", "window"),
]  # fmt: skip
"""Edges of controls, focus rings, handles and bars on what lies beside them."""
EVERYWHERE = ("window", "surface")
SHEET = resource_text("qss/inspector.qss")


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda t: t.name)
@pytest.mark.parametrize(("ink", "ground"), TEXT_ON)
def test_text_can_be_read(tokens, ink, ground):
    assert contrast(getattr(tokens.colours, ink), getattr(tokens.colours, ground)) >= AA


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda t: t.name)
@pytest.mark.parametrize(("ink", "ground"), SEEN_ON)
def test_controls_and_focus_rings_can_be_seen(tokens, ink, ground):
    assert contrast(getattr(tokens.colours, ink), getattr(tokens.colours, ground)) >= NON_TEXT


def rules():
    """(selector, property to token) of every rule of the style sheet."""
    for selector, body in re.findall(r"([^{}]+)\{([^}]*)\}", re.sub(r"/\*.*?\*/", "", SHEET, flags=re.S)):
        found = re.findall(r"([a-z-]+):[^;]*?\$([a-z_]+)\s*(?:;|$)", body.strip())
        yield " ".join(selector.split()), dict(found)


def around(selector):
    if "#rail" in selector:
        return ("rail", "rail_active")
    return ("failed_ground",) if "#alarm" in selector else EVERYWHERE


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda t: t.name)
def test_every_rule_of_the_style_sheet_keeps_the_contrast(tokens):
    wrong = []
    for selector, uses in rules():
        ink, ground = uses.get("color"), uses.get("background")
        grounds = (ground,) if ground in COLOURS else around(selector)
        pairs = [(ink, g, AA) for g in grounds if ink in COLOURS and "on-picture" not in selector]
        ring = uses.get("border") or uses.get("border-color")
        if ":focus" in selector and ring in COLOURS:
            pairs += [(ring, g, NON_TEXT) for g in around(selector)]
        for one, other, least in pairs:
            if contrast(getattr(tokens.colours, one), getattr(tokens.colours, other)) < least:
                wrong.append(f"{selector}: {one} on {other}")
    assert not wrong


def test_the_style_sheet_has_no_colour_of_its_own():
    assert not re.findall(r"#[0-9a-fA-F]{3,8}\b(?=[;\s])|rgba?\(", SHEET)


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


SCREEN_FILES = [path for path in UI.rglob("*.py") if "theme" not in path.relative_to(UI).parts]
"""Where a colour or a size comes from the tokens."""
OWN_STYLE = re.compile(r"#[0-9a-fA-F]{6}\b|(\d|\})px\b|QColor\(\d|\brgba?\(")


def test_no_screen_has_a_colour_or_a_pixel_size_of_its_own():
    wrong = [
        f"{path.relative_to(UI)}:{number}: {line.strip()}"
        for path in SCREEN_FILES
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if OWN_STYLE.search(line.partition("  # ")[0])
    ]
    assert not wrong, "\n".join(wrong)


ROOM = re.compile(r"set(Contents|Viewport)Margins|(set|add)(Horizontal|Vertical)?Spacing|setHandleWidth")
OWN_ROOM = re.compile(r"[-+*/ \d]*[1-9][-+*/ \d]*|\w+_PX")


def own_room(tree):
    """(line, words) of every call that makes room by a number of its own, written out or a `_PX` constant."""
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        if isinstance(call.func, ast.Attribute) and ROOM.fullmatch(call.func.attr):
            for room in call.args:
                if OWN_ROOM.fullmatch(ast.unparse(room)):
                    yield call.lineno, ast.unparse(call)


def test_no_screen_has_room_between_things_of_its_own():
    wrong = {
        f"{path.relative_to(UI)}:{line}: {words}"
        for path in SCREEN_FILES
        for line, words in own_room(ast.parse(path.read_text(encoding="utf-8")))
    }
    assert not wrong, "\n".join(sorted(wrong))


@pytest.mark.parametrize("words", ["row.setSpacing(6)", "row.setContentsMargins(0, _GAP_PX, 0, 0)"])
def test_room_of_its_own_is_found(words):
    assert [found for _, found in own_room(ast.parse(words))] == [words]


class _Collecting(QWidget):
    """Allocates when the theme changes, as any handler does: Python may collect then."""

    def changeEvent(self, event):
        super().changeEvent(event)
        self.kept = [[] for _ in range(2000)]


def test_a_window_that_is_garbage_does_not_crash_a_change_of_theme(qapp, qtbot):
    busy = _Collecting()
    qtbot.addWidget(busy)
    busy.show()
    before = gc.get_threshold()
    gc.set_threshold(50, 1, 1)
    for name in ("dark", "light") * 3:
        for _ in range(20):
            left = QWidget()
            left.itself = left  # only the collector can free it
            left.show()
        del left
        apply_theme(qapp, name)
    gc.set_threshold(*before)
    qapp.setStyleSheet("")
