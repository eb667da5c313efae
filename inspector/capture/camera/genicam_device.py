"""One camera of a GenTL producer, behind the process that holds the producer."""

import mmap
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir
from typing import Any

import numpy as np

from inspector.capture.camera.device import DeviceLost, FailedGrab, Grab
from inspector.capture.camera.features import Feature, FeatureRefused
from inspector.capture.camera.genicam_process import GentlProcess
from inspector.capture.camera.pfnc import convertible, format_of_code
from inspector.capture.camera.raw_pixels import rgb_from_raw
from inspector.capture.camera.sfnc import StandardControls
from inspector.capture.controls import TRIGGER, Control, ControlValue

CALL_S = 4.0
"""For a node, and for starting and stopping delivery."""

GRAB_GRACE_S = 1.2
"""Beyond the time-out of a grab."""

_IN_MEMORY = Path("/dev/shm")


class GenicamDevice:
    """See `CameraDevice`. Images come through a file in memory: the driver's buffer is copied there at once.

    Takes over `process`, in which the camera is open, and closes it.
    """

    def __init__(self, process: GentlProcess, source_id: str) -> None:
        self._process = process
        self._features = RemoteFeatures(process)
        self._standard = StandardControls(
            self._features, source_id, convertible=convertible, paused=self._paused
        )
        self._triggered = False
        self._images: mmap.mmap | None = None
        self._folder = TemporaryDirectory(
            prefix="inspector-camera-", dir=_fast_folder(), ignore_cleanup_errors=True
        )
        self._standard.prepare()
        self._start()

    def grab(self, timeout_s: float) -> Grab | None:
        """See `CameraDevice`."""
        newest = not self._triggered
        deadline_s = timeout_s + GRAB_GRACE_S
        image = self._process.ask("grab", deadline_s=deadline_s, timeout_s=timeout_s, newest=newest)
        return None if image is None else self._grabbed(image)

    def trigger(self) -> None:
        """See `CameraDevice`."""
        self._standard.trigger()

    def controls(self) -> tuple[Control, ...]:
        """See `CameraDevice`."""
        return self._standard.controls()

    def set_control(self, name: str, value: ControlValue) -> None:
        """See `CameraDevice`."""
        self._standard.set(name, value)
        if name == TRIGGER:
            self._triggered = self._standard.triggered

    def close(self) -> None:
        """See `CameraDevice`."""
        self._process.close()
        self._images = None
        self._folder.cleanup()

    @contextmanager
    def _paused(self) -> Iterator[None]:
        self._process.ask("stop", deadline_s=CALL_S)
        try:
            yield
        finally:
            self._start()

    def _start(self) -> None:
        try:
            facts = self._process.ask("start", deadline_s=CALL_S, folder=self._folder.name)
        except FeatureRefused as refusal:
            raise DeviceLost(f"It does not start to deliver: {refusal}") from refusal
        path = Path(facts["path"])
        with path.open("rb") as file:
            self._images = mmap.mmap(file.fileno(), facts["bytes"], access=mmap.ACCESS_READ)
        if os.name == "posix":
            path.unlink()  # both sides hold it; nothing is left behind whatever ends first

    def _grabbed(self, image: dict[str, Any]) -> Grab:
        pixel_format = format_of_code(image["code"])
        if pixel_format is None:
            raise FailedGrab(f"The pixel format {image['code']:#010x} cannot be shown.")
        assert self._images is not None
        pixels = rgb_from_raw(
            np.frombuffer(self._images, np.uint8)[: image["bytes"]],
            pixel_format,
            width=image["width"],
            height=image["height"],
            row_padding=image["padding"],
        )
        return Grab(pixels, skipped=image["skipped"])


class RemoteFeatures:
    """See `FeatureMap`; each call is a request to the process."""

    def __init__(self, process: GentlProcess) -> None:
        self._process = process

    def feature(self, name: str) -> Feature | None:
        """See `FeatureMap`."""
        facts = self._process.ask("feature", deadline_s=CALL_S, name=name)
        return None if facts is None else Feature(**{**facts, "choices": tuple(facts.get("choices", ()))})

    def write(self, name: str, value: ControlValue) -> None:
        """See `FeatureMap`."""
        self._process.ask("write", deadline_s=CALL_S, name=name, value=value)

    def execute(self, name: str) -> None:
        """See `FeatureMap`."""
        self._process.ask("execute", deadline_s=CALL_S, name=name)


def _fast_folder() -> str:
    """Memory where the system has such a folder."""
    return str(_IN_MEMORY) if os.access(_IN_MEMORY, os.W_OK) else gettempdir()
