"""Colours of an anomaly map, anchored at the limits: the same value is the same colour always.

A scale per image would paint the largest value of a good part red (PRODUCT.md, complaint 3).
"""

from functools import lru_cache

import numpy as np
import numpy.typing as npt

from inspector.domain.anomaly import FloatMap
from inspector.domain.verdict import Limits

Rgba = npt.NDArray[np.uint8]

ENTRIES = 256
START = 0.5
"""Colour begins at this fraction of the review limit; below it the part is shown as it is."""
END = 1.5
"""The darkest colour is reached at this multiple of the reject limit."""

# Lightness falls all the way from yellow to dark magenta, so the order survives red-green blindness and grey
# print. The step at the reject limit is meant: a place over the limit shall be seen as such.
_BELOW_REVIEW = ((255, 243, 176, 0), (255, 232, 92, 90))
_REVIEW_TO_REJECT = ((255, 221, 51, 150), (247, 138, 32, 190))
_ABOVE_REJECT = ((224, 30, 48, 215), (110, 0, 80, 240))


@lru_cache(maxsize=64)
def colour_table(limits: Limits) -> tuple[tuple[float, float], Rgba]:
    """Return the levels and the colours of the heatmap for these limits.

    Transparent up to half the review limit, yellow from there, orange towards the reject limit, red from it
    on, dark magenta far above. Entry i covers values from low + i * (high - low) / 256 on; values outside the
    levels take the first or last entry.

    Returns:
        ((low, high), uint8 (256, 4) RGBA, read-only, alpha not multiplied in).
    """
    low, high = START * limits.review, END * limits.reject
    centres = low + (np.arange(ENTRIES) + 0.5) * (high - low) / ENTRIES
    table = _between(centres, low, limits.review, _BELOW_REVIEW)
    band = _between(centres, limits.review, limits.reject, _REVIEW_TO_REJECT)
    table = np.where((centres >= limits.review)[:, None], band, table)
    above = _between(centres, limits.reject, high, _ABOVE_REJECT)
    colours = np.rint(np.where((centres >= limits.reject)[:, None], above, table)).astype(np.uint8)
    colours.setflags(write=False)
    return (low, high), colours


def heat_colours(values: FloatMap, limits: Limits) -> Rgba:
    """Colour a map.

    Args:
        values: float32 (h, w) raw distances.
        limits: Those in force.

    Returns:
        uint8 (h, w, 4) RGBA.
    """
    (low, high), table = colour_table(limits)
    index = np.clip((values - low) * (ENTRIES / (high - low)), 0, ENTRIES - 1).astype(np.uint8)
    colours: Rgba = table[index]
    return colours


def _between(
    values: npt.NDArray[np.float64], start: float, end: float, stops: tuple[tuple[int, ...], tuple[int, ...]]
) -> npt.NDArray[np.float64]:
    share = np.clip((values - start) / max(end - start, 1e-12 * end), 0.0, 1.0)[:, None]
    result: npt.NDArray[np.float64] = (1 - share) * np.array(stops[0]) + share * np.array(stops[1])
    return result
