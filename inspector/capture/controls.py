"""What a camera lets a person set: one description for every backend; the panel builds its rows from it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from inspector.domain.errors import DataFault

ControlValue = float | int | str | bool

TRIGGER = "trigger"
FREE_RUN = "off"
"""Value of the control `trigger`: the camera makes images by itself."""

SOFTWARE_TRIGGER = "software"
"""Value of the control `trigger`: an image for each `trigger()`. Other values name a line of the camera."""


class ControlKind(StrEnum):
    """How a control is shown and what its value is."""

    NUMBER = "number"  # float within low..high
    INTEGER = "integer"  # int within low..high, a multiple of step above low
    CHOICE = "choice"  # one of choices
    SWITCH = "switch"  # bool
    READING = "reading"  # told by the camera, never set


@dataclass(frozen=True)
class Control:
    """One setting of a source and its present value.

    A camera's own name for a node never reaches a caller. The names, where a camera has the thing at all:
    exposure_us, auto_exposure, gain, auto_gain, rate_hz, width, height, offset_x, offset_y, pixel_format,
    white_balance, balance_red, balance_blue, trigger, trigger_edge, trigger_delay_us, temperature_c.
    `auto_exposure`, `auto_gain` and `white_balance` are choices of off, once and continuous.

    Attributes:
        name: One of the names above, or one of the backend's own in the same style.
        value: What is in force, as the device tells it; None where it is not offered.
        low, high, step: Range of a number; None where the device tells none.
        choices: What a CHOICE may be, in the device's order.
        unit: For the person: us, dB, Hz, px, C; empty for none.
        offered: False where the device lacks it; shown greyed as "not offered".
        reason: Why it is not offered or cannot be changed now; empty otherwise.
    """

    name: str
    kind: ControlKind
    value: ControlValue | None = None
    low: float | None = None
    high: float | None = None
    step: float | None = None
    choices: tuple[str, ...] = ()
    unit: str = ""
    offered: bool = True
    reason: str = ""

    @property
    def settable(self) -> bool:
        """Whether a person can change it now."""
        return self.offered and not self.reason and self.kind is not ControlKind.READING


def control_named(controls: Sequence[Control], name: str, source_id: str) -> Control:
    """The control with this name.

    Raises:
        DataFault: `source_id` has none such; lists those it has.
    """
    known = {control.name: control for control in controls}
    if name in known:
        return known[name]
    way_out = f"It has {', '.join(sorted(known))}." if known else "It has no settings."
    raise DataFault(f"{source_id} has no setting {name!r}.", way_out=way_out)


def checked_value(control: Control, value: ControlValue) -> ControlValue:
    """`value` in the type of the control.

    Raises:
        DataFault: It cannot be set (says why), or lies out of its range (says the range or the choices).
    """
    if not control.settable:
        raise DataFault(f"{control.name} cannot be set: {_why_not(control)}.")
    if control.kind is ControlKind.SWITCH:
        return _checked_switch(control, value)
    if control.kind is ControlKind.CHOICE:
        return _checked_choice(control, value)
    return _checked_number(control, value)


def _why_not(control: Control) -> str:
    if control.kind is ControlKind.READING:
        return "the camera only tells it"
    return control.reason or "this camera does not offer it"


def _checked_switch(control: Control, value: ControlValue) -> bool:
    if not isinstance(value, bool):
        raise DataFault(f"{control.name} is {value!r}.", way_out="It must be true or false.")
    return value


def _checked_choice(control: Control, value: ControlValue) -> str:
    if not isinstance(value, str) or value not in control.choices:
        raise DataFault(f"{control.name} is {value!r}.", way_out=_one_of(control.choices))
    return value


def _checked_number(control: Control, value: ControlValue) -> float | int:
    low = float("-inf") if control.low is None else control.low
    high = float("inf") if control.high is None else control.high
    whole = control.kind is ControlKind.INTEGER
    if isinstance(value, bool | str) or not low <= value <= high or (whole and value != int(value)):
        most = f"{high:g} {control.unit}".strip()
        number = f"It must be a number from {low:g} to {most}."
        way_out = f"It must be a whole number from {low:g} to {most}." if whole else number
        raise DataFault(f"{control.name} is {value!r}.", way_out=way_out)
    return _on_step(control, int(value)) if whole else float(value)


def _on_step(control: Control, value: int) -> int:
    """The nearest value below that the device takes."""
    if not control.step or control.low is None:
        return value
    low, step = int(control.low), max(1, int(control.step))
    return low + (value - low) // step * step


def _one_of(choices: Sequence[str]) -> str:
    if len(choices) == 2:
        return f"It must be {choices[0]} or {choices[1]}."
    known = ", ".join(choices)
    return f"It must be {known}." if len(choices) < 2 else f"It must be one of {known}."
