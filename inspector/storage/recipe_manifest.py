"""manifest.json of a recipe version: the stored form of a Recipe as a whole, there and back."""

from typing import Annotated, Final, Literal

from pydantic import AwareDatetime, Field

from inspector.domain.part import PartFrame
from inspector.domain.recipe import (
    Alignment,
    Calibration,
    HeldOutScore,
    ModelSpec,
    Recipe,
    RecipeKey,
    ReferenceImage,
)
from inspector.domain.traits import TraitChoice
from inspector.storage.manifest_parts import (
    AlignmentPart,
    CalibrationPart,
    CameraPart,
    HeldOutPart,
    ManifestPart,
    ModelPart,
    PartFramePart,
    ReferencePart,
    ScalePart,
    Sha256,
    TraitChoicePart,
    ViewPart,
    camera_part,
    limits_part,
    scale_part,
    to_camera,
    to_limits,
    to_scale,
    to_view,
    view_part,
)
from inspector.storage.region_part import RegionPart, region_part, to_region

FORMAT_VERSION: Final = 4
"""Of the manifest; a reader refuses a larger one. 2 added the window of a part and the traits, 3
the confirmed defects, 4 the camera, the scale and the views."""


class RecipeManifest(ManifestPart):
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
    alignment, calibration = recipe.alignment, recipe.calibration
    return RecipeManifest(
        name=recipe.key.name,
        version=recipe.key.version,
        created_at=recipe.created_at,
        created_by=recipe.created_by,
        source=recipe.source,
        note=recipe.note,
        references=tuple(ReferencePart(**vars(image)) for image in recipe.references),
        region=region_part(recipe.region),
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
        region=to_region(manifest.region),
        alignment=Alignment(alignment.method, alignment.min_quality),
        source=manifest.source,
        note=manifest.note,
        part=PartFrame(**vars(manifest.part)) if manifest.part else None,
        choices=tuple(TraitChoice(**vars(choice)) for choice in manifest.choices),
        defects=tuple(ReferenceImage(**vars(image)) for image in manifest.defects),
        camera=to_camera(manifest.camera) if manifest.camera else None,
        scale=to_scale(manifest.scale) if manifest.scale else None,
        views=tuple(to_view(part) for part in manifest.views),
    )
