"""From the arrays OpenCV delivers to the RGB every other folder relies on."""

from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from inspector.domain.errors import DataFault
from inspector.domain.frame import Pixels

_TO_RGB = {1: cv2.COLOR_GRAY2RGB, 3: cv2.COLOR_BGR2RGB, 4: cv2.COLOR_BGRA2RGB}


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
