"""The parts that a manifest is put together of, checked field by field; of a few the way there and back."""

from typing import Annotated

from pydantic import (
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    StrictBool,
    StrictFloat,
    StrictInt,
    StrictStr,
)

from inspector.domain.camera import RecipeCamera
from inspector.domain.recipe import AlignmentMethod, RecipeKey, View
from inspector.domain.scale import MAX_NOTE, Scale, ScaleMethod
from inspector.domain.traits import Trait
from inspector.domain.verdict import Limits

MAX_REASON = 500
MAX_CAMERA_TEXT = 1000
MAX_SETTINGS = 200
Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
SettingName = Annotated[str, Field(max_length=100)]
SettingText = Annotated[StrictStr, Field(max_length=MAX_CAMERA_TEXT)]
SettingPart = StrictBool | StrictInt | StrictFloat | SettingText


class ManifestPart(BaseModel):
    """Base of everything in a manifest: fields that it does not know are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class AlignmentPart(ManifestPart):
    """Stored Alignment."""

    method: AlignmentMethod
    min_quality: float


class ModelPart(ManifestPart):
    """Stored ModelSpec."""

    method: str
    backbone: str
    input_size: int
    may_rotate: bool
    options: tuple[tuple[str, StrictBool | StrictInt | StrictFloat | StrictStr], ...]
    traits: tuple[tuple[str, str], ...] = ()


class PartFramePart(ManifestPart):
    """Stored PartFrame."""

    size: tuple[int, int]
    scale: float
    centre: tuple[float, float]
    turned: bool


class TraitChoicePart(ManifestPart):
    """Stored TraitChoice."""

    trait: Trait
    value: str
    reason: Annotated[str, Field(max_length=MAX_REASON)]
    automatic: bool


class LimitsPart(ManifestPart):
    """Stored Limits; also the whole of a limits file."""

    review: float
    reject: float


class HeldOutPart(ManifestPart):
    """Stored HeldOutScore."""

    part: int
    view: int
    score: float


class CalibrationPart(ManifestPart):
    """Stored Calibration."""

    held_out: tuple[HeldOutPart, ...]
    proposed: LimitsPart
    sentence: str
    provisional: bool


class ReferencePart(ManifestPart):
    """Stored ReferenceImage."""

    file: str
    sha256: Sha256
    origin: str


class CameraPart(ManifestPart):
    """Stored RecipeCamera; also the whole of a camera file."""

    source_id: Annotated[str, Field(max_length=MAX_CAMERA_TEXT)]
    make: Annotated[str, Field(max_length=MAX_CAMERA_TEXT)]
    model: Annotated[str, Field(max_length=MAX_CAMERA_TEXT)]
    serial: Annotated[str, Field(max_length=MAX_CAMERA_TEXT)]
    frame_size: tuple[Annotated[int, Field(ge=1)], Annotated[int, Field(ge=1)]] | None
    controls: Annotated[tuple[tuple[SettingName, SettingPart], ...], Field(max_length=MAX_SETTINGS)]


class ViewPart(ManifestPart):
    """Stored View; its recipe version by name and number."""

    name: str
    recipe: str
    version: Annotated[int, Field(ge=1)]
    source: str
    model_hash: str


class ScalePart(ManifestPart):
    """Stored Scale; also the whole of a scale file."""

    mm_per_px: float
    method: ScaleMethod
    frame_size: tuple[int, int]
    measured_at: AwareDatetime
    spread_px: float | None
    note: Annotated[str, Field(max_length=MAX_NOTE)]


def limits_part(limits: Limits) -> LimitsPart:
    """Stored form of limits."""
    return LimitsPart(review=limits.review, reject=limits.reject)


def to_limits(part: LimitsPart) -> Limits:
    """Domain form of limits."""
    return Limits(part.review, part.reject)


def camera_part(camera: RecipeCamera) -> CameraPart:
    """Stored form of a camera."""
    return CameraPart(**vars(camera))


def to_camera(part: CameraPart) -> RecipeCamera:
    """Domain form of a camera."""
    return RecipeCamera(**vars(part))


def view_part(view: View) -> ViewPart:
    """Stored form of a view."""
    recipe, version = view.recipe.name, view.recipe.version
    return ViewPart(
        name=view.name, recipe=recipe, version=version, source=view.source, model_hash=view.model_hash
    )


def to_view(part: ViewPart) -> View:
    """Domain form of a view."""
    return View(part.name, RecipeKey(part.recipe, part.version), part.source, part.model_hash)


def scale_part(scale: Scale) -> ScalePart:
    """Stored form of a scale."""
    return ScalePart(**vars(scale))


def to_scale(part: ScalePart) -> Scale:
    """Domain form of a scale. Raises DataFault for values that no camera can have."""
    return Scale(**vars(part))
