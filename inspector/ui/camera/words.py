"""What cameras and their settings are called on the screen. Without Qt."""

from math import floor, log10

from inspector.capture import Control, ControlKind, ControlValue, SourceInfo

_TITLES = {
    "exposure_us": "Exposure",
    "auto_exposure": "Automatic exposure",
    "auto_gain": "Automatic gain",
    "rate_hz": "Frame rate",
    "offset_x": "Region, left",
    "offset_y": "Region, top",
    "width": "Region, width",
    "height": "Region, height",
    "balance_red": "White balance, red",
    "balance_blue": "White balance, blue",
    "trigger_delay_us": "Trigger delay",
    "temperature_c": "Temperature",
}
_UNITS = {"us": "µs", "C": "°C"}
_CHOICES = {"off": "Off", "once": "Once", "continuous": "Continuous", "software": "Software"}
NOT_OFFERED = "Not offered by this camera"


def control_title(name: str) -> str:
    """A setting's name for a person; those without a name of their own are spelled out.

    One of a further view (`back.exposure_us`) has the view's name before it.
    """
    view, _, own = name.rpartition(".")
    title = _TITLES.get(own) or own.replace("_", " ").capitalize()
    return f"{view}: {title}" if view else title


def unit_text(unit: str) -> str:
    """As it is written on screen: µs, dB, °C."""
    return _UNITS.get(unit, unit)


def choice_text(choice: str) -> str:
    """A value of a choice; a camera's own words stay as they are."""
    return _CHOICES.get(choice, choice)


def value_text(control: Control, value: ControlValue | None) -> str:
    """A value with its unit, as short as it stays exact enough to tell it from the next one."""
    if value is None:
        return "-"
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, str):
        return choice_text(value)
    number = f"{value:.{decimals_of(control)}f}" if isinstance(value, float) else str(value)
    return f"{number} {unit_text(control.unit)}".strip()


def decimals_of(control: Control) -> int:
    """Digits after the point: as the step has them, else three significant ones of the range; 0 to 4."""
    if control.kind is ControlKind.INTEGER:
        return 0
    if control.kind is ControlKind.READING:
        return 1
    span = abs((control.high or 0.0) - (control.low or 0.0))
    finest = control.step or (span / 1000.0 if 0 < span < 1e9 else 1.0)
    return min(4, max(0, -floor(log10(finest)))) if finest > 0 else 2


def range_text(control: Control) -> str:
    """What a number may be, and in which steps; empty where the camera tells no range."""
    if control.low is None or control.high is None:
        return ""
    unit = unit_text(control.unit)
    step = f", in steps of {control.step:g}" if control.step and control.step != 1 else ""
    return f"{_plain(control.low)} to {_plain(control.high)} {unit}".strip() + step


def why_not(control: Control) -> str:
    """Why a setting cannot be changed; empty where it can, or where it is only a reading."""
    if not control.offered:
        return f"{NOT_OFFERED}. {control.reason}" if control.reason else NOT_OFFERED
    return control.reason


def device_title(info: SourceInfo) -> str:
    """Make and model, as printed on the camera; the source where it tells none."""
    words = info.model
    if info.make and not words.casefold().startswith(info.make.casefold()):
        words = f"{info.make} {words}"
    return words.strip() or info.source_id


def device_facts(info: SourceInfo) -> str:
    """Serial number, address and specification, as far as it has them."""
    facts = [f"serial {info.serial}" if info.serial and not info.serial.startswith("seed") else info.serial]
    facts += [info.address, info.source_id if info.id else ""]
    return "  ·  ".join(dict.fromkeys(fact for fact in facts if fact))


def _plain(number: float) -> str:
    return f"{number:,.0f}".replace(",", " ") if abs(number) >= 1e4 else f"{number:g}"
