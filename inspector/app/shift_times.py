"""The shifts of the settings as a plan."""

from datetime import time, tzinfo

from inspector.domain.shift_plan import ShiftPlan, ShiftStart
from inspector.settings import Settings


def shift_plan(settings: Settings, zone: tzinfo | None = None) -> ShiftPlan:
    """The shifts a person set.

    Raises:
        DataFault: Two have the same name or start.
    """
    starts = [ShiftStart(one.name, time.fromisoformat(one.start)) for one in settings.shifts]
    return ShiftPlan(starts, zone)
