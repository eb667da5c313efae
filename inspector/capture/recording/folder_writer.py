"""Writes a recording into its folder, one whole frame after the other. One thread."""

import hashlib
import logging
import os
import shutil
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from inspector.capture.controls import Control
from inspector.capture.recording.entries import (
    FRAMES,
    MANIFEST,
    MAX_CONTROLS,
    MAX_TEXT,
    ControlPart,
    EndEntry,
    Entry,
    FrameEntry,
    HeaderEntry,
    SourcePart,
    line_of,
    storable_text,
)
from inspector.capture.recording.frame_file import encode_frame, is_grey
from inspector.capture.source import SourceInfo
from inspector.domain.errors import EnvironmentFault
from inspector.domain.frame import Frame
from inspector.settings import disk_faults

MIB = 2**20
logger = logging.getLogger(__name__)


class RecordingFolder:
    """A recording being written.

    A frame's file is complete before its line is written, and each line is handed to the operating system at
    once: whatever kills the program, the recording can be read up to its last whole frame. After a power cut
    frames of the last seconds may be damaged; the reader tells which.

    Attributes:
        frames: Whole frames written.
        size_bytes: Bytes of their files.
    """

    def __init__(
        self, folder: Path, info: SourceInfo, controls: Sequence[Control], *, min_free_mib: int
    ) -> None:
        """Make the folder and write the first line.

        Raises:
            EnvironmentFault: The folder holds something already, cannot be written, or its disk is full.
        """
        self.folder = folder
        self.frames = self.size_bytes = 0
        self._min_free_bytes = min_free_mib * MIB
        with disk_faults(folder):
            folder.mkdir(parents=True, exist_ok=True)
            if any(folder.iterdir()):
                raise EnvironmentFault(f"{folder} is not empty.", way_out="Choose a new folder to record to.")
            self._check_room(0)
            (folder / FRAMES).mkdir()
            self._manifest: BinaryIO = (folder / MANIFEST).open("xb")
        header = HeaderEntry(
            started_at=datetime.now(UTC), source=SourcePart.of(info), controls=_stored_controls(controls)
        )
        self.write_line(header)

    def write_frame(self, frame: Frame) -> None:
        """Store a frame; it counts once this returns.

        Raises:
            EnvironmentFault: The disk is full or gone; what was written before stays readable.
        """
        grey = is_grey(frame.pixels)
        data = encode_frame(frame.pixels, grey=grey)
        entry = _frame_entry(frame, self.frames, data, grey=grey)
        path = self.folder / FRAMES / entry.file
        with disk_faults(path):
            self._check_room(len(data))
            try:
                path.write_bytes(data)
            except OSError:
                path.unlink(missing_ok=True)
                raise
        self.write_line(entry)
        self.frames += 1
        self.size_bytes += len(data)

    def write_line(self, entry: HeaderEntry | Entry) -> None:
        """Append a line and let it go to the operating system; faults as `write_frame`."""
        with disk_faults(self.folder):
            self._manifest.write(line_of(entry))
            self._manifest.flush()

    def close(self, *, not_recorded: int, problem: str = "") -> None:
        """Write the last line and bring everything onto the disk; where that fails it is logged.

        The recording can be read without the last line too.
        """
        try:
            self.write_line(
                EndEntry(frames=self.frames, not_recorded=not_recorded, problem=problem[:MAX_TEXT])
            )
            os.fsync(self._manifest.fileno())
        except (OSError, EnvironmentFault) as fault:
            logger.error("The end of the recording %s could not be written", self.folder, exc_info=fault)
        try:
            self._manifest.close()
        except OSError as fault:  # what it still held was flushed, or told above
            logger.error("The recording %s could not be closed", self.folder, exc_info=fault)

    def _check_room(self, wanted: int) -> None:
        if shutil.disk_usage(self.folder).free < self._min_free_bytes + wanted:
            raise EnvironmentFault(
                f"The disk of {self.folder} has less than {self._min_free_bytes // MIB} MiB left.",
                way_out="Free some space or record to another disk.",
            )


def _frame_entry(frame: Frame, number: int, data: bytes, *, grey: bool) -> FrameEntry:
    width, height = frame.size
    return FrameEntry(
        number=number,
        width=width,
        height=height,
        grey=grey,
        size_bytes=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        captured_at=frame.captured_at,
        monotonic_s=frame.captured_monotonic_s,
        triggered_monotonic_s=frame.triggered_monotonic_s,
        frame_id=frame.frame_id,
        trigger=frame.trigger,
        trigger_number=frame.trigger_number,
        name=storable_text(frame.name),
    )


def _stored_controls(controls: Sequence[Control]) -> tuple[ControlPart, ...]:
    parts = [ControlPart.of(control) for control in controls if control.offered]
    return tuple(part for part in parts if part is not None)[:MAX_CONTROLS]
