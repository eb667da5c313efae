"""Which models are compared: all that can be used, unless a person leaves one out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from inspector.language import say, say_message
from inspector.models import FAST, PRESETS, list_models
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.method_words import short_title


class MethodList(QWidget):
    """A tick a model that can be used; `not_offered` names the others.

    Signals:
        changed: Read `chosen`.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_tokens().hair)
        for name in offered():
            box = QCheckBox(short_title(name))
            box.setChecked(True)
            box.toggled.connect(self.changed)
            column.addWidget(box)
            self.boxes[name] = box

    @property
    def chosen(self) -> tuple[str, ...]:
        """Names of the presets and methods to compare."""
        return tuple(name for name, box in self.boxes.items() if box.isChecked())


def offered() -> list[str]:
    """The presets, then the methods that can be used and are none of them."""
    methods = [entry.name for entry in list_models() if entry.available and entry.name != FAST.spec.method]
    return [*(preset.name for preset in PRESETS), *methods]


def not_offered() -> list[str]:
    """Which methods cannot be used, and why: a sentence a reason."""
    closed = [entry for entry in list_models() if not entry.available]
    by_reason = {entry.reason: [one.name for one in closed if one.reason == entry.reason] for entry in closed}
    return [
        say(
            "Not available: {models}. {reason}",
            models=", ".join(map(short_title, names)),
            reason=say_message(reason),
        )
        for reason, names in by_reason.items()
    ]
