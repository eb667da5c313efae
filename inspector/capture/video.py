"""Frames of a video file, through OpenCV."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from inspector.capture.pacing import MAX_RATE_HZ, Clock, Pacer
from inspector.capture.source import (
    BadFrame,
    PropertyValue,
    SourceEnded,
    SourceInfo,
    number_in_range,
    unknown_property,
)
from inspector.domain.errors import DataFault, EnvironmentFault
from inspector.domain.frame import Frame, Pixels

_TO_RGB = {1: cv2.COLOR_GRAY2RGB, 3: cv2.COLOR_BGR2RGB, 4: cv2.COLOR_BGRA2RGB}
VIDEO_SUFFIXES = frozenset({".mp4", ".avi", ".mkv", ".mov", ".m4v", ".webm"})


class VideoSource:
    """Reads a video from its first to its last frame.

    Without a rate it waits for its reader and gives every frame. With a rate it behaves as a camera: frames
    whose time has passed are skipped and counted.

    Attributes:
        info: Backend `video`.
    """

    def __init__(
        self, path: Path, *, rate_hz: float = 0.0, loop: bool = False, clock: Clock | None = None
    ) -> None:
        self.info = SourceInfo("video", str(path), model=path.name, address=str(path))
        self._path = path
        self._rate_hz = rate_hz
        self._loop = loop
        self._clock = clock
        self._pacer = Pacer(rate_hz, clock)
        self._video: cv2.VideoCapture | None = None
        self._position = 0  # frames taken from the file since `open`, all rounds together
        self._round = 0  # frames taken in this round

    @property
    def live(self) -> bool:
        """True with a replay rate."""
        return self._rate_hz > 0

    @property
    def skipped(self) -> int:
        """Frames a late reader missed; always 0 without a rate."""
        return self._pacer.skipped

    def open(self) -> None:
        """Open the file at its first frame.

        Raises:
            EnvironmentFault: There is no such file.
            DataFault: It is no video that can be decoded.
        """
        self.close()
        self._position = self._round = 0
        self._video = self._open_file()
        announced = max(0, int(self._video.get(cv2.CAP_PROP_FRAME_COUNT)))
        self._pacer = Pacer(self._rate_hz, self._clock, total=0 if self._loop else announced)

    def read(self, deadline_s: float) -> Frame | None:
        """Next frame; see `FrameSource.read`. A file that breaks off early is reported once as BadFrame."""
        if self._video is None:
            raise SourceEnded(f"{self._path.name} was read to its end.")
        index = self._pacer.next(deadline_s)
        if index is None:
            return None
        pixels = self._decode(index)
        return Frame(pixels, frame_id=self._position - 1, source_id=self.info.source_id)

    def close(self) -> None:
        """Release the file."""
        if self._video is not None:
            self._video.release()
            self._video = None

    def trigger(self) -> None:
        """Frames come by themselves."""

    def properties(self) -> Mapping[str, PropertyValue]:
        """The replay rate, frames a second; 0 is as fast as read."""
        return {"rate_hz": self._rate_hz}

    def set_property(self, name: str, value: PropertyValue) -> None:
        """Change the replay rate, 0 to 1000."""
        if name != "rate_hz":
            raise unknown_property(self.info.source_id, name, self.properties())
        self._rate_hz = number_in_range(name, value, low=0, high=MAX_RATE_HZ)
        self._pacer.set_rate(self._rate_hz)

    def _open_file(self) -> cv2.VideoCapture:
        if not self._path.is_file():
            raise EnvironmentFault(
                f"{self._path} is not there.", way_out="Check the path or mount the drive."
            )
        video = cv2.VideoCapture(str(self._path))
        if not video.isOpened():
            raise DataFault(
                f"{self._path.name} is not a video that can be decoded.",
                way_out="Use MP4, AVI or MKV, or copy the file again from where it came.",
            )
        return video

    def _decode(self, index: int) -> Pixels:
        """Frame number `index`, or the next one where the container announced too few frames; those
        between the last one given and it are passed over.
        """
        while True:
            wanted = self._position >= index
            pixels = self._grab(decode=wanted)
            self._position += 1
            self._round += 1
            if wanted and pixels is not None:
                return pixels

    def _grab(self, *, decode: bool) -> Pixels | None:
        """Take one frame from the file, starting again at its end when looping."""
        assert self._video is not None
        if not self._video.grab():
            self._end_of_file()
            if not self._video.grab():
                raise self._broken()
        if not decode:
            return None
        decoded, bgr = self._video.retrieve()
        if not decoded:
            raise self._broken()
        return rgb_from_camera(bgr)

    def _end_of_file(self) -> None:
        """Raise SourceEnded, or BadFrame where frames are missing; return when looping."""
        video, given = self._video, self._round
        assert video is not None
        announced = int(video.get(cv2.CAP_PROP_FRAME_COUNT))
        self.close()
        if given < announced - max(2, announced // 50):  # the container's count may be an estimate
            raise BadFrame(
                f"{self._path.name} breaks off after {given} of {announced} frames.",
                name=f"{self._path.name}#{given}",
                way_out="Copy the file again from where it came.",
            )
        if not self._loop or given == 0:
            raise SourceEnded(f"{self._path.name} was read to its end.")
        self._video, self._round = self._open_file(), 0

    def _broken(self) -> BadFrame:
        name = f"{self._path.name}#{self._round}"
        self.close()
        return BadFrame(f"Frame {self._round} of {self._path.name} cannot be decoded.", name=name)


def rgb_from_camera(image: npt.NDArray[Any]) -> Pixels:
    """What OpenCV delivers (grey, BGR or BGRA, uint8) as RGB (H, W, 3); the only place the order is turned.

    Raises:
        DataFault: Another kind of image; a conversion by chance would show a part that does not look so.
    """
    channels = 1 if image.ndim == 2 else image.shape[-1]
    if image.dtype != np.uint8 or image.ndim not in (2, 3) or channels not in _TO_RGB or image.size == 0:
        raise DataFault(
            f"It gives images of {channels} channels and type {image.dtype}, shape {image.shape}.",
            way_out="Choose a grey or colour format with 8 bits a channel.",
        )
    return np.ascontiguousarray(cv2.cvtColor(image, _TO_RGB[channels]), np.uint8)
