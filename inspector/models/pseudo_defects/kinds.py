"""All kinds of pseudo-defects mixed."""

import numpy as np

from inspector.domain.frame import Mask, Pixels
from inspector.models.pseudo_defects.deformed import deformed
from inspector.models.pseudo_defects.pasted import pasted
from inspector.models.pseudo_defects.pseudo_defect import PseudoDefect
from inspector.models.pseudo_defects.textured import textured

TEXTURED, DEFORMED = 0.5, 0.2
"""Shares; the rest is pasted."""


def any_kind(pixels: Pixels, foreground: Mask, random: np.random.Generator) -> PseudoDefect:
    """Half of them textured, a fifth deformed, the rest pasted; textured where the other left no trace.

    Mixed, because a method that learned from deformations alone does not see stains (ckaad.md 10). Pure, any
    thread.

    Args:
        pixels: uint8 (H, W, 3) RGB.
        foreground: bool (H, W), where defects may lie.

    Returns:
        Never with an empty mask, unless the foreground is empty.
    """
    draw = random.random()
    if draw >= TEXTURED:
        other = deformed if draw < TEXTURED + DEFORMED else pasted
        one = other(pixels, foreground, random)
        if one.mask.any():
            return one
    return textured(pixels, foreground, random)
