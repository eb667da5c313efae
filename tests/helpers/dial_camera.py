"""A camera with dials: they depend on each other, the picture follows them, and there is a plug to pull."""

from dataclasses import dataclass, field, replace
from functools import partial
from threading import Condition, Event
from time import monotonic

import numpy as np

from inspector.capture import Control, ControlKind, ControlValue, SourceInfo, checked_value, control_named
from inspector.capture.camera.device import DeviceLost, Grab
from inspector.capture.camera.source import CameraSource
from inspector.domain.errors import DataFault, EnvironmentFault

SENSOR = (96, 64)
INFO = SourceInfo("bench", "7", make="Bench", model="B100", serial="7", address="usb:1")
REASON_BALANCE = "A monochrome camera."


@dataclass(eq=False)
class DialCamera:
    """What a test does to the camera, and what it sees of it.

    Attributes:
        refuses: Message by control: the firmware does not take its value.
        clamps: By control: what the firmware takes instead, without a word.
        missing: Controls this camera does not have.
        plugged: False: whoever opens it is told that it is not there.
        held: While not set, whoever opens it waits.
        opened, closed: How often.
        values: Of the controls, kept between openings as a camera does.
    """

    info: SourceInfo = INFO
    refuses: dict[str, str] = field(default_factory=dict)
    clamps: dict[str, ControlValue] = field(default_factory=dict)
    missing: frozenset[str] = frozenset()
    plugged: bool = True
    held: Event = field(default_factory=Event)
    opened: int = 0
    closed: int = 0
    values: dict[str, ControlValue] = field(
        default_factory=lambda: {
            "exposure_us": 2000.0,
            "auto_exposure": "off",
            "gain": 0.0,
            "rate_hz": 100.0,
            "width": SENSOR[0],
            "height": SENSOR[1],
            "offset_x": 0,
            "offset_y": 0,
            "trigger": "off",
            "flip": False,
        }
    )

    def __post_init__(self) -> None:
        self.held.set()

    def source(self) -> CameraSource:
        """A new source for it."""
        return CameraSource(self.info, partial(DialDevice, self))


class DialDevice:
    """A full `CameraDevice`: a chequered picture, as bright as exposure and gain make it."""

    def __init__(self, bench: DialCamera) -> None:
        assert bench.held.wait(20)
        if not bench.plugged:
            raise EnvironmentFault("The bench camera is not there.", way_out="Plug it in.")
        bench.opened += 1
        bench.values["trigger"] = "off"
        self._bench = bench
        self._change = Condition()
        self._due = 0

    def grab(self, timeout_s: float) -> Grab | None:
        if not self._bench.plugged:
            raise DeviceLost("unplugged")
        with self._change:
            if self._bench.values["trigger"] == "off":
                self._change.wait(min(timeout_s, 0.01))
                return Grab(self._picture())
            if not self._change.wait_for(lambda: self._due > 0, timeout_s):
                return None
            self._due -= 1
        return Grab(self._picture(), captured_monotonic_s=monotonic())

    def trigger(self) -> None:
        with self._change:
            self._due += 1
            self._change.notify_all()

    def controls(self) -> tuple[Control, ...]:
        now, number, whole = self._bench.values, ControlKind.NUMBER, ControlKind.INTEGER
        manual = "" if now["auto_exposure"] == "off" else "auto_exposure is on."
        room_x, room_y = SENSOR[0] - now["offset_x"], SENSOR[1] - now["offset_y"]
        spare_x, spare_y = SENSOR[0] - now["width"], SENSOR[1] - now["height"]
        rows = (
            Control("auto_exposure", ControlKind.CHOICE, choices=("off", "once", "continuous")),
            Control("exposure_us", number, low=10.0, high=1_000_000.0, unit="us", reason=manual),
            Control("gain", number, low=0.0, high=24.0, step=0.5, unit="dB"),
            Control("white_balance", ControlKind.CHOICE, offered=False, reason=REASON_BALANCE),
            Control("rate_hz", number, low=1.0, high=200.0, unit="Hz"),
            Control("width", whole, low=16, high=room_x, step=16, unit="px"),
            Control("height", whole, low=16, high=room_y, step=8, unit="px"),
            Control("offset_x", whole, low=0, high=spare_x, step=2, unit="px"),
            Control("offset_y", whole, low=0, high=spare_y, step=2, unit="px"),
            Control("trigger", ControlKind.CHOICE, choices=("off", "software", "line1")),
            Control("flip", ControlKind.SWITCH),
            Control("temperature_c", ControlKind.READING, 41.5, unit="C"),
        )
        return tuple(
            replace(row, value=now.get(row.name, row.value))
            for row in rows
            if row.name not in self._bench.missing
        )

    def set_control(self, name: str, value: ControlValue) -> None:
        known = control_named(self.controls(), name, self._bench.info.source_id)
        if name in self._bench.refuses:
            raise DataFault(self._bench.refuses[name])
        checked = checked_value(known, value)
        self._bench.values[name] = self._bench.clamps.get(name, checked)

    def close(self) -> None:
        self._bench.closed += 1

    def _picture(self) -> np.ndarray:
        now = self._bench.values
        light = float(now["exposure_us"]) / 2000.0 * 10 ** (float(now["gain"]) / 20)
        rows, columns = np.mgrid[: now["height"], : now["width"]]
        bright = ((rows + now["offset_y"]) // 8 + (columns + now["offset_x"]) // 8) % 2
        grey = np.clip(np.where(bright, 150.0, 40.0) * light, 0, 255).astype(np.uint8)
        return np.repeat(grey[..., None], 3, axis=2)
