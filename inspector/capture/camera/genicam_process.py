"""The process of one GenTL producer as the program sees it: asked, waited for within limits, ended."""

import json
import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import Any

import inspector
from inspector.capture.camera.device import DeviceLost, FailedGrab
from inspector.capture.camera.features import FeatureRefused
from inspector.capture.camera.search import may_search_network
from inspector.domain.errors import InspectorError

CLOSE_S = 1.5
"""For giving the camera back; then it is killed."""

_MAX_LINE = 2**20


class CameraAbsent(InspectorError):
    """The producer knows no such camera."""


class CameraBusy(InspectorError):
    """Somebody else has the camera."""


_FAILURES: dict[str, type[InspectorError]] = {
    "absent": CameraAbsent,
    "busy": CameraBusy,
    "damaged": FailedGrab,
    "lost": DeviceLost,
    "refused": FeatureRefused,
}


class GentlProcess:
    """One `inspector.gentl` process. Asked by one thread at a time; nothing a producer does reaches further.

    A process that crashes or does not answer in time is a lost device; it is killed, so its camera is free.
    """

    def __init__(self, producer: Path) -> None:
        self._name = producer.name
        network = "network" if may_search_network() else "local"
        self._process = subprocess.Popen(
            [*_program(), str(producer), network],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # producers may say what they like
            env=_environment(),
            creationflags=_creation_flags(),
        )
        self._answers: Queue[bytes] = Queue(maxsize=4)  # one, or a late one and the end
        self._reader = Thread(target=self._read, name=f"gentl-{self._name}", daemon=True)
        self._reader.start()

    def ask(self, do: str, *, deadline_s: float, **values: Any) -> Any:
        """Result of one request; see `inspector.gentl.server.Server`.

        Raises:
            DeviceLost: The camera is gone, or the producer crashed or gave no answer in time.
            FeatureRefused, FailedGrab, CameraAbsent, CameraBusy: As the producer says.
        """
        self.begin(do, **values)
        return self.result(deadline_s)

    def begin(self, do: str, **values: Any) -> None:
        """Send a request; `result` gives its answer.

        Raises:
            DeviceLost: The process has ended.
        """
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps({"do": do, "with": values}).encode() + b"\n")
            self._process.stdin.flush()
        except OSError as error:
            raise self._crashed() from error

    def result(self, deadline_s: float) -> Any:
        """Answer to the request sent last; raises as `ask` does."""
        try:
            line = self._answers.get(timeout=deadline_s)
        except Empty:
            self._process.kill()
            raise DeviceLost(f"The producer {self._name} gave no answer within {deadline_s:g} s.") from None
        if not line:
            raise self._crashed()
        try:
            (kind, content), *_ = json.loads(line).items()
        except ValueError as error:  # it died while it answered
            raise self._crashed() from error
        if kind == "result":
            return content
        raise _FAILURES[kind](content)

    def close(self) -> None:
        """Let it give its camera back and end, or kill it; never raises for one that is gone."""
        assert self._process.stdin is not None
        with suppress(OSError):  # it has ended
            self._process.stdin.close()
        try:
            self._process.wait(CLOSE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(CLOSE_S)
        self._reader.join(CLOSE_S)

    def _read(self) -> None:
        """Thread: hand on every answer, and an empty one at the end."""
        assert self._process.stdout is not None
        with self._process.stdout as output:
            while line := output.readline(_MAX_LINE):
                self._answers.put(line)
        self._answers.put(b"")

    def _crashed(self) -> DeviceLost:
        try:
            code = self._process.wait(CLOSE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            return DeviceLost(f"The producer {self._name} stopped answering.")
        return DeviceLost(f"The producer {self._name} crashed ({_spoken(code)}).")


def _program() -> list[str]:
    """A packed program is its own interpreter. -P: nothing comes from the current folder."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "gentl-producer"]
    return [sys.executable, "-P", "-m", "inspector.gentl"]


def _environment() -> dict[str, str]:
    """The same program wherever it was started from."""
    places = [str(Path(inspector.__file__).parents[1]), os.environ.get("PYTHONPATH", "")]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(place for place in places if place)}


def _creation_flags() -> int:
    if sys.platform == "win32":
        return subprocess.CREATE_NO_WINDOW
    return 0


def _spoken(code: int) -> str:
    """How a process ended: by the name of a signal or by its code."""
    known = {member.value: member.name for member in signal.Signals}
    return known.get(-code, f"exit code {code}")
