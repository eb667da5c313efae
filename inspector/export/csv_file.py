"""Records as CSV for spreadsheets and scripts."""

import csv
import io
from collections.abc import Callable, Generator, Iterable, Sequence
from operator import itemgetter
from pathlib import Path

from inspector.domain.record import Progress
from inspector.export.partial import partial_file
from inspector.export.record_cells import COLUMNS, NUMBERS, TIMES, Cell, Cells
from inspector.export.steps import in_steps
from inspector.export.view_cells import is_number

BYTE_ORDER_MARK = "\ufeff"
"""First character of the file: without it Excel reads UTF-8 as the local code page. Scripts: `utf-8-sig`."""

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_SUSPECT = frozenset((*_FORMULA_STARTS, " "))


def export_csv(
    rows: Iterable[Cells], target: Path, *, total: int = 0, columns: Sequence[str] = COLUMNS
) -> Generator[Progress]:
    """Write one line a record. Runs as the generator is advanced; any thread.

    RFC 4180 (comma, CRLF) in UTF-8 with a byte order mark. Numbers are written so that reading them gives the
    same float64. Text that a spreadsheet would take for a formula gets an apostrophe in front.

    Args:
        rows: Streamed; never held together in memory.
        target: The file; an earlier one is replaced at the end only.
        total: How many records come; 0 unknown.
        columns: Names of the cells of a row; `view_columns` where parts have several views.

    Yields:
        Progress. Closing the generator before its end leaves nothing behind.

    Raises:
        EnvironmentFault: The target cannot be written; names it.
    """
    texts = [place for place, name in enumerate(columns) if not (name in NUMBERS | TIMES or is_number(name))]
    with partial_file(target) as file:
        file.write(BYTE_ORDER_MARK + csv_line(columns))
        for batch, progress in in_steps(rows, total=total):
            file.write(_lines(batch, itemgetter(*texts)))
            if progress is not None:
                yield progress


def csv_line(cells: Sequence[Cell]) -> str:
    """One CSV line with its CRLF; formula starts in text are neutralised."""
    return _lines([cells], tuple)


def harmless(cell: Cell) -> Cell:
    """See OWASP, "CSV injection". Numbers are ours and stay numbers, a negative one too."""
    if isinstance(cell, str) and cell.lstrip(" ").startswith(_FORMULA_STARTS):
        return f"'{cell}"
    return cell


def _lines(rows: Sequence[Sequence[Cell]], texts: Callable[[Sequence[Cell]], Iterable[Cell]]) -> str:
    """Rows as CSV; `texts` takes out of a row the cells that may hold text."""
    buffer = io.StringIO()
    csv.writer(buffer).writerows(map(_harmless_row, rows, map(texts, rows)))
    return buffer.getvalue()


def _harmless_row(row: Sequence[Cell], texts: Iterable[Cell]) -> Sequence[Cell]:
    """Nearly every row is harmless: looking at first characters is all that a million of them cost."""
    for cell in texts:
        if cell and cell.__class__ is str and cell[0] in _SUSPECT:
            return [harmless(each) for each in row]
    return row
