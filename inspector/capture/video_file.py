"""What is used of OpenCV's video files, as a small protocol."""

from typing import Any, Protocol

import numpy.typing as npt


class VideoFile(Protocol):
    """What is used of `cv2.VideoCapture`, under its names."""

    def isOpened(self) -> bool:
        """Whether the file is a video."""
        ...

    def grab(self) -> bool:
        """Take the next frame; False at the end and where the file cannot be read further."""
        ...

    def retrieve(self) -> tuple[bool, npt.NDArray[Any]]:
        """Whether the frame taken last could be decoded, and its image."""
        ...

    def get(self, key: int, /) -> float:
        """Value of one property."""
        ...

    def release(self) -> None:
        """Close the file."""
        ...
