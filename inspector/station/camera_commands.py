"""Commands of other threads to the source, which only the capture thread may call."""

import logging
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from queue import Empty, Full, Queue
from threading import Lock
from typing import Any, TypeVar

from inspector.capture import Control, ControlValue, FrameSource
from inspector.domain.errors import EnvironmentFault, InspectorError

R = TypeVar("R")
Command = Callable[[FrameSource], R]

QUEUE_SIZE = 32

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class ControlChange:
    """What came of setting one control of the camera.

    Attributes:
        name: Which control.
        before: Its value until then.
        after: Its value now, as the device tells it; it may round.
        controls: Every control afterwards: one may change the range of another.
    """

    name: str
    before: ControlValue | None
    after: ControlValue | None
    controls: tuple[Control, ...]


class CameraCommands:
    """A bounded queue of commands; each is answered through its future, also when the line ends.

    Callbacks added to a future run in the capture thread and must not block for long.

    Args:
        called: Told after each command, so that a waiting capture thread looks.
    """

    def __init__(self, called: Callable[[], None]) -> None:
        self._queue: Queue[tuple[Command[Any], Future[Any]]] = Queue(QUEUE_SIZE)
        self._called = called
        self._lock = Lock()
        self._closed: InspectorError | None = None

    def submit(self, command: Command[R]) -> "Future[R]":
        """Have `command(source)` run in the capture thread, between two reads. Any thread; never blocks.

        The future raises what the command raised, or EnvironmentFault: too many commands wait, the camera is
        away, or the line has ended.
        """
        future: Future[R] = Future()
        with self._lock:
            fault = self._closed or self._put(command, future)
        if fault is not None:
            future.set_exception(fault)
        self._called()
        return future

    def serve(self, source: FrameSource) -> None:
        """Run what waits; capture thread."""
        for command, future in self._waiting():
            _answer(command, source, future)

    def refuse(self, fault: InspectorError) -> None:
        """Answer what waits with this fault; capture thread."""
        for _command, future in self._waiting():
            if future.set_running_or_notify_cancel():
                future.set_exception(fault)

    def close(self, fault: InspectorError) -> None:
        """Refuse what waits and whatever comes later; capture thread, at its end."""
        with self._lock:
            self._closed = fault
        self.refuse(fault)

    def _put(self, command: Command[R], future: "Future[R]") -> InspectorError | None:
        try:
            self._queue.put_nowait((command, future))
        except Full:
            return EnvironmentFault(
                f"The camera has not answered {QUEUE_SIZE} waiting commands.", way_out="Wait, then try again."
            )
        return None

    def _waiting(self) -> list[tuple[Command[Any], "Future[Any]"]]:
        found: list[tuple[Command[Any], Future[Any]]] = []
        while len(found) < QUEUE_SIZE:
            try:
                found.append(self._queue.get_nowait())
            except Empty:
                break
        return found


def set_control(source: FrameSource, name: str, value: ControlValue) -> ControlChange:
    """Set one control and say what came of it. Raises as `FrameSource.set_control`."""
    before = _value(source.controls(), name)
    source.set_control(name, value)
    controls = source.controls()
    return ControlChange(name, before, _value(controls, name), controls)


def _value(controls: tuple[Control, ...], name: str) -> ControlValue | None:
    return next((control.value for control in controls if control.name == name), None)


def _answer(command: Command[Any], source: FrameSource, future: "Future[Any]") -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        result = command(source)
    except Exception as fault:  # noqa: BLE001 - handed to whoever waits for the future
        future.set_exception(fault)
    else:
        future.set_result(result)
