"""Where recipe versions lie, and how a new one appears all at once."""

import logging
import os
import secrets
import shutil
import time
from errno import EEXIST
from pathlib import Path

from inspector.domain.camera import RecipeCamera
from inspector.domain.errors import DataFault
from inspector.domain.recipe import RecipeKey
from inspector.domain.scale import Scale
from inspector.domain.verdict import Limits
from inspector.settings import disk_faults, sync_file, sync_folder
from inspector.storage.recipe_names import checked_name, same_name
from inspector.storage.recipe_pointers import write_camera, write_limits, write_scale
from inspector.storage.recipe_seal import MANIFEST

ABANDONED_S = 600
"""Age after which an unfinished version counts as left by a crash; writing one takes seconds."""
_UNFINISHED = ".unfinished"
logger = logging.getLogger(__name__)


class RecipeFolders:
    """`<name>/v<version>/`, with unfinished versions kept apart in `.unfinished/`."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._unfinished = root / _UNFINISHED
        self._reported: set[str] = set()
        with disk_faults(root):
            self._unfinished.mkdir(parents=True, exist_ok=True)
            self._remove_abandoned()

    def names(self) -> list[str]:
        """Names that have at least one version, sorted as a person would."""
        usable = [name for name in self._visible() if not _stray(name)]
        return sorted((name for name in usable if self.versions(name)), key=str.casefold)

    def strays(self) -> list[str]:
        """Sentences about folders that are ignored because no recipe can have their name."""
        return [
            f"The folder {name!r} in {self.root} is ignored: {problem} Rename it or move it elsewhere."
            for name in sorted(self._visible())
            if (problem := _stray(name))
        ]

    def versions(self, name: str) -> list[int]:
        """Finished versions of a recipe, ascending; empty where there is none."""
        folder = self.root / checked_name(name)
        with disk_faults(folder):
            found = [path.name for path in folder.iterdir() if path.is_dir()] if folder.is_dir() else []
        return sorted(int(text[1:]) for text in found if text[:1] == "v" and _is_number(text[1:]))

    def version(self, key: RecipeKey) -> Path:
        """Folder of a finished version; DataFault that lists what exists where there is none."""
        folder = self.root / checked_name(key.name) / f"v{key.version}"
        if not folder.is_dir():
            known = ", ".join(f"v{number}" for number in self.versions(key.name))
            raise DataFault(
                f"There is no recipe {key}.",
                way_out=f"{key.name} has {known}." if known else "See `inspector recipe list`.",
            )
        return folder

    def limits_file(self, key: RecipeKey) -> Path:
        """Where the limits in force of a version are, beside it."""
        return self.root / checked_name(key.name) / f"v{key.version}.limits.json"

    def camera_file(self, key: RecipeKey) -> Path:
        """Where the camera settings in force of a version are, beside it."""
        return self.root / checked_name(key.name) / f"v{key.version}.camera.json"

    def scale_file(self, key: RecipeKey) -> Path:
        """Where the scale in force of a version is, beside it."""
        return self.root / checked_name(key.name) / f"v{key.version}.scale.json"

    def offered_file(self, key: RecipeKey) -> Path:
        """Where the limits a package brought, and that are not in force, are."""
        return self.root / checked_name(key.name) / f"v{key.version}.offered.json"

    def known_spelling(self, name: str) -> str:
        """The existing name that differs from `name` in case only, else `name`, checked."""
        wanted = checked_name(name)
        return next((known for known in self.names() if same_name(known, wanted)), wanted)

    def next_key(self, name: str) -> RecipeKey:
        """Key the next version of `name` gets; numbers are never used twice while a version exists."""
        return RecipeKey(name, max(self.versions(name), default=0) + 1)

    def unfinished(self) -> Path:
        """A new folder to fill, for `publish`; who does not publish it removes it."""
        folder = self._unfinished / secrets.token_hex(8)
        with disk_faults(folder):
            folder.mkdir()
        return folder

    def publish(
        self,
        folder: Path,
        key: RecipeKey,
        *,
        offered: Limits | None,
        camera: RecipeCamera | None = None,
        scale: Scale | None = None,
    ) -> None:
        """Make a filled folder, synced but for its manifest, the version `key`, in one step.

        Offered limits, camera and scale of a package are put beside it before, and what a crash left there
        is removed: a version never appears with limits, a camera or a scale that are not its own.
        """
        target = self.root / key.name / f"v{key.version}"
        with disk_faults(target):
            if target.exists():
                raise FileExistsError(EEXIST, "another program just made this version", str(target))
            sync_file(folder / MANIFEST)
            sync_folder(folder)
            target.parent.mkdir(exist_ok=True)
            self.limits_file(key).unlink(missing_ok=True)
            self.offered_file(key).unlink(missing_ok=True)
            self.camera_file(key).unlink(missing_ok=True)
            self.scale_file(key).unlink(missing_ok=True)
            if offered is not None:
                write_limits(self.offered_file(key), offered)
            if camera is not None:
                write_camera(self.camera_file(key), camera)
            if scale is not None:
                write_scale(self.scale_file(key), scale)
            os.rename(folder, target)  # noqa: PTH104 (never replaces a version that another program made)
            sync_folder(target.parent)
            sync_folder(self.root)

    def _visible(self) -> list[str]:
        """Names of all folders but hidden ones; what no recipe can be called is logged, once."""
        with disk_faults(self.root):
            found = [path.name for path in self.root.iterdir() if path.is_dir() and path.name[0] != "."]
        for name in found:
            if name not in self._reported and (problem := _stray(name)):
                self._reported.add(name)
                logger.warning("The folder %r in %s is ignored: %s", name, self.root, problem)
        return found

    def _remove_abandoned(self) -> None:
        for folder in self._unfinished.iterdir():
            newest = max(path.lstat().st_mtime for path in (folder, *folder.rglob("*")))
            if time.time() - newest > ABANDONED_S:
                shutil.rmtree(folder, ignore_errors=True)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and text[0] != "0"


def _stray(name: str) -> str:
    """Why a folder of this name holds no recipe; empty where it may."""
    try:
        composed = checked_name(name)
    except DataFault as fault:
        return fault.message
    return "" if composed == name else f"{name!r} is not in composed Unicode form."


def sync_tree(folder: Path) -> None:
    """Bring every file below a folder, and the folder, onto the disk (OSError). Slow."""
    for path in folder.rglob("*"):
        if path.is_file():
            sync_file(path)
        else:
            sync_folder(path)
    sync_folder(folder)
