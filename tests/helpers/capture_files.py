"""Real video and image files for capture tests."""

from pathlib import Path
from typing import Any

import cv2
import numpy as np

from inspector.domain.frame import Pixels


def colour_card(width: int = 64, height: int = 48) -> Pixels:
    """RGB, left half red, right half blue: shows a swapped colour order at once."""
    card = np.zeros((height, width, 3), np.uint8)
    card[:, : width // 2] = (220, 20, 20)
    card[:, width // 2 :] = (20, 20, 220)
    return card


def write_video(
    path: Path,
    frames: int,
    *,
    width: int = 64,
    height: int = 48,
    codec: str = "MJPG",
    rate_hz: float = 25.0,
) -> Path:
    """Video of `frames` colour cards whose lowest rows grow brighter: frame n has grey 4 * n there."""
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*codec), rate_hz, (width, height))
    assert writer.isOpened()
    for index in range(frames):
        card = colour_card(width, height)
        card[height // 2 :] = 4 * index
        writer.write(cv2.cvtColor(card, cv2.COLOR_RGB2BGR))
    writer.release()
    return path


def frame_number(pixels: Pixels) -> int:
    """Which frame of `write_video` this is."""
    return round(float(pixels[-8:].mean()) / 4)


class PatchyVideo:
    """A video whose frames numbered in `damaged` cannot be decoded, and which breaks at `grab_fails_at`."""

    def __init__(
        self,
        path: str,
        *,
        damaged: frozenset[int] = frozenset(),
        error: Exception | None = None,
        grab_fails_at: int = -1,
    ) -> None:
        self._video = cv2.VideoCapture(path)
        self._damaged = damaged
        self._error = error
        self._grab_fails_at = grab_fails_at
        self._number = -1
        self.isOpened = self._video.isOpened
        self.get = self._video.get
        self.release = self._video.release

    def grab(self) -> bool:
        if self._number + 1 == self._grab_fails_at:
            raise cv2.error("assertion in the demuxer")
        self._number += 1
        return self._video.grab()

    def retrieve(self) -> tuple[bool, Any]:
        if self._number not in self._damaged:
            return self._video.retrieve()
        if self._error is not None:
            raise self._error
        return False, None


def damage_frames(path: Path, first: int, size: int) -> None:
    """Write zeros over `size` bytes of a Motion JPEG file from the start of one frame on."""
    content = bytearray(path.read_bytes())
    start = content.index(b"movi")
    for _ in range(first + 1):
        start = content.index(b"\xff\xd8\xff", start + 1)
    content[start : start + size] = bytes(size)
    path.write_bytes(content)
