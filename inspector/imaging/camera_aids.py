"""What helps a person to set up a camera: histogram, clipping, sharpness, and where the picture is sharp.

Everything is measured at every k-th pixel of every k-th row, so that a large frame costs no more than a small
one. Differences are taken between true neighbours of the frame, never between samples: focus is seen at the
resolution of the sensor.
"""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from inspector.domain.frame import Mask, Pixels

MAX_SIDE = 800
"""A frame is sampled so that its longer side has at most so many samples."""

DARK, BRIGHT = 0, 255
NOISE_LEVELS = 4.0
"""Contrast below so many levels is taken for noise."""

LEAST_EDGE = 24.0
"""Grey levels from one pixel to the next from which an edge may count as sharp."""

CLIPPED_BRIGHT_RGBA = (255, 40, 60, 220)
CLIPPED_DARK_RGBA = (40, 120, 255, 220)
PEAK_RGBA = (0, 230, 90, 255)

Counts = npt.NDArray[np.int64]
Levels = npt.NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class CameraAids:
    """Measures of one frame.

    Attributes:
        step: k; the samples are pixels (0, 0), (0, k), (k, 0), ...
        histogram: int64 (3, 256), how many samples have a level, by channel R, G, B.
        bright: bool (h, w) at the samples, True where any channel is at 255: its level is lost.
        dark: bool (h, w), True where every channel is at 0.
        sharpness: Mean squared difference between neighbours over the variance (`sharpness_of`), >= 0.
        peaks: bool (h, w), True on edges as steep as a sharp picture has them.
    """

    step: int
    histogram: Counts
    bright: Mask
    dark: Mask
    sharpness: float
    peaks: Mask

    @property
    def clipped_bright(self) -> float:
        """Share of the samples at the top of the range, 0..1."""
        return float(self.bright.mean())

    @property
    def clipped_dark(self) -> float:
        """Share of the samples at the bottom of the range, 0..1."""
        return float(self.dark.mean())

    @property
    def mono(self) -> bool:
        """Whether the three channels have the same histogram."""
        return bool((self.histogram == self.histogram[0]).all())


def camera_aids(pixels: Pixels, *, max_side: int = MAX_SIDE) -> CameraAids:
    """Measure a frame, uint8 (H, W, 3) RGB. Pure, any thread; about 5 ms of one core whatever its size."""
    step = sampling_step(pixels.shape[1], pixels.shape[0], max_side)
    samples = np.ascontiguousarray(pixels[::step, ::step])
    brightest = np.asarray(cv2.max(cv2.max(samples[..., 0], samples[..., 1]), samples[..., 2]))
    grey, across, down = _differences(pixels, step)
    return CameraAids(
        step=step,
        histogram=_histogram(samples),
        bright=brightest == BRIGHT,
        dark=brightest == DARK,
        sharpness=sharpness_of(grey, across, down),
        peaks=peaks_of(across, down),
    )


def sampling_step(width: int, height: int, max_side: int) -> int:
    """k for a frame of this size. Odd, because an even one would miss the edges of patterns of even pitch."""
    return max(1, -(-max(width, height) // max_side)) | 1


def sharpness_of(grey: Levels, across: Levels, down: Levels) -> float:
    """(mean of across^2 + mean of down^2) / (variance of grey + NOISE_LEVELS^2).

    The Tenengrad measure with differences of two neighbours instead of Sobel's operator, over the variance so
    that a change of exposure is not taken for a change of focus. Rises until the picture is in focus.

    Args:
        grey: float32 (h, w), levels 0..255 at the samples.
        across, down: float32 (h, w), level of the right and of the lower neighbour less that of the sample.
    """
    steepness = float(cv2.norm(across, cv2.NORM_L2SQR) + cv2.norm(down, cv2.NORM_L2SQR)) / grey.size
    deviation = float(cv2.meanStdDev(grey)[1][0, 0])
    return steepness / (deviation**2 + NOISE_LEVELS**2)


def peaks_of(across: Levels, down: Levels) -> Mask:
    """Where the picture changes from one pixel to the next by half of its steepest edges, or more.

    Steepest: the 99.5th percentile of the length of (across, down), at least twice `LEAST_EDGE`, so that
    noise in a blurred or empty picture does not light up.
    """
    steepness = np.asarray(cv2.magnitude(across, down))
    steepest = max(float(np.percentile(steepness[::2, ::2], 99.5)), 2 * LEAST_EDGE)
    return np.asarray(steepness >= steepest / 2)


def aid_overlay(aids: CameraAids, *, clipping: bool, peaking: bool) -> Pixels:
    """uint8 (h, w, 4) RGBA, to be enlarged `step` times over the frame: peaks green, clipped red and blue."""
    overlay = np.zeros((*aids.peaks.shape, 4), np.uint8)
    if peaking:
        overlay[aids.peaks] = PEAK_RGBA
    if clipping:
        overlay[aids.dark] = CLIPPED_DARK_RGBA
        overlay[aids.bright] = CLIPPED_BRIGHT_RGBA
    return overlay


def _differences(pixels: Pixels, step: int) -> tuple[Levels, Levels, Levels]:
    """Grey at the samples, and what the right and the lower neighbour have more; 0 where there is none."""
    here = _grey(pixels[::step, ::step])
    across, down = np.zeros_like(here), np.zeros_like(here)
    right, lower = _grey(pixels[::step, 1::step]), _grey(pixels[1::step, ::step])
    across[:, : right.shape[1]] = right - here[:, : right.shape[1]]
    down[: lower.shape[0]] = lower - here[: lower.shape[0]]
    return here, across, down


def _grey(pixels: Pixels) -> Levels:
    if pixels.size == 0:
        return np.zeros(pixels.shape[:2], np.float32)
    return np.asarray(cv2.cvtColor(np.ascontiguousarray(pixels), cv2.COLOR_RGB2GRAY), np.float32)


def _histogram(samples: Pixels) -> Counts:
    counts = [cv2.calcHist([samples], [channel], None, [256], [0, 256]).ravel() for channel in range(3)]
    return np.stack(counts).astype(np.int64)
