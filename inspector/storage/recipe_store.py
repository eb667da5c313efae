"""Recipes on disk: immutable versions, a pointer to the active one, limits beside them."""

import logging
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from inspector.domain.camera import RecipeCamera
from inspector.domain.errors import DataFault, ProgrammingFault
from inspector.domain.frame import Pixels
from inspector.domain.recipe import Recipe, RecipeKey
from inspector.domain.scale import Scale
from inspector.domain.verdict import Limits
from inspector.settings import disk_faults
from inspector.storage.package_check import refused
from inspector.storage.package_content import check_frame_size, check_images, checked_version
from inspector.storage.package_views import with_views_found
from inspector.storage.png import read_png
from inspector.storage.prepared_version import MODEL_FOLDER, PreparedVersion, RecipeDraft, write_version
from inspector.storage.recipe_folders import RecipeFolders, sync_tree
from inspector.storage.recipe_manifest import to_manifest, to_recipe
from inspector.storage.recipe_names import checked_name
from inspector.storage.recipe_package import CAMERA, LIMITS, SCALE, pack, unpack
from inspector.storage.recipe_pointers import (
    ActivePointer,
    camera_bytes,
    limits_bytes,
    read_active,
    read_camera,
    read_limits,
    read_scale,
    scale_bytes,
    write_active,
    write_camera,
    write_limits,
    write_scale,
)
from inspector.storage.recipe_seal import MANIFEST, file_hashes, read_manifest, verify_files

logger = logging.getLogger(__name__)


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
        self._logged = ""

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

    def active(self) -> RecipeKey | None:
        """The recipe in use; None where none was activated or it is gone, or where active.json is damaged.

        The last is logged, and `problems` says it.
        """
        pointer = self._pointer()
        version = pointer.versions.get(pointer.name, 0)
        exists = bool(pointer.name) and version in self.versions(pointer.name)
        return RecipeKey(pointer.name, version) if exists else None

    def activate(self, key: RecipeKey) -> None:
        """Make an existing version the one in use, and the one its name stands for.

        A damaged active.json is replaced; which version the other names stood for is lost with it.
        """
        self._folders.version(key)
        write_active(self._active_file, self._pointer().moved_to(key))

    def keep_standing(self, name: str) -> None:
        """Let a bare name stand for the version it stands for now, also when a newer one comes unactivated.

        Which recipe is in use stays as it is. Writer thread.

        Raises:
            DataFault: As `active_version`.
        """
        version = self.active_version(name)
        pointer = read_active(self._active_file)
        write_active(self._active_file, pointer.standing_for(RecipeKey(checked_name(name), version)))

    def problems(self) -> list[str]:
        """What is wrong besides the versions, for the person: ignored folders, a damaged pointer."""
        try:
            read_active(self._active_file)
        except DataFault as fault:
            return [*self._folders.strays(), str(fault)]
        return self._folders.strays()

    def active_version(self, name: str) -> int:
        """The version a bare name stands for: the one activated last, else the newest.

        Raises:
            DataFault: No recipe of this name, the message lists what exists; active.json is damaged, so that
                nobody knows.
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

    def camera(self, key: RecipeKey) -> RecipeCamera | None:
        """Camera and settings in force: those a person saved, else those of the enrollment; None for neither.

        Raises:
            DataFault: No such version, or its camera file is damaged.
        """
        folder = self._folders.version(key)
        return read_camera(self._folders.camera_file(key)) or to_recipe(read_manifest(folder)).camera

    def set_camera(self, key: RecipeKey, camera: RecipeCamera) -> RecipeCamera | None:
        """Put another camera or other settings in force; the old ones are given back, for the audit trail.

        Raises:
            DataFault: Its frames have another size than the version's references.
        """
        old = self.camera(key)
        folder = self._folders.version(key)
        check_frame_size(camera, folder / read_manifest(folder).references[0].file)
        write_camera(self._folders.camera_file(key), camera)
        return old

    def forget_camera(self, key: RecipeKey) -> None:
        """Put the camera of the enrollment in force again."""
        with disk_faults(self._folders.camera_file(key)):
            self._folders.camera_file(key).unlink(missing_ok=True)

    def scale(self, key: RecipeKey) -> Scale | None:
        """The scale in force: the one measured last, else that of the version; None where there is none.

        Raises:
            DataFault: No such version, or its scale file is damaged.
        """
        folder = self._folders.version(key)
        return read_scale(self._folders.scale_file(key)) or to_recipe(read_manifest(folder)).scale

    def set_scale(self, key: RecipeKey, scale: Scale) -> Scale | None:
        """Put another scale in force; the old one is given back, for the audit trail."""
        old = self.scale(key)
        write_scale(self._folders.scale_file(key), scale)
        return old

    def forget_scale(self, key: RecipeKey) -> None:
        """Put the scale of the version in force again."""
        with disk_faults(self._folders.scale_file(key)):
            self._folders.scale_file(key).unlink(missing_ok=True)

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

    def offered_limits(self, key: RecipeKey) -> Limits | None:
        """Limits the package of an imported version brought that differed from the proposed ones.

        They were not put in force; a person may with `set_limits`. None where there were none.
        """
        self._folders.version(key)
        return read_limits(self._folders.offered_file(key))

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

    def _pointer(self) -> ActivePointer:
        """The pointer, empty where it is damaged: then nothing is active until a person activates again."""
        try:
            return read_active(self._active_file)
        except DataFault as fault:
            if self._logged != str(fault):
                self._logged = str(fault)
                logger.warning("%s", fault)
            return ActivePointer()

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
