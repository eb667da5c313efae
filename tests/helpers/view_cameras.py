"""Triggered cameras on a line whose time is counted, not waited for; every image knows its true part."""

from dataclasses import dataclass, field, replace

import numpy as np

from inspector.capture import (
    FREE_RUN,
    SOFTWARE_TRIGGER,
    TRIGGER,
    BadFrame,
    Control,
    ControlKind,
    ControlValue,
    MissedTriggers,
    SourceInfo,
)
from inspector.domain.errors import EnvironmentFault, SourceLost
from inspector.domain.frame import Frame

GREY = np.full((4, 4, 3), 90, np.uint8)


class LineTime:
    """The clock of a line: reading a camera that has nothing lets it go on."""

    def __init__(self) -> None:
        self.now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


@dataclass(frozen=True)
class Given:
    """One thing a camera gives.

    Attributes:
        at_s: When it can be read.
        part: Which part it really shows; unknown to the program.
        number: Trigger number the camera gives it.
        fault: The image is damaged, or the camera says that it missed it.
    """

    at_s: float
    part: int
    number: int | None
    fault: type[Exception] | None = None


@dataclass
class LineCamera:
    """A full source that plays a script on the clock of the line.

    Attributes:
        script: Of each opening, in the order in which it is given; the last one stays for all later ones.
        lost_at_s: When it is unplugged; it comes back with the next opening.
        mode: Value of its trigger.
    """

    clock: LineTime
    name: str
    script: list[list[Given]]
    mode: str = SOFTWARE_TRIGGER
    lost_at_s: float = float("inf")
    live: bool = True
    skipped: int = 0
    openings: int = 0
    fired: int = 0
    refuses: str = ""
    exposure_us: float = 1000.0
    _left: list[Given] = field(default_factory=list)
    _open: bool = False

    @property
    def info(self) -> SourceInfo:
        return SourceInfo("line", self.name)

    def open(self) -> None:
        if self.refuses:
            raise EnvironmentFault(self.refuses, way_out="Plug it in.")
        self._left = list(self.script[min(self.openings, len(self.script) - 1)])
        self.openings += 1
        self._open = True

    def close(self) -> None:
        self._open = False

    @property
    def is_open(self) -> bool:
        return self._open

    def trigger(self) -> None:
        if self.refuses:
            raise EnvironmentFault(self.refuses)
        self.fired += 1

    def controls(self) -> tuple[Control, ...]:
        choices = (FREE_RUN, SOFTWARE_TRIGGER, "Line1")
        return (
            Control(TRIGGER, ControlKind.CHOICE, self.mode, choices=choices),
            Control("gain", ControlKind.NUMBER, 1.0, low=0.0, high=10.0),
            Control("exposure_us", ControlKind.NUMBER, self.exposure_us),
        )

    def set_control(self, name: str, value: ControlValue) -> None:
        assert name in (TRIGGER, "gain")
        if name == TRIGGER:
            self.mode = str(value)

    def read(self, deadline_s: float) -> Frame | None:
        assert self._open, f"{self.name} was read while it was closed"
        until = self.clock.now_s + deadline_s
        if min(until, self._left[0].at_s if self._left else until) >= self.lost_at_s:
            self.lost_at_s = float("inf")
            raise SourceLost(f"{self.name} is unplugged.", way_out="Check the cable.")
        if not self._left or self._left[0].at_s > until:
            self.clock.now_s = until
            return None
        given = self._left.pop(0)
        self.clock.now_s = max(self.clock.now_s, given.at_s)
        return self._give(given)

    def _give(self, given: Given) -> Frame:
        if given.fault is BadFrame:
            raise BadFrame("damaged", name="", trigger_number=given.number)
        if given.fault is MissedTriggers:
            assert given.number is not None
            raise MissedTriggers("missed", count=1, trigger_number=given.number)
        return Frame(
            GREY,
            frame_id=given.part,
            source_id=self.info.source_id,
            name=f"{given.part}",
            captured_monotonic_s=given.at_s,
            trigger_number=given.number,
        )


def in_order(parts: list[Given]) -> list[Given]:
    """What a camera gives, in the order of its numbers: nothing overtakes."""
    at_s, ordered = 0.0, []
    for given in parts:
        at_s = max(at_s, given.at_s)
        ordered.append(replace(given, at_s=at_s))
    return ordered


def true_parts(frame: Frame) -> set[int]:
    """The true numbers of all parts that a frame and its views show: one, or something was mixed."""
    views = [view.frame for view in frame.others if view.frame is not None]
    return {int(one.name) for one in (frame, *views)}
