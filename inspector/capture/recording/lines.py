"""Reads the lines of a recording one after the other, in flat memory; believes none of them."""

import stat
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from inspector.capture.recording.entries import (
    MANIFEST,
    MAX_LINE_BYTES,
    EndEntry,
    Entry,
    HeaderEntry,
    entry_of,
    header_of,
)
from inspector.domain.errors import DataFault, EnvironmentFault


@dataclass(frozen=True)
class DamagedLine:
    """A line that says nothing; `fault` names it."""

    fault: DataFault


Line = Entry | DamagedLine


class RecordingLines:
    """The lines behind the first, from the top. One thread.

    A last line without its end is what a kill left and counts as not there.

    Attributes:
        header: The first line.
        end: The last line, once it was read; None of a recording that was not ended in order.
    """

    def __init__(self, folder: Path) -> None:
        """Open and check the first line.

        Raises:
            EnvironmentFault: There is no such folder, or it cannot be read.
            DataFault: It is no recording, or made by a newer Inspector.
        """
        self._name = folder.name
        self._number = 1
        self._over = False
        self.end: EndEntry | None = None
        self._file = _opened(folder / MANIFEST)
        try:
            self.header: HeaderEntry = header_of(self._line() or b"", folder.name)
        except BaseException:
            self._file.close()
            raise

    def next(self) -> Line | None:
        """The next line; None at the end, to which the last line of a whole recording belongs."""
        if self._over:
            return None
        try:
            line = self._line()
            self._number += 1
            entry = (
                None if line is None else entry_of(line, f"Line {self._number} of {self._name}/{MANIFEST}")
            )
        except DataFault as fault:
            return DamagedLine(fault)
        self.end = entry if isinstance(entry, EndEntry) else None
        self._over = entry is None or self.end is not None
        return None if self._over else entry

    def close(self) -> None:
        """Give the file back; may be called twice."""
        self._file.close()

    def _line(self) -> bytes | None:
        line = self._file.readline(MAX_LINE_BYTES + 1)
        if len(line) > MAX_LINE_BYTES:
            self._skip_rest(line)
            raise DataFault(f"A line of {self._name}/{MANIFEST} is longer than any that a recording has.")
        return line if line.endswith(b"\n") else None

    def _skip_rest(self, line: bytes) -> None:
        while line and not line.endswith(b"\n"):
            line = self._file.readline(MAX_LINE_BYTES)


def _opened(path: Path) -> BinaryIO:
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            raise DataFault(f"{path} is a link or no file.", way_out="Copy the recording again.")
        return path.open("rb")
    except (FileNotFoundError, NotADirectoryError) as error:
        if path.parent.is_dir():
            raise DataFault(
                f"{path.parent} is no recording: it has no {MANIFEST}.",
                way_out="Choose the folder that `inspector record` or the Record button made.",
            ) from error
        raise EnvironmentFault(
            f"{path.parent} is not there.", way_out="Check the path or mount the drive."
        ) from error
    except OSError as error:
        raise EnvironmentFault(
            f"{path} cannot be read: {error.strerror or error}.",
            way_out="Check that you may read it and that its drive is connected.",
        ) from error
