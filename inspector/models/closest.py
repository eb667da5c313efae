"""The closest enrolled patch of a place: which reference, where in it, and turned how. Without torch."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import floor

import cv2
import numpy as np
import numpy.typing as npt

from inspector.domain.anomaly import Affine, ModelInput
from inspector.domain.region import Point
from inspector.models.explaining import Comparing, Described, Explains
from inspector.models.views import moved

_STEP_DEG = 30
"""As references are learned at all angles (views.py)."""

Linear = npt.NDArray[np.float64]
"""float64 (2, 2)."""


@dataclass(frozen=True, eq=False)
class ClosestPatch:
    """What a place was compared with.

    Attributes:
        comparing: Whether it is the closest of all patches, or the same place of the most alike reference.
        reference: Index of the reference image.
        here: Centre of the cell that was asked for, in the unit square of the model input.
        there: Centre of the patch in the unit square of the reference's input.
        turn: `Linear` from steps in this unit square to steps in the reference's: how the patch lies turned.
    """

    comparing: Comparing
    reference: int
    here: Point
    there: Point
    turn: Linear


@dataclass(frozen=True, eq=False)
class LookedAt:
    """One image, described at every angle it may lie at.

    Attributes:
        views: The image as it is first.
        alike: Indices of the view and the reference that are most alike as a whole.
    """

    views: tuple[Described, ...]
    alike: tuple[int, int]


class EnrolledPatches:
    """Every patch of the references, described once; K x cells x D floats, 0.6 MB a reference.

    The image is turned, not the references: their number may be large, and it is looked at once.

    Args:
        model: Fitted; used here and in `look_at`, in its own thread.
        references: Prepared as for enrollment, in the recipe's order.
        may_rotate: Parts lie at any angle.
    """

    def __init__(self, model: Explains, references: Sequence[ModelInput], *, may_rotate: bool) -> None:
        self._model = model
        self._references = [model.described(one) for one in references]
        self._turns = tuple(range(0, 360, _STEP_DEG)) if may_rotate else (0,)

    def look_at(self, image: ModelInput) -> LookedAt:
        """Describe an image, once for all its places."""
        views = tuple(self._turned(image, degrees) for degrees in self._turns)
        if self._model.comparing is Comparing.ANY_PLACE:
            return LookedAt(views, (0, 0))
        apart = [[_apart(view, one) for one in self._references] for view in views]
        view, reference = np.unravel_index(int(np.argmin(apart)), (len(views), len(self._references)))
        return LookedAt(views, (int(view), int(reference)))

    def closest(self, looked: LookedAt, at: Point) -> ClosestPatch | None:
        """What the place `at` was compared with.

        Args:
            looked: From `look_at`.
            at: (u, v) in the unit square of the model input.

        Returns:
            None where the place is not judged: outside, or on an ignore area.
        """
        if _cell(looked.views[0], at) is None:
            return None
        if self._model.comparing is Comparing.SAME_PLACE:
            return self._same_place(looked, at)
        return self._any_place(looked, at)

    def _any_place(self, looked: LookedAt, at: Point) -> ClosestPatch | None:
        best: tuple[float, Described, int, int, int] | None = None
        for view in looked.views:
            cell = _cell(view, at)
            if cell is None:  # turned out of the image
                continue
            for number, reference in enumerate(self._references):
                distance, place = _nearest(view.rows[cell], reference)
                if best is None or distance < best[0]:
                    best = (distance, view, cell, number, place)
        if best is None:
            return None
        _, view, cell, number, place = best
        reference = self._references[number]
        there = _input_point(reference, _centre(reference, place))
        return self._patch(view, _input_point(view, _centre(view, cell)), number, there)

    def _same_place(self, looked: LookedAt, at: Point) -> ClosestPatch | None:
        number = looked.alike[1]
        view, reference = looked.views[looked.alike[0]], self._references[number]
        cell = _cell(view, at)
        if cell is None:
            return None
        centre = _centre(view, cell)
        return self._patch(view, _input_point(view, centre), number, _input_point(reference, centre))

    def _patch(self, view: Described, here: Point, number: int, there: Point) -> ClosestPatch:
        back = np.linalg.inv(self._references[number].unit_from_input[:, :2])
        turn = back @ view.unit_from_input[:, :2]
        return ClosestPatch(self._model.comparing, number, here, there, turn)

    def _turned(self, image: ModelInput, degrees: int) -> Described:
        if degrees == 0:
            return self._model.described(image)
        found = self._model.described(moved(image, degrees, (0.0, 0.0)))
        height, width = image.pixels.shape[:2]
        return replace(found, unit_from_input=_after(found.unit_from_input, _turn(degrees, width, height)))


def _nearest(row: npt.NDArray[np.float32], reference: Described) -> tuple[float, int]:
    """Distance and index of the counted cell of a reference that is nearest to a row."""
    distances = np.linalg.norm(reference.rows - row, axis=1)
    distances[~reference.counted.ravel()] = np.inf
    place = int(distances.argmin())
    return float(distances[place]), place


def _apart(one: Described, other: Described) -> float:
    """Median distance of cells at the same place; infinite where none counts in both."""
    both = (one.counted & other.counted).ravel()
    if not both.any():
        return float("inf")
    return float(np.median(np.linalg.norm(one.rows[both] - other.rows[both], axis=1)))


def _cell(described: Described, at: Point) -> int | None:
    """Index of the counted cell under a point of the model input."""
    height, width = described.counted.shape
    u, v = (described.unit_from_input @ (at[0], at[1], 1.0)).tolist()
    column, row = floor(float(u) * width), floor(float(v) * height)
    if not (0 <= column < width and 0 <= row < height and described.counted[row, column]):
        return None
    return int(row * width + column)


def _centre(described: Described, cell: int) -> Point:
    """In the unit square of the cells."""
    height, width = described.counted.shape
    row, column = divmod(cell, width)
    return (column + 0.5) / width, (row + 0.5) / height


def _input_point(described: Described, point: Point) -> Point:
    """From the unit square of the cells back to that of the model input."""
    matrix = described.unit_from_input
    u, v = np.linalg.solve(matrix[:, :2], np.array(point) - matrix[:, 2])
    return float(u), float(v)


def _turn(degrees: int, width: int, height: int) -> Affine:
    """`views.moved` in unit squares: OpenCV counts pixels from their centres."""
    matrix = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), degrees, 1.0)
    size = np.diag((width, height, 1.0))
    shift = np.array(((1.0, 0.0, 0.5), (0.0, 1.0, 0.5), (0.0, 0.0, 1.0)))
    pixels = shift @ np.vstack((matrix, (0.0, 0.0, 1.0))) @ np.linalg.inv(shift)
    return np.asarray((np.linalg.inv(size) @ pixels @ size)[:2], dtype=np.float64)


def _after(second: Affine, first: Affine) -> Affine:
    """One affine map after another."""
    return np.asarray(second @ np.vstack((first, (0.0, 0.0, 1.0))), dtype=np.float64)
