"""Requests in, answers out: what the process does from its start to its end."""

import json
import os
import signal
import sys
from typing import TYPE_CHECKING, Any, TextIO

from genicam import gentl

from inspector.gentl.failures import Absent, Damaged, Lost
from inspector.gentl.producer import Producer, facts

if TYPE_CHECKING:
    from inspector.gentl.camera import Camera

_BUSY = (gentl.ResourceInUseException, gentl.AccessDeniedException, gentl.BusyException)


class Server:
    """Each public method is one request, with JSON values in and out.

    Args:
        path: The producer, a .cti file; loaded with the first request.
        network: Whether it may look for cameras on the network.
    """

    def __init__(self, path: str, network: bool) -> None:
        self._path = path
        self._network = network
        self._camera: Camera | None = None

    def list_cameras(self) -> list[dict[str, Any]]:
        """What the producer finds."""
        producer = Producer(self._path, self._network)
        try:
            return producer.cameras()
        finally:
            producer.close()

    def open(self, key: str) -> dict[str, Any]:
        """Open the camera with this id or serial number, and say which it is."""
        from inspector.gentl.camera import Camera  # harvesters takes its time, and a list does not need it

        producer = Producer(self._path, self._network)
        interface, device = producer.camera(key)
        self._camera = Camera(producer, interface, device)
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # harvesters has set its own
        return facts(device)

    def feature(self, name: str) -> dict[str, Any] | None:
        """One node as it is now."""
        return self._opened.nodes.feature(name)

    def write(self, name: str, value: Any) -> None:
        """Write one node."""
        self._opened.nodes.write(name, value)

    def execute(self, name: str) -> None:
        """Execute a command."""
        self._opened.nodes.execute(name)

    def start(self, folder: str) -> dict[str, Any]:
        """Start the delivery."""
        return self._opened.start(folder)

    def stop(self) -> None:
        """Stop the delivery."""
        self._opened.stop()

    def grab(self, timeout_s: float, newest: bool) -> dict[str, Any] | None:
        """Put an image into the shared file."""
        return self._opened.grab(timeout_s, newest)

    def close(self) -> None:
        """Give the camera back."""
        if self._camera is not None:
            self._camera.close()
        self._camera = None

    def answer(self, request: dict[str, Any]) -> dict[str, Any]:
        """The result of one request, or what kind of failure it was."""
        try:
            return {"result": getattr(self, request["do"])(**request["with"])}
        except Absent:
            return {"absent": ""}
        except Damaged as damage:
            return {"damaged": str(damage)}
        except Lost as loss:
            return {"lost": str(loss)}
        except Exception as error:  # noqa: BLE001 - whatever a producer or its bindings raise is told
            answers = self._camera is None or self._camera.alive()
            kind = "busy" if isinstance(error, _BUSY) else "refused" if answers else "lost"
            return {kind: str(error).removeprefix("GenTL exception: ") or type(error).__name__}

    @property
    def _opened(self) -> "Camera":
        if self._camera is None:
            raise Lost("No camera is open.")
        return self._camera


def main(producer: str, network: bool) -> None:
    """Answer until the requests end; see `Server`."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program to handle
    _die_with_the_program()
    server = Server(producer, network)
    with _private_output() as answers:
        for line in sys.stdin:
            answers.write(json.dumps(server.answer(json.loads(line)), default=int) + "\n")
            answers.flush()
    server.close()


def _die_with_the_program() -> None:
    """On Linux: end when the thread that started this process ends, even inside a driver; dump no core."""
    if sys.platform == "linux":
        import ctypes
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG


def _private_output() -> TextIO:
    """Where answers go; what a producer prints goes to the error output instead."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return answers
