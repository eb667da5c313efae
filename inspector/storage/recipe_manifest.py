"""manifest.json of a recipe version: the stored form of a Recipe, checked field by field."""

from typing import Annotated, Final, Literal

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
from inspector.domain.part import PartFrame
from inspector.domain.recipe import (
    Alignment,
    AlignmentMethod,
    Calibration,
    HeldOutScore,
    ModelSpec,
    Recipe,
    RecipeKey,
    ReferenceImage,
    View,
)
from inspector.domain.region import Polygon, Rectangle, Region, RotatedRectangle, Shape
from inspector.domain.scale import MAX_NOTE, Scale, ScaleMethod
from inspector.domain.traits import Trait, TraitChoice
from inspector.domain.verdict import Limits

FORMAT_VERSION: Final = 4
"""Of the manifest; a reader refuses a larger one. 2 added the window of a part and the traits, 3
the confirmed defects, 4 the camera, the scale and the views."""
MAX_REASON = 500
MAX_CAMERA_TEXT = 1000
MAX_SETTINGS = 200
Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
SettingName = Annotated[str, Field(max_length=100)]
SettingText = Annotated[StrictStr, Field(max_length=MAX_CAMERA_TEXT)]
SettingPart = StrictBool | StrictInt | StrictFloat | SettingText


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class RectanglePart(_Part):
    """Stored Rectangle."""

    kind: Literal["rectangle"] = "rectangle"
    x: float
    y: float
    width: float
    height: float


class RotatedRectanglePart(_Part):
    """Stored RotatedRectangle."""

    kind: Literal["rotated_rectangle"] = "rotated_rectangle"
    center_x: float
    center_y: float
    width: float
    height: float
    angle_deg: float


class PolygonPart(_Part):
    """Stored Polygon."""

    kind: Literal["polygon"] = "polygon"
    points: tuple[tuple[float, float], ...]


ShapePart = Annotated[RectanglePart | RotatedRectanglePart | PolygonPart, Field(discriminator="kind")]


class RegionPart(_Part):
    """Stored Region."""

    shape: ShapePart | None
    ignore: tuple[ShapePart, ...]
    frame_size: tuple[int, int] | None


class AlignmentPart(_Part):
    """Stored Alignment."""

    method: AlignmentMethod
    min_quality: float


class ModelPart(_Part):
    """Stored ModelSpec."""

    method: str
    backbone: str
    input_size: int
    may_rotate: bool
    options: tuple[tuple[str, StrictBool | StrictInt | StrictFloat | StrictStr], ...]
    traits: tuple[tuple[str, str], ...] = ()


class PartFramePart(_Part):
    """Stored PartFrame."""

    size: tuple[int, int]
    scale: float
    centre: tuple[float, float]
    turned: bool


class TraitChoicePart(_Part):
    """Stored TraitChoice."""

    trait: Trait
    value: str
    reason: Annotated[str, Field(max_length=MAX_REASON)]
    automatic: bool


class LimitsPart(_Part):
    """Stored Limits; also the whole of a limits file."""

    review: float
    reject: float


class HeldOutPart(_Part):
    """Stored HeldOutScore."""

    part: int
    view: int
    score: float


class CalibrationPart(_Part):
    """Stored Calibration."""

    held_out: tuple[HeldOutPart, ...]
    proposed: LimitsPart
    sentence: str
    provisional: bool


class ReferencePart(_Part):
    """Stored ReferenceImage."""

    file: str
    sha256: Sha256
    origin: str


class CameraPart(_Part):
    """Stored RecipeCamera; also the whole of a camera file."""

    source_id: Annotated[str, Field(max_length=MAX_CAMERA_TEXT)]
    make: Annotated[str, Field(max_length=MAX_CAMERA_TEXT)]
    model: Annotated[str, Field(max_length=MAX_CAMERA_TEXT)]
    serial: Annotated[str, Field(max_length=MAX_CAMERA_TEXT)]
    frame_size: tuple[Annotated[int, Field(ge=1)], Annotated[int, Field(ge=1)]] | None
    controls: Annotated[tuple[tuple[SettingName, SettingPart], ...], Field(max_length=MAX_SETTINGS)]


class ViewPart(_Part):
    """Stored View; its recipe version by name and number."""

    name: str
    recipe: str
    version: Annotated[int, Field(ge=1)]
    source: str
    model_hash: str


class ScalePart(_Part):
    """Stored Scale; also the whole of a scale file."""

    mm_per_px: float
    method: ScaleMethod
    frame_size: tuple[int, int]
    measured_at: AwareDatetime
    spread_px: float | None
    note: Annotated[str, Field(max_length=MAX_NOTE)]


