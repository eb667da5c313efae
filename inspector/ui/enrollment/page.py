"""What every step of the wizard is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from inspector.domain.frame import Frame
from inspector.ui.enrollment.draft import EnrollmentDraft
from inspector.ui.theme import current_tokens
from inspector.ui.widgets import text

if TYPE_CHECKING:
    from inspector.app import Services

_PANEL_WIDTH = 420


class WizardPage(QWidget):
    """One step: reads the draft when it is entered, writes to it while it is edited.

    Attributes:
        draft: Shared by all pages.

    Signals:
        draft_changed: The draft changed here, so what hinders the next step may have changed.
    """

    draft_changed = Signal()

    def __init__(self, services: "Services", draft: EnrollmentDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self.draft = draft

    def entered(self) -> None:
        """The page is in view now."""

    def left(self) -> None:
        """Another page took over, or the screen is left."""

    def show_frame(self, frame: Frame) -> None:
        """A new frame of the source, while the page is in view."""


class SidePanel(QWidget):
    """A column of cards beside a picture; wider than usual only where a text that cannot wrap needs it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.addStrut(_PANEL_WIDTH)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(current_tokens().space)

    def sizeHint(self) -> QSize:
        """The least: the picture takes the rest."""
        return self.minimumSizeHint()


def card(*widgets: QWidget, stretched: QWidget | None = None) -> QFrame:
    """A framed column of widgets; `stretched` takes the room that is left."""
    frame = text.card()
    column = QVBoxLayout(frame)
    space = current_tokens().space
    column.setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space)
    column.setSpacing(space)
    for widget in widgets:
        column.addWidget(widget, 1 if widget is stretched else 0)
    return frame


def label(words: str, kind: str = "") -> QLabel:
    """A wrapping label of one of the theme's kinds."""
    return text.label(words, kind, wrap=True)
