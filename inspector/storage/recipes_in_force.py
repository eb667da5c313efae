"""What is in force of the recipes on disk: which version is in use; limits, camera and scale beside each."""

import logging
from pathlib import Path

from inspector.domain.camera import RecipeCamera
from inspector.domain.errors import DataFault
from inspector.domain.recipe import RecipeKey
from inspector.domain.scale import Scale
from inspector.domain.verdict import Limits
from inspector.settings import disk_faults
from inspector.storage.package_content import check_frame_size
from inspector.storage.recipe_folders import RecipeFolders
from inspector.storage.recipe_manifest import to_recipe
from inspector.storage.recipe_names import checked_name
from inspector.storage.recipe_pointers import (
    ActivePointer,
    read_active,
    read_camera,
    read_limits,
    read_scale,
    write_active,
    write_camera,
    write_limits,
    write_scale,
)
from inspector.storage.recipe_seal import read_manifest

logger = logging.getLogger(__name__)


class RecipesInForce:
    """The small files beside the versions that a person changes; versions themselves never change.

    Reading from any thread, changing from one at a time. Everything raises EnvironmentFault where the disk
    refuses; nothing that was stored is touched then.
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

    def offered_limits(self, key: RecipeKey) -> Limits | None:
        """Limits the package of an imported version brought that differed from the proposed ones.

        They were not put in force; a person may with `set_limits`. None where there were none.
        """
        self._folders.version(key)
        return read_limits(self._folders.offered_file(key))

    def _pointer(self) -> ActivePointer:
        """The pointer, empty where it is damaged: then nothing is active until a person activates again."""
        try:
            return read_active(self._active_file)
        except DataFault as fault:
            if self._logged != str(fault):
                self._logged = str(fault)
                logger.warning("%s", fault)
            return ActivePointer()
