"""A recipe version as one file (`.inspector-recipe`, a zip) for another station. Reading trusts nothing."""

import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from shutil import copyfileobj

from inspector.settings import atomic_path, disk_faults
from inspector.storage.package_check import MAX_BYTES, MAX_FILES, check_directory_size, check_entries, refused

LIMITS = "limits.json"
"""Limits in force when the package was made."""

CAMERA = "camera.json"
"""Camera in force when the package was made, where a person saved one after the enrollment."""

SCALE = "scale.json"
"""Scale in force when the package was made, where a person measured one since. Every other file is the
version's own."""

_BLOCK = 1024 * 1024


def pack(folder: Path, beside: Mapping[str, bytes], target: Path) -> None:
    """Write the files of a version's folder and those beside it into `target`, atomically.

    Files are stored as they are: images and tensors do not get smaller by packing twice.

    Raises:
        DataFault: Larger than `unpack` accepts.
        EnvironmentFault: Disk full or read-only; no partial file is left.
    """
    with atomic_path(target) as temporary:
        files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
        size = sum(path.stat().st_size for path in files) + sum(len(data) for data in beside.values())
        if len(files) + len(beside) > MAX_FILES or size > MAX_BYTES:
            raise refused(target, f"it would hold more than {MAX_BYTES // 2**20} MiB or {MAX_FILES} files")
        with zipfile.ZipFile(temporary, "x", allowZip64=False) as package:
            for path in files:
                package.write(path, path.relative_to(folder).as_posix())
            for name, data in beside.items():
                package.writestr(name, data)


def unpack(path: Path, folder: Path) -> None:
    """Unpack an untrusted package into the empty `folder`.

    Size, number and ratio are capped, names are checked, nothing is written outside `folder`. What the
    files hold is not checked here.

    Raises:
        DataFault: Not a package, damaged, or hostile; the message names the entry.
        EnvironmentFault: The package cannot be read or the disk is full.
    """
    with disk_faults(path), path.open("rb") as file:
        check_directory_size(file, path)
        try:
            with zipfile.ZipFile(file) as package:
                entries = package.infolist()
                check_entries(entries, path)
                for entry in entries:
                    _unpack_file(package, entry, folder / entry.orig_filename)
        except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, ValueError) as error:
            raise refused(path, f"it is damaged ({error})") from error


def _unpack_file(package: zipfile.ZipFile, entry: zipfile.ZipInfo, target: Path) -> None:
    """One file, never longer than its entry says: zipfile stops there and checks the CRC."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with package.open(entry) as source, target.open("xb") as sink:
        copyfileobj(source, sink, _BLOCK)
