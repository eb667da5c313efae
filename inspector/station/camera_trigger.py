"""Switches a camera between making images by itself and waiting for its trigger. Capture thread only."""

import logging

from inspector.capture import FREE_RUN, SOFTWARE_TRIGGER, TRIGGER, Control, ControlValue, FrameSource
from inspector.domain.errors import DataFault, InspectorError
from inspector.domain.frame import TriggerKind
from inspector.domain.trigger import TriggerSettings

logger = logging.getLogger(__name__)

DELAY = "trigger_delay_us"
EXPOSURE = "exposure_us"
ANSWER_S = 5.0
"""Longest from a trigger to its image, exposure and the camera's own delay not counted. A camera that says by
itself that none will come says it earlier (`capture/camera/times.py`)."""


class CameraTrigger:
    """The control `trigger` of one source, as the trigger mode asks for it.

    Attributes:
        was_armed: The camera has waited for its trigger since it was opened: images of then may still come.
        answer_s: Deadline for the image of one trigger, exposure and delay included.
    """

    def __init__(self, source: FrameSource) -> None:
        self._source = source
        self._delay_before: ControlValue | None = None
        self._armed_with = FREE_RUN
        self._armed_for: _Need | None = None
        self.was_armed = False
        self.answer_s = ANSWER_S

    @property
    def armed(self) -> bool:
        """The camera waits for its trigger: every image of it answers one."""
        return self._armed_with != FREE_RUN

    def fits(self, settings: TriggerSettings) -> bool:
        """Whether the camera is as this trigger needs it, so that `arm` changes nothing."""
        return self._armed_for == _need(settings)

    def arm(self, settings: TriggerSettings) -> None:
        """Do what the mode needs; a mode in which images come by themselves touches a camera only to free it.

        Raises:
            DataFault: The source has no such trigger, line or delay; it says which, and runs free then.
            SourceLost: The device is gone.
        """
        if self.fits(settings):
            return
        self.disarm()
        if not settings.by_camera:
            return
        controls = {control.name: control for control in self._source.controls()}
        wanted = self._wanted(settings, controls.get(TRIGGER))
        try:
            self._set_delay(settings, controls.get(DELAY))
            self._source.set_control(TRIGGER, wanted)
        except DataFault:
            self.disarm()
            raise
        self._armed_with, self._armed_for = wanted, _need(settings)
        self.was_armed = True
        self.look_again()

    def rearm(self) -> None:
        """Off and on again: an image that is still under way answers no later trigger. Raises SourceLost."""
        self._source.set_control(TRIGGER, FREE_RUN)
        self._source.set_control(TRIGGER, self._armed_with)

    def disarm(self) -> None:
        """Let the camera run free, with the delay it had; a camera that is gone is left as it is."""
        was_armed, self._armed_with, self._armed_for = self.armed, FREE_RUN, None
        delay, self._delay_before = self._delay_before, None
        try:
            if was_armed:
                self._source.set_control(TRIGGER, FREE_RUN)
            if delay is not None:
                self._source.set_control(DELAY, delay)
        except InspectorError as fault:
            logger.warning("%s does not run free again: %s", self._source.info.source_id, fault)

    def forget(self) -> None:
        """The device is gone: what it was set to is gone with it."""
        self._armed_with, self._armed_for, self._delay_before = FREE_RUN, None, None
        self.was_armed = False

    def look_again(self) -> None:
        """Work out the deadline anew, after a control was changed."""
        values = {control.name: control.value for control in self._source.controls()}
        self.answer_s = ANSWER_S + sum(_microseconds(values.get(name)) for name in (EXPOSURE, DELAY)) / 1e6

    def _wanted(self, settings: TriggerSettings, trigger: Control | None) -> str:
        """The value of the control `trigger`."""
        choices = trigger.choices if trigger is not None and trigger.settable else ()
        source_id = self._source.info.source_id
        if settings.mode is TriggerKind.SOFTWARE:
            return self._checked(SOFTWARE_TRIGGER, f"{source_id} has no software trigger.", choices)
        lines = tuple(choice for choice in choices if choice not in (FREE_RUN, SOFTWARE_TRIGGER))
        if not lines:
            raise _has_no(f"{source_id} has no hardware trigger.", lines)
        missing = f"{source_id} has no trigger line {settings.line!r}."
        return self._checked(settings.line or lines[0], missing, lines)

    def _checked(self, wanted: str, missing: str, choices: tuple[str, ...]) -> str:
        if wanted not in choices:
            raise _has_no(missing, choices)
        return wanted

    def _set_delay(self, settings: TriggerSettings, delay: Control | None) -> None:
        if settings.mode is not TriggerKind.HARDWARE or not settings.delay_ms:
            return
        if delay is None or not delay.settable:
            raise DataFault(
                f"{self._source.info.source_id} cannot delay its trigger by {settings.delay_ms:g} ms.",
                way_out="Set the delay to 0, or delay the signal outside the camera.",
            )
        self._delay_before = delay.value
        self._source.set_control(DELAY, settings.delay_ms * 1000.0)


_Need = tuple[TriggerKind, str, float]
"""What of a trigger concerns the camera: the mode, and of the hardware trigger its line and delay."""


def _need(settings: TriggerSettings) -> _Need | None:
    """None where the camera runs free."""
    if settings.mode is TriggerKind.HARDWARE:
        return settings.mode, settings.line, settings.delay_ms
    return (settings.mode, "", 0.0) if settings.by_camera else None


def _microseconds(value: ControlValue | None) -> float:
    return float(value) if isinstance(value, int | float) else 0.0


def _has_no(missing: str, choices: tuple[str, ...]) -> DataFault:
    known = [f"It has {', '.join(choices)}."] if choices else []
    return DataFault(missing, way_out=" ".join([*known, "Choose another trigger mode or another camera."]))