class RecipeManifest(_Part):
    """Everything of a recipe version but its files.

    Attributes:
        files: sha256 by path, relative to the version's folder, posix, of every file but the manifest.
        sha256: Over the canonical JSON of all other fields; see `recipe_seal`.
    """

    format_version: Literal[1, 2, 3, 4] = FORMAT_VERSION
    name: str
    version: Annotated[int, Field(ge=1)]
    created_at: AwareDatetime
    created_by: str
    source: str
    note: str
    references: tuple[ReferencePart, ...]
    region: RegionPart
    alignment: AlignmentPart
    model: ModelPart
    model_hash: str
    calibration: CalibrationPart
    part: PartFramePart | None = None
    choices: tuple[TraitChoicePart, ...] = ()
    defects: tuple[ReferencePart, ...] = ()
    camera: CameraPart | None = None
    scale: ScalePart | None = None
    views: tuple[ViewPart, ...] = ()
    files: dict[str, Sha256]
    sha256: str = ""


def to_manifest(recipe: Recipe, files: dict[str, str]) -> RecipeManifest:
    """The stored form, not sealed yet."""
    region, alignment, calibration = recipe.region, recipe.alignment, recipe.calibration
    return RecipeManifest(
        name=recipe.key.name,
        version=recipe.key.version,
        created_at=recipe.created_at,
        created_by=recipe.created_by,
        source=recipe.source,
        note=recipe.note,
        references=tuple(ReferencePart(**vars(image)) for image in recipe.references),
        region=RegionPart(
            shape=_shape_part(region.shape) if region.shape else None,
            ignore=tuple(_shape_part(shape) for shape in region.ignore),
            frame_size=region.frame_size,
        ),
        alignment=AlignmentPart(method=alignment.method, min_quality=alignment.min_quality),
        model=ModelPart(**vars(recipe.model)),
        model_hash=recipe.model_hash,
        calibration=CalibrationPart(
            held_out=tuple(HeldOutPart(**vars(score)) for score in calibration.held_out),
            proposed=limits_part(calibration.proposed),
            sentence=calibration.sentence,
            provisional=calibration.provisional,
        ),
        part=PartFramePart(**vars(recipe.part)) if recipe.part else None,
        choices=tuple(TraitChoicePart(**vars(choice)) for choice in recipe.choices),
        defects=tuple(ReferencePart(**vars(image)) for image in recipe.defects),
        camera=camera_part(recipe.camera) if recipe.camera else None,
        scale=scale_part(recipe.scale) if recipe.scale else None,
        views=tuple(view_part(view) for view in recipe.views),
        files=files,
    )


def to_recipe(manifest: RecipeManifest) -> Recipe:
    """The domain form. Raises DataFault where values contradict the domain's own rules."""
    alignment, calibration = manifest.alignment, manifest.calibration
    return Recipe(
        key=RecipeKey(manifest.name, manifest.version),
        created_at=manifest.created_at,
        created_by=manifest.created_by,
        references=tuple(ReferenceImage(**vars(image)) for image in manifest.references),
        model=ModelSpec(**vars(manifest.model)),
        model_hash=manifest.model_hash,
        calibration=Calibration(
            held_out=tuple(HeldOutScore(**vars(score)) for score in calibration.held_out),
            proposed=to_limits(calibration.proposed),
            sentence=calibration.sentence,
            provisional=calibration.provisional,
        ),
        region=_to_region(manifest.region),
        alignment=Alignment(alignment.method, alignment.min_quality),
        source=manifest.source,
        note=manifest.note,
        part=PartFrame(**vars(manifest.part)) if manifest.part else None,
        choices=tuple(TraitChoice(**vars(choice)) for choice in manifest.choices),
        defects=tuple(ReferenceImage(**vars(image)) for image in manifest.defects),
        camera=to_camera(manifest.camera) if manifest.camera else None,
        scale=to_scale(manifest.scale) if manifest.scale else None,
        views=tuple(
            View(part.name, RecipeKey(part.recipe, part.version), part.source, part.model_hash)
            for part in manifest.views
        ),
    )


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


def scale_part(scale: Scale) -> ScalePart:
    """Stored form of a scale."""
    return ScalePart(**vars(scale))


def to_scale(part: ScalePart) -> Scale:
    """Domain form of a scale. Raises DataFault for values that no camera can have."""
    return Scale(**vars(part))


def _shape_part(shape: Shape) -> RectanglePart | RotatedRectanglePart | PolygonPart:
    match shape:
        case Rectangle():
            return RectanglePart(**vars(shape))
        case RotatedRectangle():
            return RotatedRectanglePart(**vars(shape))
        case Polygon():
            return PolygonPart(points=shape.points)


def _to_region(part: RegionPart) -> Region:
    return Region(
        shape=_to_shape(part.shape) if part.shape else None,
        ignore=tuple(_to_shape(shape) for shape in part.ignore),
        frame_size=part.frame_size,
    )


def _to_shape(part: RectanglePart | RotatedRectanglePart | PolygonPart) -> Shape:
    values = part.model_dump(exclude={"kind"})
    match part:
        case RectanglePart():
            return Rectangle(**values)
        case RotatedRectanglePart():
            return RotatedRectangle(**values)
        case PolygonPart():
            return Polygon(**values)
