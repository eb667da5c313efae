"""Write a file so that a crash or a full disk leaves the old one or the new one, never a mix."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from inspector.settings.disk_faults import disk_faults


def atomic_write(path: Path, data: bytes) -> None:
    """Replace `path` by `data`; it is on the disk when this returns. Any thread.

    Raises:
        EnvironmentFault: Disk full, read-only or a folder in the way. The old file is untouched and no
            temporary file is left.
    """
    with atomic_path(path) as temporary:
        temporary.write_bytes(data)


@contextmanager
def atomic_path(path: Path) -> Iterator[Path]:
    """A temporary path beside `path` for the block to write; it replaces `path` when the block ends well.

    Write beside, fsync, `os.replace`, fsync of the folder. When the block raises, the old file is untouched
    and the temporary one removed. Raises EnvironmentFault as `atomic_write`, also for OSErrors of the block.
    """
    temporary = path.with_name(f".{secrets.token_hex(8)}.tmp")
    with disk_faults(path):
        try:
            yield temporary
            sync_file(temporary)
            os.replace(temporary, path)  # noqa: PTH105 (named as the promise it makes)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make renames inside `folder` survive a power cut (OSError). Windows has no such call and needs none."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_file(path: Path) -> None:
    """Bring a file that another library wrote onto the disk (OSError)."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
