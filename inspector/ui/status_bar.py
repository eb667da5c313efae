"""The line at the bottom: what runs, on what, and what was skipped."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from inspector.domain.recipe import RecipeKey
from inspector.station import StationStatus
from inspector.ui.widgets.text import ElidedLabel

_FIELDS = ("recipe", "state", "source", "runtime", "queue", "skipped", "alarms")
_ROOM = {"recipe": 2, "source": 1, "runtime": 4}
"""Fields that share what room there is and are shortened where it is too little; whole in their tooltip."""


class StatusLine(QFrame):
    """Recipe and version, state, runtime, queue, skipped frames, dropped previews, alarms. Always in view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setFixedHeight(34)
        self._texts = dict.fromkeys(_FIELDS, "")
        self._labels = {name: ElidedLabel() if name in _ROOM else QLabel() for name in _FIELDS}
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(22)
        for name, shown in self._labels.items():
            row.addWidget(shown, _ROOM.get(name, 0))
        self.show_idle(None)

    def text(self, name: str) -> str:
        """The whole text of one field, as its tooltip gives it."""
        return self._texts[name]

    def show_idle(self, recipe: RecipeKey | None) -> None:
        """No line runs."""
        self._set("recipe", f"Recipe: {recipe}" if recipe else "No recipe yet")
        self._set("state", "Line stopped")
        for name in ("source", "runtime", "queue", "skipped", "alarms"):
            self._set(name, "")

    def show_status(self, status: StationStatus) -> None:
        """A line runs."""
        self._set("recipe", f"Recipe: {status.recipe}" if status.recipe else "No recipe")
        self._set("state", f"Line {status.state.value}")
        self._set("source", status.source)
        self._set("runtime", status.runtime or "loading the model")
        self._set("queue", f"Queue {status.queue_depth}/{status.queue_size}")
        self._set("skipped", f"Skipped {status.skipped}  ·  preview dropped {status.preview_dropped}")
        self._set("alarms", f"Alarms {len(status.alarms)}")

    def _set(self, name: str, text: str) -> None:
        if text == self._texts[name]:
            return
        self._texts[name], shown = text, self._labels[name]
        shown.set_text(text) if isinstance(shown, ElidedLabel) else shown.setText(text)
