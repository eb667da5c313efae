"""The simulated camera: lens, sensor and tone curve. Linear radiance in, 8-bit RGB out."""

from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np

from inspector.capture.simulated.fields import Field, Stream, centred_grid, stream
from inspector.domain.frame import Pixels

FULL_WELL = 9000.0  # electrons at radiance 1.0: shot noise is its square root
READ_NOISE = 0.0018  # standard deviation in units of the full well
BLUR_SIGMA = 0.75  # lens and colour interpolation, pixels of a 512-pixel frame
GAMMA = 2.2
_LEVELS = 16384
_SPARE = 97  # the noise bank is larger than a frame by this many pixels


@dataclass(frozen=True, eq=False)
class Lens:
    """What one camera does to every frame.

    Attributes:
        falloff: float32 (h, w, 3), vignetting and uneven lighting; 1.0 at the brightest place.
        noise: float32 (h + 97, w + 97, 3), unit variance.
    """

    falloff: Field
    noise: Field


def photograph(
    scene: Field, seed: int, *, gain: tuple[float, float, float], rng: np.random.Generator, smear: int = 0
) -> Pixels:
    """Expose one frame; changes `scene` in place.

    Args:
        scene: float32 (h, w, 3), linear radiance, 1.0 fills the sensor.
        seed: Which camera.
        gain: Light and exposure of this frame, RGB.
        rng: Of this frame; draws its noise.
        smear: Pixels the scene moves along x while the shutter is open.
    """
    height, width = scene.shape[:2]
    lens = lens_of((width, height), seed)
    if smear > 1:
        scene = np.asarray(cv2.blur(scene, (smear, 1)), np.float32)
    cv2.GaussianBlur(scene, (5, 5), BLUR_SIGMA * max(1.0, min(width, height) / 512), dst=scene)
    scene *= lens.falloff
    scene = np.asarray(cv2.multiply(scene, np.array([*gain, 0.0])), np.float32)
    top, left = rng.integers(0, _SPARE, 2)
    noise = lens.noise[top : top + height, left : left + width]
    deviation = np.maximum(scene, 0)
    deviation *= np.float32(1 / FULL_WELL)
    deviation += np.float32(READ_NOISE**2)
    scene += np.asarray(cv2.sqrt(deviation), np.float32) * noise
    return develop(scene)


def develop(scene: Field) -> Pixels:
    """Gamma curve to 8 bits; radiance over 1.0 clips. Uses `scene` as working memory."""
    scene *= np.float32(_LEVELS - 1)
    np.clip(scene, 0, _LEVELS - 1, out=scene)
    return np.asarray(_tone_curve().take(scene.astype(np.uint16)))


@lru_cache(maxsize=1)
def _tone_curve() -> Pixels:
    return np.round(255 * np.linspace(0, 1, _LEVELS) ** (1 / GAMMA)).astype(np.uint8)


@lru_cache(maxsize=3)
def lens_of(size: tuple[int, int], seed: int) -> Lens:
    """The camera of line `seed`; computed once."""
    x, y = centred_grid(*size)
    rng = stream(Stream.MATERIAL, seed, 6)
    vignette = (1 + 0.75 * (x * x + y * y)) ** -1.0
    slant = 1 - 0.05 * x - 0.07 * y
    tint = np.array([1.0, 0.995, 0.98], np.float32)
    falloff = np.asarray((vignette * slant)[..., None] * tint, np.float32)
    noise = rng.standard_normal((size[1] + _SPARE, size[0] + _SPARE, 3), dtype=np.float32)
    noise = np.asarray(cv2.GaussianBlur(noise, (3, 3), 0.45), np.float32)
    return Lens(falloff, np.asarray(noise / noise.std(), np.float32))
