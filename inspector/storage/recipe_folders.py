"""Where recipe versions lie, and how a new one appears all at once."""

import os
import secrets
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from errno import EEXIST
from pathlib import Path

from inspector.domain.errors import DataFault
from inspector.domain.recipe import RecipeKey
from inspector.domain.verdict import Limits
from inspector.settings import disk_faults, sync_file, sync_folder
from inspector.storage.recipe_names import checked_name, same_name
from inspector.storage.recipe_pointers import write_limits

ABANDONED_S = 600
"""Age after which an unfinished version counts as left by a crash; writing one takes seconds."""
_UNFINISHED = ".unfinished"


class RecipeFolders:
    """`<name>/v<version>/`, with unfinished versions kept apart in `.unfinished/`."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._unfinished = root / _UNFINISHED
        with disk_faults(root):
            self._unfinished.mkdir(parents=True, exist_ok=True)
            self._remove_abandoned()

    def names(self) -> list[str]:
        """Names that have at least one version, sorted as a person would."""
        with disk_faults(self.root):
            found = [path.name for path in self.root.iterdir() if path.is_dir() and path.name[0] != "."]
        return sorted((name for name in found if self.versions(name)), key=str.casefold)

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

    def known_spelling(self, name: str) -> str:
        """The existing name that differs from `name` in case only, else `name`, checked."""
        wanted = checked_name(name)
        return next((known for known in self.names() if same_name(known, wanted)), wanted)

    def next_key(self, name: str) -> RecipeKey:
        """Key the next version of `name` gets; numbers are never used twice while a version exists."""
        return RecipeKey(name, max(self.versions(name), default=0) + 1)

    @contextmanager
    def unfinished(self) -> Iterator[Path]:
        """A new folder to fill. Removed again unless `publish` took it."""
        folder = self._unfinished / secrets.token_hex(8)
        with disk_faults(folder):
            folder.mkdir()
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def publish(self, folder: Path, key: RecipeKey, *, limits: Limits | None = None) -> None:
        """Make a filled folder the version `key`, in one step, after everything in it is on the disk.

        Limits are put beside it before, and such a file that a crash left there is removed: a version
        never appears with limits that are not its own.
        """
        target = self.root / key.name / f"v{key.version}"
        with disk_faults(target):
            if target.exists():
                raise FileExistsError(EEXIST, "another program just made this version", str(target))
            _sync_tree(folder)
            target.parent.mkdir(exist_ok=True)
            self.limits_file(key).unlink(missing_ok=True)
            if limits is not None:
                write_limits(self.limits_file(key), limits)
            os.rename(folder, target)  # noqa: PTH104 (never replaces a version that another program made)
            sync_folder(target.parent)
            sync_folder(self.root)

    def _remove_abandoned(self) -> None:
        for folder in self._unfinished.iterdir():
            newest = max(path.lstat().st_mtime for path in (folder, *folder.rglob("*")))
            if time.time() - newest > ABANDONED_S:
                shutil.rmtree(folder, ignore_errors=True)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and text[0] != "0"


def _sync_tree(folder: Path) -> None:
    for path in folder.rglob("*"):
        if path.is_file():
            sync_file(path)
        else:
            sync_folder(path)
    sync_folder(folder)
