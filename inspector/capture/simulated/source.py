"""The simulated line as a frame source, built on the same protocol as a camera."""

from dataclasses import replace

from inspector.capture.controls import (
    FREE_RUN,
    SOFTWARE_TRIGGER,
    TRIGGER,
    Control,
    ControlKind,
    ControlValue,
    checked_value,
    control_named,
)
from inspector.capture.pacing import MAX_RATE_HZ, Clock, MonotonicClock, Pacer
from inspector.capture.simulated.motion import FRAMES_PER_PART, STANDING, place_on_belt
from inspector.capture.simulated.part import render_part
from inspector.capture.simulated.settings import LineSettings, Motion
from inspector.capture.simulated.signals import Signals
from inspector.capture.source import MissedTriggers, SourceEnded, SourceInfo
from inspector.domain.errors import DataFault
from inspector.domain.frame import Frame, PartTruth, Pixels

LIGHT_BARRIER = "line1"
"""Value of the control `trigger`: a light barrier sees each part, `rate_hz` of them a second."""


class SimulatedSource:
    """Parts of one family on a line, each frame with its ground truth.

    Without a rate it waits for its reader; with one it is a camera: a reader that comes late misses frames,
    which are counted. `frame_id` counts the frames of the line, so a gap in it is a skipped frame.

    With its control `trigger` set it behaves as a triggered camera: one frame of the next part in place for
    each `trigger()`, or for each signal of the light barrier. Signals wait for their reader in a bounded
    queue, and those beyond it are told as missed.

    Attributes:
        info: Backend `simulated`, id the family.
    """

    def __init__(self, settings: LineSettings, *, loop: bool = False, clock: Clock | None = None) -> None:
        self.info = line_info(settings)
        self._settings = settings
        self._loop = loop
        self._clock = clock or MonotonicClock()
        self._exposure = 1.0
        self._trigger = FREE_RUN
        self._triggers = 0
        self._pacer, self._signals = self._new_pacer(), self._new_signals()

    @property
    def settings(self) -> LineSettings:
        """The line as it runs now; changed settings included."""
        return self._settings

    @property
    def live(self) -> bool:
        """True with a rate."""
        return self._settings.rate_hz > 0

    @property
    def skipped(self) -> int:
        """Frames a late reader missed; always 0 without a rate."""
        return self._pacer.skipped

    def open(self) -> None:
        """Start the line anew with its first part, running free."""
        self._trigger, self._triggers = FREE_RUN, 0
        self._pacer, self._signals = self._new_pacer(), self._new_signals()

    def read(self, deadline_s: float) -> Frame | None:
        """Next frame, or None; see `FrameSource.read`. Rendering takes about 20 ms at 512 x 512."""
        if self._trigger != FREE_RUN:
            return self._answer(deadline_s)
        index = self._pacer.next(deadline_s)
        return None if index is None else self._frame(index)

    def _answer(self, deadline_s: float) -> Frame | None:
        """The frame of the next signal: the part it announced, in place."""
        if self._pacer.ended:
            raise self._end()
        due = self._signals.take(deadline_s)
        if due is None:
            return None
        number, self._triggers = self._triggers, self._triggers + max(due.missed, 1)
        if due.missed:
            missed = self._pass_over(due.missed)
            one = "A part passed the camera while its images waited to be taken."
            message = f"{missed} parts passed the camera while its images waited to be taken."
            message = one if missed == 1 else message
            raise MissedTriggers(message, count=missed, trigger_number=number)
        frame = replace(self._frame(self._next_part()), trigger_number=number)
        # A part before the barrier is seen when it passes, however late it is read.
        barrier = self._trigger == LIGHT_BARRIER
        return replace(frame, captured_monotonic_s=due.at_s) if barrier else frame

    def _next_part(self) -> int:
        """Number of the frame that shows the next part in place; on a conveyor others pass unseen."""
        while not self._pacer.ended:
            index = self._pacer.next(0.0)
            assert index is not None  # without a rate a frame is always due
            if self._settings.motion is Motion.NONE or index % FRAMES_PER_PART == STANDING:
                return index
        return self._total

    def _pass_over(self, count: int) -> int:
        """Let so many parts pass unseen; fewer where the line ends."""
        passed = 0
        while passed < count and not self._pacer.ended:
            self._next_part()
            passed += 1
        return passed

    def _frame(self, index: int) -> Frame:
        if self._total and index >= self._total and not self._loop:
            raise self._end()
        pixels, truth = self._render(index % self._total if self._total else index)
        return Frame(pixels, frame_id=index, source_id=self.info.source_id, truth=truth)

    def _end(self) -> SourceEnded:
        return SourceEnded(f"All {self._settings.count} parts of the simulated line were read.")

    def close(self) -> None:
        """Nothing to release."""

    def trigger(self) -> None:
        """One frame, of the next part; nothing where frames come by themselves."""
        if self._trigger != FREE_RUN:
            self._signals.give()

    def controls(self) -> tuple[Control, ...]:
        """`rate_hz` (0 as fast as read), `defect_rate`, `exposure` (a factor on the light) and `trigger`.

        Without a rate no part comes by itself, so no light barrier can see one.
        """
        barrier = (LIGHT_BARRIER,) if self.live else ()
        return (
            Control(
                TRIGGER,
                ControlKind.CHOICE,
                self._trigger,
                choices=(FREE_RUN, SOFTWARE_TRIGGER, *barrier),
            ),
            _number("exposure", self._exposure, 0.05, 4.0),
            _number("rate_hz", self._settings.rate_hz, 0.0, MAX_RATE_HZ, unit="Hz"),
            _number("defect_rate", self._settings.defect_rate, 0.0, 1.0),
        )

    def set_control(self, name: str, value: ControlValue) -> None:
        """Change rate, defect rate, exposure or trigger while the line runs."""
        checked = checked_value(control_named(self.controls(), name, self.info.source_id), value)
        if name == TRIGGER:
            self._set_trigger(str(checked))
        elif name == "exposure":
            self._exposure = float(checked)
        elif name == "defect_rate":
            self._settings = replace(self._settings, defect_rate=float(checked))
        else:
            self._set_rate(float(checked))

    def _set_trigger(self, trigger: str) -> None:
        if trigger != self._trigger:
            self._trigger = trigger
            self._signals = self._new_signals()
            self._pacer.set_rate(self._settings.rate_hz if trigger == FREE_RUN else 0.0)

    def _set_rate(self, rate_hz: float) -> None:
        if self._trigger == LIGHT_BARRIER and not rate_hz:
            raise DataFault(
                "rate_hz is 0.", way_out="It must be more while the light barrier is the trigger."
            )
        self._settings = replace(self._settings, rate_hz=rate_hz)
        self._signals.set_rate(rate_hz if self._trigger == LIGHT_BARRIER else 0.0)
        self._pacer.set_rate(rate_hz if self._trigger == FREE_RUN else 0.0)

    @property
    def _total(self) -> int:
        """Frames until the line ends; 0 endless."""
        return self._settings.count * (FRAMES_PER_PART if self._settings.motion is Motion.CONVEYOR else 1)

    def _new_pacer(self) -> Pacer:
        return Pacer(self._settings.rate_hz, self._clock, total=0 if self._loop else self._total)

    def _new_signals(self) -> Signals:
        return Signals(self._settings.rate_hz if self._trigger == LIGHT_BARRIER else 0.0, self._clock)

    def _render(self, frame: int) -> tuple[Pixels, PartTruth]:
        if self._settings.motion is Motion.NONE:
            return render_part(self._settings, self._settings.start + frame, exposure=self._exposure)
        part = self._settings.start + frame // FRAMES_PER_PART
        place = place_on_belt(part, frame % FRAMES_PER_PART, self._settings.size)
        return render_part(self._settings, part, place=place, exposure=self._exposure)


def line_info(settings: LineSettings) -> SourceInfo:
    """How a line appears in the list of cameras."""
    family = str(settings.family)
    return SourceInfo("simulated", family, model=f"Simulated line, {family}", serial=f"seed {settings.seed}")


def _number(name: str, value: float, low: float, high: float, *, unit: str = "") -> Control:
    return Control(name, ControlKind.NUMBER, value, low=low, high=high, unit=unit)
