"""The trigger of a GenICam camera: TriggerSelector, TriggerMode and TriggerSource as one choice."""

import logging
from dataclasses import dataclass

from inspector.capture.camera.features import Feature, FeatureMap, FeatureRefused, write_if_offered
from inspector.capture.camera.sfnc_rows import words
from inspector.capture.controls import FREE_RUN, TRIGGER, Control, ControlKind, ControlValue

_SELECTOR, _MODE, _SOURCE, _COMMAND = "TriggerSelector", "TriggerMode", "TriggerSource", "TriggerSoftware"
_ONE_IMAGE_EACH = ("FrameStart", "ExposureStart", "FrameBurstStart", "AcquisitionStart")
"""Selectors whose trigger gives one image, best first; older cameras have only the last."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class TriggerRow:
    """Off, software, or what the camera may listen to: its lines, counters, timers (line1, counter1_end)."""

    name: str = TRIGGER
    needs_stop: bool = True  # so that no image of before the change is taken for one of after it

    def read(self, features: FeatureMap) -> Control:
        """See `Row`."""
        mode, source = features.feature(_MODE), features.feature(_SOURCE)
        if mode is None:
            return Control(self.name, ControlKind.CHOICE, offered=False)
        on = mode.value == "On" and source is not None
        return Control(
            self.name,
            ControlKind.CHOICE,
            value=words(str(source.value)) if on and source is not None else FREE_RUN,
            choices=(FREE_RUN, *(words(entry) for entry in _sources(source))),
            reason="" if mode.writable else "this camera cannot change it now",
        )

    def write(self, features: FeatureMap, value: ControlValue) -> None:
        """See `Row`. The mode is off while the source changes: some cameras refuse it otherwise."""
        select_frame_start(features)
        write_if_offered(features, _MODE, "Off")
        if value == FREE_RUN:
            return
        source = features.feature(_SOURCE)
        entry = next(entry for entry in _sources(source) if words(entry) == value)
        write_if_offered(features, _SOURCE, entry)
        features.write(_MODE, "On")


def switch_triggers_off(features: FeatureMap) -> None:
    """Undo triggers that a former program left on, whatever they start, and select the one for an image.

    Raises:
        DeviceLost: It is gone.
        FeatureRefused: The trigger for an image stays on; others that stay on are logged.
    """
    selector = features.feature(_SELECTOR)
    for entry in () if selector is None else selector.choices:
        try:
            write_if_offered(features, _SELECTOR, entry)
            write_if_offered(features, _MODE, "Off")
        except FeatureRefused as refusal:
            logger.warning("The trigger %s stays as it is: %s", entry, refusal)
    select_frame_start(features)
    if features.feature(_MODE) is not None and not write_if_offered(features, _MODE, "Off"):
        raise FeatureRefused("Its trigger cannot be switched off.")


def select_frame_start(features: FeatureMap) -> None:
    """Make the trigger nodes mean the trigger that gives one image; nothing where there is no choice."""
    selector = features.feature(_SELECTOR)
    choices = () if selector is None else selector.choices
    best = next((entry for entry in _ONE_IMAGE_EACH if entry in choices), None)
    if best is not None:
        write_if_offered(features, _SELECTOR, best)


def fire(features: FeatureMap) -> None:
    """Give the software trigger.

    Raises:
        FeatureRefused: The camera takes none now.
        DeviceLost: It is gone.
    """
    features.execute(_COMMAND)


def _sources(source: Feature | None) -> tuple[str, ...]:
    return () if source is None else tuple(entry for entry in source.choices if entry != "Off")
