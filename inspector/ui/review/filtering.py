"""Which parts wait in Review: what the filters say, what they offer, and how many that are."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from inspector.domain.record import RecordFilter
from inspector.language import say
from inspector.ui.bridge import BackgroundReader
from inspector.ui.review.layout import ReviewLayout
from inspector.ui.review.part_in_view import PartInView
from inspector.ui.review.picture import nothing_words
from inspector.ui.review.queue_reader import Counts, QueueReader
from inspector.ui.review.review_words import count_words
from inspector.ui.shell import NoticeLevel


class Filtering(QObject):
    """Puts the filters of the screen in force on its queue. Main thread; choices are read in a thread."""

    def __init__(self, screen: ReviewLayout, reader: QueueReader, part: PartInView) -> None:
        super().__init__(screen)
        self._screen, self._filter, self._queue = screen, screen.filter, screen.queue
        self._reader, self._part = reader, part
        self._choices = BackgroundReader(self)
        self._choices.failed.connect(self._on_read_failed)
        reader.failed.connect(self._on_read_failed)
        reader.counted.connect(self._on_counted)
        self._filter.filter_changed.connect(self._on_filter_changed)
        self._filter.all_asked.connect(self._on_all_asked)
        self._filter.region.draw_asked.connect(self._on_draw_asked)
        screen.rectangle.drawn.connect(self._filter.region.set_area)
        screen.rectangle.given_up.connect(self._on_rectangle_given_up)

    @property
    def busy(self) -> bool:
        """What the filters offer is being read."""
        return self._choices.busy

    def choose(self) -> None:
        """Put in force what the filters say now: "today" may be another day."""
        self._queue.chosen = self._filter.record_filter()

    def only(self, wanted: RecordFilter, title: str) -> None:
        """Only these records wait, until the person asks for all again."""
        self._queue.only, self._queue.visitor = wanted, None
        self._filter.show_narrowed(title)
        self._reread()

    def show_all(self) -> None:
        """End what `only` began, without reading anything."""
        if self._queue.only is not None:
            self._queue.only = self._queue.visitor = None
            self._filter.show_narrowed("")

    def read_choices(self) -> None:
        """What the filters and the names offer: recipes and defect names."""
        self._choices.ask("recipes", self._screen.services.recipes.names, self._on_recipes)
        self.read_names()

    def read_names(self) -> None:
        """The defect names that were used before."""
        self._choices.ask("names", self._screen.services.records.defect_names, self._on_names)

    def close(self) -> None:
        """End the thread; it starts again when it is needed."""
        self._choices.close()

    def _reread(self) -> None:
        self._queue.place = 0
        self._reader.reload()
        self._part.show()

    def _on_recipes(self, names: Sequence[str]) -> None:
        self._filter.show_recipes(list(names))

    def _on_names(self, names: list[str]) -> None:
        self._screen.names.show_names(names)
        self._filter.name.show_names(sorted(names))

    @Slot(str)
    def _on_read_failed(self, message: str) -> None:
        self._screen.shell.notify(message, NoticeLevel.ERROR)

    @Slot(object)
    def _on_counted(self, counts: Counts) -> None:
        self._filter.show_counts(counts)
        shown_kinds = self._queue.filter().verdicts or tuple(counts)
        total = sum(counts.get(kind, 0) for kind in shown_kinds)
        self._screen.count.setText(count_words(total, self._queue))
        if self._queue.current is None:
            self._screen.picture.set_placeholder(nothing_words(sum(counts.values())))

    @Slot()
    def _on_filter_changed(self) -> None:
        self.choose()
        self._queue.visitor = None
        self._screen.rectangle.show_area(self._filter.region.area)
        self._reread()

    @Slot()
    def _on_all_asked(self) -> None:
        self.show_all()
        self._reread()

    @Slot()
    def _on_draw_asked(self) -> None:
        if not self._screen.rectangle.start():
            self._filter.region.set_area(None)
            told = say("Look at a part with an image first: the region is drawn on it.")
            self._screen.shell.notify(told)

    @Slot()
    def _on_rectangle_given_up(self) -> None:
        self._filter.region.set_area(None)
        self._screen.list.setFocus()
