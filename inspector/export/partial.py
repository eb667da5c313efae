"""Targets that appear only when they are complete: a file and a folder.

Everything is written beside the target under a hidden name and renamed at the end. Leaving the `with`
block by any exception, a closed generator included, removes it; what was at the target stays as it was.
"""

import os
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from errno import EISDIR, ENOTDIR
from pathlib import Path
from typing import TextIO

from inspector.domain.errors import DataFault, EnvironmentFault
from inspector.settings import disk_fault, sync_folder

TextOpener = Callable[[Path], TextIO]


def open_text(path: Path) -> TextIO:
    """Create a UTF-8 file; characters that have no UTF-8 form (odd file names) are written as escapes."""
    return path.open("x", encoding="utf-8", errors="backslashreplace", newline="")


class PartialText:
    """The file being written. Every write may raise EnvironmentFault naming the target."""

    def __init__(self, file: TextIO, target: Path) -> None:
        self._file = file
        self._target = target

    def write(self, text: str) -> None:
        """Append text."""
        with target_faults(self._target):
            self._file.write(text)


@contextmanager
def partial_file(
    target: Path, *, opener: TextOpener = open_text, shown: Path | None = None
) -> Iterator[PartialText]:
    """Write a text file that replaces `target` when the block ends well.

    Args:
        target: Where it goes; missing parent folders are made.
        opener: Creates the hidden file.
        shown: The path named in messages, where the file is part of something larger.

    Raises:
        EnvironmentFault: Full disk, no right, or a folder in the way; names the target.
    """
    temporary, named = _hidden(target), shown or target
    with target_faults(named):
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.is_dir():
            raise IsADirectoryError(EISDIR, "it is a folder")
        file = opener(temporary)
    try:
        yield PartialText(file, named)
        with target_faults(named):
            _finish(file, temporary, target)
    finally:
        with suppress(OSError):  # the first error is already on its way; this one says the same again
            file.close()
        temporary.unlink(missing_ok=True)


@contextmanager
def partial_path(target: Path) -> Iterator[Path]:
    """A path beside `target` for a library that writes the file itself; replaces it when the block ends well.

    Raises:
        EnvironmentFault: Full disk, no right, or a folder in the way; names the target. An OSError of the
            block too.
    """
    temporary = _hidden(target)
    with target_faults(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.is_dir():
            raise IsADirectoryError(EISDIR, "it is a folder")
    try:
        with target_faults(target):
            yield temporary
            with temporary.open("rb") as file:
                os.fsync(file.fileno())
            os.replace(temporary, target)  # noqa: PTH105 (as in _finish)
            sync_folder(target.parent)
    finally:
        temporary.unlink(missing_ok=True)


@contextmanager
def partial_folder(target: Path, *, marker: str) -> Iterator[Path]:
    """Fill a folder that takes the place of `target` when the block ends well.

    Args:
        target: Where it goes. May be absent, empty, or an earlier export.
        marker: Name of a file that only an earlier export holds; a folder without it is never replaced.

    Raises:
        DataFault: The target holds other things.
        EnvironmentFault: Full disk or no right; names the target.
    """
    temporary = _hidden(target)
    with target_faults(target):
        _refuse_foreign(target, marker)
        temporary.mkdir(parents=True)
    try:
        yield temporary
        with target_faults(target):
            _exchange(temporary, target)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


@contextmanager
def target_faults(target: Path) -> Iterator[None]:
    """Turn an OSError of the block into an EnvironmentFault that names the target."""
    try:
        yield
    except OSError as error:
        raise EnvironmentFault(
            disk_fault(error, target).message,
            way_out="Choose another place for the export or mend this one; what was there is untouched.",
        ) from error


def _hidden(target: Path) -> Path:
    return target.with_name(f".{secrets.token_hex(8)}.tmp")


def _finish(file: TextIO, temporary: Path, target: Path) -> None:
    file.flush()
    os.fsync(file.fileno())
    file.close()
    os.replace(temporary, target)  # noqa: PTH105 (named as the promise it makes)
    sync_folder(target.parent)


def _refuse_foreign(target: Path, marker: str) -> None:
    if target.is_dir() and any(target.iterdir()) and not (target / marker).is_file():
        raise DataFault(
            f"The folder {target} holds other files.",
            way_out="Choose a new or an empty folder for the export.",
        )
    if target.exists() and not target.is_dir():
        raise NotADirectoryError(ENOTDIR, "it is a file")


def _exchange(temporary: Path, target: Path) -> None:
    earlier = _hidden(target)
    if target.exists():
        target.rename(earlier)
    try:
        temporary.rename(target)
    except OSError:
        if earlier.exists():
            earlier.rename(target)
        raise
    shutil.rmtree(earlier, ignore_errors=True)
    sync_folder(target.parent)
