"""Review: flagged parts wait for a person's decision."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QTimer, Slot
from PySide6.QtWidgets import QWidget

from inspector.domain.errors import InspectorError
from inspector.domain.record import DispositionKind, Record, RecordFilter
from inspector.language import mark, say
from inspector.ui.review.deciding import Deciding
from inspector.ui.review.filtering import Filtering
from inspector.ui.review.grouping import Grouping
from inspector.ui.review.layout import EXPLAINING, FACTS, TEACHING, ReviewLayout
from inspector.ui.review.part_in_view import PartInView
from inspector.ui.review.queue import Decision
from inspector.ui.review.queue_model import RECORD_ROLE
from inspector.ui.review.queue_reader import QueueReader
from inspector.ui.review.review_words import decided_words
from inspector.ui.review.teaching import Teaching
from inspector.ui.shell import NoticeLevel, Shell

if TYPE_CHECKING:
    from inspector.app import Services

REFRESH_MS = 2000


class ReviewScreen(ReviewLayout):
    """Decides on the part in view, or a group, and goes on to the next."""

    title = mark("Review")

    def __init__(self, services: "Services", shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(services, shell, parent)
        self.deciding = Deciding(services, shell, self.queue, parent=self)
        self.reader = QueueReader(services, self.queue, self)
        self.grouping = Grouping(services, shell, self.group_list, self.group_panel)
        self.teaching = Teaching(services, shell, self.teach_panel)
        self._part = PartInView(self)
        self.filtering = Filtering(self, self.reader, self._part)
        self._timer = QTimer(self)
        self.show_grouping(False)  # not before: what has no parent yet would show as a window of its own
        self._connect()

    def activated(self) -> None:
        """Read the queue and keep it up to date while in view."""
        self.picture.set_heat_opacity(self.services.settings.heatmap_opacity)
        self.filtering.choose()
        self.refresh()
        self.filtering.read_choices()
        self._part.show()
        self._timer.start(REFRESH_MS)
        self.hint.refresh()
        self.list.setFocus()

    def deactivated(self) -> None:
        """Rest; what is being taught goes on."""
        self._timer.stop()
        self.hint.close_reader()
        self.grouping.leave()
        self.thumbnails.close()
        self.large_thumbnails.close()
        self.reader.close()
        self.filtering.close()
        self.picture.close_reader()
        self.explain.close()
        self.offer.withdraw()
        self.filtering.show_all()

    @property
    def busy(self) -> bool:
        """Records, the part in view, thumbnails or the hint are being read."""
        reading = (self.reader, self.filtering, self.picture, self.thumbnails, self.hint, self.explain)
        return any(each.busy for each in (*reading, self.large_thumbnails))

    @property
    def saving(self) -> str:
        """The taught version."""
        return say("the taught version") if self.teaching.saving else ""

    def end(self) -> None:
        """Nothing is lost: every decision was stored when it was given."""
        self.teaching.cancel()
        self.deactivated()

    def select_record(self, record_id: int) -> None:
        """Show this record, whether it waits for review or not."""
        try:
            self.queue.visit(self.services.records.get(record_id))
        except InspectorError as fault:
            self.shell.notify(str(fault), NoticeLevel.WARNING)
            return
        self._part.show()

    def show_only(self, wanted: RecordFilter, title: str) -> None:
        """Only these records wait here, passed ones too, until the person asks for all again."""
        self.filtering.only(wanted, title)

    def refresh(self) -> None:
        """Read the queue again; the record being looked at stays."""
        self.reader.reload()

    def _connect(self) -> None:
        self._timer.timeout.connect(self.reader.look_for_newer)
        self.reader.changed.connect(self._on_queue_changed)
        self.model.more_wanted.connect(self.reader.read_on)
        self.names.named.connect(self.name)
        self.names.refused.connect(self._on_name_refused)
        self.names.left.connect(self.list.setFocus)
        self.shell.records_changed.connect(self._on_records_changed)
        self.list.selectionModel().currentChanged.connect(self._on_row_chosen)
        self.deciding.refused.connect(self._on_refused)
        self.alike.clicked.connect(self._on_alike)
        self.grouping.changed.connect(self._on_grouping_changed)
        self.group_panel.opened.connect(self._on_member_opened)
        self.group_panel.looked_at.connect(self._show_member)
        self.actions_bar.decided.connect(self.decide)
        self.actions_bar.undo_asked.connect(self.undo)
        self.teach.clicked.connect(self._on_teach)
        self.offer.accepted.connect(self._on_offer_accepted)
        self.teaching.taught.connect(self._on_taught)
        self.teaching.ended.connect(self._on_teaching_ended)

    @Slot(object)
    def decide(self, kind: DispositionKind) -> None:
        """Store a disposition for the part in view and go on to the next."""
        self._decide(kind, "")

    @Slot(str)
    def name(self, name: str) -> None:
        """Confirm the part in view as a defect with this name and go on to the next."""
        self._decide(DispositionKind.CONFIRMED_DEFECT, name)

    def _decide(self, kind: DispositionKind, name: str) -> None:
        group = self.grouping.chosen
        if self.grouping.on and not group:
            self.shell.notify(say("Every part of the group is left out: choose those to decide on."))
            return
        self._decided(self.deciding.decide(kind, defect_name=name, group=group))

    def _decided(self, decision: Decision | None) -> None:
        if decision is not None:
            self.grouping.decided(decision)
            self._show_queue()
            if self.grouping.on:
                self.offer.withdraw()
            else:
                self.offer.show_for(decision)
            self.count.setText(decided_words(decision))

    @Slot()
    def undo(self) -> None:
        """Take the last decision back and show its part again."""
        decision = self.deciding.undo()
        if decision is not None:
            self.grouping.undone(decision)
            self.offer.withdraw()
            self._show_queue()

    @Slot()
    def _on_refused(self) -> None:
        self.grouping.leave()
        self.offer.withdraw()
        self._show_queue()

    @Slot()
    def _on_alike(self) -> None:
        if self.grouping.on:
            self.grouping.leave()
        else:
            self.grouping.start(self.queue.filter())

    @Slot()
    def _on_grouping_changed(self) -> None:
        if self.grouping.on and not self.grouping.groups:
            self.grouping.leave()
            self.shell.notify(say("All groups are decided; what is left is like no other part."))
            return
        self.show_grouping(self.grouping.on)
        if not self.grouping.on:
            self._part.forget()
        self._part.show()
        if self.grouping.on:
            self._show_member(self.grouping.looked_at)

    @Slot(object)
    def _show_member(self, record: Record | None) -> None:
        self.facts.show_record(record, record)

    @Slot(int)
    def _on_member_opened(self, record_id: int) -> None:
        self.grouping.leave()
        self.select_record(record_id)

    def _show_queue(self) -> None:
        self.model.show_more(self.reader.more)
        self.model.refresh()
        self._part.show()
        self.reader.read_on_in_time()

    @Slot()
    def _on_queue_changed(self) -> None:
        self._show_queue()

    @Slot(str)
    def _on_name_refused(self, message: str) -> None:
        self.shell.notify(message, NoticeLevel.WARNING)

    @Slot()
    def _on_records_changed(self) -> None:
        if not self._timer.isActive():
            return
        if self.deciding.announcing:
            self.reader.after_decision()
            self.filtering.read_names()
        else:
            self.refresh()
        self.hint.refresh()

    @Slot(QModelIndex, QModelIndex)
    def _on_row_chosen(self, index: QModelIndex, _before: QModelIndex) -> None:
        record = index.data(RECORD_ROLE)
        if record is not None and self.queue.go_to(record.record_id):
            self._part.show()
            self.reader.read_on_in_time()

    @Slot()
    def _on_teach(self) -> None:
        record = self.queue.current
        if record is not None and self.teaching.start(record, self.views.name):
            self.offer.withdraw()
            self.side.setCurrentIndex(TEACHING)

    @Slot()
    def _on_offer_accepted(self) -> None:
        if self.offer.record is not None:
            self.queue.visit(self.offer.record)
            self._part.show()
            self._on_teach()

    @Slot(int)
    def _on_taught(self, record_id: int) -> None:
        record = self.services.records.get(record_id)
        if record.disposition is not DispositionKind.FALSE_REJECT:
            self.queue.visit(record)
            self.decide(DispositionKind.FALSE_REJECT)
            self.offer.withdraw()
        self.filtering.read_choices()

    @Slot()
    def _on_teaching_ended(self) -> None:
        self.side.setCurrentIndex(EXPLAINING if self.explain.on else FACTS)
        if self.queue.leave_decided():
            self._part.show()
        self.list.setFocus()
