"""The line at the bottom: what runs, on what, and what was skipped."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from inspector.domain.recipe import RecipeKey
from inspector.station import StationStatus


class StatusLine(QFrame):
    """Recipe and version, state, runtime, queue, skipped frames, dropped previews, alarms. Always in view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setFixedHeight(34)
        names = ("recipe", "state", "source", "runtime", "queue", "skipped", "alarms")
        self._labels = {name: QLabel() for name in names}
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(22)
        for name in names:
            row.addWidget(self._labels[name])
            if name == "source":
                row.addStretch(1)
        self.show_idle(None)

    def text(self, name: str) -> str:
        """Text of one field."""
        return self._labels[name].text()

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
        shown = self._labels[name]
        if shown.text() != text:
            shown.setText(text)
