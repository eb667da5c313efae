"""Recipes on disk: immutable versions, a pointer to the active one, limits beside them."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from inspector.domain.errors import DataFault, ProgrammingFault
from inspector.domain.frame import Pixels
from inspector.domain.recipe import Alignment, Calibration, ModelSpec, Recipe, RecipeKey, ReferenceImage
from inspector.domain.region import Region
from inspector.domain.verdict import Limits
from inspector.settings import disk_faults
from inspector.storage.package_check import refused
from inspector.storage.png import decode_png, encode_png
from inspector.storage.recipe_folders import RecipeFolders
from inspector.storage.recipe_manifest import to_manifest, to_recipe
from inspector.storage.recipe_names import checked_name
from inspector.storage.recipe_package import LIMITS, pack, unpack
from inspector.storage.recipe_pointers import (
    limits_bytes,
    read_active,
    read_limits,
    write_active,
    write_limits,
)
from inspector.storage.recipe_seal import (
    MANIFEST,
    file_hashes,
    manifest_bytes,
    read_manifest,
    sealed,
    verify_files,
)

MODEL_FOLDER = "model"


@dataclass(frozen=True)
class RecipeDraft:
    """What a new version is made of, besides its images and its model's files.

    Attributes:
        origins: Where each reference came from, in their order; may be shorter.
    """

    name: str
    created_by: str
    model: ModelSpec
    calibration: Calibration
    region: Region = field(default_factory=Region)
    alignment: Alignment = field(default_factory=Alignment)
    source: str = ""
    note: str = ""
    origins: tuple[str, ...] = ()


@dataclass(frozen=True)
class RecipeSummary:
    """One line of the list of recipes.

    Attributes:
        recipe: None where the manifest is not usable.
        active: True for the one recipe in use.
        problem: Why `recipe` is None, in words for the person.
    """

    key: RecipeKey
    recipe: Recipe | None
    active: bool = False
    problem: str = ""


class RecipeStore:
    """The recipes folder. Reading from any thread, changing from one at a time.

    Everything raises EnvironmentFault where the disk refuses; nothing that was stored is touched then.
    """

    def __init__(self, folder: Path) -> None:
        self._folders = RecipeFolders(folder)
        self._active_file = folder / "active.json"

    def names(self) -> list[str]:
        """Names of all recipes."""
        return self._folders.names()

    def versions(self, name: str) -> list[int]:
        """Versions of a recipe, ascending; empty where there is none."""
        return self._folders.versions(name)

    def load(self, key: RecipeKey) -> Recipe:
        """A recipe whose every file is as it was made.

        Raises:
            DataFault: No such version; a file changed, missing or additional (named); newer format.
        """
        folder = self._folders.version(key)
        manifest = read_manifest(folder)
        if (manifest.name, manifest.version) != (key.name, key.version):
            raise DataFault(f"{folder} holds {manifest.name} v{manifest.version}.", way_out="Rename it back.")
        verify_files(folder, manifest)
        return to_recipe(manifest)

    def reference_pixels(self, recipe: Recipe) -> list[Pixels]:
        """The enrolled goods, uint8 (H, W, 3) RGB, in their order."""
        folder = self._folders.version(recipe.key)
        return [_read_png(folder / image.file) for image in recipe.references]

    def model_folder(self, key: RecipeKey) -> Path:
        """Folder of the fitted model's files."""
        return self._folders.version(key) / MODEL_FOLDER

    def create(
        self, draft: RecipeDraft, references: Sequence[Pixels], write_model: Callable[[Path], str]
    ) -> Recipe:
        """Store the next version of `draft.name`; it is complete and on the disk, or does not exist.

        Args:
            draft: What it is made of.
            references: uint8 (H, W, 3) RGB, at least one.
            write_model: Writes the fitted model into the given empty folder, gives the model hash.

        Raises:
            DataFault: The name cannot be used, or differs from an existing one in case only.
        """
        if not references:
            raise ProgrammingFault("A recipe needs at least one reference image.")
        key = self._folders.next_key(self._free_name(draft.name))
        with self._folders.unfinished() as folder:
            recipe = _fill(folder, key, draft, references=references, write_model=write_model)
            self._folders.publish(folder, key)
        return recipe

    def active(self) -> RecipeKey | None:
        """The recipe in use; None where none was activated or it is gone."""
        pointer = read_active(self._active_file)
        version = pointer.versions.get(pointer.name, 0)
        exists = bool(pointer.name) and version in self.versions(pointer.name)
        return RecipeKey(pointer.name, version) if exists else None

    def activate(self, key: RecipeKey) -> None:
        """Make an existing version the one in use, and the one its name stands for."""
        self._folders.version(key)
        write_active(self._active_file, read_active(self._active_file).moved_to(key))

    def active_version(self, name: str) -> int:
        """The version a bare name stands for: the one activated last, else the newest.

        Raises:
            DataFault: No recipe of this name; the message lists what exists.
        """
        versions = self.versions(name)
        if not versions:
            known = ", ".join(self.names()) or "there is none yet"
            raise DataFault(f"There is no recipe {name}.", way_out=f"Existing recipes: {known}.")
        chosen = read_active(self._active_file).versions.get(checked_name(name), 0)
        return chosen if chosen in versions else versions[-1]

    def limits(self, key: RecipeKey) -> Limits:
        """Limits in force: those a person set, else those proposed at enrollment."""
        folder = self._folders.version(key)
        chosen = read_limits(self._folders.limits_file(key))
        return chosen or to_recipe(read_manifest(folder)).calibration.proposed

    def set_limits(self, key: RecipeKey, limits: Limits) -> Limits:
        """Put limits in force; the old ones are given back, for the audit trail."""
        old = self.limits(key)
        write_limits(self._folders.limits_file(key), limits)
        return old

    def export(self, key: RecipeKey, path: Path) -> None:
        """Write one version with the limits in force as a package for another station, atomically.

        Raises:
            DataFault: The version is damaged, or too large for a package.
        """
        self.load(key)
        pack(self._folders.version(key), limits_bytes(self.limits(key)), path)

    def import_package(self, path: Path) -> RecipeKey:
        """Take a package from elsewhere; where its name exists it becomes the next version. Not activated.

        The limits that were in force where it was exported come with it.

        Raises:
            DataFault: Damaged, changed, hostile or made by a newer Inspector. Nothing is stored then.
        """
        with self._folders.unfinished() as folder:
            unpack(path, folder)
            try:
                limits = _take_limits(folder)
                key = self._adopt(folder)
            except DataFault as fault:
                raise refused(path, fault.message.replace(f"{folder}{os.sep}", "").rstrip(".")) from fault
            self._folders.publish(folder, key, limits=limits)
        return key

    def _adopt(self, folder: Path) -> RecipeKey:
        """Check an unpacked version and give it the next free key here."""
        manifest = read_manifest(folder)
        verify_files(folder, manifest)
        for image in to_recipe(manifest).references:
            _read_png(folder / image.file)
        key = self._folders.next_key(self._folders.known_spelling(manifest.name))
        renamed = manifest.model_copy(update={"name": key.name, "version": key.version})
        with disk_faults(folder):
            (folder / MANIFEST).write_bytes(manifest_bytes(sealed(renamed)))
        return key

    def list(self) -> list[RecipeSummary]:
        """Every version of every recipe; a damaged one is listed with its problem."""
        active = self.active()
        keys = [RecipeKey(name, version) for name in self.names() for version in self.versions(name)]
        return [self._summary(key, active=key == active) for key in keys]

    def _free_name(self, name: str) -> str:
        wanted, known = checked_name(name), self._folders.known_spelling(name)
        if wanted != known:
            raise DataFault(
                f"There is a recipe {known}; {wanted} differs in upper and lower case only.",
                way_out=f"Use {known} for its next version, or another name.",
            )
        return wanted

    def _summary(self, key: RecipeKey, *, active: bool) -> RecipeSummary:
        try:
            return RecipeSummary(key, to_recipe(read_manifest(self._folders.version(key))), active)
        except DataFault as fault:
            return RecipeSummary(key, None, active, str(fault))


