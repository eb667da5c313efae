"""Whether what a recipe package holds may become a version here. The sender is not trusted."""

import hashlib
from collections.abc import Mapping
from pathlib import Path

from inspector.domain.camera import RecipeCamera
from inspector.domain.errors import DataFault
from inspector.domain.recipe import Recipe
from inspector.domain.scale import Scale
from inspector.domain.verdict import Limits
from inspector.settings import disk_faults
from inspector.storage.png import png_size, read_png
from inspector.storage.prepared_version import MODEL_FOLDER, PreparedVersion
from inspector.storage.recipe_manifest import to_recipe
from inspector.storage.recipe_names import checked_name
from inspector.storage.recipe_package import CAMERA, LIMITS, SCALE
from inspector.storage.recipe_pointers import read_camera, read_limits, read_scale
from inspector.storage.recipe_seal import read_manifest, verify_files

MAX_REFERENCES = 64
"""References of one version in a package; enrolled and taught goods together stay below."""
MAX_DEFECTS = 64
"""Confirmed defects of one version."""
MAX_IMAGE_PIXELS = 400_000_000
"""All references and defects together, 1.2 GB decoded."""


def checked_version(folder: Path) -> PreparedVersion:
    """The version in the folder a package was unpacked into, after every check.

    Files are as the manifest says, the model is the one the manifest names, references and defects are a
    sensible number of images that can be decoded, the name can be used here.

    Raises:
        DataFault: What is wrong, by file or field.
    """
    limits, camera, scale = _take_limits(folder), _take_camera(folder), _take_scale(folder)
    manifest = read_manifest(folder)
    verify_files(folder, manifest)
    recipe = to_recipe(manifest)
    checked_name(recipe.key.name)
    _check_model(recipe, manifest.files)
    check_images(folder, recipe)
    for image in (*recipe.references, *recipe.defects):
        read_png(folder / image.file)
    if camera is not None:
        check_frame_size(camera, folder / recipe.references[0].file)
    offered = limits if limits != recipe.calibration.proposed else None
    return PreparedVersion(folder, manifest, offered, camera, scale)


def check_images(folder: Path, recipe: Recipe) -> None:
    """Raise DataFault for more images, or larger ones, than a package may hold. Reads headers only."""
    references, defects = recipe.references, recipe.defects
    if not 1 <= len(references) <= MAX_REFERENCES:
        raise DataFault(f"it holds {len(references)} reference images, not 1 to {MAX_REFERENCES}")
    if len(defects) > MAX_DEFECTS:
        raise DataFault(f"it holds {len(defects)} images of defects, not up to {MAX_DEFECTS}")
    sizes = [png_size(folder / image.file) for image in (*references, *defects)]
    if sum(width * height for width, height in sizes) > MAX_IMAGE_PIXELS:
        raise DataFault(f"its images have more than {MAX_IMAGE_PIXELS // 10**6} megapixels")


def check_frame_size(camera: RecipeCamera, reference: Path) -> None:
    """Raise DataFault where the camera's frames have another size than a reference. Reads its header."""
    size, wanted = camera.frame_size, png_size(reference)
    if size is not None and size != wanted:
        raise DataFault(
            f"The camera gives {size[0]} x {size[1]} pixels, the references have {wanted[0]} x {wanted[1]}.",
            way_out="Set the camera's size back, or enroll the part again with the new one.",
        )


def model_hash(files: Mapping[str, str]) -> str:
    """sha256 over names and contents of a fitted model's files, from the sha256 of each.

    The same number as `inspector.models.artifact_hash`, which this folder may not import; a test compares
    both.

    Args:
        files: sha256 by path below the version's folder, already compared with the files.

    Raises:
        DataFault: A file is missing.
    """
    digest = hashlib.sha256()
    for name in ("manifest.json", "model.safetensors"):
        path = f"{MODEL_FOLDER}/{name}"
        if path not in files:
            raise DataFault(f"{path} is missing")
        digest.update(f"{name} {files[path]}\n".encode())
    return digest.hexdigest()


def _check_model(recipe: Recipe, files: Mapping[str, str]) -> None:
    if model_hash(files) != recipe.model_hash:
        raise DataFault("its model is not the one its manifest names (model_hash)")


def _take_limits(folder: Path) -> Limits:
    """Limits of an unpacked package, whose file is removed: it is no part of the version."""
    limits = read_limits(folder / LIMITS)
    if limits is None:
        raise DataFault(f"it holds no {LIMITS}")
    with disk_faults(folder):
        (folder / LIMITS).unlink()
    return limits


def _take_camera(folder: Path) -> RecipeCamera | None:
    """Camera of an unpacked package, whose file is removed; None where it brings none but the manifest's."""
    camera = read_camera(folder / CAMERA)
    if camera is not None:
        with disk_faults(folder):
            (folder / CAMERA).unlink()
    return camera


def _take_scale(folder: Path) -> Scale | None:
    """Scale of an unpacked package, whose file is removed; None where it brings none but the manifest's."""
    scale = read_scale(folder / SCALE)
    if scale is not None:
        with disk_faults(folder):
            (folder / SCALE).unlink()
    return scale
