"""Basler's file of camera settings (.pfs): text, checked before a camera sees any of it."""

import re
from pathlib import Path

from inspector.domain.errors import DataFault

MAX_BYTES = 1_000_000
"""A camera with full look-up tables saves about 100 000."""

_HEADER = "# {05D8C294-F295-4dfb-9D01-096BD04049F4}"
_SETTING = re.compile(r"[A-Za-z_]\w*\t(\{\w+=[^{}\t]*\}\t)?[^\t]*", re.ASCII)


def read_pfs(path: Path) -> str:
    """The text of a settings file, with plain line ends; a file from Windows is fine.

    Raises:
        DataFault: It cannot be read, is too large, or is not such a file (names the line).
    """
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as fault:
        raise DataFault(f"{path} cannot be read: {fault.strerror}.") from fault
    if len(content) > MAX_BYTES:
        raise _unusable(path, f"it is larger than {MAX_BYTES // 1000} kB")
    try:
        return checked_pfs(content.decode("utf-8-sig"), path)
    except UnicodeDecodeError as fault:
        raise _unusable(path, "it is not text") from fault


def checked_pfs(text: str, path: Path) -> str:
    """`text` with plain line ends; raises as `read_pfs`.

    pylon takes a file without a header, and lines that are no settings, as if they were well, and applies
    nothing: that must not pass for loaded.
    """
    lines = text.replace("\r\n", "\n").split("\n")
    if lines[0].strip() != _HEADER:
        raise _unusable(path, "its first line is not that of one")
    settings = 0
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.startswith("#"):
            continue
        if not line.isprintable() and not line.replace("\t", "").isprintable():
            raise _unusable(path, f"line {number} is not text")
        if _SETTING.fullmatch(line) is None:
            raise _unusable(path, f"line {number} is no setting: {line[:60]!r}")
        settings += 1
    if not settings:
        raise _unusable(path, "it holds no settings")
    return "\n".join(lines)


def _unusable(path: Path, why: str) -> DataFault:
    return DataFault(
        f"{path} is no file of camera settings: {why}.",
        way_out="Save one with Basler's pylon Viewer or `inspector camera-settings`.",
    )
