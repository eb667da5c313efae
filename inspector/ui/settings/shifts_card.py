"""When shifts begin, and whether a report is written at the end of each."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from inspector.language import say
from inspector.settings import MOST_SHIFTS, Settings, Shift
from inspector.ui.settings.card import Card
from inspector.ui.settings.editor import SettingsEditor

MAX_NAME = 24
_FORMAT = "HH:mm"


class _Row(QWidget):
    """Name and start of one shift."""

    def __init__(self) -> None:
        super().__init__()
        self.name, self.start = QLineEdit(), QTimeEdit()
        self.remove = QPushButton(say("Remove"))
        self.name.setMaxLength(MAX_NAME)
        self.name.setAccessibleName(say("Name of the shift"))
        self.start.setDisplayFormat(_FORMAT)
        self.start.setAccessibleName(say("Begin of the shift"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.name, 1)
        line.addWidget(self.start)
        line.addWidget(self.remove)

    def show_shift(self, shift: Shift) -> None:
        """Show what is in force."""
        self.name.setText(shift.name)
        self.start.setTime(QTime.fromString(shift.start, _FORMAT))

    def shift(self) -> dict[str, str]:
        """As the setting wants it."""
        return {"name": self.name.text().strip(), "start": self.start.time().toString(_FORMAT)}


class ShiftsCard(Card):
    """Shifts, the report at their end, and its folder. Every change is stored at once."""

    def __init__(self, editor: SettingsEditor, exports: Path) -> None:
        super().__init__(say("Shifts"))
        self._editor = editor
        self._exports = exports
        self.rows: list[_Row] = []
        self.add_button = QPushButton(say("Add a shift"))
        self.reports = QCheckBox(say("Write a report when a shift ends"))
        self.folder, self.choose_button = QLineEdit(), QPushButton(say("Choose …"))
        self.folder.setReadOnly(True)
        self.folder.setAccessibleName(say("Folder of the shift reports"))
        self._build()
        self.add_button.clicked.connect(self._on_add_clicked)
        self.reports.clicked.connect(lambda on: editor.change("shift_reports", on))
        self.choose_button.clicked.connect(self._on_choose_clicked)

    def show_settings(self, settings: Settings) -> None:
        """Show what is in force."""
        self._show_shifts(settings.shifts)
        self.reports.setChecked(settings.shift_reports)
        self.folder.setText(settings.shift_report_folder or str(self._exports))
        for widget in (self.folder, self.choose_button):
            widget.setEnabled(settings.shift_reports)

    def finish(self) -> None:
        """Take over what is typed and not yet confirmed."""
        super().finish()
        self._store()

    def choose_folder(self, folder: str) -> None:
        """Write reports to this folder."""
        self._editor.change("shift_report_folder", folder)

    def _build(self) -> None:
        self._lines = QVBoxLayout()
        self.column.addLayout(self._lines)
        self.column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.reports)
        line = QHBoxLayout()
        line.addWidget(self.folder, 1)
        line.addWidget(self.choose_button)
        self.column.addLayout(line)
        self.hint(
            say(
                "A shift ends when the next one begins. Its report is a PDF to hang up, and the same as one "
                "HTML file. `inspector report --shift NAME` writes it at any time."
            )
        )

    def _show_shifts(self, shifts: tuple[Shift, ...]) -> None:
        while len(self.rows) > len(shifts):
            row = self.rows.pop()
            self._lines.removeWidget(row)
            row.deleteLater()
        while len(self.rows) < len(shifts):
            self._add_row()
        for row, shift in zip(self.rows, shifts, strict=True):
            row.show_shift(shift)
            row.remove.setEnabled(len(shifts) > 1)
        self.add_button.setEnabled(len(shifts) < MOST_SHIFTS)

    def _add_row(self) -> None:
        row = _Row()
        row.name.editingFinished.connect(self._store)
        row.start.editingFinished.connect(self._store)
        row.remove.clicked.connect(lambda: self._on_remove_clicked(row))
        row.start.installEventFilter(self._guard)
        self.rows.append(row)
        self._lines.addWidget(row)

    def _store(self) -> None:
        self._put([row.shift() for row in self.rows])

    def _put(self, shifts: list[dict[str, str]]) -> None:
        now = [one.model_dump() for one in self._editor.settings.shifts]
        if shifts != now:
            self._editor.change("shifts", tuple(shifts))

    def _on_add_clicked(self) -> None:
        """An hour after the last one, under a name that is free."""
        shown = [row.shift() for row in self.rows]
        names, starts = {one["name"] for one in shown}, {one["start"] for one in shown}
        last = self.rows[-1].start.time()
        start = next(last.addSecs(3600 * step) for step in range(1, 25) if _text(last, step) not in starts)
        name = next(name for name in _proposed_names() if name not in names)
        self._put([*shown, {"name": name, "start": start.toString(_FORMAT)}])

    def _on_remove_clicked(self, row: _Row) -> None:
        self._put([one.shift() for one in self.rows if one is not row])

    def _on_choose_clicked(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, say("Folder for shift reports"), self.folder.text())
        if chosen:
            self.choose_folder(chosen)


def _proposed_names() -> Iterator[str]:
    return (say("Shift {number}", number=number) for number in range(1, 99))


def _text(last: QTime, hours: int) -> str:
    return last.addSecs(3600 * hours).toString(_FORMAT)
