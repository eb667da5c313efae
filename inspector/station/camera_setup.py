"""The camera of a recipe: written down from a source, put in force on one, compared with one."""

import logging
from collections.abc import Sequence
from dataclasses import replace

from inspector.capture import TRIGGER, Control, ControlKind, FrameSource, SourceInfo, checked_value
from inspector.domain.camera import RecipeCamera, SettingValue
from inspector.domain.errors import DataFault

logger = logging.getLogger(__name__)

FILES = frozenset({"folder", "video", "recording"})
"""Backends whose frames no camera takes now: a recipe enrolled from them has no camera."""

_NOT_THE_CAMERAS: dict[str, frozenset[str]] = {"simulated": frozenset({"rate_hz", "defect_rate"})}
"""Controls of a backend that belong to the line and not to its camera."""

_TAKEN_OVER = {
    "auto_exposure": ("exposure_us",),
    "auto_gain": ("gain",),
    "white_balance": ("balance_red", "balance_blue"),
}
"""What the camera itself sets while the automatic of this name is on."""

_VIEW = "."
"""Between the name of a further view and the name of its control, as `capture.views` has it."""

_ROUNDING = 0.02
"""A camera rounds to what it can do; by more than this share it has not taken the value."""


def camera_of(
    info: SourceInfo, controls: Sequence[Control], frame_size: tuple[int, int] | None
) -> RecipeCamera | None:
    """What a recipe keeps of this source as it is set now; None for files.

    Not kept are `trigger`, which the trigger mode of the line sets, and what belongs to further views, which
    have recipes of their own. An automatic that is to run once has run.
    """
    if info.backend in FILES:
        return None
    left_out = _NOT_THE_CAMERAS.get(info.backend, frozenset()) | {TRIGGER} | _automatic(controls)
    own = [one for one in controls if one.name not in left_out and _VIEW not in one.name]
    kept = [one for one in own if one.settable and one.value is not None]
    return RecipeCamera(
        source_id=info.source_id,
        make=info.make,
        model=info.model,
        serial=info.serial,
        frame_size=frame_size,
        controls=tuple((one.name, _lasting(one)) for one in kept if one.value is not None),
    )


def with_views(
    camera: RecipeCamera | None, views: Sequence[tuple[str, RecipeCamera | None]]
) -> RecipeCamera | None:
    """The camera of a recipe with the settings of its further views, named as a source of all views has them.

    Args:
        views: Name of each further view and the camera of its recipe.
    """
    others = [(f"{name}{_VIEW}{one}", value) for name, its in views if its for one, value in its.controls]
    if camera is None and not others:
        return None
    own = camera or RecipeCamera(source_id="")
    return replace(own, controls=(*own.controls, *others))


def apply_camera(source: FrameSource, camera: RecipeCamera) -> tuple[str, ...]:
    """Put the settings of a recipe in force; the thread that owns the opened source.

    What already has its value is left alone. A setting that is refused is tried again after the others: a
    width may have to wait for its offset.

    Returns:
        A sentence for every setting that is not in force afterwards, and why.

    Raises:
        SourceLost: The device is gone.
    """
    left, refused = _different(camera, source.controls(), tolerance=0.0), dict[str, str]()
    while left:
        still = {name: value for name, value in left.items() if not _set(source, name, value, refused)}
        if len(still) == len(left):
            break
        left = still
    return _not_in_force(camera, source, refused)


def other_camera(camera: RecipeCamera, info: SourceInfo) -> str:
    """A sentence where this source is another camera than the recipe's; empty where it is the same."""
    here = RecipeCamera(info.source_id, info.make, info.model, info.serial)
    if not camera.source_id or camera.is_same_camera(here):
        return ""
    return f"The recipe was set up with {camera.title}; this is {here.title}."


def other_size(camera: RecipeCamera, size: tuple[int, int] | None) -> str:
    """A sentence where frames of this size are not the recipe's; empty where they are, or nobody knows."""
    if size is None or camera.frame_size is None or size == camera.frame_size:
        return ""
    width, height = camera.frame_size
    return (
        f"The frames are {size[0]} x {size[1]} pixels, the recipe was set up with {width} x {height}: "
        "parts are not inspected until the size is set back."
    )


def _automatic(controls: Sequence[Control]) -> frozenset[str]:
    running = [one.name for one in controls if one.name in _TAKEN_OVER and one.value == "continuous"]
    return frozenset(name for one in running for name in _TAKEN_OVER[one])


def _lasting(control: Control) -> SettingValue:
    once = control.kind is ControlKind.CHOICE and control.name in _TAKEN_OVER and control.value == "once"
    value: SettingValue = "off" if once or control.value is None else control.value
    return value


def _different(
    camera: RecipeCamera, controls: Sequence[Control], *, tolerance: float
) -> dict[str, SettingValue]:
    """The recipe's settings that the source does not have."""
    now = {one.name: one for one in controls if one.offered}
    wanted = {name: value for name, value in camera.controls if name != TRIGGER}
    return {name: value for name, value in wanted.items() if not _alike(now.get(name), value, tolerance)}


def _set(source: FrameSource, name: str, value: SettingValue, refused: dict[str, str]) -> bool:
    """Whether the device took it; why not is put into `refused`."""
    try:
        offered = {one.name: one for one in source.controls() if one.offered}
        if name not in offered:
            raise DataFault("This camera does not offer it.")
        source.set_control(name, checked_value(offered[name], value))
    except DataFault as fault:
        refused[name] = str(fault)
        return False
    refused.pop(name, None)
    return True


def _not_in_force(camera: RecipeCamera, source: FrameSource, refused: dict[str, str]) -> tuple[str, ...]:
    controls = source.controls()
    now, told = {one.name: one.value for one in controls}, []
    for name, value in _different(camera, controls, tolerance=_ROUNDING).items():
        why = refused.get(name) or f"the camera took {_words(now.get(name))} instead."
        told.append(f"The setting {name} = {_words(value)} of the recipe is not in force: {why}")
        logger.warning("%s: %s", source.info.source_id, told[-1])
    return tuple(told)


def _alike(control: Control | None, wanted: SettingValue, tolerance: float) -> bool:
    """Whether the control has the value; a number may differ by its step or this share of it."""
    if control is None or control.value is None:
        return False
    now = control.value
    if control.kind is not ControlKind.NUMBER or isinstance(now, str) or isinstance(wanted, str):
        return now == wanted
    step = (control.step or 0.0) if tolerance else 0.0
    return abs(now - wanted) <= max(step, tolerance * max(abs(now), abs(wanted)))


def _words(value: SettingValue | None) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)
