"""Real video and image files for capture tests."""

from pathlib import Path

import cv2
import numpy as np

from inspector.domain.frame import Pixels


def colour_card(width: int = 64, height: int = 48) -> Pixels:
    """RGB, left half red, right half blue: shows a swapped colour order at once."""
    card = np.zeros((height, width, 3), np.uint8)
    card[:, : width // 2] = (220, 20, 20)
    card[:, width // 2 :] = (20, 20, 220)
    return card


def write_video(path: Path, frames: int, *, width: int = 64, height: int = 48) -> Path:
    """Motion JPEG of `frames` colour cards whose lowest rows grow brighter: frame n has grey 4 * n there."""
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 25.0, (width, height))
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
