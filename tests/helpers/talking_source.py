"""A triggered source without a thread, whose every image a test decides: late, twice, or never."""

from collections import deque
from dataclasses import replace
from threading import Condition

from helpers.station_world import blank

from inspector.capture import Control, ControlKind, ControlValue, SourceInfo, checked_value, control_named
from inspector.domain.frame import Frame


class TalkingSource:
    """Full `FrameSource`, live. Unlike a camera's own source it says nothing of a trigger that has no image.

    Attributes:
        images_for_trigger: How many images each trigger makes.
        set_to: Every control that was set, in order.
    """

    live = True
    skipped = 0

    def __init__(self) -> None:
        self.info = SourceInfo("talking", "1")
        self.images_for_trigger = 1
        self.set_to: list[tuple[str, ControlValue]] = []
        self._controls = {
            "exposure_us": Control("exposure_us", ControlKind.NUMBER, 1000.0, low=10.0, high=1e6, unit="us"),
            "trigger": Control(
                "trigger", ControlKind.CHOICE, "off", choices=("off", "software", "line1", "line2")
            ),
            "trigger_delay_us": Control(
                "trigger_delay_us", ControlKind.NUMBER, 120.0, low=0.0, high=1e6, unit="us"
            ),
        }
        self._change = Condition()
        self._images: deque[Frame] = deque()
        self._given = 0

    def open(self) -> None:
        self._given = 0

    def close(self) -> None:
        """Nothing is held."""

    def value(self, name: str) -> ControlValue | None:
        return self._controls[name].value

    def make_image(self) -> None:
        """An image comes, whoever asked for it."""
        with self._change:
            frame = Frame(blank(64), source_id=self.info.source_id, trigger_number=self._given)
            self._images.append(frame)
            self._given += 1
            self._change.notify_all()

    def trigger(self) -> None:
        for _ in range(self.images_for_trigger):
            self.make_image()

    def read(self, deadline_s: float) -> Frame | None:
        with self._change:
            self._change.wait_for(lambda: bool(self._images), deadline_s)
            return self._images.popleft() if self._images else None

    def controls(self) -> tuple[Control, ...]:
        return tuple(self._controls.values())

    def set_control(self, name: str, value: ControlValue) -> None:
        control = control_named(self.controls(), name, self.info.source_id)
        self._controls[name] = replace(control, value=checked_value(control, value))
        self.set_to.append((name, value))
