"""The views of one part as a row of buttons: name, verdict and score of each, the one in view pressed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from inspector.domain.recipe import MAX_VIEWS
from inspector.domain.record import Inspection, Record
from inspector.domain.verdict import VerdictKind
from inspector.domain.views import worst
from inspector.language import say
from inspector.ui.theme import current_tokens, icon, verdict_look
from inspector.ui.widgets.text import score_text

KEY = "V"
KEY_BACK = "Shift+V"
_HEIGHT = 44
_ICON = QSize(22, 22)


@dataclass(frozen=True)
class ShownView:
    """What a button says of a view; `kind` is None before anything was judged."""

    name: str
    kind: VerdictKind | None = None
    score: float | None = None


class ViewStrip(QWidget):
    """Nothing is seen of it where a part has one view.

    Args:
        owner: Where it stands.
        keys: The key V goes to the next view while something in `owner` has the focus.

    Signals:
        chosen: Name of the view a person asked for.
    """

    chosen = Signal(str)

    def __init__(self, owner: QWidget, *, keys: bool = True) -> None:
        super().__init__(owner)
        self._views: tuple[ShownView, ...] = ()
        self._place = 0
        self.buttons = [self._button(place) for place in range(MAX_VIEWS)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_tokens().close)
        for button in self.buttons:
            row.addWidget(button, 1)
        if keys:
            _key(KEY, owner).activated.connect(self.next_view)
            _key(KEY_BACK, owner).activated.connect(self.view_before)
        self.hide()

    @property
    def name(self) -> str:
        """Of the view that is pressed; empty where there is one camera."""
        return self._views[self._place].name if self._views else ""

    def show_record(self, record: Record | None) -> None:
        """Show the views of a record, the one that decided pressed."""
        views = record.views if record is not None else ()
        pressed = worst(views).name if views else ""
        self.show_views([ShownView(one.name, one.verdict, one.score) for one in views], pressed)

    def show_inspection(self, inspection: Inspection, pressed: str) -> None:
        """Show the views of a part that was just judged; an empty `pressed` is the one that decided."""
        views = inspection.views
        pressed = pressed or (worst(views).name if views else "")
        judged = ((one.name, one.inspection) for one in views)
        self.show_views([ShownView(name, one.verdict.kind, one.score) for name, one in judged], pressed)

    def show_views(self, views: Sequence[ShownView], pressed: str) -> None:
        """Show views, the one of the name `pressed` pressed; emits nothing."""
        self._views = tuple(views)
        names = [view.name for view in views]
        self._place = names.index(pressed) if pressed in names else 0
        self._redraw()
        self.setVisible(len(self._views) > 1)

    def next_view(self) -> None:
        """The person goes on to the next view."""
        self._choose(self._place + 1)

    def view_before(self) -> None:
        """The person goes back to the view before."""
        self._choose(self._place - 1)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the shapes in the colours of the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "buttons"):
            self._redraw()

    def _button(self, place: int) -> QPushButton:
        button = QPushButton()
        button.setCheckable(True)
        button.setMinimumHeight(_HEIGHT)
        button.setIconSize(_ICON)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setToolTip(
            say(
                "Look at this view of the part ({key}: next view, {back}: the one before)",
                key=KEY,
                back=KEY_BACK,
            )
        )
        button.clicked.connect(lambda: self._choose(place))
        return button

    def _choose(self, place: int) -> None:
        if len(self._views) > 1:
            self._place = place % len(self._views)
            self._redraw()
            self.chosen.emit(self.name)

    def _redraw(self) -> None:
        for place, button in enumerate(self.buttons):
            button.setVisible(place < len(self._views))
            if place < len(self._views):
                button.setChecked(place == self._place)
                _draw(button, self._views[place])


def _key(keys: str, owner: QWidget) -> QShortcut:
    shortcut = QShortcut(QKeySequence(keys), owner)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    return shortcut


def _draw(button: QPushButton, view: ShownView) -> None:
    colours = current_tokens().colours
    score = "" if view.score is None else f"  {score_text(view.score)}"
    if view.kind is None:
        button.setIcon(QIcon())
        button.setText(view.name)
        button.setAccessibleName(say("View {name}", name=view.name))
        return
    look = verdict_look(view.kind, colours)
    button.setIcon(icon(look.icon, look.colour))
    button.setText(f" {view.name}{score}")
    button.setAccessibleName(say("View {name}: {verdict}", name=view.name, verdict=f"{look.word}{score}"))
