"""The part a person looks at in Review: marked in the list, in the picture, with its facts and tools."""

from PySide6.QtCore import QItemSelectionModel, QObject, Slot

from inspector.domain.record import Record
from inspector.ui.explain import one_at_a_time, part_of_record
from inspector.ui.review.layout import EXPLAINING, FACTS, ReviewLayout
from inspector.ui.widgets.record_words import seen_view

READ_AHEAD = 2
"""Frames of the next parts that are read before they are looked at."""


class PartInView(QObject):
    """Shows the queue's current part in the widgets of the screen. Main thread."""

    def __init__(self, screen: ReviewLayout) -> None:
        super().__init__(screen)
        self._screen = screen
        self._shown: Record | None = None
        self._seen: Record | None = None
        screen.picture.read.connect(self._on_picture_read)
        screen.views.chosen.connect(self._on_view_chosen)
        screen.actions_bar.heat_toggled.connect(self._on_heat_toggled)
        screen.measure_button.toggled.connect(screen.measure.set_on)
        one_at_a_time(screen.explain, screen.why_button, screen.measure_button)
        screen.explain.toggled.connect(self._on_explain_toggled)

    def show(self) -> None:
        """Show what is current in the queue now; a part that is in view already stays as it is."""
        screen = self._screen
        record = screen.queue.current
        self._select_row(record)
        if record is not self._shown or record is None:
            self._shown = record
            screen.views.show_record(record)
            self._show_view()
        screen.actions_bar.show_state(can_decide=record is not None, can_undo=bool(screen.queue.decisions))
        screen.names.show_state(can_decide=record is not None)

    def forget(self) -> None:
        """Show it from the beginning the next time: something else was in its place."""
        self._shown = None

    def _show_view(self) -> None:
        """The chosen view of the part; the whole part where one camera looked at it."""
        screen = self._screen
        record = screen.queue.current
        self._seen = seen = seen_view(record, screen.views.name)
        screen.picture.show_record(seen, [one.foremost for one in screen.queue.following(READ_AHEAD)])
        self._on_picture_read()
        screen.facts.show_record(record, seen)
        screen.measure.show_recipe(None if seen is None else seen.recipe)
        screen.teach.setEnabled(seen is not None and bool(seen.image) and seen.score is not None)

    def _select_row(self, record: Record | None) -> None:
        shown, queue = self._screen.list, self._screen.queue
        selection = shown.selectionModel()
        selection.blockSignals(True)
        if record is None or queue.visitor is not None:
            shown.clearSelection()
        else:
            index = self._screen.model.index(queue.place)
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            shown.scrollTo(index)
        selection.blockSignals(False)
        shown.viewport().update()

    @Slot(str)
    def _on_view_chosen(self, _name: str) -> None:
        self._show_view()

    @Slot()
    def _on_picture_read(self) -> None:
        picture, problem, record = self._screen.picture, self._screen.problem, self._seen
        problem.setText(picture.message if picture.frame_size is not None else "")
        problem.setVisible(bool(problem.text()))
        self._screen.explain.show_part(
            None if record is None else part_of_record(record, picture.pixels, picture.heat)
        )

    @Slot(bool)
    def _on_explain_toggled(self, on: bool) -> None:
        screen = self._screen
        if screen.side.currentWidget() is not screen.teach_panel:
            screen.side.setCurrentIndex(EXPLAINING if on else FACTS)
        if not on:
            screen.list.setFocus()

    @Slot(bool)
    def _on_heat_toggled(self, shown: bool) -> None:
        self._screen.picture.set_heat_mode("heat" if shown else "off")
