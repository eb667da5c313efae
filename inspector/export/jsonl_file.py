"""Records as JSON Lines for scripts."""

import json
from collections.abc import Generator, Iterable, Sequence
from pathlib import Path

from inspector.domain.record import Progress
from inspector.export.partial import partial_file
from inspector.export.record_cells import COLUMNS, Cell, Cells
from inspector.export.steps import in_steps
from inspector.export.view_cells import DECIDING, VIEWS, nested_views

SCHEMA_VERSION = 1
"""Of the rows; its JSON Schema is `SCHEMA`."""
SCHEMA = f"schemas/record-{SCHEMA_VERSION}.schema.json"
"""Under `resources/`. A field that is added keeps the version; one that is renamed, removed or means
something else makes the next one."""


def export_jsonl(
    rows: Iterable[Cells], target: Path, *, total: int = 0, columns: Sequence[str] = COLUMNS
) -> Generator[Progress]:
    """Write one JSON object a line: `schema_version`, every field of `COLUMNS`, `deciding_view` and `views`.

    Null is not known; `views` is a list, empty where one camera looked at the part. UTF-8 without byte order
    mark, LF; floats read back as the same float64. Text is written as it is: JSON knows no formulas.
    Arguments, progress, cancelling and errors as `export_csv`.

    Args:
        columns: Names of the cells of a row: `COLUMNS`, or `view_columns(..., VIEW_FIELDS)`.
    """
    encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, check_circular=False).encode
    with partial_file(target) as file:
        for batch, progress in in_steps(rows, total=total):
            file.write("".join(f"{encode(_named(row, columns))}\n" for row in batch))
            if progress is not None:
                yield progress


def _named(row: Sequence[Cell], columns: Sequence[str]) -> dict[str, object]:
    cells = dict(zip(columns, row, strict=True))
    flat = zip(COLUMNS, row, strict=False)
    views = {DECIDING: cells.get(DECIDING), VIEWS: nested_views(cells) if len(cells) > len(COLUMNS) else []}
    return {"schema_version": SCHEMA_VERSION, **dict(flat), **views}
