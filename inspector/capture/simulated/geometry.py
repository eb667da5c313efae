"""Where a part lies in the frame, small windows around a place on it, and distances to curves."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from inspector.capture.simulated.fields import Field

Curve = npt.NDArray[np.float32]
"""float32 (N, 2): points x, y in pixels."""


@dataclass(frozen=True)
class Pose:
    """How a part lies: shift of its centre from the frame's centre in pixels, and its turn."""

    dx: float = 0.0
    dy: float = 0.0
    angle_deg: float = 0.0

    def matrix(self, part_shape: tuple[int, ...], size: tuple[int, int]) -> npt.NDArray[np.float64]:
        """float64 (2, 3): part pixel (x, y, 1) to frame pixel, both about their centres."""
        c, s = np.cos(np.radians(self.angle_deg)), np.sin(np.radians(self.angle_deg))
        turn = np.array([[c, -s], [s, c]])
        part_centre = np.array([(part_shape[1] - 1) / 2, (part_shape[0] - 1) / 2])
        frame_centre = np.array([(size[0] - 1) / 2 + self.dx, (size[1] - 1) / 2 + self.dy])
        return np.column_stack([turn, frame_centre - turn @ part_centre])


@dataclass(frozen=True, eq=False)
class Patch:
    """A window of an image around (x, y), cut at the borders.

    Attributes:
        at: Slices (rows, columns) of the image.
        x: float32 (h, w), pixels to the right of the place.
        y: float32 (h, w), pixels below the place.
    """

    at: tuple[slice, slice]
    x: Field
    y: Field


def patch_around(shape: tuple[int, ...], x: float, y: float, reach: float) -> Patch:
    """The window that holds everything within `reach` pixels of (x, y) and the image."""
    left, right = max(0, int(x - reach)), min(shape[1], int(x + reach) + 2)
    top, bottom = max(0, int(y - reach)), min(shape[0], int(y + reach) + 2)
    columns, rows = np.arange(left, right, dtype=np.float32), np.arange(top, bottom, dtype=np.float32)
    grid_x, grid_y = np.meshgrid(columns - np.float32(x), rows - np.float32(y))
    return Patch((slice(top, bottom), slice(left, right)), grid_x, grid_y)


def wandering_curve(
    rng: np.random.Generator, length: float, *, bend: float, points: int = 14, heading: float | None = None
) -> Curve:
    """A curve of `length` pixels about (0, 0) whose heading wanders; `bend` in radians over its length."""
    start = rng.uniform(0, 2 * np.pi) if heading is None else heading
    steady = rng.normal(0, bend) * np.linspace(0, 1, points)
    headings = start + steady + np.cumsum(rng.normal(0, 0.25 * bend / np.sqrt(points), points))
    steps = np.stack([np.cos(headings), np.sin(headings)], axis=1) * length / points
    curve = np.cumsum(steps, axis=0)
    return np.asarray(curve - curve.mean(axis=0), np.float32)


def distance_to_curve(patch: Patch, curve: Curve) -> tuple[Field, Field]:
    """Signed distance to the curve in pixels (sign: which side) and place along it, 0..1."""
    a, b = curve[:-1], curve[1:]
    along = b - a
    square = np.maximum((along**2).sum(axis=1), 1e-6)
    px, py = patch.x[..., None] - a[:, 0], patch.y[..., None] - a[:, 1]
    t = np.clip((px * along[:, 0] + py * along[:, 1]) / square, 0, 1)
    gap = np.hypot(px - t * along[:, 0], py - t * along[:, 1])
    nearest = gap.argmin(axis=2)[..., None]
    side = np.sign(np.take_along_axis(along[:, 0] * py - along[:, 1] * px, nearest, 2))[..., 0]
    place = (np.take_along_axis(t, nearest, 2)[..., 0] + nearest[..., 0]) / len(a)
    distance = np.take_along_axis(gap, nearest, 2)[..., 0]
    return (distance * side).astype(np.float32), place.astype(np.float32)


def warp(image: Field, matrix: npt.NDArray[np.float64], size: tuple[int, int], *, border: int) -> Field:
    """`image` through `matrix` onto a frame of (width, height), bilinear."""
    return np.asarray(cv2.warpAffine(image, matrix, size, flags=cv2.INTER_LINEAR, borderMode=border))
