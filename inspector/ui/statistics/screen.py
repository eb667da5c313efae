"""Statistics: choose parts at the top, see their figures and charts, brush a stretch to see its parts."""

from collections.abc import Callable
from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from inspector.app.statistics import Statistics, read_statistics
from inspector.domain.errors import Cancelled
from inspector.domain.recipe import RecipeKey
from inspector.domain.verdict import VerdictKind
from inspector.language import mark, say
from inspector.ui.bridge import BackgroundReader
from inspector.ui.shell import NoticeLevel, Screen, Shell
from inspector.ui.statistics.brush import Brush
from inspector.ui.statistics.brushed_bar import BrushedBar, moments
from inspector.ui.statistics.charts import Charts
from inspector.ui.statistics.chooser import Chooser
from inspector.ui.statistics.figures import FigureRow
from inspector.ui.statistics.words import drift_sentence, span_text
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.hint_bar import HintBar
from inspector.ui.widgets.text import centred, label

if TYPE_CHECKING:
    from inspector.app import Services

FLAGGED = (VerdictKind.REVIEW, VerdictKind.FAIL)
DELAY_MS = 150
"""A choice is read when nothing was changed for so long."""


class StatisticsScreen(Screen):
    """Figures of recorded parts. Everything is read in a thread of the screen; a newer choice stops it."""

    title: ClassVar[str] = mark("Statistics")

    def __init__(self, services: "Services", shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(services, shell, parent)
        self.found: Statistics | None = None
        self._stop = Event()
        self.reader = BackgroundReader(self, threads=2)  # the recipes do not wait for a million parts
        self.brush = Brush(self)
        self.chooser, self.figures, self.brushed = Chooser(), FigureRow(), BrushedBar()
        self.charts = Charts(self.brush)
        self.drift = HintBar("warning")
        self.empty = label(say("Reading …"), "heading", wrap=True)
        self.way_out = QPushButton("")
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(DELAY_MS)
        self._build()
        self._connect()

    def activated(self) -> None:
        """Read the log as it is now."""
        self.refresh()

    def deactivated(self) -> None:
        """Read nothing any more."""
        self._later.stop()
        self._stop.set()
        self.reader.close()

    @property
    def busy(self) -> bool:
        """Figures are being read."""
        return self._later.isActive() or self.reader.busy

    def refresh(self) -> None:
        """Read what is chosen; the figures of before stay until then."""
        self._later.stop()
        self._stop.set()
        self._stop = Event()
        wanted, check = self.chooser.record_filter(), _check(self._stop)
        self.chooser.show_reading(reading=True)
        self.reader.ask(
            "figures",
            lambda: read_statistics(self.services, wanted, check=check),
            self._on_found,
            otherwise=self._on_failed,
        )
        self.reader.ask("recipes", self._keys, self.chooser.show_recipes)

    def _keys(self) -> list[RecipeKey]:
        recipes = self.services.recipes
        return [RecipeKey(name, number) for name in recipes.names() for number in recipes.versions(name)]

    def _build(self) -> None:
        tokens = current_tokens()
        self.pages = QStackedWidget()
        self.pages.addWidget(self._empty_page())
        self.pages.addWidget(self._full_page())
        column = QVBoxLayout(self)
        column.setSpacing(tokens.space)
        column.addWidget(self.chooser)
        column.addWidget(self.pages, 1)

    def _empty_page(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.addWidget(self.empty)
        column.addWidget(self.way_out)
        self.way_out.hide()
        return centred(box)

    def _full_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_tokens().space)
        column.addWidget(self.figures)
        column.addWidget(self.drift)
        column.addWidget(self.charts, 1)
        column.addWidget(self.brushed)
        return page

    def _connect(self) -> None:
        self.chooser.changed.connect(self._later.start)
        self.chooser.periods_changed.connect(self._on_periods_changed)
        self._later.timeout.connect(self.refresh)
        self.way_out.clicked.connect(self._on_way_out)
        self.brush.changed.connect(self._on_brushed)
        self.brushed.cleared.connect(self._on_cleared)
        self.brushed.all_wanted.connect(self._on_all_wanted)
        self.brushed.flagged_wanted.connect(self._on_flagged_wanted)
        self.reader.failed.connect(self._on_failed)
        self.shell.records_changed.connect(self._on_records_changed)

    def _on_found(self, found: Statistics) -> None:
        self.chooser.show_reading(reading=False)
        self.found = found
        if not found.counts.total:
            self._show_empty()
            return
        self.figures.show_statistics(found)
        self.drift.say(drift_sentence(found))
        self.charts.show_statistics(found, by_shift=self.chooser.by_shift)
        self.brush.drop_outside()
        self._on_brushed()
        self.pages.setCurrentIndex(1)

    def _show_empty(self) -> None:
        narrowed = self.chooser.narrowed
        self.empty.setText(
            say("No part was inspected in this time with this recipe.")
            if narrowed
            else say("No part was inspected yet. Start the line on Live: the figures come by themselves.")
        )
        self.way_out.setText(say("Show all time and all recipes") if narrowed else say("Go to Live"))
        self.way_out.show()
        self.pages.setCurrentIndex(0)

    def _on_way_out(self) -> None:
        if self.chooser.narrowed:
            self.chooser.show_all()
        else:
            self.shell.show_screen("live")

    def _on_periods_changed(self) -> None:
        if self.found is not None and self.found.counts.total:
            self.charts.show_statistics(self.found, by_shift=self.chooser.by_shift)

    def _on_brushed(self) -> None:
        if self.brush.span is None or self.found is None:
            self.brushed.show_none()
        else:
            self.brushed.show_span(self.found, *moments(self.brush.span))

    def _on_cleared(self) -> None:
        self.brush.set_span(None)

    def _on_all_wanted(self) -> None:
        self._show_parts(None)

    def _on_flagged_wanted(self) -> None:
        self._show_parts(FLAGGED)

    def _show_parts(self, verdicts: tuple[VerdictKind, ...] | None) -> None:
        if self.brush.span is None or self.found is None:
            return
        since, until = moments(self.brush.span)
        wanted = replace(self.found.wanted, since=since, until=until, verdicts=verdicts)
        self.shell.review_only(wanted, say("parts of {span}", span=span_text(since, until)))

    def _on_failed(self, message: str) -> None:
        self.chooser.show_reading(reading=False)
        self.shell.notify(message, NoticeLevel.ERROR)

    def _on_records_changed(self) -> None:
        if self.isVisible():
            self._later.start()


def _check(stop: Event) -> Callable[[], None]:
    def check() -> None:
        if stop.is_set():
            raise Cancelled

    return check
