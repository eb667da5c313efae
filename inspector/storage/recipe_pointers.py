"""Small mutable files beside the versions: which one is active; limits, camera and scale in force."""

from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from inspector.domain.camera import RecipeCamera
from inspector.domain.errors import DataFault
from inspector.domain.recipe import RecipeKey
from inspector.domain.scale import Scale
from inspector.domain.verdict import Limits
from inspector.settings import atomic_write, disk_faults
from inspector.storage.manifest_parts import (
    CameraPart,
    LimitsPart,
    ScalePart,
    camera_part,
    limits_part,
    scale_part,
    to_camera,
    to_limits,
    to_scale,
)
from inspector.storage.recipe_names import checked_name


class ActivePointer(BaseModel):
    """active.json: the recipe in use, and for each name the version that was activated last."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = ""
    versions: dict[str, int] = Field(default_factory=dict)

    def moved_to(self, key: RecipeKey) -> "ActivePointer":
        """The pointer after `key` was activated."""
        return ActivePointer(name=key.name, versions=self.versions | {key.name: key.version})

    def standing_for(self, key: RecipeKey) -> "ActivePointer":
        """The pointer after the bare name was tied to `key`, without it being activated."""
        return ActivePointer(name=self.name, versions=self.versions | {key.name: key.version})


def read_active(path: Path) -> ActivePointer:
    """The pointer, empty where nothing was activated yet; DataFault where the file is damaged."""
    text = _read(path)
    if text is None:
        return ActivePointer()
    try:
        pointer = ActivePointer.model_validate_json(text)
        for name in {pointer.name, *pointer.versions} - {""}:
            checked_name(name)
    except (ValidationError, DataFault) as error:
        raise DataFault(
            f"{path} is damaged.", way_out="Activate a recipe version again; name the version."
        ) from error
    return pointer


def write_active(path: Path, pointer: ActivePointer) -> None:
    """Replace the pointer atomically (EnvironmentFault)."""
    atomic_write(path, pointer.model_dump_json(indent=2).encode())


def read_limits(path: Path) -> Limits | None:
    """Limits a person set, None where none were; DataFault where the file is damaged."""
    text = _read(path)
    if text is None:
        return None
    try:
        return to_limits(LimitsPart.model_validate_json(text))
    except (ValidationError, DataFault) as error:
        raise DataFault(
            f"{path} is damaged.", way_out="Delete this file and set the limits again."
        ) from error


def write_limits(path: Path, limits: Limits) -> None:
    """Replace the limits atomically (EnvironmentFault)."""
    atomic_write(path, limits_bytes(limits))


def limits_bytes(limits: Limits) -> bytes:
    """A limits file; floats round-trip exactly."""
    return limits_part(limits).model_dump_json(indent=2).encode()


def read_camera(path: Path) -> RecipeCamera | None:
    """The camera a person saved, None where none was; DataFault where the file is damaged."""
    text = _read(path)
    if text is None:
        return None
    try:
        return to_camera(CameraPart.model_validate_json(text))
    except ValidationError as error:
        raise DataFault(
            f"{path} is damaged.", way_out="Delete this file and save the camera settings again."
        ) from error


def write_camera(path: Path, camera: RecipeCamera) -> None:
    """Replace the camera atomically (EnvironmentFault)."""
    atomic_write(path, camera_bytes(camera))


def camera_bytes(camera: RecipeCamera) -> bytes:
    """A camera file; floats round-trip exactly."""
    return camera_part(camera).model_dump_json(indent=2).encode()


def read_scale(path: Path) -> Scale | None:
    """The scale a person measured, None where nobody did; DataFault where the file is damaged."""
    text = _read(path)
    if text is None:
        return None
    try:
        return to_scale(ScalePart.model_validate_json(text))
    except (ValidationError, DataFault) as error:
        raise DataFault(
            f"{path} is damaged.", way_out="Delete this file and measure the scale again."
        ) from error


def write_scale(path: Path, scale: Scale) -> None:
    """Replace the scale atomically (EnvironmentFault)."""
    atomic_write(path, scale_bytes(scale))


def scale_bytes(scale: Scale) -> bytes:
    """A scale file; floats round-trip exactly."""
    return scale_part(scale).model_dump_json(indent=2).encode()


def _read(path: Path) -> bytes | None:
    with disk_faults(path):
        return path.read_bytes() if path.exists() else None
