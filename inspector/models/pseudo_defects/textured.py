"""Pseudo-defects in the manner of DRAEM: a foreign texture blended in under a Perlin mask."""

import cv2
import numpy as np

from inspector.domain.frame import Mask, Pixels
from inspector.models.pseudo_defects.perlin import perlin_mask
from inspector.models.pseudo_defects.photometric import photometric
from inspector.models.pseudo_defects.pseudo_defect import PseudoDefect, is_seen, unchanged, within
from inspector.models.pseudo_defects.textures import TEXTURE_KINDS, texture

MAX_BETA = 0.8
OPERATORS = 3
DRAWS = 4


def textured(pixels: Pixels, foreground: Mask, random: np.random.Generator) -> PseudoDefect:
    """Blend a procedural texture into a good image (dfd.md 4, equation 3).

    A texture of a random kind passes three random photometric operators and is blended in with
    beta ~ U(0, 0.8) under a Perlin mask. Where the result cannot be told from the good image, another texture
    is drawn, up to four times. Pure, any thread.

    Args:
        pixels: uint8 (H, W, 3) RGB.
        foreground: bool (H, W), where defects may lie.

    Returns:
        Never with an empty mask, unless the foreground is empty.
    """
    mask = perlin_mask(foreground, random)
    if not mask.any():
        return unchanged(pixels)
    for _ in range(DRAWS):
        drawn = within(pixels, _covered(pixels, random), mask)
        if is_seen(pixels, drawn):
            break
    return drawn


def blend(pixels: Pixels, cover: Pixels, *, beta: float) -> Pixels:
    """(1 - beta) * cover + beta * pixels, rounded: what shows inside the mask. uint8 (H, W, 3) each."""
    return np.asarray(cv2.addWeighted(cover, 1.0 - beta, pixels, beta, 0.0), np.uint8)


def _covered(pixels: Pixels, random: np.random.Generator) -> Pixels:
    kind = TEXTURE_KINDS[int(random.integers(len(TEXTURE_KINDS)))]
    cover = photometric(texture(kind, (pixels.shape[0], pixels.shape[1]), random), OPERATORS, random)
    return blend(pixels, cover, beta=float(random.uniform(0, MAX_BETA)))
