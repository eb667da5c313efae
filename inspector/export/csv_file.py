"""Records as CSV for spreadsheets and scripts."""

import csv
import io
from collections.abc import Generator, Iterable, Sequence
from pathlib import Path

from inspector.domain.record import Progress, Record
from inspector.export.partial import partial_file
from inspector.export.record_cells import COLUMNS, Cell, record_cells
from inspector.export.steps import in_steps

BYTE_ORDER_MARK = "\ufeff"
"""First character of the file: without it Excel reads UTF-8 as the local code page. Scripts: `utf-8-sig`."""

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def export_csv(records: Iterable[Record], target: Path, *, total: int = 0) -> Generator[Progress]:
    """Write one line a record, columns as in `COLUMNS`. Runs as the generator is advanced; any thread.

    RFC 4180 (comma, CRLF) in UTF-8 with a byte order mark. Numbers are written so that reading them gives the
    same float64. Text that a spreadsheet would take for a formula gets an apostrophe in front.

    Args:
        records: Streamed; never held together in memory.
        target: The file; an earlier one is replaced at the end only.
        total: How many records come; 0 unknown.

    Yields:
        Progress. Closing the generator before its end leaves nothing behind.

    Raises:
        EnvironmentFault: The target cannot be written; names it.
    """
    with partial_file(target) as file:
        file.write(BYTE_ORDER_MARK + csv_line(COLUMNS))
        for record, progress in in_steps(records, total=total):
            if record is not None:
                file.write(csv_line(tuple(record_cells(record).values())))
            if progress is not None:
                yield progress


def csv_line(cells: Sequence[Cell]) -> str:
    """One CSV line with its CRLF; formula starts in text are neutralised."""
    buffer = io.StringIO()
    csv.writer(buffer).writerow([_harmless(cell) for cell in cells])
    return buffer.getvalue()


def _harmless(cell: Cell) -> Cell:
    """See OWASP, "CSV injection". Numbers are ours and stay numbers, a negative one too."""
    if isinstance(cell, str) and cell.lstrip(" ").startswith(_FORMULA_STARTS):
        return f"'{cell}"
    return cell
