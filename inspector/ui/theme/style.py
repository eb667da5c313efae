"""Puts a theme on the application: palette, font and style sheet from the tokens."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from inspector.settings import resource_path, resource_text
from inspector.ui.theme.tokens import DARK, LIGHT, Colours, Tokens

_PROPERTY = "inspector_theme"
_Role = QPalette.ColorRole


def apply_theme(app: QApplication, name: str) -> Tokens:
    """Dress the application in "light", "dark" or what the desktop asks for ("system"). Main thread."""
    tokens = DARK if _wants_dark(app, name) else LIGHT
    with _no_widget_collected():
        app.setProperty(_PROPERTY, tokens.name)
        app.setStyle("Fusion")
        app.setPalette(_palette(tokens.colours))
        _set_font(app, tokens)
        app.setStyleSheet(_style_sheet(tokens))
    return tokens


@contextmanager
def _no_widget_collected() -> Iterator[None]:
    """Qt walks a list of all widgets and tells each; one that Python collects meanwhile is a crash.

    The handlers it calls are Python too and start the collector, so it runs before and rests during.
    """
    gc.collect()
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def current_tokens() -> Tokens:
    """Tokens of the theme in force; light before `apply_theme`. For widgets that paint themselves."""
    app = QApplication.instance()
    return DARK if app is not None and app.property(_PROPERTY) == DARK.name else LIGHT


def _wants_dark(app: QApplication, name: str) -> bool:
    if name == "system":
        return app.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return name == DARK.name


def _set_font(app: QApplication, tokens: Tokens) -> None:
    font = app.font()
    font.setPixelSize(tokens.body)
    app.setFont(font)


def _style_sheet(tokens: Tokens) -> str:
    icons = resource_path(f"icons/{tokens.name}").as_posix()
    return Template(resource_text("qss/inspector.qss")).substitute(tokens.values(), icons=icons)


def _palette(c: Colours) -> QPalette:
    roles = {
        _Role.Window: c.window,
        _Role.WindowText: c.text,
        _Role.Base: c.surface,
        _Role.AlternateBase: c.window,
        _Role.Text: c.text,
        _Role.PlaceholderText: c.text_muted,
        _Role.Button: c.surface,
        _Role.ButtonText: c.text,
        _Role.Highlight: c.accent,
        _Role.HighlightedText: c.on_accent,
        _Role.ToolTipBase: c.surface,
        _Role.ToolTipText: c.text,
        _Role.Link: c.accent,
        _Role.Mid: c.border,
        _Role.Dark: c.border,
    }
    palette = QPalette()
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(c.text_muted))
    return palette
