"""Shapes and paint that synthetic defects are drawn with."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from inspector.domain.anomaly import FloatMap
from inspector.domain.frame import Mask, Pixels

Vector = npt.NDArray[np.float64]

_PARTS = 4
"""Fractional bits of a drawn point."""


@dataclass(frozen=True, eq=False)
class Place:
    """Where a defect goes.

    Attributes:
        center: float64 (2,), (x, y) in pixels.
        extent: Diameter in pixels; a scratch is three times as long.
        on_part: bool (H, W), where a piece of the part may be taken from.
    """

    center: Vector
    extent: float
    on_part: Mask


def painted(pixels: Pixels, cover: FloatMap, paint: npt.NDArray[np.generic]) -> Pixels:
    """`paint` laid over with `cover` 0..1; a colour (3,) or a picture (H, W, 3)."""
    opaque = cover[..., None].astype(np.float32)
    return as_levels(pixels * (1 - opaque) + np.asarray(paint, np.float32) * opaque)


def as_levels(values: npt.NDArray[np.floating]) -> Pixels:
    """Rounded to grey levels."""
    return np.asarray(np.clip(np.rint(values), 0, 255), np.uint8)


def colour_about(pixels: Pixels, place: Place) -> Vector:
    """Mean colour about the place, float64 (3,)."""
    x, y = np.rint(place.center).astype(int)
    reach = max(2, round(place.extent / 2))
    around = pixels[max(0, y - reach) : y + reach + 1, max(0, x - reach) : x + reach + 1]
    return np.asarray(around.reshape(-1, 3).mean(axis=0), np.float64)


def offsets(pixels: Pixels, place: Place) -> tuple[FloatMap, FloatMap]:
    """x (1, W) and y (H, 1) from the centre, in units of half the extent."""
    radius = place.extent / 2
    x = (np.arange(pixels.shape[1]) + 0.5 - place.center[0]) / radius
    y = (np.arange(pixels.shape[0]) + 0.5 - place.center[1]) / radius
    return np.asarray(x[None], np.float32), np.asarray(y[:, None], np.float32)


def disc(pixels: Pixels, place: Place, *, soft: float, larger: float = 1.0) -> FloatMap:
    """Cover 0..1 of a disc; `soft` is the width of its edge in radii, at least a pixel."""
    x, y = offsets(pixels, place)
    edge = max(soft, 2 / place.extent)
    return np.asarray(np.clip((larger - np.hypot(x, y)) / edge + 0.5, 0, 1), np.float32)


def blot(pixels: Pixels, place: Place, random: np.random.Generator) -> FloatMap:
    """Cover of a spot whose outline wavers by up to a third."""
    angles = np.linspace(0, 2 * np.pi, 48, endpoint=False)
    waves = [random.uniform(0, 0.16) * np.cos(k * angles + random.uniform(0, 6.3)) for k in (2, 3)]
    radius = place.extent / 2 * (1 + np.sum(waves, axis=0))[:, None]
    outline = place.center + radius * np.stack((np.cos(angles), np.sin(angles)), axis=-1)
    cover = np.zeros(pixels.shape[:2], np.uint8)
    cv2.fillPoly(cover, [np.rint((outline - 0.5) * 2**_PARTS).astype(np.int32)], 255, cv2.LINE_AA, _PARTS)
    return np.asarray(cover / np.float32(255), np.float32)


def line(pixels: Pixels, points: Vector, thick: int) -> FloatMap:
    """Cover of a bent line through float64 (n, 2) points."""
    cover = np.zeros(pixels.shape[:2], np.uint8)
    corners = np.rint((points - 0.5) * 2**_PARTS).astype(np.int32)
    cv2.polylines(cover, [corners], False, 255, thick, cv2.LINE_AA, _PARTS)
    return np.asarray(cover / np.float32(255), np.float32)


def directions(angle: float) -> tuple[Vector, Vector]:
    """Unit vector of an angle, and the one across it."""
    c, s = np.cos(angle), np.sin(angle)
    return np.array((c, s)), np.array((-s, c))


def brought(pixels: Pixels, source: Vector, place: Place, *, turn: float) -> Pixels:
    """The picture turned about `source` and moved so that it comes to lie at the place."""
    matrix = cv2.getRotationMatrix2D((float(source[0]), float(source[1])), turn, 1.0)
    matrix[:, 2] = matrix[:, 2] + place.center - source
    size = (pixels.shape[1], pixels.shape[0])
    return np.asarray(cv2.warpAffine(pixels, matrix, size, borderMode=cv2.BORDER_REFLECT_101), np.uint8)


def spot(on_part: Mask, random: np.random.Generator) -> tuple[float, float]:
    """(x, y) of a True pixel, each as likely; about the same place for the same picture at another size."""
    share_y, share_x = random.random(2)
    until = np.cumsum(np.count_nonzero(on_part, axis=1))
    row = int(np.searchsorted(until, share_y * until[-1], side="right"))
    columns = np.flatnonzero(on_part[row])
    return float(columns[int(share_x * len(columns))]) + 0.5, row + 0.5


def windows(place: Place, size: tuple[int, ...], *, reach: int) -> tuple[slice, slice]:
    """Rows and columns up to `reach` pixels about the centre."""
    x, y = place.center.astype(int)
    rows, columns = (slice(max(0, middle - reach), middle + reach + 1) for middle in (int(y), int(x)))
    return slice(rows.start, min(rows.stop, size[0])), slice(columns.start, min(columns.stop, size[1]))
