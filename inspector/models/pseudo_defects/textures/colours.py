"""From a field to a colour picture: palettes of materials."""

from collections.abc import Mapping
from colorsys import hsv_to_rgb
from types import MappingProxyType

import cv2
import numpy as np
import numpy.typing as npt

from inspector.domain.anomaly import FloatMap
from inspector.domain.frame import Pixels

Range = tuple[float, float]
Stop = tuple[Range, Range, Range]
"""Hue, saturation and value a colour is drawn from, 0..1 each; hues may pass 1."""

_HUES: Range = (0.0, 1.0)
_SAME: Range = (-0.04, 0.04)
"""About a random hue that all stops of a palette share."""
PALETTES: Mapping[str, tuple[Stop, ...]] = MappingProxyType(
    {
        "any": ((_HUES, (0.1, 0.9), (0.05, 0.5)), (_HUES, (0.1, 0.9), (0.5, 1.0))),
        "many": tuple((_HUES, (0.2, 0.9), (0.2, 1.0)) for _ in range(5)),
        "cloth": ((_SAME, (0.2, 0.9), (0.1, 0.4)), (_SAME, (0.1, 0.8), (0.5, 1.0))),
        "grey": ((_HUES, (0.0, 0.06), (0.05, 0.4)), (_HUES, (0.0, 0.06), (0.55, 1.0))),
        "metal": ((_HUES, (0.0, 0.1), (0.2, 0.45)), (_HUES, (0.0, 0.06), (0.6, 0.95))),
        "wood": (((0.03, 0.08), (0.5, 0.8), (0.15, 0.45)), ((0.07, 0.12), (0.3, 0.6), (0.6, 0.9))),
        "leather": (((0.0, 0.08), (0.4, 0.8), (0.08, 0.25)), ((0.03, 0.1), (0.3, 0.7), (0.35, 0.7))),
        "rust": (
            ((0.02, 0.05), (0.6, 0.9), (0.12, 0.28)),
            ((0.03, 0.06), (0.7, 0.95), (0.4, 0.6)),
            ((0.06, 0.09), (0.6, 0.9), (0.65, 0.9)),
        ),
        "earth": (((0.05, 0.15), (0.2, 0.5), (0.1, 0.35)), ((0.08, 0.15), (0.1, 0.4), (0.5, 0.85))),
        "mould": (((0.22, 0.45), (0.2, 0.6), (0.1, 0.4)), ((0.1, 0.2), (0.05, 0.3), (0.6, 0.9))),
        "pale": ((_HUES, (0.0, 0.2), (0.55, 0.75)), (_HUES, (0.0, 0.15), (0.8, 1.0))),
        "dark": ((_HUES, (0.1, 0.6), (0.02, 0.12)), (_HUES, (0.1, 0.6), (0.2, 0.45))),
        "spectrum": tuple(((0.14 * k, 0.14 * k + 0.1), (0.3, 0.7), (0.5, 0.9)) for k in range(8)),
    }
)
"""Colours from the lowest to the highest value of a field."""


def coloured(field: FloatMap, palette: str, random: np.random.Generator) -> Pixels:
    """uint8 (h, w, 3) RGB: 0 gets the first colour of a palette drawn anew, 1 the last."""
    levels = np.asarray(cv2.convertScaleAbs(np.clip(field, 0, 1), alpha=255.0), np.uint8)
    table = _table(PALETTES[palette], random)
    return np.asarray(cv2.LUT(cv2.merge((levels, levels, levels)), table[None]), np.uint8)


def _table(stops: tuple[Stop, ...], random: np.random.Generator) -> npt.NDArray[np.uint8]:
    """uint8 (256, 3) RGB."""
    turn = random.random() if stops[0][0] == _SAME else 0.0
    colours = np.array([_colour(stop, turn, random) for stop in stops])
    places = np.linspace(0, len(stops) - 1, 256)
    channels = [np.interp(places, np.arange(len(stops)), colours[:, channel]) for channel in range(3)]
    return np.asarray(np.rint(np.stack(channels, axis=-1) * 255), np.uint8)


def _colour(stop: Stop, turn: float, random: np.random.Generator) -> tuple[float, float, float]:
    hue, saturation, value = (float(random.uniform(*between)) for between in stop)
    return hsv_to_rgb((hue + turn) % 1.0, saturation, value)
