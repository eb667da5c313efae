"""Pictures of a report as small image files."""

import cv2
import numpy as np

from inspector.domain.errors import ProgrammingFault
from inspector.domain.frame import Pixels

LONGEST_PX = 480
"""Side of a picture in a report: 150 dots an inch at the size it has on paper."""
_QUALITY = 85


def jpeg(pixels: Pixels) -> bytes:
    """JPEG file of uint8 (H, W, 3) RGB, made smaller than `LONGEST_PX`."""
    scale = LONGEST_PX / max(pixels.shape[:2])
    if scale < 1:
        size = (max(round(pixels.shape[1] * scale), 1), max(round(pixels.shape[0] * scale), 1))
        pixels = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)
    done, data = cv2.imencode(
        ".jpg", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, _QUALITY]
    )
    if not done:
        raise ProgrammingFault(f"A picture of {pixels.shape} does not fit a JPEG file.")
    return np.asarray(data).tobytes()