def _fill(
    folder: Path,
    key: RecipeKey,
    draft: RecipeDraft,
    *,
    references: Sequence[Pixels],
    write_model: Callable[[Path], str],
) -> Recipe:
    """Write model, references and manifest of one version into an empty folder."""
    with disk_faults(folder):
        (folder / MODEL_FOLDER).mkdir()
        model_hash = write_model(folder / MODEL_FOLDER)
        names = [f"reference-{number}.png" for number, _ in enumerate(references, start=1)]
        for name, pixels in zip(names, references, strict=True):
            (folder / name).write_bytes(encode_png(pixels))
        files = file_hashes(folder)
        origins = [*draft.origins, *[""] * len(references)]
        recipe = Recipe(
            key=key,
            created_at=datetime.now(UTC),
            created_by=draft.created_by,
            references=tuple(
                ReferenceImage(name, files[name], origin)
                for name, origin in zip(names, origins, strict=False)
            ),
            model=draft.model,
            model_hash=model_hash,
            calibration=draft.calibration,
            region=draft.region,
            alignment=draft.alignment,
            source=draft.source,
            note=draft.note,
        )
        (folder / MANIFEST).write_bytes(manifest_bytes(sealed(to_manifest(recipe, files))))
    return recipe


def _read_png(path: Path) -> Pixels:
    with disk_faults(path):
        return decode_png(path.read_bytes(), str(path))


def _take_limits(folder: Path) -> Limits:
    """Limits of an unpacked package, whose file is removed: it is no part of the version."""
    limits = read_limits(folder / LIMITS)
    if limits is None:
        raise DataFault(f"it holds no {LIMITS}")
    with disk_faults(folder):
        (folder / LIMITS).unlink()
    return limits
