"""Records as JSON Lines for scripts."""

import json
from collections.abc import Generator, Iterable
from pathlib import Path

from inspector.domain.record import Progress, Record
from inspector.export.partial import partial_file
from inspector.export.record_cells import record_cells
from inspector.export.steps import in_steps


def export_jsonl(records: Iterable[Record], target: Path, *, total: int = 0) -> Generator[Progress]:
    """Write one JSON object a line with every field of `COLUMNS`, null where nothing is known.

    UTF-8 without byte order mark, LF; floats read back as the same float64. Text is written as it is: JSON
    knows no formulas. Arguments, progress, cancelling and errors as `export_csv`.
    """
    with partial_file(target) as file:
        for record, progress in in_steps(records, total=total):
            if record is not None:
                file.write(json.dumps(record_cells(record), ensure_ascii=False, allow_nan=False) + "\n")
            if progress is not None:
                yield progress
