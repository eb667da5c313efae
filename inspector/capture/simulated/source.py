"""The simulated line as a frame source, built on the same protocol as a camera."""

from dataclasses import replace

from inspector.capture.controls import Control, ControlKind, ControlValue, checked_value, control_named
from inspector.capture.pacing import MAX_RATE_HZ, Clock, Pacer
from inspector.capture.simulated.motion import FRAMES_PER_PART, place_on_belt
from inspector.capture.simulated.part import render_part
from inspector.capture.simulated.settings import LineSettings, Motion
from inspector.capture.source import SourceEnded, SourceInfo
from inspector.domain.frame import Frame, PartTruth, Pixels


class SimulatedSource:
    """Parts of one family on a line, each frame with its ground truth.

    Without a rate it waits for its reader; with one it is a camera: a reader that comes late misses frames,
    which are counted. `frame_id` counts the frames of the line, so a gap in it is a skipped frame.

    Attributes:
        info: Backend `simulated`, id the family.
    """

    def __init__(self, settings: LineSettings, *, loop: bool = False, clock: Clock | None = None) -> None:
        self.info = line_info(settings)
        self._settings = settings
        self._loop = loop
        self._clock = clock
        self._exposure = 1.0
        self._pacer = self._new_pacer()

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
        """Start the line anew with its first part."""
        self._pacer = self._new_pacer()

    def read(self, deadline_s: float) -> Frame | None:
        """Next frame, or None; see `FrameSource.read`. Rendering takes about 20 ms at 512 x 512."""
        index = self._pacer.next(deadline_s)
        if index is None:
            return None
        if self._total and index >= self._total and not self._loop:
            raise SourceEnded(f"All {self._settings.count} parts of the simulated line were read.")
        pixels, truth = self._render(index % self._total if self._total else index)
        return Frame(pixels, frame_id=index, source_id=self.info.source_id, truth=truth)

    def close(self) -> None:
        """Nothing to release."""

    def trigger(self) -> None:
        """Frames come by themselves."""

    def controls(self) -> tuple[Control, ...]:
        """`rate_hz` (0 as fast as read), `defect_rate` and `exposure`, a factor on the light."""
        return (
            _number("exposure", self._exposure, 0.05, 4.0),
            _number("rate_hz", self._settings.rate_hz, 0.0, MAX_RATE_HZ, unit="Hz"),
            _number("defect_rate", self._settings.defect_rate, 0.0, 1.0),
        )

    def set_control(self, name: str, value: ControlValue) -> None:
        """Change rate, defect rate or exposure while the line runs."""
        number = float(checked_value(control_named(self.controls(), name, self.info.source_id), value))
        if name == "exposure":
            self._exposure = number
        elif name == "defect_rate":
            self._settings = replace(self._settings, defect_rate=number)
        else:
            self._settings = replace(self._settings, rate_hz=number)
            self._pacer.set_rate(number)

    @property
    def _total(self) -> int:
        """Frames until the line ends; 0 endless."""
        return self._settings.count * (FRAMES_PER_PART if self._settings.motion is Motion.CONVEYOR else 1)

    def _new_pacer(self) -> Pacer:
        return Pacer(self._settings.rate_hz, self._clock, total=0 if self._loop else self._total)

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
