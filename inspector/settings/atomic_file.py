"""Write a file so that a crash or a full disk leaves the old one or the new one, never a mix."""

import os
import secrets
from pathlib import Path

from inspector.settings.disk_faults import disk_faults


def atomic_write(path: Path, data: bytes) -> None:
    """Replace `path` by `data`: write beside it, fsync, `os.replace`, fsync of the folder.

    The data is on the disk when this returns. May be called from any thread.

    Raises:
        EnvironmentFault: Disk full, read-only or a folder in the way. The old file is untouched and no
            temporary file is left.
    """
    with disk_faults(path):
        temporary = path.with_name(f".{secrets.token_hex(8)}.tmp")
        try:
            _write_synced(temporary, data)
            os.replace(temporary, path)  # noqa: PTH105 (named as the promise it makes)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make renames inside `folder` survive a power cut. Windows has no such call and needs none (OSError)."""
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


def _write_synced(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
