"""Pseudo-defects: what a trained method learns defects from. Numpy and OpenCV only, nothing from a file."""

from inspector.models.pseudo_defects.deformed import deformed
from inspector.models.pseudo_defects.foreground import foreground_of
from inspector.models.pseudo_defects.kinds import any_kind
from inspector.models.pseudo_defects.pasted import pasted
from inspector.models.pseudo_defects.perlin import perlin_noise
from inspector.models.pseudo_defects.pseudo_defect import PseudoDefect
from inspector.models.pseudo_defects.textured import textured
from inspector.models.pseudo_defects.textures import TEXTURE_KINDS, texture

__all__ = [
    "TEXTURE_KINDS",
    "PseudoDefect",
    "any_kind",
    "deformed",
    "foreground_of",
    "pasted",
    "perlin_noise",
    "texture",
    "textured",
]
