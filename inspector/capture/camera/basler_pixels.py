"""Images as pylon delivers them -> RGB of 8 bits, in one pass over the driver's buffer."""

from typing import Any

import cv2
import numpy as np
from pypylon import genicam, pylon

from inspector.capture.camera.device import FailedGrab
from inspector.domain.frame import Pixels


class PixelConverter:
    """Makes RGB out of mono, Bayer, RGB and YUV images of any depth that pylon can convert.

    Depths above 8 bits lose their lowest bits; Bayer and YUV are converted by pylon, the colours at the
    border of a Bayer image taken from their neighbours. Used by one thread.
    """

    def __init__(self) -> None:
        self._converter = pylon.ImageFormatConverter()
        self._converter.OutputPixelFormat = pylon.PixelType_RGB8packed
        self._converter.InconvertibleEdgeHandling.SetValue("Extend")  # pylon's own choice is a black border

    def takes(self, pixel_format: str) -> bool:
        """Whether images of this format (name of the camera or of the PFNC, as Mono8) can be made RGB."""
        kind = pylon.PixelTypeMapper.GetPylonPixelTypeByName(pixel_format)
        return kind != pylon.PixelType_Undefined and bool(self._converter.IsSupportedInputFormat(kind))

    def rgb(self, image: Any) -> Pixels:
        """The grab result or image as uint8 (H, W, 3) RGB, C-contiguous, in memory of its own.

        Raises:
            FailedGrab: It cannot be converted.
        """
        if image.GetPixelType() == pylon.PixelType_Mono8 and image.GetPaddingX() == 0:
            return _replicated(image)
        try:
            return np.ascontiguousarray(self._converter.ConvertToArray(image), np.uint8)
        except genicam.GenericException as error:
            name = pylon.PixelTypeMapper.GetNameByPixelType(image.GetPixelType())
            raise FailedGrab(
                f"An image of pixel format {name} cannot be converted.",
                way_out="Choose another pixel_format.",
            ) from error


def _replicated(image: Any) -> Pixels:
    """A mono image in three channels: OpenCV is five times as fast here as pylon's converter."""
    with image.GetArrayZeroCopy() as mono:
        return np.asarray(cv2.cvtColor(mono, cv2.COLOR_GRAY2RGB), np.uint8)
