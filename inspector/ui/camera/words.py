"""What cameras and their settings are called on the screen. Without Qt."""

from math import floor, log10

from inspector.capture import Control, ControlKind, ControlValue, SourceInfo
from inspector.language import mark, number_text, say, say_message

_TITLES = {
    "auto_exposure": mark("Automatic exposure", "setting"),
    "auto_focus": mark("Auto focus", "setting"),
    "auto_gain": mark("Automatic gain", "setting"),
    "balance_blue": mark("White balance, blue", "setting"),
    "balance_red": mark("White balance, red", "setting"),
    "black_level": mark("Black level", "setting"),
    "brightness": mark("Brightness", "setting"),
    "contrast": mark("Contrast", "setting"),
    "damaged_images": mark("Damaged images", "setting"),
    "defect_rate": mark("Defect rate", "setting"),
    "exposure": mark("Exposure", "setting"),
    "exposure_us": mark("Exposure", "setting"),
    "focus": mark("Focus", "setting"),
    "gain": mark("Gain", "setting"),
    "gamma": mark("Gamma", "setting"),
    "height": mark("Region, height", "setting"),
    "missing_packets": mark("Missing packets", "setting"),
    "offset_x": mark("Region, left", "setting"),
    "offset_y": mark("Region, top", "setting"),
    "pixel_format": mark("Pixel format", "setting"),
    "rate_hz": mark("Frame rate", "setting"),
    "saturation": mark("Saturation", "setting"),
    "sharpness": mark("Sharpness", "setting"),
    "temperature_c": mark("Temperature", "setting"),
    "timing": mark("Timing", "setting"),
    "trigger": mark("Trigger", "setting"),
    "trigger_delay_us": mark("Trigger delay", "setting"),
    "trigger_edge": mark("Trigger edge", "setting"),
    "white_balance": mark("White balance", "setting"),
    "white_balance_k": mark("White balance k", "setting"),
    "width": mark("Region, width", "setting"),
}
_UNITS = {"us": "µs", "C": "°C"}
_CHOICES = {
    "any": mark("any", "choice"),
    "as fast as read": mark("as fast as read", "choice"),
    "at a rate": mark("at a rate", "choice"),
    "continuous": mark("Continuous", "choice"),
    "falling": mark("falling", "choice"),
    "off": mark("Off", "choice"),
    "once": mark("Once", "choice"),
    "recorded": mark("recorded", "choice"),
    "rising": mark("rising", "choice"),
    "software": mark("Software", "choice"),
}
_SIMULATED, _SEED = "simulated", "seed "


def control_title(name: str) -> str:
    """A setting's name for a person; those without a name of their own are spelled out.

    One of a further view (`back.exposure_us`) has the view's name before it.
    """
    view, _, own = name.rpartition(".")
    title = say(_TITLES[own], "setting") if own in _TITLES else own.replace("_", " ").capitalize()
    return f"{view}: {title}" if view else title


def unit_text(unit: str) -> str:
    """As it is written on screen: µs, dB, °C."""
    return _UNITS.get(unit, unit)


def choice_text(choice: str) -> str:
    """A value of a choice; a camera's own words stay as they are."""
    return say(_CHOICES[choice], "choice") if choice in _CHOICES else choice


def value_text(control: Control, value: ControlValue | None) -> str:
    """A value with its unit, as short as it stays exact enough to tell it from the next one."""
    if value is None:
        return "-"
    if isinstance(value, bool):
        return say("on", "switch") if value else say("off", "switch")
    if isinstance(value, str):
        return choice_text(value)
    number = number_text(value, decimals_of(control)) if isinstance(value, float) else str(value)
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
    low, high = _plain(control.low), f"{_plain(control.high)} {unit_text(control.unit)}".strip()
    if not control.step or control.step == 1:
        return say("{low} to {high}", low=low, high=high)
    step = number_text(control.step, spec="g")
    return say("{low} to {high}, in steps of {step}", low=low, high=high, step=step)


def why_not(control: Control) -> str:
    """Why a setting cannot be changed; empty where it can, or where it is only a reading."""
    if not control.offered:
        if not control.reason:
            return say("Not offered by this camera")
        return say("Not offered by this camera. {reason}", reason=say_message(control.reason))
    return say_message(control.reason)


def device_title(info: SourceInfo) -> str:
    """Make and model, as printed on the camera; the source where it tells none, a kind in words."""
    if info.backend == _SIMULATED and info.id:
        return say("Simulated line, {family}", family=info.id)
    words = say_message(info.model)
    if info.make and not words.casefold().startswith(info.make.casefold()):
        words = f"{info.make} {words}"
    return words.strip() or info.source_id


def device_facts(info: SourceInfo) -> str:
    """Serial number, address and specification, as far as it has them."""
    facts = (_serial(info.serial), info.address, info.source_id if info.id else "")
    return "  ·  ".join(dict.fromkeys(fact for fact in facts if fact))


def _serial(serial: str) -> str:
    if serial.startswith(_SEED):
        return say("seed {number}", number=serial.removeprefix(_SEED))
    return say("serial {number}", number=serial) if serial else ""


def _plain(number: float) -> str:
    return f"{number:,.0f}".replace(",", " ") if abs(number) >= 1e4 else number_text(number, spec="g")
