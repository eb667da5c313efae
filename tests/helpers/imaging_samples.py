"""Pictures and motions for the tests of imaging."""

from pathlib import Path

import cv2
import numpy as np

from inspector.domain.frame import Pixels
from inspector.imaging.geometry import Matrix, to_pixel_centres

REAL_SETS = (
    "mvtec/bottle",
    "mvtec/grid",
    "mvtec/screw",
    "mpdd/metal_plate",
    "mvtec_incomplete/capsule",
    "mtd/magnetic_tile",
    "piped/pa_bdp01_tl",
)


def textured(width: int, height: int, *, seed: int = 0) -> Pixels:
    """A picture with detail at several scales, unlike itself anywhere else."""
    random = np.random.default_rng(seed)
    total = np.zeros((height, width, 3), np.float32)
    for sigma in (2.0, 6.0, 20.0):
        noise = random.standard_normal((height, width, 3)).astype(np.float32)
        soft = cv2.GaussianBlur(noise, (0, 0), sigma)
        total += soft / soft.std()
    return np.clip(128 + 25 * total, 0, 255).astype(np.uint8)


def rigid(x: float, y: float, degrees: float, *, size: tuple[int, int]) -> Matrix:
    """Turn about the frame's centre, clockwise on the screen, then shift."""
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    cx, cy = size[0] / 2, size[1] / 2
    return np.array(((c, -s, cx - c * cx + s * cy + x), (s, c, cy - s * cx - c * cy + y), (0.0, 0.0, 1.0)))


def moved(pixels: Pixels, motion: Matrix) -> Pixels:
    """The picture after a motion of its content; edges repeated."""
    size = (pixels.shape[1], pixels.shape[0])
    warped = cv2.warpPerspective(
        pixels, to_pixel_centres(motion), size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(warped, np.uint8)


def noisy(pixels: Pixels, *, gain: float = 1.0, seed: int = 0) -> Pixels:
    """The picture shot once more: sensor noise of 2 grey levels, other light."""
    random = np.random.default_rng(seed)
    return np.clip(pixels * gain + random.normal(0, 2, pixels.shape), 0, 255).astype(np.uint8)


def blurred(pixels: Pixels, sigma_at_512: float) -> Pixels:
    """Out of focus; sigma in pixels of an image of 512."""
    sigma = sigma_at_512 * max(pixels.shape) / 512
    return noisy(np.asarray(cv2.GaussianBlur(pixels, (0, 0), sigma), np.uint8))


def read_rgb(path: Path) -> Pixels:
    """A real image."""
    return np.asarray(cv2.cvtColor(cv2.imread(str(path)), cv2.COLOR_BGR2RGB), np.uint8)


def real_goods(real_data: Path, name: str, count: int) -> list[Pixels]:
    """The first `count` good training images of a set, by name."""
    files = sorted((real_data / name / "train" / "good").iterdir())
    return [read_rgb(path) for path in files[:count]]


NOSE = (262.0, 160.0)
"""A point of `long_part`, near the one of its two ends that is pointed."""


def long_part(*, grain: int = 0, scale: float = 1.0) -> Pixels:
    """A pointed, textured part on an even background, 320 x 320; its long axis runs to the right."""
    ends = np.array(((60, 130), (210, 130), (280, 160), (210, 190), (60, 190)), np.float64)
    outline = np.rint(((ends - 160) * scale + 160) * 16).astype(np.int32)
    mask = np.zeros((320, 320), np.uint8)
    cv2.fillPoly(mask, [outline], 255, cv2.LINE_AA, 4)
    share = mask[..., None] / np.float32(255)
    part = 60 + 0.4 * textured(320, 320, seed=7).astype(np.float32)
    picture = (1 - share) * 205 + share * part
    grains = np.random.default_rng(grain).normal(0, 1.5, picture.shape)
    return np.clip(picture + grains, 0, 255).astype(np.uint8)


def round_part(*, grain: int = 0, radius: int = 80, at: tuple[int, int] = (160, 160)) -> Pixels:
    """A textured disc on an even background, 320 x 320."""
    picture = np.full((320, 320, 3), 205, np.uint8)
    mask = cv2.circle(np.zeros((320, 320), np.uint8), at, radius, 1, -1)
    picture[mask > 0] = textured(320, 320, seed=3)[mask > 0] // 3
    grains = np.random.default_rng(grain).normal(0, 1.5, picture.shape)
    return np.clip(picture + grains, 0, 255).astype(np.uint8)
