"""Reading and checking a version's folder: the manifest's own seal and the sha256 of every file."""

import hashlib
import json
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from inspector.domain.errors import DataFault
from inspector.settings import disk_faults
from inspector.storage.recipe_manifest import FORMAT_VERSION, RecipeManifest

MANIFEST = "manifest.json"
MAX_MANIFEST_BYTES = 4 * 1024 * 1024
_WAY_OUT = "Import the recipe package again, restore the folder from a backup, or enroll the part again."


def sealed(manifest: RecipeManifest) -> RecipeManifest:
    """The manifest with the sha256 over its own canonical JSON, so that a changed number is noticed."""
    return manifest.model_copy(update={"sha256": _seal(manifest.model_dump(mode="json"))})


def manifest_bytes(manifest: RecipeManifest) -> bytes:
    """The file as written: readable JSON; floats round-trip exactly."""
    return (json.dumps(manifest.model_dump(mode="json"), indent=2, ensure_ascii=False) + "\n").encode()


def read_manifest(folder: Path) -> RecipeManifest:
    """The checked manifest of one version's folder.

    Raises:
        DataFault: Missing, not valid (the field is named), changed, or made by a newer Inspector.
    """
    path = folder / MANIFEST
    if not path.is_file():
        raise DataFault(f"{path} is missing.", way_out=_WAY_OUT)
    with disk_faults(path):
        too_large = path.stat().st_size > MAX_MANIFEST_BYTES
        data = b"" if too_large else path.read_bytes()
    document = _document(data, path)
    try:
        manifest = RecipeManifest.model_validate_json(data)
    except ValidationError as error:
        problem = error.errors()[0]
        place = ".".join(str(step) for step in problem["loc"]) or "the file"
        raise DataFault(f"{path} is not usable: {place}: {problem['msg']}.", way_out=_WAY_OUT) from error
    if manifest.sha256 != _seal(document):
        raise DataFault(f"{path} was changed since the recipe was made.", way_out=_WAY_OUT)
    return manifest


def file_hashes(folder: Path) -> dict[str, str]:
    """sha256 by relative posix path of every file below `folder` but the manifest.

    Raises:
        DataFault: A link or device among them.
    """
    with disk_faults(folder):
        entries = [path for path in sorted(folder.rglob("*")) if path.is_symlink() or not path.is_dir()]
        for path in entries:
            if path.is_symlink() or not path.is_file():
                raise DataFault(f"{path} is a link and not a file.", way_out=_WAY_OUT)
        found = {path.relative_to(folder).as_posix(): path for path in entries}
        return {name: _file_hash(path) for name, path in found.items() if name != MANIFEST}


def verify_files(folder: Path, manifest: RecipeManifest) -> None:
    """Raise DataFault that names the first changed, missing or additional file, if there is one."""
    found = file_hashes(folder)
    for name in sorted(found.keys() | manifest.files.keys()):
        if name not in found:
            raise DataFault(f"{folder / name} is missing.", way_out=_WAY_OUT)
        if name not in manifest.files:
            raise DataFault(f"{folder / name} does not belong to the recipe.", way_out="Move it elsewhere.")
        if found[name] != manifest.files[name]:
            raise DataFault(f"{folder / name} was changed since the recipe was made.", way_out=_WAY_OUT)
    for image in (*manifest.references, *manifest.defects):
        if manifest.files.get(image.file) != image.sha256:
            raise DataFault(f"{folder / image.file} is not the image that was learned.", way_out=_WAY_OUT)


def _seal(document: dict[str, Any]) -> str:
    """Of the document as it is stored: fields that later formats added are not in it."""
    sealed_fields = {name: value for name, value in document.items() if name != "sha256"}
    canonical = json.dumps(sealed_fields, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return hashlib.sha256(canonical.encode()).hexdigest()


def _document(data: bytes, path: Path) -> dict[str, Any]:
    try:
        document = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise DataFault(f"{path} is not usable: {error}.", way_out=_WAY_OUT) from error
    if not isinstance(document, dict):
        raise DataFault(f"{path} is not usable: it is no JSON object.", way_out=_WAY_OUT)
    stored = document.get("format_version")
    if isinstance(stored, int) and stored > FORMAT_VERSION:
        raise DataFault(
            f"{path} was made by a newer Inspector (format {stored}, this version reads {FORMAT_VERSION}).",
            way_out="Update Inspector.",
        )
    return document


def _file_hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
