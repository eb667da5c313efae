"""The learned model on the next frames, before anything is stored."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inspector.domain.record import Inspection
from inspector.language import mark, number_text, say, say_message
from inspector.ui.enrollment.page import label
from inspector.ui.theme import current_tokens, verdict_look, verdict_style
from inspector.ui.widgets import ImageView

_WAITING = mark("Try-out: the next frames of the source are judged here.")


class TryOutPanel(QWidget):
    """Picture with heatmap, verdict and counts. Nothing seen here is recorded.

    Signals:
        running_changed: True where frames are to be judged.
    """

    running_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = ImageView()
        self.verdict = QLabel()
        self.counts = label(say(_WAITING), "caption")
        self.hold = QPushButton(say("Hold this part"))
        self.hold.setCheckable(True)
        self.hold.setToolTip(say("To look at it at leisure; no further part is judged meanwhile"))
        self.hold.toggled.connect(self._on_hold_toggled)
        self._seen: dict[str, int] = {}
        row = QHBoxLayout()
        row.addWidget(self.verdict, 1)
        row.addWidget(self.hold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view, 1)
        column.addLayout(row)
        column.addWidget(self.counts)

    def restart(self) -> None:
        """Forget what was seen; another model is tried from now on."""
        self._seen.clear()
        self.hold.setChecked(False)
        self.view.set_frame(None)
        self.view.set_heat(None, None)
        self.view.set_placeholder(say(_WAITING))
        self.verdict.clear()
        self.verdict.setStyleSheet("")
        self.counts.setText(say("Nothing seen here is recorded."))

    def show_inspection(self, inspection: Inspection) -> None:
        """Show one judged frame."""
        if self.hold.isChecked() or inspection.frame is None:
            return
        self.view.set_frame(inspection.frame.pixels)
        self.view.set_heat(inspection.map, inspection.limits)
        look = verdict_look(inspection.verdict.kind, current_tokens().colours)
        detail = say_message(inspection.verdict.detail)
        self.verdict.setText(_verdict_words(look.word, inspection.score))
        self.verdict.setToolTip(detail)
        tokens = current_tokens()
        self.verdict.setStyleSheet(verdict_style(look, tokens, letters=tokens.title))
        self._seen[look.word] = self._seen.get(look.word, 0) + 1
        counts = ", ".join(f"{count} {word}" for word, count in sorted(self._seen.items()))
        self.counts.setText(
            say("Tried: {counts}. {detail} Nothing seen here is recorded.", counts=counts, detail=detail)
        )

    @Slot(bool)
    def _on_hold_toggled(self, checked: bool) -> None:
        self.running_changed.emit(not checked)


def _verdict_words(word: str, score: float | None) -> str:
    if score is None:
        return word
    return say("{verdict}   score {score}", verdict=word, score=number_text(score, spec=".4g"))
