"""The newest stored part of a recipe, so that a stopped line shows something instead of nothing."""

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inspector.domain.errors import InspectorError
from inspector.domain.frame import Frame
from inspector.domain.recipe import RecipeKey
from inspector.domain.record import Inspection, Record, RecordFilter
from inspector.domain.verdict import Verdict

if TYPE_CHECKING:
    from inspector.app import Services

logger = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class LastPart:
    """A stored part, read back."""

    record_id: int
    inspection: Inspection


def last_part(services: "Services", key: RecipeKey) -> LastPart | None:
    """Newest part of `key` with a stored image; None where there is none or it cannot be read."""
    newest = services.records.query(RecordFilter(recipe=key.name, version=key.version), limit=1)
    if not newest or not newest[0].image:
        return None
    try:
        return LastPart(newest[0].record_id, _read(services, newest[0]))
    except InspectorError as fault:
        logger.info("The last part is not shown: %s", fault)
        return None


def _read(services: "Services", record: Record) -> Inspection:
    frame = Frame(services.images.load_frame(record.image), source_id=record.source_id, name=record.file)
    return Inspection(
        frame,
        record.recipe,
        record.model_hash,
        record.limits,
        Verdict(record.verdict, record.reason, record.detail),
        services.images.load_map(record.map) if record.map else None,
        record.score,
        record.times,
    )
