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
REJECT_ENTRY = 128
"""Entry that begins exactly at the reject limit, so that no value below it is ever red."""

# (position, red, green, blue, alpha); position 0 is START * review, 1 the review limit. Alpha stays low until
# near the review limit, because ordinary goods lie at 0.5 to 0.9 of it and shall not look veiled.
_BELOW_REVIEW = ((0.0, 255, 240, 150, 0), (0.6, 255, 236, 120, 16), (1.0, 255, 228, 70, 80))
# Position 0 is the review limit, 1 the reject limit.
_REVIEW_TO_REJECT = ((0.0, 255, 221, 51, 150), (1.0, 247, 138, 32, 195))
# Position 0 is the reject limit, 1 the end of the table. Lightness falls all the way from yellow to dark
# magenta, so the order survives red-green blindness and grey print. The step at the reject limit is meant.
_ABOVE_REJECT = ((0.0, 226, 30, 48, 215), (1.0, 110, 0, 80, 240))


@lru_cache(maxsize=64)
def colour_table(limits: Limits) -> tuple[tuple[float, float], Rgba]:
    """Return the levels and the colours of the heatmap for these limits.

    Transparent up to half the review limit, yellow from there, orange towards the reject limit, red from it
    on, dark magenta far above. Entry i covers values from low + i * (high - low) / 256 on; values outside
    the levels take the first or last entry.

    Returns:
        ((low, high), uint8 (256, 4) RGBA, read-only, alpha not multiplied in).
    """
    low = START * limits.review
    high = low + (limits.reject - low) * ENTRIES / REJECT_ENTRY
    entry = np.arange(ENTRIES)
    centres = low + (entry + 0.5) * (high - low) / ENTRIES
    table = np.where(
        (centres < limits.review)[:, None],
        _between(centres, low, limits.review, _BELOW_REVIEW),
        _between(centres, limits.review, limits.reject, _REVIEW_TO_REJECT),
    )
    table = np.where(
        (entry >= REJECT_ENTRY)[:, None], _between(centres, limits.reject, high, _ABOVE_REJECT), table
    )
    colours = np.rint(table).astype(np.uint8)
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
    colours: Rgba = colour_table(limits)[1][heat_index(values, limits)]
    return colours


def heat_index(values: FloatMap, limits: Limits) -> npt.NDArray[np.uint8]:
    """Return the entry of the colour table for each value, as uint8 of the map's shape."""
    (low, high), _ = colour_table(limits)
    scaled = (values - np.float32(low)) * np.float32(ENTRIES / (high - low))
    return np.clip(scaled, 0, ENTRIES - 1, out=scaled).astype(np.uint8)


def _between(
    values: npt.NDArray[np.float64], start: float, end: float, stops: tuple[tuple[float, ...], ...]
) -> npt.NDArray[np.float64]:
    """Colours (N, 4) of values from `start` to `end`, linear between the stops."""
    position = (values - start) / max(end - start, 1e-12 * end)
    table = np.array(stops)
    return np.column_stack([np.interp(position, table[:, 0], table[:, channel]) for channel in range(1, 5)])
