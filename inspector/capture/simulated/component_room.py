"""Which places of a component's face are still free, on a grid that is the same for every frame."""

import cv2
import numpy as np

from inspector.capture.simulated.component_outlines import Outline
from inspector.capture.simulated.fields import Field
from inspector.domain.frame import Mask

CELLS = 200  # over the shorter side of a frame


class Room:
    """The free face of one part; all lengths in units of the frame's shorter side, about its middle."""

    def __init__(self, edge: Outline, *, clearance: float) -> None:
        places = ((np.arange(CELLS, dtype=np.float32) + 0.5) / CELLS - 0.5).astype(np.float32)
        self._x, self._y = np.meshgrid(places, places)
        self._free: Mask = edge(self._x, self._y) < -clearance
        self._update()

    def depth(self, x: float, y: float) -> float:
        """Radius of the largest free circle about a place."""
        row, column = (int((value + 0.5) * CELLS) for value in (y, x))
        if not (0 <= row < CELLS and 0 <= column < CELLS):
            return 0.0
        return float(self._depth[row, column])

    def deepest(self) -> tuple[float, float, float]:
        """Place and radius of the largest free circle."""
        row, column = np.unravel_index(int(self._depth.argmax()), self._depth.shape)
        return float(self._x[row, column]), float(self._y[row, column]), float(self._depth[row, column])

    def spot(self, width: float, height: float, rng: np.random.Generator) -> tuple[float, float] | None:
        """A random middle of a free upright rectangle; None where none fits."""
        shape = [max(1, int(np.ceil(length * CELLS))) for length in (height, width)]
        kept = cv2.erode(self._free.astype(np.uint8), np.ones(shape, np.uint8), borderValue=0)
        places = np.argwhere(kept)
        if not len(places):
            return None
        row, column = places[int(rng.integers(0, len(places)))]
        return float(self._x[row, column]), float(self._y[row, column])

    def take_disc(self, x: float, y: float, radius: float) -> None:
        """Nothing else may lie within `radius` of a place."""
        self._free &= np.hypot(self._x - x, self._y - y) > radius
        self._update()

    def take_box(self, x: float, y: float, width: float, height: float) -> None:
        """Nothing else may lie in an upright rectangle."""
        self._free &= (np.abs(self._x - x) > width / 2) | (np.abs(self._y - y) > height / 2)
        self._update()

    def take_arc(self, radius: float, height: float, *, middle: float, half_angle: float) -> None:
        """Nothing else may lie in a stretch of a ring about the part's middle; angles in radians."""
        away = np.abs(_wrapped(np.arctan2(self._y, self._x) - np.float32(middle)))
        band = np.abs(np.hypot(self._x, self._y) - radius) < height / 2
        self._free &= ~(band & (away < half_angle))
        self._update()

    def _update(self) -> None:
        reach = cv2.distanceTransform(np.pad(self._free, 1).astype(np.uint8), cv2.DIST_L2, 5)
        self._depth: Field = np.asarray(reach[1:-1, 1:-1] / CELLS, np.float32)


def _wrapped(angle: Field) -> Field:
    return np.asarray((angle + np.pi) % (2 * np.pi) - np.pi, np.float32)
