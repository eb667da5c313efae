"""Buttons whose drawn icon follows the theme."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from inspector.ui.theme import current_tokens, icon

_ICON = QSize(20, 20)
_ON_ACCENT = ("primary", "big", "huge")


class IconButton(QPushButton):
    """Push button with an icon of the project; `kind` is a class of the style sheet ("primary", ...)."""

    def __init__(self, text: str, icon_name: str, *, kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setProperty("kind", kind)
        self.setIconSize(_ICON)
        self._icon_name = icon_name
        self._tint()

    def setText(self, text: str) -> None:
        """Text with a space before it: the style sheet has no gap between icon and text."""
        super().setText(f" {text}")

    def set_kind(self, kind: str) -> None:
        """Change the class of the style sheet."""
        if kind != self.property("kind"):
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)
            self._tint()

    def set_icon_name(self, name: str) -> None:
        """Show another icon."""
        if name != self._icon_name:
            self._icon_name = name
            self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Tint anew when the theme or the state changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.EnabledChange):
            self._tint()

    def _tint(self) -> None:
        colours = current_tokens().colours
        on_accent = self.property("kind") in _ON_ACCENT and self.isEnabled()
        ink = colours.on_accent if on_accent else colours.text
        self.setIcon(icon(self._icon_name, ink if self.isEnabled() else colours.text_muted))


class IconTool(QToolButton):
    """Tool button with an icon of the project; `ink` names the colour token it is drawn in."""

    def __init__(self, icon_name: str, tip: str, *, ink: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setToolTip(tip)
        self.setAccessibleName(tip)
        self.setIconSize(_ICON)
        self._icon_name, self._ink = icon_name, ink
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Tint anew when the theme changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        self.setIcon(icon(self._icon_name, getattr(current_tokens().colours, self._ink)))
