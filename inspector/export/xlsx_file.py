"""Records as an Excel workbook with typed columns.

XlsxWriter and not openpyxl: in its constant-memory mode a row goes to the disk when the next one begins (the
write-only mode of openpyxl does the same, slower), it has no dependency, and only writing is needed.
"""

from collections.abc import Generator, Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.domain.errors import EnvironmentFault
from inspector.domain.record import Progress
from inspector.export.partial import partial_path
from inspector.export.record_cells import COLUMNS, NUMBERS, TIMES, Cell, Cells
from inspector.export.steps import in_steps
from inspector.export.view_cells import is_number

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

SHEET_ROWS = 1_048_576
"""Excel knows no more; further records go to a further sheet."""
LONGEST_TEXT = 32_767
"""Characters Excel lets a cell hold; longer text is cut, with an ellipsis."""
TIME_FORMAT = "yyyy-mm-dd hh:mm:ss.000"
_TIME_PX, _TEXT_PX = 160, 90


def export_xlsx(
    rows: Iterable[Cells], target: Path, *, total: int = 0, columns: Sequence[str] = COLUMNS
) -> Generator[Progress]:
    """Write a row a record: numbers as numbers, times as Excel dates in UTC (the head says so), text as text.

    Text never becomes a formula or a link: it is written as a string cell, which no spreadsheet computes.
    Excel keeps milliseconds of a time; the CSV and JSON Lines exports keep all. Arguments, progress,
    cancelling and errors as `export_csv`; memory is flat.
    """
    from xlsxwriter import Workbook  # the window starts without it

    with partial_path(target) as path:
        options = {"constant_memory": True, "tmpdir": str(target.parent), "remove_timezone": True}
        book = Workbook(str(path), options)
        try:
            yield from _write(book, rows, total, columns)
        finally:
            _close(book, target)


def _write(
    book: "Workbook", rows: Iterable[Cells], total: int, columns: Sequence[str]
) -> Generator[Progress]:
    formats = _Formats(book, columns)
    sheet, line = _sheet(book, formats), 1
    for batch, progress in in_steps(rows, total=total):
        for row in batch:
            if line == SHEET_ROWS:
                sheet, line = _sheet(book, formats), 1
            _write_row(sheet, line, row, formats)
            line += 1
        if progress is not None:
            yield progress


class _Formats:
    """Of the cells.

    Attributes:
        columns: Their names.
        numbers: Which of them are numbers.
    """

    def __init__(self, book: "Workbook", columns: Sequence[str]) -> None:
        self.columns = tuple(columns)
        self.numbers = NUMBERS | {name for name in columns if is_number(name)}
        self.head: Format = book.add_format({"bold": True, "bottom": 1})
        self.time: Format = book.add_format({"num_format": TIME_FORMAT, "align": "left"})


def _sheet(book: "Workbook", formats: _Formats) -> "Worksheet":
    number = len(book.worksheets()) + 1
    sheet = book.add_worksheet("Records" if number == 1 else f"Records {number}")
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, 0, len(formats.columns) - 1)
    for column, name in enumerate(formats.columns):
        sheet.set_column_pixels(column, column, _TIME_PX if name in TIMES else _TEXT_PX)
        sheet.write_string(0, column, f"{name} (UTC)" if name in TIMES else name, formats.head)
    return sheet


def _write_row(sheet: "Worksheet", line: int, row: Cells, formats: _Formats) -> None:
    for column, (name, cell) in enumerate(zip(formats.columns, row, strict=True)):
        if cell is None or cell == "":
            continue
        if name in TIMES:
            moment = datetime.fromisoformat(str(cell)).astimezone(UTC)
            sheet.write_datetime(line, column, moment, formats.time)
        elif name in formats.numbers:
            sheet.write_number(line, column, float(cell))
        else:
            sheet.write_string(line, column, _fitting(cell))


def _fitting(cell: Cell) -> str:
    """Text that fits a cell and is valid Unicode (odd file names are escaped, as in the CSV)."""
    text = str(cell).encode(errors="backslashreplace").decode()
    return text if len(text) <= LONGEST_TEXT else f"{text[: LONGEST_TEXT - 1]}…"


def _close(book: "Workbook", target: Path) -> None:
    """Put the workbook together, also after a cancel: its own temporary files go with that."""
    from xlsxwriter.exceptions import XlsxWriterException

    try:
        book.close()
    except XlsxWriterException as error:
        raise EnvironmentFault(
            f"{target} cannot be written: {error}.",
            way_out="Choose another place for the export or mend this one; what was there is untouched.",
        ) from error
