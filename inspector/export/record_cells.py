"""One record as named cells: the columns of every export, in order.

A change of the columns changes `resources/schemas/record-N.schema.json` too; anything but an added column
makes it version N + 1.
"""

from collections.abc import Sequence
from datetime import UTC, datetime

from inspector.domain.record import Record
from inspector.domain.scale import DefectExtent

Cell = str | int | float | None
Cells = Sequence[Cell]
"""One record, a cell for each of `COLUMNS`."""

_EXTENT_COLUMNS = (
    "defect_regions",
    "defect_length_px",
    "defect_area_px",
    "defect_length_mm",
    "defect_area_mm2",
    "mm_per_px",
)
COLUMNS = (
    "record_id",
    "captured_at",
    "recipe",
    "recipe_version",
    "model_hash",
    "source_id",
    "file",
    "trigger",
    "verdict",
    "reason",
    "detail",
    "score",
    "review_limit",
    "reject_limit",
    "peak_x",
    "peak_y",
    *_EXTENT_COLUMNS,
    "trigger_ms",
    "capture_ms",
    "imaging_ms",
    "predict_ms",
    "decide_ms",
    "store_ms",
    "total_ms",
    "trigger_to_verdict_ms",
    "image",
    "map",
    "operator",
    "disposition",
    "disposed_by",
    "disposed_at",
    "defect_name",
    "truth_defects",
)

TIMES = frozenset({"captured_at", "disposed_at"})
"""Columns of ISO 8601 times in UTC."""
NUMBERS = frozenset(
    {
        *("record_id", "recipe_version", "score", "review_limit", "reject_limit", "peak_x", "peak_y"),
        *_EXTENT_COLUMNS,
        *(name for name in COLUMNS if name.endswith("_ms")),
    }
)
"""Columns of numbers; all others but `TIMES` are text."""


def record_cells(record: Record) -> dict[str, Cell]:
    """Flatten a record. Keys are `COLUMNS`; times are ISO 8601 in UTC; None where nothing is known."""
    times, peak = record.times, record.peak
    return {
        "record_id": record.record_id,
        "captured_at": _time(record.captured_at),
        "recipe": record.recipe.name,
        "recipe_version": record.recipe.version,
        "model_hash": record.model_hash,
        "source_id": record.source_id,
        "file": record.file,
        "trigger": str(record.trigger),
        "verdict": str(record.verdict),
        "reason": None if record.reason is None else str(record.reason),
        "detail": record.detail,
        "score": record.score,
        "review_limit": record.limits.review,
        "reject_limit": record.limits.reject,
        "peak_x": None if peak is None else peak[0],
        "peak_y": None if peak is None else peak[1],
        **_extent_cells(record.extent),
        "trigger_ms": times.trigger_ms,
        "capture_ms": times.capture_ms,
        "imaging_ms": times.imaging_ms,
        "predict_ms": times.predict_ms,
        "decide_ms": times.decide_ms,
        "store_ms": times.store_ms,
        "total_ms": times.total_ms,
        "trigger_to_verdict_ms": times.trigger_to_verdict_ms,
        "image": record.image,
        "map": record.map,
        "operator": record.operator,
        "disposition": None if record.disposition is None else str(record.disposition),
        "disposed_by": record.disposed_by,
        "disposed_at": None if record.disposed_at is None else _time(record.disposed_at),
        "defect_name": record.defect_name,
        "truth_defects": record.truth_defects,
    }


def _extent_cells(extent: DefectExtent | None) -> dict[str, Cell]:
    return {
        name: None if extent is None else getattr(extent, name.removeprefix("defect_"))
        for name in _EXTENT_COLUMNS
    }


def _time(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()
