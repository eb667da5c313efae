"""What people confirmed: defects and false rejects, and what is left out of learning."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from inspector.domain.record import Record
from inspector.language import mark, say
from inspector.ui.learning.evidence_list import EvidenceList
from inspector.ui.learning.order_draft import OrderDraft
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.text import card, label
from inspector.ui.widgets.thumbnail_loader import ThumbnailLoader

_DEFECTS, _GOODS = mark("Confirmed defects"), mark("False rejects")
_NO_DEFECTS = mark(
    "None yet. In Review, press D on a part that is really bad: models can learn what is bad from it."
)
_NO_GOODS = mark(
    "None yet. In Review, press G on a flagged part that is good: it becomes a further good one."
)


class EvidencePanel(QWidget):
    """Both kinds one above the other, each with its count or with what to do about it.

    Signals:
        changed: A part was left out or taken in; the draft has it.
        opened: Record id to be looked at in Review.
    """

    changed = Signal()
    opened = Signal(int)

    def __init__(self, thumbnails: ThumbnailLoader, draft: OrderDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.defects = _section(_DEFECTS, _NO_DEFECTS, thumbnails)
        self.goods = _section(_GOODS, _NO_GOODS, thumbnails)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * current_tokens().space)
        hint = say("A click or Space leaves a part out or takes it in again; Enter opens it in Review.")
        for section in (self.defects, self.goods):
            column.addWidget(section, 1)
            section.list.used_changed.connect(self._on_used_changed)
            section.list.opened.connect(self.opened)
        column.addWidget(label(hint, "caption", wrap=True))

    def show_evidence(self, defects: Sequence[Record], goods: Sequence[Record]) -> None:
        """Show what is confirmed; what the draft left out is shown as left out."""
        self.defects.show_records(defects, self._draft.used(defects))
        self.goods.show_records(goods, self._draft.used(goods))

    @Slot(int, bool)
    def _on_used_changed(self, record_id: int, wanted: bool) -> None:
        self._draft.use(record_id, wanted=wanted)
        self.defects.count_again()
        self.goods.count_again()
        self.changed.emit()


class EvidenceSection(QWidget):
    """One kind of evidence on a card."""

    def __init__(self, title: str, nothing: str, shown: EvidenceList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self.list = shown
        self.heading: QLabel = label(title, "heading")
        self.nothing = label(nothing, wrap=True)
        self._stack = QStackedWidget()
        self._stack.addWidget(shown)
        self._stack.addWidget(self.nothing)
        frame = card()
        inner = QVBoxLayout(frame)
        inner.addWidget(self.heading)
        inner.addWidget(self._stack, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def show_records(self, records: Sequence[Record], used: Sequence[int]) -> None:
        """Show these, or what to do where there are none."""
        self.list.show_records(records, used=used)
        self._stack.setCurrentIndex(0 if records else 1)
        self.count_again()

    def count_again(self) -> None:
        """Say how many are used."""
        total, used = self.list.count(), len(self.list.selectedItems())
        if not total:
            self.heading.setText(self._title)
        elif used < total:
            words = say("{kind}: {used} of {total} used", kind=self._title, used=used, total=total)
            self.heading.setText(words)
        else:
            self.heading.setText(say("{kind}: {total}", kind=self._title, total=total))


def _section(title: str, nothing: str, thumbnails: ThumbnailLoader) -> EvidenceSection:
    return EvidenceSection(say(title), say(nothing), EvidenceList(say(title), thumbnails))
