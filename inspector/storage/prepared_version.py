"""A recipe version that is complete on the disk but not visible yet: slow to make, quick to publish."""

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from inspector.domain.camera import RecipeCamera
from inspector.domain.frame import Pixels
from inspector.domain.part import PartFrame
from inspector.domain.recipe import (
    Alignment,
    Calibration,
    ModelSpec,
    Recipe,
    RecipeKey,
    ReferenceImage,
    View,
)
from inspector.domain.region import Region
from inspector.domain.scale import Scale
from inspector.domain.traits import TraitChoice
from inspector.domain.verdict import Limits
from inspector.settings import disk_faults
from inspector.storage.png import encode_png
from inspector.storage.recipe_manifest import FORMAT_VERSION, RecipeManifest, to_manifest, to_recipe
from inspector.storage.recipe_seal import MANIFEST, file_hashes, manifest_bytes, sealed

MODEL_FOLDER = "model"
_NO_VERSION_YET = 1  # the number is chosen when the version is published


@dataclass(frozen=True, eq=False)
class DraftImage:
    """An image to store with a version: uint8 (H, W, 3) RGB and where it came from."""

    pixels: Pixels
    origin: str = ""


@dataclass(frozen=True)
class RecipeDraft:
    """What a new version is made of, besides its references and its model's files.

    Attributes:
        origins: Where each reference came from, in their order; may be shorter.
        defects: Confirmed defects that the model learned from.
        camera: What its references were taken with.
        scale: Millimetres per pixel, where they are known.
        views: Further views of the part.
    """

    name: str
    created_by: str
    model: ModelSpec
    calibration: Calibration
    region: Region = field(default_factory=Region)
    alignment: Alignment = field(default_factory=Alignment)
    source: str = ""
    note: str = ""
    part: PartFrame | None = None
    choices: tuple[TraitChoice, ...] = ()
    origins: tuple[str, ...] = ()
    defects: tuple[DraftImage, ...] = ()
    camera: RecipeCamera | None = None
    scale: Scale | None = None
    views: tuple[View, ...] = ()


@dataclass(frozen=True)
class PreparedVersion:
    """Every file of a version in a hidden folder, checked and on the disk; `RecipeStore.commit` publishes it.

    As a context manager it cleans up at the end of the block, committed or not. Commit it within
    minutes: an Inspector that starts removes what lay unfinished for longer (`recipe_folders.ABANDONED_S`).

    Attributes:
        folder: Where the files are.
        manifest: With the name to publish under; the version number is chosen at the commit.
        offered_limits: Limits an imported package brought that differ from the proposed ones. They are not
            put in force: a person has to set them.
        camera: What an imported package brought besides its manifest's; it will be in force.
        scale: The same for the scale.
    """

    folder: Path
    manifest: RecipeManifest
    offered_limits: Limits | None = None
    camera: RecipeCamera | None = None
    scale: Scale | None = None

    def numbered(self, key: RecipeKey) -> Recipe:
        """Write the manifest of this version as `key`."""
        numbered = {"name": key.name, "version": key.version, "format_version": FORMAT_VERSION}
        manifest = sealed(self.manifest.model_copy(update=numbered))
        with disk_faults(self.folder):
            (self.folder / MANIFEST).write_bytes(manifest_bytes(manifest))
        return to_recipe(manifest)

    def discard(self) -> None:
        """Remove the files, where they were not published. Idempotent; any thread."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.discard()


def write_version(
    folder: Path, draft: RecipeDraft, references: Sequence[Pixels], *, write_model: Callable[[Path], str]
) -> RecipeManifest:
    """Write the model and the images of a draft into an empty folder; the manifest to seal later."""
    origins = [*draft.origins, *[""] * len(references)]
    goods = [DraftImage(pixels, origin) for pixels, origin in zip(references, origins, strict=False)]
    with disk_faults(folder):
        (folder / MODEL_FOLDER).mkdir()
        model_hash = write_model(folder / MODEL_FOLDER)
        stored = [_write_images(folder, "reference", goods), _write_images(folder, "defect", draft.defects)]
        files = file_hashes(folder)
    kept_goods, kept_defects = (
        tuple(ReferenceImage(name, files[name], origin) for name, origin in images) for images in stored
    )
    return to_manifest(_recipe(draft, model_hash, goods=kept_goods, defects=kept_defects), files)


def _write_images(folder: Path, kind: str, images: Sequence[DraftImage]) -> list[tuple[str, str]]:
    """Write `<kind>-N.png`; give names and origins."""
    names = [f"{kind}-{number}.png" for number, _ in enumerate(images, start=1)]
    for name, image in zip(names, images, strict=True):
        (folder / name).write_bytes(encode_png(image.pixels))
    return [(name, image.origin) for name, image in zip(names, images, strict=True)]


def _recipe(
    draft: RecipeDraft,
    model_hash: str,
    *,
    goods: tuple[ReferenceImage, ...],
    defects: tuple[ReferenceImage, ...],
) -> Recipe:
    return Recipe(
        key=RecipeKey(draft.name, _NO_VERSION_YET),
        created_at=datetime.now(UTC),
        created_by=draft.created_by,
        references=goods,
        model=draft.model,
        model_hash=model_hash,
        calibration=draft.calibration,
        region=draft.region,
        alignment=draft.alignment,
        source=draft.source,
        note=draft.note,
        part=draft.part,
        choices=draft.choices,
        defects=defects,
        camera=draft.camera,
        scale=draft.scale,
        views=draft.views,
    )
