"""The views of recorded parts: a row for each where several cameras look at a part."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, RowMapping, select

from inspector.domain.recipe import RecipeKey
from inspector.domain.record import Record, ViewInspection
from inspector.domain.verdict import Limits, NotInspectedReason, VerdictKind
from inspector.domain.views import RecordView
from inspector.storage.anomaly_map_log import add_map_within, map_address
from inspector.storage.extent_columns import extent_of
from inspector.storage.prepared_insert import PreparedInsert
from inspector.storage.record_rows import MAP_IN_DATABASE, Values, row_values
from inspector.storage.stored_text import storable
from inspector.storage.tables import RECORD_VIEWS

_COLUMNS = tuple(column.name for column in RECORD_VIEWS.columns)
_INSERT = PreparedInsert(RECORD_VIEWS.insert(), _COLUMNS)


@dataclass(frozen=True)
class KeptImage:
    """The image of a part or view.

    Attributes:
        address: What `ImageArchive.put_together` gave; empty where none is stored.
        noted: It is not on the disk yet: that is noted with the record.
    """

    address: str = ""
    noted: bool = False


def add_views_within(
    connection: Connection, record_id: int, views: Sequence[ViewInspection], images: Sequence[KeptImage]
) -> tuple[RecordView, ...]:
    """Store every view and the maps of the further ones inside the caller's transaction.

    Args:
        images: One a view, the main one first.
    """
    stored = []
    for position, (view, image) in enumerate(zip(views, images, strict=True)):
        kept_map = view.inspection.map if image.address else None
        values = _row(view, image.address, has_map=kept_map is not None)
        values |= {"record_id": record_id, "position": position}
        _INSERT.run(connection, values)
        if kept_map is not None and position:
            add_map_within(connection, record_id, kept_map, position=position)
        stored.append(_view(values))
    return tuple(stored)


def truth_of(views: Sequence[ViewInspection]) -> str | None:
    """What is really the matter with the part: all that is known of any view."""
    frames = [view.inspection.frame for view in views]
    truths = [frame.truth for frame in frames if frame is not None and frame.truth is not None]
    if not truths:
        return None
    return ",".join(dict.fromkeys(defect for truth in truths for defect in truth.defects))


def with_views(connection: Connection, records: Sequence[Record]) -> list[Record]:
    """The same records with their views."""
    found: dict[int, list[RecordView]] = {}
    wanted = [record.record_id for record in records]
    statement = select(RECORD_VIEWS).where(RECORD_VIEWS.c.record_id.in_(wanted))
    order = (RECORD_VIEWS.c.record_id, RECORD_VIEWS.c.position)
    for row in connection.execute(statement.order_by(*order)).mappings():
        found.setdefault(row["record_id"], []).append(_view(row))
    return [
        replace(record, views=tuple(found[record.record_id])) if record.record_id in found else record
        for record in records
    ]


def _row(view: ViewInspection, image: str, *, has_map: bool) -> Values:
    known = row_values(view.inspection)
    values = {name: known[name] for name in _COLUMNS if name in known}
    values |= {"name": view.name, "image": image, "map_file": MAP_IN_DATABASE if has_map else ""}
    return {name: storable(value) if isinstance(value, str) else value for name, value in values.items()}


def _view(row: RowMapping | Mapping[str, Any]) -> RecordView:
    return RecordView(
        name=row["name"],
        recipe=RecipeKey(row["recipe"], row["version"]),
        model_hash=row["model_hash"],
        source_id=row["source_id"],
        file=row["file"],
        verdict=VerdictKind(row["verdict"]),
        reason=NotInspectedReason(row["reason"]) if row["reason"] else None,
        detail=row["detail"],
        score=row["score"],
        limits=Limits(row["review_limit"], row["reject_limit"]),
        image=row["image"],
        map=map_address(row["record_id"], row["position"]) if row["map_file"] else "",
        peak=(row["peak_x"], row["peak_y"]) if row["peak_x"] is not None else None,
        truth_defects=row["truth_defects"],
        extent=extent_of(row),
    )
