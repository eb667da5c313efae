"""The line at the bottom: what runs, on what, and what was skipped."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from inspector.domain.recipe import RecipeKey
from inspector.language import mark, say, say_message
from inspector.station import StationState, StationStatus
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.text import ElidedLabel

_FIELDS = ("recipe", "state", "source", "runtime", "queue", "skipped", "alarms")
_STATES = {
    StationState.IDLE: mark("Line idle"),
    StationState.STARTING: mark("Line starting"),
    StationState.RUNNING: mark("Line running"),
    StationState.STOPPING: mark("Line stopping"),
    StationState.STOPPED: mark("Line stopped"),
    StationState.FAULT: mark("Line fault"),
}
_ROOM = {"recipe": 2, "source": 1, "runtime": 4}
"""Fields that share what room there is and are shortened where it is too little; whole in their tooltip."""
_LAST_LEFT = "runtime"


class StatusLine(QFrame):
    """Recipe and version, state, runtime, queue, skipped frames, dropped previews, alarms. Always in view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setFixedHeight(34)
        self._texts = dict.fromkeys(_FIELDS, "")
        self._labels = {name: ElidedLabel() if name in _ROOM else QLabel() for name in _FIELDS}
        tokens = current_tokens()
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.gap, 0, tokens.gap, 0)
        row.setSpacing(tokens.page)
        for name, shown in self._labels.items():
            row.addWidget(shown, _ROOM.get(name, 0))
            if name == _LAST_LEFT:
                row.addStretch(1)  # takes what the texts do not need
        self.show_idle(None)

    def text(self, name: str) -> str:
        """The whole text of one field, as its tooltip gives it."""
        return self._texts[name]

    def show_idle(self, recipe: RecipeKey | None) -> None:
        """No line runs."""
        self._set("recipe", say("Recipe: {recipe}", recipe=recipe) if recipe else say("No recipe yet"))
        self._set("state", say("Line stopped"))
        for name in ("source", "runtime", "queue", "skipped", "alarms"):
            self._set(name, "")

    def show_status(self, status: StationStatus) -> None:
        """A line runs."""
        self._set(
            "recipe", say("Recipe: {recipe}", recipe=status.recipe) if status.recipe else say("No recipe")
        )
        self._set("state", say(_STATES[status.state]))
        self._set("source", status.source)
        self._set("runtime", say_message(status.runtime) or say("loading the model"))
        self._set("queue", say("Queue {waiting}/{room}", waiting=status.queue_depth, room=status.queue_size))
        self._set(
            "skipped",
            say(
                "Skipped {skipped}  ·  preview dropped {dropped}",
                skipped=status.skipped,
                dropped=status.preview_dropped,
            ),
        )
        self._set("alarms", say("Alarms {number}", number=len(status.alarms)))

    def _set(self, name: str, text: str) -> None:
        if text == self._texts[name]:
            return
        self._texts[name], shown = text, self._labels[name]
        if isinstance(shown, ElidedLabel):
            shown.set_text(text)
            self._give_room(shown, text)
        else:
            shown.setText(text)

    @staticmethod
    def _give_room(shown: ElidedLabel, text: str) -> None:
        """As much as its text needs, so that a short one leaves its share to the others."""
        shown.setMaximumWidth(shown.fontMetrics().horizontalAdvance(text) + current_tokens().tight)
