"""Whether a recipe package may be unpacked at all: decided from its directory, before any byte is."""

import stat
import unicodedata
import zipfile
from pathlib import Path
from typing import BinaryIO

from inspector.domain.errors import DataFault
from inspector.storage.recipe_names import is_reserved

MAX_BYTES = 512 * 1024 * 1024
MAX_FILES = 2000
MAX_RATIO = 200
"""Unpacked to packed size of one file; a PNG or a tensor file stays far below."""
_RATIO_MATTERS_FROM = 1024 * 1024
_MAX_DEPTH = 8
_MAX_NAME = 200
_MAX_DIRECTORY_BYTES = 2 * 1024 * 1024
_END = 22
_ZIP64_LOCATOR = 20
_FORBIDDEN = frozenset('\\:*?"<>|')
_ENCRYPTED = 0x1


def refused(path: Path, reason: str) -> DataFault:
    """DataFault for a package that must not be imported."""
    return DataFault(
        f"{path} is not a usable recipe package: {reason}.", way_out="Ask for it to be exported again."
    )


def check_directory_size(file: BinaryIO, path: Path) -> None:
    """Refuse a file whose list of contents alone would fill the memory, before zipfile reads it.

    Only the plain end record is accepted: no comment, no 64-bit extension. Our own export writes no other.
    """
    size = file.seek(0, 2)
    if size < _END:
        raise refused(path, "it is not a zip file")
    file.seek(max(0, size - _END - _ZIP64_LOCATOR))
    tail = file.read()
    end = tail[-_END:]
    plain = end[:4] == b"PK\x05\x06" and end[-2:] == b"\0\0" and tail[:4] != b"PK\x06\x07"
    if not plain:
        raise refused(path, "it is not a plain zip file, or its end is missing")
    if int.from_bytes(end[12:16], "little") > _MAX_DIRECTORY_BYTES:
        raise refused(path, f"it lists more than {MAX_FILES} files")
    file.seek(0)


def check_entries(entries: list[zipfile.ZipInfo], path: Path) -> None:
    """Raise DataFault that names the first entry which must not be unpacked, if there is one."""
    if len(entries) > MAX_FILES:
        raise refused(path, f"it lists more than {MAX_FILES} files")
    if sum(entry.file_size for entry in entries) > MAX_BYTES:
        raise refused(path, f"it unpacks to more than {MAX_BYTES // 2**20} MiB")
    for entry in entries:
        problem = _name_problem(entry.orig_filename) or _kind_problem(entry)
        if problem:
            raise refused(path, problem)
    _check_unique([entry.orig_filename for entry in entries], path)


def _name_problem(name: str) -> str:
    """Why a name could leave the folder or mean something else on another system; empty where it is safe."""
    parts, shown = name.split("/"), repr(name[:80])
    if len(name) > _MAX_NAME or len(parts) > _MAX_DEPTH:
        return f"{shown} is too long or too deep"
    if any(letter in _FORBIDDEN or unicodedata.category(letter)[0] == "C" for letter in name):
        return f"{shown} holds a character that is not allowed"
    if any(part != part.strip() or not part or part[0] == "." or part[-1] == "." for part in parts):
        return f"{shown} leaves the folder, is absolute or hidden, or names a folder"
    return f"{shown} is a name Windows keeps for itself" if any(map(is_reserved, parts)) else ""


def _kind_problem(entry: zipfile.ZipInfo) -> str:
    mode, shown = entry.external_attr >> 16, repr(entry.orig_filename[:80])
    if stat.S_IFMT(mode) not in {0, stat.S_IFREG}:
        return f"{shown} is a link or device"
    if entry.flag_bits & _ENCRYPTED:
        return f"{shown} is encrypted"
    if entry.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        return f"{shown} is packed in a way that is not supported"
    if entry.file_size > _RATIO_MATTERS_FROM and entry.file_size > MAX_RATIO * entry.compress_size:
        return f"{shown} unpacks to a suspicious size"
    return ""


def _check_unique(names: list[str], path: Path) -> None:
    """No two names that are one file where case or Unicode form is ignored, no file that is also a folder."""
    plain = [unicodedata.normalize("NFKC", name).casefold() for name in names]
    folders = {name[:at] for name in plain for at, letter in enumerate(name) if letter == "/"}
    if len(set(plain)) != len(plain) or folders & set(plain):
        raise refused(path, "it lists a name twice")
