"""Changing the running line's camera, with its entry in the audit trail."""

from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING

from inspector.capture import ControlValue
from inspector.domain.errors import EnvironmentFault
from inspector.station import ControlChange

if TYPE_CHECKING:
    from inspector.app.services import Services

Detail = float | int | str | None


def set_camera_control(services: "Services", name: str, value: ControlValue) -> "Future[ControlChange]":
    """Change one control of the running line's camera; audited once the camera has taken another value.

    The future raises what `Station.set_control` raises, or EnvironmentFault where no line runs.
    """
    station = services.station
    if station is None:
        refused: Future[ControlChange] = Future()
        refused.set_exception(EnvironmentFault("No line runs.", way_out="Start the line first."))
        return refused
    future = station.set_control(name, value)
    future.add_done_callback(partial(_audit, services, station.status().source))
    return future


def _audit(services: "Services", source_id: str, done: "Future[ControlChange]") -> None:
    """In the capture thread, right after the change."""
    if done.cancelled() or done.exception() is not None:
        return
    change = done.result()
    if change.before != change.after:
        services.audit_act(
            "camera_control_changed",
            f"{source_id} {change.name}",
            value_from=_detail(change.before),
            value_to=_detail(change.after),
        )


def _detail(value: ControlValue | None) -> Detail:
    return str(value) if isinstance(value, bool) else value
