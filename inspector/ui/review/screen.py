"""Review: flagged parts wait for a person's decision."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QListView, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from inspector.domain.errors import InspectorError
from inspector.domain.record import DispositionKind, Record, RecordFilter
from inspector.language import mark, say, say_n
from inspector.storage import ThumbnailFiles
from inspector.ui.bridge import BackgroundReader
from inspector.ui.explain import ExplainTool, one_at_a_time, part_of_record, scrolled, why_button
from inspector.ui.measure import MeasureBar
from inspector.ui.review.action_bar import ActionBar
from inspector.ui.review.deciding import Deciding
from inspector.ui.review.facts_panel import FactsPanel
from inspector.ui.review.filter_bar import FilterBar
from inspector.ui.review.group_views import MEMBER_SIDE, GroupList, GroupPanel
from inspector.ui.review.grouping import Grouping
from inspector.ui.review.name_bar import NameBar
from inspector.ui.review.picture import RecordPicture, nothing_words
from inspector.ui.review.queue import Decision, ReviewQueue
from inspector.ui.review.queue_model import RECORD_ROLE, THUMBNAIL_SIDE, QueueDelegate, QueueModel
from inspector.ui.review.queue_reader import Counts, QueueReader
from inspector.ui.review.reference_offer import ReferenceOffer
from inspector.ui.review.teach_panel import TeachPanel
from inspector.ui.review.teaching import Teaching
from inspector.ui.shell import NoticeLevel, Screen, Shell
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.flow_layout import FlowLayout
from inspector.ui.widgets.icon_button import IconTool
from inspector.ui.widgets.record_words import disposition_text, seen_view
from inspector.ui.widgets.rectangle_tool import RectangleTool
from inspector.ui.widgets.relearn_hint import RelearnHint
from inspector.ui.widgets.text import label, thousands_text
from inspector.ui.widgets.thumbnail_loader import ThumbnailLoader
from inspector.ui.widgets.view_strip import ViewStrip

if TYPE_CHECKING:
    from inspector.app import Services

REFRESH_MS = 2000
READ_AHEAD = 2
"""Frames of the next parts that are read before they are looked at."""
THUMBNAILS_WAITING = 120
GROUP_KEY = "S"
_LIST_WIDTH = 290
_PANEL_WIDTH = 330


class ReviewScreen(Screen):
    """Queue on the left, the part in the middle, facts or teaching on the right.

    Attributes:
        queue: What waits and what was decided here.
    """

    title = mark("Review")

    def __init__(self, services: "Services", shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(services, shell, parent)
        self.queue = ReviewQueue()
        self.deciding = Deciding(services, shell, self.queue, parent=self)
        self.reader = QueueReader(services, self.queue, self)
        kept, load = ThumbnailFiles(services.paths.caches / "thumbnails"), services.images.load_frame
        self.thumbnails = ThumbnailLoader(
            load, THUMBNAIL_SIDE, self, kept=kept, waiting_max=THUMBNAILS_WAITING
        )
        self.large_thumbnails = ThumbnailLoader(load, MEMBER_SIDE, self, kept=kept)
        self.model = QueueModel(self.queue, self.thumbnails)
        self.list = QListView()
        self.group_list = GroupList(self.thumbnails, THUMBNAIL_SIDE)
        self.group_panel = GroupPanel(self.large_thumbnails)
        self.grouping = Grouping(services, shell, self.group_list, self.group_panel)
        self.alike = QPushButton(_alike_words(grouped=False))
        self.filter = FilterBar()
        self.count = label("", "caption", wrap=True)
        self.picture = RecordPicture(services.images.load_frame, services.images.load_map)
        self.measure = MeasureBar(services, shell, self.picture, may_set=False)
        self.measure_button = IconTool("measure", say("Measure in the picture (M)"), parent=self.picture)
        self.measure_button.setCheckable(True)
        self.measure_button.setShortcut("M")
        self.measure_button.move(10, 10)
        self.views = ViewStrip(self)
        self.explain = ExplainTool(services, self.picture, self)
        self.why_button = why_button(self.picture, right_of=self.measure_button)
        self.rectangle = RectangleTool(self.picture)
        self.problem = label("", "caption", wrap=True)
        self.hint = RelearnHint(services, shell)
        self.offer = ReferenceOffer()
        self.actions_bar = ActionBar(self)
        self.names = NameBar(self)
        self._choices = BackgroundReader(self)
        self.facts = FactsPanel()
        self.teach = QPushButton(f"{say('Teach as good ...')}  (T)")
        self.teach_panel = TeachPanel(self.thumbnails)
        self.teaching = Teaching(services, shell, self.teach_panel)
        self.side = QStackedWidget()
        self._timer = QTimer(self)
        self._shown: Record | None = None
        self._seen: Record | None = None
        self._lay_out()
        self._show_grouping()  # not before: what has no parent yet would show as a window of its own
        self._connect()

    def activated(self) -> None:
        """Read the queue and keep it up to date while in view."""
        self.picture.set_heat_opacity(self.services.settings.heatmap_opacity)
        self.queue.chosen = self.filter.record_filter()  # "today" may be another day by now
        self.refresh()
        self._read_choices()
        self._show_current()
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
        self._choices.close()
        self.picture.close_reader()
        self.explain.close()
        self.offer.withdraw()
        self._show_all()

    @property
    def busy(self) -> bool:
        """Records, the part in view, thumbnails or the hint are being read."""
        reading = (self.reader, self._choices, self.picture, self.thumbnails, self.hint, self.explain)
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
        self._show_current()

    def show_only(self, wanted: RecordFilter, title: str) -> None:
        """Only these records wait here, passed ones too, until the person asks for all again."""
        self.queue.only, self.queue.visitor = wanted, None
        self.filter.show_narrowed(title)
        self._reread()

    def refresh(self) -> None:
        """Read the queue again; the record being looked at stays."""
        self.reader.reload()

    def _lay_out(self) -> None:
        space = 2 * current_tokens().space
        row = QHBoxLayout(self)
        row.setSpacing(space)
        row.addWidget(self._left())
        middle = QVBoxLayout()
        middle.addWidget(self.hint)
        middle.addWidget(self.picture, 1)
        middle.addWidget(self.group_panel, 1)
        middle.addWidget(self.views)
        middle.addWidget(self.measure)
        middle.addWidget(self.problem)
        middle.addWidget(self.offer)
        middle.addWidget(self.actions_bar)
        middle.addWidget(self.names)
        row.addLayout(middle, 1)
        facts = QWidget()
        column = QVBoxLayout(facts)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.facts, 1)
        column.addLayout(FlowLayout(self.actions_bar.undo, self.actions_bar.heat, stretched=True))
        column.addWidget(self.teach)
        self.side.addWidget(facts)
        self.side.addWidget(self.teach_panel)
        self._explaining = scrolled(self.explain.panel)
        self.side.addWidget(self._explaining)
        self.side.setFixedWidth(max(_PANEL_WIDTH, self.teach_panel.minimumSizeHint().width()))
        row.addWidget(self.side)

    def _left(self) -> QWidget:
        self.list.setModel(self.model)
        self.list.setItemDelegate(QueueDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(say("Parts waiting for review"))
        left = QWidget()
        left.setFixedWidth(max(_LIST_WIDTH, self.alike.sizeHint().width()))
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.filter)
        column.addWidget(self.count)
        column.addWidget(self.list, 1)
        column.addWidget(self.group_list, 1)
        column.addWidget(self.alike)
        return left

    def _connect(self) -> None:
        self._timer.timeout.connect(self.reader.look_for_newer)
        self.reader.changed.connect(self._on_queue_changed)
        self.reader.counted.connect(self._on_counted)
        for failed in (self.reader.failed, self._choices.failed):
            failed.connect(self._on_read_failed)
        self.model.more_wanted.connect(self.reader.read_on)
        self.picture.read.connect(self._on_picture_read)
        self.views.chosen.connect(self._on_view_chosen)
        self.names.named.connect(self.name)
        self.names.refused.connect(self._on_name_refused)
        self.names.left.connect(self.list.setFocus)
        self.filter.region.draw_asked.connect(self._on_draw_asked)
        self.rectangle.drawn.connect(self.filter.region.set_area)
        self.rectangle.given_up.connect(self._on_rectangle_given_up)
        self.shell.records_changed.connect(self._on_records_changed)
        self.filter.filter_changed.connect(self._on_filter_changed)
        self.filter.all_asked.connect(self._on_all_asked)
        self.list.selectionModel().currentChanged.connect(self._on_row_chosen)
        self.deciding.refused.connect(self._on_refused)
        self.alike.setShortcut(GROUP_KEY)
        self.alike.setToolTip(
            say("Shows parts that are flagged for the same look together: one key decides all")
        )
        self.alike.clicked.connect(self._on_alike)
        self.grouping.changed.connect(self._on_grouping_changed)
        self.group_panel.opened.connect(self._on_member_opened)
        self.group_panel.looked_at.connect(self._show_member)
        self.actions_bar.decided.connect(self.decide)
        self.actions_bar.undo_asked.connect(self.undo)
        self.actions_bar.heat_toggled.connect(self._on_heat_toggled)
        self.teach.setShortcut("T")
        self.teach.setToolTip(say("Learn this part as a further good one; shows first what would change"))
        self.teach.clicked.connect(self._on_teach)
        self.measure_button.toggled.connect(self.measure.set_on)
        one_at_a_time(self.explain, self.why_button, self.measure_button)
        self.explain.toggled.connect(self._on_explain_toggled)
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
            self.count.setText(f"{_numbers(decision)}: {_words(decision)}.")

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
        self._show_grouping()
        if not self.grouping.on:
            self._shown = None
        self._show_current()
        if self.grouping.on:
            self._show_member(self.grouping.looked_at)

    def _show_grouping(self) -> None:
        on = self.grouping.on
        for single in (self.list, self.picture):
            single.setVisible(not on)
        for group in (self.group_list, self.group_panel):
            group.setVisible(on)
        self.alike.setText(_alike_words(grouped=on))
        self.alike.setShortcut(GROUP_KEY)  # a new text takes it away
        self.teach.setVisible(not on)
        (self.group_list if on else self.list).setFocus()

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
        self._show_current()
        self.reader.read_on_in_time()

    @Slot()
    def _on_queue_changed(self) -> None:
        self._show_queue()

    def _show_current(self) -> None:
        record = self.queue.current
        self._select_row(record)
        if record is not self._shown or record is None:
            self._shown = record
            self.views.show_record(record)
            self._show_view()
        self.actions_bar.show_state(can_decide=record is not None, can_undo=bool(self.queue.decisions))
        self.names.show_state(can_decide=record is not None)

    def _show_view(self) -> None:
        """The chosen view of the part; the whole part where one camera looked at it."""
        record = self.queue.current
        self._seen = seen = seen_view(record, self.views.name)
        self.picture.show_record(seen, [one.foremost for one in self.queue.following(READ_AHEAD)])
        self._on_picture_read()
        self.facts.show_record(record, seen)
        self.measure.show_recipe(None if seen is None else seen.recipe)
        self.teach.setEnabled(seen is not None and bool(seen.image) and seen.score is not None)

    @Slot(str)
    def _on_view_chosen(self, _name: str) -> None:
        self._show_view()

    def _select_row(self, record: Record | None) -> None:
        selection = self.list.selectionModel()
        selection.blockSignals(True)
        if record is None or self.queue.visitor is not None:
            self.list.clearSelection()
        else:
            index = self.model.index(self.queue.place)
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.list.scrollTo(index)
        selection.blockSignals(False)
        self.list.viewport().update()

    @Slot(object)
    def _on_counted(self, counts: Counts) -> None:
        self.filter.show_counts(counts)
        shown_kinds = self.queue.filter().verdicts or tuple(counts)
        total = sum(counts.get(kind, 0) for kind in shown_kinds)
        self.count.setText(_count_words(total, self.queue))
        if self.queue.current is None:
            self.picture.set_placeholder(nothing_words(sum(counts.values())))

    @Slot()
    def _on_picture_read(self) -> None:
        self.problem.setText(self.picture.message if self.picture.frame_size is not None else "")
        self.problem.setVisible(bool(self.problem.text()))
        record, picture = self._seen, self.picture
        self.explain.show_part(
            None if record is None else part_of_record(record, picture.pixels, picture.heat)
        )

    @Slot(bool)
    def _on_explain_toggled(self, on: bool) -> None:
        if self.side.currentWidget() is not self.teach_panel:
            self.side.setCurrentIndex(2 if on else 0)
        if not on:
            self.list.setFocus()

    def _read_choices(self) -> None:
        """What the filters and the names offer: recipes and defect names."""
        self._choices.ask("recipes", self.services.recipes.names, self._on_recipes)
        self._choices.ask("names", self.services.records.defect_names, self._on_names)

    def _on_recipes(self, names: Sequence[str]) -> None:
        self.filter.show_recipes(list(names))

    def _on_names(self, names: list[str]) -> None:
        self.names.show_names(names)
        self.filter.name.show_names(sorted(names))

    @Slot(str)
    def _on_read_failed(self, message: str) -> None:
        self.shell.notify(message, NoticeLevel.ERROR)

    @Slot(str)
    def _on_name_refused(self, message: str) -> None:
        self.shell.notify(message, NoticeLevel.WARNING)

    @Slot()
    def _on_draw_asked(self) -> None:
        if not self.rectangle.start():
            self.filter.region.set_area(None)
            self.shell.notify(say("Look at a part with an image first: the region is drawn on it."))

    @Slot()
    def _on_rectangle_given_up(self) -> None:
        self.filter.region.set_area(None)
        self.list.setFocus()

    @Slot()
    def _on_records_changed(self) -> None:
        if not self._timer.isActive():
            return
        if self.deciding.announcing:
            self.reader.after_decision()
            self._choices.ask("names", self.services.records.defect_names, self._on_names)
        else:
            self.refresh()
        self.hint.refresh()

    @Slot()
    def _on_filter_changed(self) -> None:
        self.queue.chosen = self.filter.record_filter()
        self.queue.visitor = None
        self.rectangle.show_area(self.filter.region.area)
        self._reread()

    @Slot()
    def _on_all_asked(self) -> None:
        self._show_all()
        self._reread()

    def _show_all(self) -> None:
        if self.queue.only is not None:
            self.queue.only = self.queue.visitor = None
            self.filter.show_narrowed("")

    def _reread(self) -> None:
        self.queue.place = 0
        self.refresh()
        self._show_current()

    @Slot(QModelIndex, QModelIndex)
    def _on_row_chosen(self, index: QModelIndex, _before: QModelIndex) -> None:
        record = index.data(RECORD_ROLE)
        if record is not None and self.queue.go_to(record.record_id):
            self._show_current()
            self.reader.read_on_in_time()

    @Slot(bool)
    def _on_heat_toggled(self, shown: bool) -> None:
        self.picture.set_heat_mode("heat" if shown else "off")

    @Slot()
    def _on_teach(self) -> None:
        record = self.queue.current
        if record is not None and self.teaching.start(record, self.views.name):
            self.offer.withdraw()
            self.side.setCurrentIndex(1)

    @Slot()
    def _on_offer_accepted(self) -> None:
        if self.offer.record is not None:
            self.queue.visit(self.offer.record)
            self._show_current()
            self._on_teach()

    @Slot(int)
    def _on_taught(self, record_id: int) -> None:
        record = self.services.records.get(record_id)
        if record.disposition is not DispositionKind.FALSE_REJECT:
            self.queue.visit(record)
            self.decide(DispositionKind.FALSE_REJECT)
            self.offer.withdraw()
        self._read_choices()

    @Slot()
    def _on_teaching_ended(self) -> None:
        self.side.setCurrentIndex(2 if self.explain.on else 0)
        if self.queue.leave_decided():
            self._show_current()
        self.list.setFocus()


def _alike_words(*, grouped: bool) -> str:
    return f"{say('Single parts') if grouped else say('Similar parts together')}  ({GROUP_KEY})"


def _numbers(decision: Decision) -> str:
    count = len(decision.records)
    if count == 1:
        return say("No. {number}", number=decision.record.record_id)
    return say_n("%n part(s)", count)


def _words(decision: Decision) -> str:
    words = disposition_text(decision.kind)
    return f"{words}, {decision.defect_name}" if decision.defect_name else words


def _count_words(total: int, queue: ReviewQueue) -> str:
    number = thousands_text(total)
    if queue.filter().disposed is False:
        return say_n("{number} waiting", total, number=number)
    return say_n("{number} found", total, number=number)
