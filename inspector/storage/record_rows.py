"""Inspection -> row -> Record."""

from collections.abc import Mapping
from math import isfinite
from typing import Any

from sqlalchemy import RowMapping

from inspector.domain.errors import ProgrammingFault
from inspector.domain.frame import Frame, TriggerKind
from inspector.domain.recipe import RecipeKey
from inspector.domain.record import DispositionKind, Inspection, Record, StageTimes, UnseenPart
from inspector.domain.verdict import Limits, NotInspectedReason, VerdictKind
from inspector.storage.anomaly_map_log import map_address
from inspector.storage.extent_columns import extent_of, extent_values

Values = dict[str, Any]
_TIMES = ("capture_ms", "imaging_ms", "predict_ms", "decide_ms", "store_ms", "total_ms", "trigger_ms")

MAP_IN_DATABASE = "database"
"""What `map_file` holds where the map lies in the table of maps; in older records it is a path."""


def row_values(inspection: Inspection) -> Values:
    """Column values of everything the inspection itself knows.

    Raises:
        ProgrammingFault: A score that is not finite; SQLite would silently store NaN as "no score".
    """
    if inspection.score is not None and not isfinite(inspection.score):
        raise ProgrammingFault(f"A score must be finite, got {inspection.score}.")
    peak = inspection.map.peak() if inspection.map is not None else (None, None)
    return {
        "recipe": inspection.recipe.name,
        "version": inspection.recipe.version,
        "model_hash": inspection.model_hash,
        "verdict": inspection.verdict.kind.value,
        "reason": inspection.verdict.reason.value if inspection.verdict.reason else None,
        "detail": inspection.verdict.detail,
        "score": inspection.score,
        "review_limit": inspection.limits.review,
        "reject_limit": inspection.limits.reject,
        "peak_x": peak[0],
        "peak_y": peak[1],
        "disposed_by": "",
        **{name: getattr(inspection.times, name) for name in _TIMES},
        **extent_values(inspection.extent),
        **_frame_values(inspection.frame, inspection.unseen or UnseenPart()),
    }


def _frame_values(frame: Frame | None, unseen: UnseenPart) -> Values:
    """Capture facts, or what is known of a part of which there is no frame."""
    if frame is None:
        return {
            "captured_at": unseen.at,
            "source_id": unseen.source_id,
            "file": "",
            "trigger_kind": unseen.trigger.value,
            "truth_defects": None,
        }
    return {
        "captured_at": frame.captured_at,
        "source_id": frame.source_id,
        "file": frame.name,
        "trigger_kind": frame.trigger.value,
        "truth_defects": ",".join(frame.truth.defects) if frame.truth else None,
    }


def record_from_row(row: RowMapping | Mapping[str, Any]) -> Record:
    """The Record of one row of `RECORDS`, or of the values that were put into one."""
    return Record(
        record_id=row["record_id"],
        captured_at=row["captured_at"],
        recipe=RecipeKey(row["recipe"], row["version"]),
        model_hash=row["model_hash"],
        source_id=row["source_id"],
        file=row["file"],
        trigger=TriggerKind(row["trigger_kind"]),
        verdict=VerdictKind(row["verdict"]),
        reason=NotInspectedReason(row["reason"]) if row["reason"] else None,
        detail=row["detail"],
        score=row["score"],
        limits=Limits(row["review_limit"], row["reject_limit"]),
        times=StageTimes(**{name: row[name] for name in _TIMES}),
        image=row["image"],
        map=map_address(row["record_id"]) if row["map_file"] == MAP_IN_DATABASE else row["map_file"],
        operator=row["operator"],
        peak=(row["peak_x"], row["peak_y"]) if row["peak_x"] is not None else None,
        disposition=DispositionKind(row["disposition"]) if row["disposition"] else None,
        disposed_by=row["disposed_by"],
        disposed_at=row["disposed_at"],
        truth_defects=row["truth_defects"],
        extent=extent_of(row),
        defect_name=row["defect_name"] or "",
    )
