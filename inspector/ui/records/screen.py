"""Search the inspection log, look at one record, and write the log out."""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from inspector.language import mark, say
from inspector.storage import ThumbnailFiles
from inspector.ui.bridge import BackgroundReader
from inspector.ui.records.detail_pane import DetailPane
from inspector.ui.records.export_panel import ExportPanel
from inspector.ui.records.filter_bar import FilterBar
from inspector.ui.records.summary import Summary, summary_text
from inspector.ui.records.table_model import RecordTableModel
from inspector.ui.records.table_view import RecordTable
from inspector.ui.records.thumbnail_column import SIDE_PX
from inspector.ui.shell import NoticeLevel, Screen, Shell
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.rectangle_tool import RectangleTool
from inspector.ui.widgets.thumbnail_loader import ThumbnailLoader

if TYPE_CHECKING:
    from inspector.app import Services

FILTER_DELAY_MS = 150
"""A filter is applied when nothing was changed for so long: typing a number is one question, not five."""

THUMBNAILS_WAITING = 60
"""Two screens of rows: what was scrolled past is asked for again when it comes back."""

PATIENCE_MS = 400
"""A search that takes longer says so; a quick one does not flicker."""

_SIZES = [802, 356]
"""Of table and side: at 1280 x 800 the table shows its columns up to the disposition."""


class RecordsScreen(Screen):
    """Filters above, statistics below them, the table left, the chosen record or the export panel right."""

    title: ClassVar[str] = mark("Records")

    def __init__(self, services: "Services", shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(services, shell, parent)
        self.reader = BackgroundReader(self, threads=2)  # rows do not wait for a count
        self.model = RecordTableModel(services.records, self.reader)
        self.filters = FilterBar()
        self.statistics = QLabel()
        kept = ThumbnailFiles(services.paths.caches / "thumbnails")
        self.thumbnails = ThumbnailLoader(
            services.images.load_frame, SIDE_PX, self, kept=kept, waiting_max=THUMBNAILS_WAITING
        )
        self.table = RecordTable(self.model, self.thumbnails)
        self.detail = DetailPane(services.images, self.reader)
        self.rectangle = RectangleTool(self.detail.image)
        self.export = ExportPanel(services, shell, services.paths.exports)
        self.refresh_button = QPushButton(say("Refresh"))
        self.export_button = QPushButton(say("Export …"))
        self._apply_later = QTimer(self)
        self._say_later = QTimer(self)
        self._build()
        self._connect()

    def activated(self) -> None:
        """Show the log as it is now."""
        self.filters.dress()
        settings = self.services.settings
        self.detail.set_heat(settings.heatmap_mode, settings.heatmap_opacity)
        self.refresh()

    def deactivated(self) -> None:
        """Read nothing any more."""
        self._apply_later.stop()
        self._say_later.stop()
        self.reader.close()
        self.thumbnails.close()

    @property
    def busy(self) -> bool:
        """A filter is about to be applied, or the log or an image is being read."""
        return self._apply_later.isActive() or self.reader.busy or self.thumbnails.busy

    def refresh(self) -> None:
        """Apply the filter to the log as it is now."""
        self._apply_later.stop()
        self._say_later.start()
        self.model.show_filter(self.filters.record_filter())
        recipes = self.services.recipes
        self.reader.ask("recipes", recipes.names, lambda names: self.filters.show_recipes(list(names)))
        names = self.services.records.defect_names
        self.reader.ask("names", names, lambda used: self.filters.name.show_names(sorted(used)))

    def _build(self) -> None:
        self._apply_later.setSingleShot(True)
        self._apply_later.setInterval(FILTER_DELAY_MS)
        self._say_later.setSingleShot(True)
        self._say_later.setInterval(PATIENCE_MS)
        self.statistics.setProperty("kind", "heading")
        self.statistics.setWordWrap(True)
        self.refresh_button.setShortcut("F5")
        self.refresh_button.setToolTip(say("Show records made since (F5)"))
        self.side = QStackedWidget()
        self.side.addWidget(self.detail)
        self.side.addWidget(self.export)
        column = QVBoxLayout(self)
        column.addWidget(self.filters)
        column.addLayout(self._statistics_row())
        column.addWidget(self._splitter(), 1)

    def _statistics_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.statistics, 1)
        row.addWidget(self.refresh_button)
        row.addWidget(self.export_button)
        return row

    def _splitter(self) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.table)
        splitter.addWidget(self.side)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes(_SIZES)
        splitter.setHandleWidth(current_tokens().space)
        splitter.setChildrenCollapsible(False)
        return splitter

    def _connect(self) -> None:
        self._apply_later.timeout.connect(self.refresh)
        self._say_later.timeout.connect(self._on_still_searching)
        self.filters.changed.connect(self._apply_later.start)
        self.filters.region.draw_asked.connect(self._on_draw_asked)
        self.filters.region.changed.connect(self._on_region_changed)
        self.rectangle.drawn.connect(self.filters.region.set_area)
        self.rectangle.given_up.connect(self._on_draw_given_up)
        self.model.summarised.connect(self._on_summarised)
        self.table.chosen.connect(self.detail.show_record)
        self.detail.review_wanted.connect(self.shell.open_record)
        self.refresh_button.clicked.connect(self.refresh)
        self.export_button.clicked.connect(self._on_export_clicked)
        self.export.closed.connect(self._on_export_closed)
        self.reader.failed.connect(self._on_read_failed)
        self.shell.records_changed.connect(self._on_records_changed)

    def _on_still_searching(self) -> None:
        self.statistics.setText(say("Searching …"))

    def _on_summarised(self, summary: Summary) -> None:
        self._say_later.stop()
        self.statistics.setText(summary_text(summary))
        if not self.export.running:
            self.export.show_selection(self.model.filter, summary.total)

    def _on_draw_asked(self) -> None:
        self.side.setCurrentWidget(self.detail)
        if not self.rectangle.start():
            self.filters.region.set_area(None)
            self.shell.notify(say("Choose a record with an image first: the region is drawn on it."))

    def _on_region_changed(self) -> None:
        self.rectangle.show_area(self.filters.region.area)

    def _on_draw_given_up(self) -> None:
        self.filters.region.set_area(None)
        self.table.setFocus()

    def _on_export_clicked(self) -> None:
        if not self.export.running:
            self.export.suggest_target()
        self.side.setCurrentWidget(self.export)

    def _on_export_closed(self) -> None:
        self.side.setCurrentWidget(self.detail)

    def _on_read_failed(self, message: str) -> None:
        self._say_later.stop()
        self.shell.notify(message, NoticeLevel.ERROR)

    def _on_records_changed(self) -> None:
        if self.isVisible():
            self.refresh()
