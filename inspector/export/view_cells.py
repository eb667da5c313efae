"""The views of a part that several cameras looked at, as cells: columns of their own, or one nested list."""

from collections.abc import Mapping

from inspector.domain.record import Record
from inspector.domain.views import RecordView
from inspector.export.record_cells import COLUMNS, Cell

DECIDING = "deciding_view"
VIEWS = "views"
VIEW_FIELDS = (
    "name",
    "recipe",
    "recipe_version",
    "model_hash",
    "source_id",
    "file",
    "verdict",
    "reason",
    "detail",
    "score",
    "review_limit",
    "reject_limit",
    "peak_x",
    "peak_y",
    "image",
    "map",
    "truth_defects",
)
"""Of a view in JSON Lines."""
TABLE_FIELDS = (
    *("name", "recipe", "recipe_version", "verdict", "reason", "score", "review_limit", "reject_limit"),
    "image",
)
"""Of a view in a table."""
_NUMBERS = frozenset({"recipe_version", "score", "review_limit", "reject_limit"})


def view_columns(most_views: int, fields: tuple[str, ...] = TABLE_FIELDS) -> tuple[str, ...]:
    """Columns of a table: those of every record, and where parts have several views some for each of them.

    A row stays a part, so that counting rows counts parts. `view1_...` is the main view: its own verdict,
    where `verdict` is the part's.
    """
    if most_views < 2:
        return COLUMNS
    places = range(1, most_views + 1)
    return (*COLUMNS, DECIDING, *(_column(place, field) for place in places for field in fields))


def view_cells(record: Record) -> dict[str, Cell]:
    """Every cell of `view_columns` that a record's views fill."""
    deciding = record.deciding
    cells: dict[str, Cell] = {DECIDING: deciding.name if deciding is not None else None}
    for place, view in enumerate(record.views, start=1):
        cells |= {_column(place, field): cell for field, cell in _fields(view).items()}
    return cells


def nested_views(cells: Mapping[str, Cell]) -> list[dict[str, Cell]]:
    """The views of one row of `view_columns(..., VIEW_FIELDS)`, the main one first; takes what is there."""
    views, place = [], 1
    while cells.get(_column(place, "name")) is not None:
        views.append({field: cells[_column(place, field)] for field in VIEW_FIELDS})
        place += 1
    return views


def is_number(column: str) -> bool:
    """Whether a column of `view_columns` beyond `COLUMNS` holds numbers."""
    return column.startswith("view") and column.partition("_")[2] in _NUMBERS


def _column(place: int, field: str) -> str:
    return f"view{place}_{field}"


def _fields(view: RecordView) -> Mapping[str, Cell]:
    peak = view.peak or (None, None)
    values = (
        *(view.name, view.recipe.name, view.recipe.version, view.model_hash, view.source_id, view.file),
        *(str(view.verdict), str(view.reason) if view.reason else None, view.detail, view.score),
        *(view.limits.review, view.limits.reject, *peak, view.image, view.map, view.truth_defects),
    )
    return dict(zip(VIEW_FIELDS, values, strict=True))
