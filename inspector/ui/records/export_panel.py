"""Writes the records of the present filter to a file or folder, with progress and cancel."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from inspector.domain.record import Progress, RecordFilter
from inspector.language import say, say_message, say_n
from inspector.ui.bridge import TaskBridge
from inspector.ui.records.export_formats import FORMATS, ExportFormat
from inspector.ui.shell import Shell
from inspector.ui.widgets.text import thousands_text

_HINT_INDENT_PX = 34


class ExportsRecords(Protocol):
    """What the panel needs of `app.Services`."""

    def export(
        self, *, format: str, target: Path, filter: RecordFilter, report: Callable[[Progress], None]
    ) -> int:
        """Write records; returns how many."""


class ExportPanel(QFrame):
    """Card that says what will be written, asks where to, and writes it in the task thread.

    The target appears only when everything is written: a cancelled or failed export leaves nothing behind.

    Signals:
        closed: The person is done with the panel.
    """

    closed = Signal()

    def __init__(
        self, services: ExportsRecords, shell: Shell, folder: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._shell = shell
        self._folder = folder
        self._filter = RecordFilter()
        self._count = 0
        self._task: TaskBridge | None = None
        self.what = QLabel()
        self.formats = {entry.name: QRadioButton(say(entry.title)) for entry in FORMATS}
        self.target = QLineEdit()
        self.choose_button = QPushButton(say("Choose …"))
        self.progress = QProgressBar()
        self.status = QLabel()
        self.start_button = QPushButton(say("Export", "verb"))
        self.cancel_button = QPushButton(say("Cancel"))
        self.close_button = QPushButton(say("Close", "verb"))
        self._build()
        self._connect()
        self.formats["csv"].setChecked(True)
        self._show_state()

    @property
    def running(self) -> bool:
        """True while an export is being written."""
        return self._task is not None

    def show_selection(self, wanted: RecordFilter, count: int) -> None:
        """Export what `wanted` leaves: `count` records."""
        self._filter, self._count = wanted, count
        self.what.setText(
            say_n(
                "{number} record(s) of the present filter will be written.",
                count,
                number=thousands_text(count),
            )
        )
        self._show_state()

    def suggest_target(self) -> None:
        """Put a new name in the exports folder into the target field."""
        stamp = datetime.now().astimezone().strftime("%Y-%m-%d-%H%M%S")
        self.target.setText(str(self._folder / f"records-{stamp}{self._format().suffix}"))
        self.status.clear()

    def _build(self) -> None:
        self.setProperty("kind", "card")
        column = QVBoxLayout(self)
        title = QLabel(say("Export"))
        title.setProperty("kind", "title")
        column.addWidget(title)
        column.addWidget(self.what)
        column.addWidget(self._choices(), 1)
        column.addWidget(QLabel(say("Write to")))
        column.addLayout(_row(self.target, self.choose_button))
        column.addWidget(self.progress)
        column.addWidget(self.status)
        column.addLayout(_row(self.close_button, None, self.cancel_button, self.start_button))
        self.start_button.setProperty("kind", "primary")
        self.target.setAccessibleName(say("Export target"))
        self.what.setWordWrap(True)
        self.status.setWordWrap(True)

    def _choices(self) -> QScrollArea:
        """The formats; scrolled where the window is low or the words are long."""
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        for entry in FORMATS:
            column.addWidget(self.formats[entry.name])
            column.addWidget(_hint(say(entry.hint)))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(choices)
        return area

    def _connect(self) -> None:
        for button in self.formats.values():
            button.toggled.connect(self._on_format_toggled)
        self.target.textChanged.connect(self._show_state)
        self.choose_button.clicked.connect(self._on_choose_clicked)
        self.start_button.clicked.connect(self._on_start_clicked)
        self.cancel_button.clicked.connect(self._on_cancel_clicked)
        self.close_button.clicked.connect(self.closed)

    def _format(self) -> ExportFormat:
        return next(entry for entry in FORMATS if self.formats[entry.name].isChecked())

    def _on_format_toggled(self, checked: bool) -> None:
        if checked:
            self.suggest_target()

    def _on_choose_clicked(self) -> None:
        entry = self._format()
        if entry.suffix:
            files = f"{say(entry.title)} (*{entry.suffix})"
            chosen, _ = QFileDialog.getSaveFileName(self, say("Export records"), self.target.text(), files)
        else:
            chosen = QFileDialog.getExistingDirectory(self, say("Folder to put the new folder into"))
            chosen = str(Path(chosen) / Path(self.target.text()).name) if chosen else ""
        if chosen:
            self.target.setText(chosen)

    def _on_start_clicked(self) -> None:
        target, entry, wanted = Path(self.target.text()).expanduser(), self._format(), self._filter
        services = self._services
        self.status.setText(say("Starting …"))
        task = self._shell.run_task(
            "Export",
            lambda report: services.export(format=entry.name, target=target, filter=wanted, report=report),
            title=say("Export"),
        )
        if task is None:
            self.status.setText(say("Another task is running. Export when it has ended."))
            return
        self._task = task
        task.progressed.connect(self._on_progressed)
        task.finished.connect(self._ending(lambda count: _done_words(count, target)))
        task.failed.connect(self._ending(lambda message: f"{say('Nothing was written.')} {message}"))
        task.cancelled.connect(self._ending(lambda: say("Cancelled. Nothing was written.")))
        self._show_state()

    def _ending(self, words: Callable[..., str]) -> Callable[..., None]:
        def end(*result: object) -> None:
            self._task = None
            self.status.setText(words(*result))
            self._show_state()

        return end

    def _on_progressed(self, progress: Progress) -> None:
        self.progress.setRange(0, progress.total)
        self.progress.setValue(progress.done)
        self.status.setText(say_message(progress.message))

    def _on_cancel_clicked(self) -> None:
        if self._task is not None:
            self.status.setText(say("Cancelling …"))
            self._task.cancel()

    def _show_state(self) -> None:
        ready = bool(self.target.text().strip()) and self._count > 0
        self.start_button.setEnabled(ready and not self.running)
        self.cancel_button.setVisible(self.running)
        self.progress.setVisible(self.running)
        for widget in (*self.formats.values(), self.target, self.choose_button, self.close_button):
            widget.setEnabled(not self.running)


def _done_words(count: int, target: Path) -> str:
    return say_n(
        "Done: {number} record(s) written to {target}", count, number=thousands_text(count), target=target
    )


def _hint(text: str) -> QLabel:
    hint = QLabel(text)
    hint.setProperty("kind", "caption")
    hint.setWordWrap(True)
    hint.setIndent(_HINT_INDENT_PX)
    return hint


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    """Widgets side by side; None is the gap between left and right."""
    row = QHBoxLayout()
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget)
    return row
