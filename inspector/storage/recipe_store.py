"""Recipes on disk: immutable versions, made, read, listed, and carried to other stations."""

import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from inspector.domain.errors import DataFault, ProgrammingFault
from inspector.domain.frame import Pixels
from inspector.domain.recipe import Recipe, RecipeKey
from inspector.settings import disk_faults
from inspector.storage.package_check import refused
from inspector.storage.package_content import check_images, checked_version
from inspector.storage.package_views import with_views_found
from inspector.storage.png import read_png
from inspector.storage.prepared_version import MODEL_FOLDER, PreparedVersion, RecipeDraft, write_version
from inspector.storage.recipe_folders import sync_tree
from inspector.storage.recipe_manifest import to_manifest, to_recipe
from inspector.storage.recipe_names import checked_name
from inspector.storage.recipe_package import CAMERA, LIMITS, SCALE, pack, unpack
from inspector.storage.recipe_pointers import (
    camera_bytes,
    limits_bytes,
    read_camera,
    read_scale,
    scale_bytes,
)
from inspector.storage.recipe_seal import MANIFEST, file_hashes, read_manifest, verify_files
from inspector.storage.recipes_in_force import RecipesInForce


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


class RecipeStore(RecipesInForce):
    """The recipes folder: versions that never change, and what is in force of them.

    Reading from any thread, changing from one at a time.

    Everything raises EnvironmentFault where the disk refuses; nothing that was stored is touched then.
    """

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
        return [read_png(folder / image.file) for image in recipe.references]

    def defect_pixels(self, recipe: Recipe) -> list[Pixels]:
        """The confirmed defects it was learned from, uint8 (H, W, 3) RGB, in their order."""
        folder = self._folders.version(recipe.key)
        return [read_png(folder / image.file) for image in recipe.defects]

    def model_folder(self, key: RecipeKey) -> Path:
        """Folder of the fitted model's files."""
        return self._folders.version(key) / MODEL_FOLDER

    def create(
        self, draft: RecipeDraft, references: Sequence[Pixels], write_model: Callable[[Path], str]
    ) -> Recipe:
        """Store the next version of `draft.name`; it is complete and on the disk, or does not exist.

        `prepare` and `commit` in one: too slow for the writer thread.
        """
        with self.prepare(draft, references, write_model) as prepared:
            return self.commit(prepared)

    def prepare(
        self, draft: RecipeDraft, references: Sequence[Pixels], write_model: Callable[[Path], str]
    ) -> PreparedVersion:
        """Write all files of a new version where nobody sees them; the slow part of `create`. Any thread.

        Args:
            draft: What it is made of.
            references: uint8 (H, W, 3) RGB, at least one.
            write_model: Writes the fitted model into the given empty folder, gives the model hash.

        Raises:
            DataFault: The name cannot be used, or differs from an existing one in case only.
        """
        if not references:
            raise ProgrammingFault("A recipe needs at least one reference image.")
        draft = replace(draft, name=self._free_name(draft.name))
        with self._filling() as folder:
            manifest = write_version(folder, draft, references, write_model=write_model)
            return PreparedVersion(folder, manifest)

    def prepare_copy(self, changed: Recipe) -> PreparedVersion:
        """The next version: files of the version `changed.key` again, with what `changed` says. Any thread.

        Raises:
            DataFault: No such version, or one of its files was changed.
        """
        self.load(changed.key)
        source = self._folders.version(changed.key)
        with self._filling() as folder:
            with disk_faults(folder):
                shutil.copytree(source, folder, dirs_exist_ok=True)
                (folder / MANIFEST).unlink()
            return PreparedVersion(folder, to_manifest(changed, file_hashes(folder)))

    def commit(self, prepared: PreparedVersion) -> Recipe:
        """Make a prepared version the next one of its name: one small file and a rename. Writer thread.

        When this raises, nothing is visible and `prepared` can be committed again or discarded.
        """
        key = self._folders.next_key(self._folders.known_spelling(prepared.manifest.name))
        recipe = prepared.numbered(key)
        self._folders.publish(
            prepared.folder,
            key,
            offered=prepared.offered_limits,
            camera=prepared.camera,
            scale=prepared.scale,
        )
        return recipe

    def export(self, key: RecipeKey, path: Path) -> None:
        """Write one version as a package for another station, with what is in force beside it, atomically.

        Raises:
            DataFault: The version is damaged, or too large for a package.
        """
        folder, recipe = self._folders.version(key), self.load(key)
        try:
            check_images(folder, recipe)
        except DataFault as fault:
            raise DataFault(f"{key} cannot be exported: {fault.message}.") from fault
        beside, saved = {LIMITS: limits_bytes(self.limits(key))}, read_camera(self._folders.camera_file(key))
        if saved is not None:
            beside[CAMERA] = camera_bytes(saved)
        measured = read_scale(self._folders.scale_file(key))
        if measured is not None:
            beside[SCALE] = scale_bytes(measured)
        pack(folder, beside, path)

    def import_package(self, path: Path) -> RecipeKey:
        """Take a package from elsewhere; where its name exists it becomes the next version. Not activated.

        `prepare_import` and `commit` in one: too slow for the writer thread.
        """
        with self.prepare_import(path) as prepared:
            return self.commit(prepared).key

    def prepare_import(self, path: Path) -> PreparedVersion:
        """Unpack and check a package where nobody sees it; the slow part of `import_package`. Any thread.

        The limits proposed at its enrollment will be in force. Others that were in force where it was
        exported are only offered: in the result, and by `offered_limits` later. The camera that was in force
        there is in force here too: it decides no verdict, and another camera here is told before a shift
        starts. So is the scale. Nothing in a package is signed: whoever sent it is trusted for the proposed
        limits and the references.

        Raises:
            DataFault: Damaged, changed, hostile or made by a newer Inspector, or it has further views whose
                recipes are not here. Nothing is stored then.
        """
        with self._filling() as folder:
            unpack(path, folder)
            try:
                return with_views_found(checked_version(folder), self)
            except DataFault as fault:
                raise refused(path, fault.message.replace(f"{folder}{os.sep}", "").rstrip(".")) from fault

    def list(self) -> list[RecipeSummary]:
        """Every version of every recipe; a damaged one is listed with its problem. See also `problems`."""
        active = self.active()
        keys = [RecipeKey(name, version) for name in self.names() for version in self.versions(name)]
        return [self._summary(key, active=key == active) for key in keys]

    @contextmanager
    def _filling(self) -> Iterator[Path]:
        """A new hidden folder to fill: on the disk when the block ends well, removed when it raises."""
        folder = self._folders.unfinished()
        try:
            yield folder
            with disk_faults(folder):
                sync_tree(folder)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise

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
