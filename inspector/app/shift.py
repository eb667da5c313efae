"""The part counter of the shift: what it says at the start, and its reset."""

import logging
from concurrent.futures import Future
from typing import TYPE_CHECKING

from inspector.domain.errors import DataFault
from inspector.station import PartCounter
from inspector.storage import AuditLog, RecordLog

if TYPE_CHECKING:
    from inspector.app.services import Services

RESET = "part_counter_reset"
SUBJECT = "part counter"

logger = logging.getLogger(__name__)


def part_counter(records: RecordLog, audit: AuditLog) -> PartCounter:
    """Goes on where the program was left: parts recorded since the last reset, or since the first part.

    Parts that could not be recorded were counted while the program ran and are missing here.
    """
    return PartCounter(records.last_id() - _records_before(audit))


def reset_part_counter(services: "Services") -> "Future[int]":
    """Count from 0 again, audited first; the future gives how many parts there were.

    The future raises InspectorError where it could not be audited; the counter goes on then.
    """
    who = services.operator

    def write() -> int:
        parts = services.part_counter.parts
        details = {"parts": parts, "after_record": services.records.last_id()}
        services.audit.append(RESET, who=who, subject=SUBJECT, details=details)
        services.part_counter.take(parts)
        return parts

    return services.writer.submit(write)


def _records_before(audit: AuditLog) -> int:
    try:
        entry = audit.latest(RESET)
    except DataFault as fault:
        logger.warning("The part counter starts with every part there is: %s", fault)
        return 0
    after = entry.details.get("after_record") if entry is not None else 0
    return after if isinstance(after, int) else 0
