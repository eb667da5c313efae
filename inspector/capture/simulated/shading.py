"""Light on a height field: diffuse and glossy reflection, cast shadows, dark corners.

The lamp stands at the upper left of the field and does not move. Heights are in pixels, towards the camera.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from inspector.capture.simulated.fields import Field

LAMP = np.array([-0.52, -0.62, 0.59], np.float32)
"""Unit vector from the surface to the lamp: x right, y down, z to the camera."""
_HALF = (LAMP + np.array([0, 0, 1], np.float32)) / np.linalg.norm(LAMP + np.array([0, 0, 1], np.float32))


@dataclass(frozen=True)
class Gloss:
    """Blinn-Phong highlight: `strength` in radiance, `exponent` large for polished, small for matt."""

    strength: float
    exponent: float


def slopes(height: Field) -> tuple[Field, Field]:
    """Derivative of a height field along x and y, by Scharr's kernel (rise per pixel)."""
    dx = cv2.Scharr(height, cv2.CV_32F, 1, 0, scale=1 / 32)
    dy = cv2.Scharr(height, cv2.CV_32F, 0, 1, scale=1 / 32)
    return np.asarray(dx, np.float32), np.asarray(dy, np.float32)


def diffuse(height: Field, *, ambient: float = 0.35) -> Field:
    """Lambert's law with a share of light from everywhere; 1.0 on a level surface."""
    dx, dy = slopes(height)
    facing = (LAMP[2] - dx * LAMP[0] - dy * LAMP[1]) / np.sqrt(1 + dx * dx + dy * dy)
    return np.asarray(ambient + (1 - ambient) * np.maximum(facing, 0) / LAMP[2], np.float32)


def highlight(height: Field, gloss: Gloss) -> Field:
    """Glossy reflection of the lamp (Blinn-Phong, half vector between lamp and camera)."""
    dx, dy = slopes(height)
    facing = (_HALF[2] - dx * _HALF[0] - dy * _HALF[1]) / np.sqrt(1 + dx * dx + dy * dy)
    return np.asarray(gloss.strength * np.maximum(facing, 0) ** gloss.exponent, np.float32)


def cast_shadow(height: Field, *, reach: int = 28, softness: float = 1.6) -> Field:
    """1 where the lamp is seen, 0 in full shadow: marches from each point towards the lamp."""
    across = LAMP[:2] / np.linalg.norm(LAMP[:2])
    climb = LAMP[2] / float(np.linalg.norm(LAMP[:2]))
    hidden = np.zeros_like(height)
    for step in range(1, reach):
        offset = across * step
        move = np.array([[1, 0, -offset[0]], [0, 1, -offset[1]]], np.float32)
        towards = cv2.warpAffine(
            height, move, height.shape[::-1], flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
        )
        hidden = np.maximum(hidden, towards - height - step * climb)
    lit = 1 - np.clip(hidden / 2.5, 0, 1)
    return np.asarray(cv2.GaussianBlur(lit.astype(np.float32), (0, 0), softness), np.float32)


def occlusion(height: Field, *, radius: float, depth: float) -> Field:
    """1 in the open, less in corners and holes: how far a point lies under its surroundings."""
    around = cv2.GaussianBlur(height, (0, 0), radius)
    return np.asarray(np.exp(-np.maximum(around - height, 0) / depth), np.float32)


def relief(height: Field, *, gain: float) -> Field:
    """Factor on the radiance for a small height change: brighter towards the lamp, never below 0.15."""
    dx, dy = slopes(height)
    return np.asarray(np.maximum(1 - gain * (dx * LAMP[0] + dy * LAMP[1]), 0.15), np.float32)
