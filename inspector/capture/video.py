"""Frames of a video file, through OpenCV."""

import logging
from collections.abc import Callable
from pathlib import Path

import cv2

from inspector.capture.colour_order import rgb_from_camera
from inspector.capture.pacing import Clock
from inspector.capture.replay import Replay
from inspector.capture.source import BadFrame, SourceEnded, SourceInfo
from inspector.capture.video_file import VideoFile
from inspector.domain.errors import DataFault, EnvironmentFault
from inspector.domain.frame import Frame

VIDEO_SUFFIXES = frozenset({".mp4", ".avi", ".mkv", ".mov", ".m4v", ".webm"})
MAX_ATTEMPTS = 1000
"""How often a file is asked for more behind a damaged place; at its end an attempt costs microseconds."""
UNKNOWN_ATTEMPTS = 10
"""The same for a file that does not say how many frames it has."""
logger = logging.getLogger(__name__)


class VideoSource(Replay):
    """Reads a video from its first to its last frame.

    Without a rate it waits for its reader and gives every frame. With a rate it behaves as a camera: frames
    whose time has passed are skipped and counted.

    A damaged place that OpenCV can step over is one BadFrame there, and the next read goes on behind it.
    Some damage OpenCV passes over without a word, or cannot step over (seeking lands on frames already
    given): what then lacks of the container's count is told as one BadFrame at the end.

    Attributes:
        info: Backend `video`.
    """

    def __init__(
        self,
        path: Path,
        *,
        rate_hz: float = 0.0,
        loop: bool = False,
        clock: Clock | None = None,
        opener: Callable[[str], VideoFile] = cv2.VideoCapture,
    ) -> None:
        super().__init__(
            SourceInfo("video", str(path), model=path.name, address=str(path)), rate_hz=rate_hz, clock=clock
        )
        self._path = path
        self._loop = loop
        self._opener = opener
        self._video: VideoFile | None = None
        self._announced = 0  # frames the container says it has; 0 where it does not say
        self._position = 0  # frames taken or stepped over since `open`, all rounds together
        self._round = 0  # frames taken in this round
        self._damaged = 0  # frames of this round stepped over and told
        self._held = False  # a frame behind a damaged place is taken and not yet given

    def open(self) -> None:
        """Open the file at its first frame.

        Raises:
            EnvironmentFault: There is no such file.
            DataFault: It is no video that can be decoded.
        """
        self.close()
        self._position = self._round = self._damaged = 0
        self._held = False
        self._video = self._open_file()
        self._announced = max(0, int(self._video.get(cv2.CAP_PROP_FRAME_COUNT)))
        self._restart(0 if self._loop else self._announced)

    def read(self, deadline_s: float) -> Frame | None:
        """Next frame; see `FrameSource.read`. Frames missing from the file are one BadFrame at its end."""
        if self._video is None:
            raise SourceEnded(f"{self._path.name} was read to its end.")
        skipped = self._pacer.skipped
        if self._pacer.next(deadline_s) is None:
            return None
        for _ in range(self._pacer.skipped - skipped):
            self._advance()
        return self._decode(self._advance())

    def close(self) -> None:
        """Release the file."""
        if self._video is not None:
            self._video.release()
            self._video = None

    def _open_file(self) -> VideoFile:
        if not self._path.is_file():
            raise EnvironmentFault(
                f"{self._path} is not there.", way_out="Check the path or mount the drive."
            )
        video = self._opener(str(self._path))
        if not video.isOpened():
            raise DataFault(
                f"{self._path.name} is not a video that can be decoded.",
                way_out="Use MP4, AVI or MKV, or copy the file again from where it came.",
            )
        return video

    def _advance(self) -> VideoFile:
        """Take one frame from the file, starting again at its end when looping."""
        while self._video is None or not self._take(self._video):
            self._end_of_file()
        self._position += 1
        self._round += 1
        return self._video

    def _take(self, video: VideoFile) -> bool:
        held, self._held = self._held, False
        try:
            return held or video.grab() or self._step_over(video)
        except cv2.error:  # as at the end: what is missing is told there
            logger.exception("Reading %s failed after %d frames", self._path, self._round)
            return False

    def _step_over(self, video: VideoFile) -> bool:
        """Raise BadFrame where the file goes on behind a damaged place; False where it does not."""
        left = self._announced - self._round - self._damaged if self._announced else UNKNOWN_ATTEMPTS
        number = self._round + self._damaged
        for failed in range(1, min(left, MAX_ATTEMPTS) + 1):
            if video.grab():
                self._held = True
                self._damaged += failed
                self._position += failed
                raise self._bad(f"Frame {number} of {self._path.name} cannot be read.", number)
        return False

    def _decode(self, video: VideoFile) -> Frame:
        """The frame that was taken last; BadFrame where it alone is damaged."""
        number = self._round + self._damaged - 1
        try:
            decoded, image = video.retrieve()
            if not decoded:
                raise DataFault("It is damaged.")
            pixels = rgb_from_camera(image)
        except Exception as error:  # the border where a damaged frame becomes BadFrame
            logger.info("Decoding frame %d of %s failed", number, self._path, exc_info=True)
            raise self._bad(
                f"Frame {number} of {self._path.name} cannot be decoded: {error}", number
            ) from error
        return Frame(pixels, frame_id=self._position - 1, source_id=self.info.source_id)

    def _end_of_file(self) -> None:
        """Raise SourceEnded, or BadFrame where frames are missing; when looping, the file is open again."""
        given, missing = self._round, self._announced - self._round - self._damaged
        number = self._round + self._damaged
        self.close()
        if self._loop and given:
            self._video, self._round, self._damaged = self._open_file(), 0, 0
        if missing > 0:
            name, announced = self._path.name, self._announced
            raise self._bad(
                f"{name} is damaged: {missing} of {announced} frames are missing and were not inspected.",
                number,
            )
        if given == 0:
            raise self._bad(f"{self._path.name} is damaged: it gives no frame.", number)
        if not self._loop:
            raise SourceEnded(f"{self._path.name} was read to its end.")

    def _bad(self, message: str, number: int) -> BadFrame:
        name = f"{self._path.name}#{number}"
        return BadFrame(message, name=name, way_out="Copy the file again from where it came.")
