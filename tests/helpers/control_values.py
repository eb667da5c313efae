"""Values to try on any control: within its range, out of it, and whether one is in force."""

from inspector.capture import Control, ControlKind, ControlValue


def values_to_try(control: Control) -> list[ControlValue]:
    """Values within the range; extremes only of choices, because ten seconds of exposure hold a test."""
    if control.kind is ControlKind.SWITCH:
        return [not control.value, bool(control.value)]
    if control.kind is ControlKind.CHOICE:
        return [choice for choice in control.choices if not control.name.startswith(("trigger", "auto_"))]
    if control.low is None or not isinstance(control.value, int | float):
        return []
    middle = control.low + (control.value - control.low) / 2
    return [_on_step(control, middle)]


def _on_step(control: Control, value: float) -> float | int:
    if control.kind is not ControlKind.INTEGER:
        return value
    low, step = int(control.low or 0), int(control.step or 1)
    return low + (int(value) - low) // step * step


def values_out_of_range(control: Control) -> list[ControlValue]:
    """Values of the wrong type and beyond either end."""
    if control.kind is ControlKind.SWITCH:
        return ["perhaps"]
    if control.kind is ControlKind.CHOICE:
        return ["no_such_choice", 7.5]
    values: list[ControlValue] = ["much", True]
    values += [] if control.low is None else [control.low - 1]
    values += [] if control.high is None else [control.high + max(1.0, abs(control.high) * 1e-6)]
    return values


def names_what_is_possible(message: str, control: Control) -> bool:
    """Whether a refusal says what the control takes."""
    if control.kind is ControlKind.SWITCH:
        return "true or false" in message
    if control.kind is ControlKind.CHOICE:
        return all(choice in message for choice in control.choices)
    return control.low is None or f"from {control.low:g}" in message


def assert_in_force(control: Control | None, value: ControlValue) -> None:
    """A device may round a number to its own raster, no further."""
    assert control is not None
    if isinstance(value, float) and isinstance(control.value, int | float):
        raster = max(control.step or 0.0, abs(value) * 0.02, 1e-3)
        assert abs(control.value - value) <= raster, control.name
    else:
        assert control.value == value, control.name
