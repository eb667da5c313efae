"""How a part lies: those that may lie turned are laid onto the first reference before they are compared.

A Gaussian a place compares like with like only where places agree. The published network was to learn that;
its transformers move features by a few cells, not a part by any angle.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from inspector.domain.anomaly import Affine, FloatMap, ModelInput
from inspector.domain.frame import Mask

Matrix = npt.NDArray[np.floating[Any]]

SIDE = 64
"""Of the thumbnail, in pixels."""
_STEPS_DEG = (10.0, 2.0, 0.5)
"""Each step looks one step of the one before to either side; the first all around."""
_REACH_PX = 6
"""How far a thumbnail is shifted at most: a tenth of a side."""
_BLUR_PX = 1.0
_EXPLAINED = 2 / 3
_CANVAS = 1.5
"""Side of what a part is laid onto, in sides of its image: whichever way it is turned, no pixel is lost."""
_MULTIPLE = 16


@dataclass(frozen=True)
class Pose:
    """How an image was moved to lie like the references: turned about its centre, then shifted.

    Attributes:
        degrees: Counter-clockwise.
        right, down: Shares of a side.
    """

    degrees: float = 0.0
    right: float = 0.0
    down: float = 0.0


@dataclass(frozen=True, eq=False)
class Lie:
    """How references lie.

    Attributes:
        template: float32 (64, 64), the mean thumbnail of the references, each laid onto the first.
    """

    template: FloatMap

    @classmethod
    def of(cls, references: Sequence[ModelInput]) -> "Lie":
        """From goods with square images; the first says which way is upright."""
        first = cls(thumbnail(references[0]))
        laid = [_posed(thumbnail(one), first.pose(one)) for one in references]
        return cls(_standardised(np.mean(laid, axis=0, dtype=np.float32)))

    def tells(self, references: Sequence[ModelInput]) -> bool:
        """Whether the right turn explains most of how unlike goods are at others; not so for round ones."""
        usual, left = 0.0, 0.0
        for one in references[1:]:
            seen = thumbnail(one)
            turns = np.arange(0.0, 360.0, _STEPS_DEG[0]).tolist()
            turned = [self._likeness(seen, self._shifted(seen, turn)) for turn in turns]
            usual += 1 - float(np.median(turned))
            left += 1 - self._likeness(seen, self.pose(one))
        return left <= (1 - _EXPLAINED) * usual

    def laid(self, image: ModelInput) -> tuple[ModelInput, Pose]:
        """The image laid like the references on a square of `canvas_side`, and how it was moved.

        What looks alike from all sides is turned too, by any
        angle: so are its references.
        """
        pose = _within(self.pose(image))
        return laid_as(image, pose), pose

    def pose(self, image: ModelInput) -> Pose:
        """How a square image is to be moved to lie like the references."""
        seen = thumbnail(image)
        pose, reach = Pose(), 180.0
        for step in _STEPS_DEG:
            turns = np.arange(pose.degrees - reach, pose.degrees + reach + step / 2, step).tolist()
            pose, reach = self._best_of(seen, turns), step
        return pose

    def _best_of(self, seen: FloatMap, turns: Sequence[float]) -> Pose:
        """The most alike of these turns, each with the shift that fits it."""
        poses = [self._shifted(seen, turn) for turn in turns]
        return max(poses, key=partial(self._likeness, seen))

    def _likeness(self, seen: FloatMap, pose: Pose) -> float:
        """Correlation of the thumbnail, moved, with the template: about -1 to 1."""
        return float((_posed(seen, pose) * self.template).sum() / _circle().sum())

    def _shifted(self, seen: FloatMap, degrees: float) -> Pose:
        """The most alike shift with this turn, to parts of a pixel of the thumbnail."""
        turned = _posed(seen, Pose(degrees))
        middle = np.ascontiguousarray(self.template[_REACH_PX:-_REACH_PX, _REACH_PX:-_REACH_PX])
        found = cv2.matchTemplate(turned, middle, cv2.TM_CCOEFF_NORMED)
        row, column = np.unravel_index(int(np.argmax(found)), found.shape)
        down = _REACH_PX - row - _summit(found[:, column], int(row))
        right = _REACH_PX - column - _summit(found[row], int(column))
        return Pose(degrees, float(right) / SIDE, float(down) / SIDE)


def laid_as(image: ModelInput, pose: Pose) -> ModelInput:
    """The image moved by `pose` on a canvas, of which only what was in the image counts."""
    side = image.pixels.shape[0]
    size = (canvas_side(side), canvas_side(side))
    matrix = _matrix(pose, side, size[0])
    valid = np.ones((side, side), np.uint8) if image.valid is None else image.valid.astype(np.uint8)
    pixels = cv2.warpAffine(image.pixels, matrix, size, borderMode=cv2.BORDER_REPLICATE)
    counts = cv2.warpAffine(valid, matrix, size, flags=cv2.INTER_NEAREST) > 0
    return replace(image, pixels=np.ascontiguousarray(pixels, np.uint8), valid=counts)


def canvas_side(side: int) -> int:
    """Pixels of a side of what images of this side are laid onto, a multiple of 16."""
    return math.ceil(side * _CANVAS / _MULTIPLE) * _MULTIPLE


def laid_size(size: tuple[int, int], lie: Lie | None) -> tuple[int, int]:
    """(H, W) of what is compared, from that of the images."""
    return size if lie is None else (canvas_side(size[0]), canvas_side(size[0]))


def thumbnail(image: ModelInput) -> FloatMap:
    """float32 (64, 64): grey levels within the inner circle, mean 0 and deviation 1; 0 outside it.

    Smoothed, or the turns that need no interpolation would look more alike than the right one.
    """
    grey = cv2.cvtColor(np.asarray(image.pixels), cv2.COLOR_RGB2GRAY).astype(np.float32)
    small = cv2.GaussianBlur(cv2.resize(grey, (SIDE, SIDE), interpolation=cv2.INTER_AREA), (0, 0), _BLUR_PX)
    return _standardised(np.asarray(small, np.float32))


def moved_back(values: FloatMap, pose: Pose, cells: int) -> FloatMap:
    """float32 (cells, cells) over the image as it was, from a map (h, h) of the canvas it was laid onto."""
    matrix = _matrix(pose, cells, values.shape[0])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    back = cv2.warpAffine(values, matrix, (cells, cells), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.ascontiguousarray(back, dtype=np.float32)


def unit_matrix(pose: Pose, side: int, canvas: int) -> Affine:
    """Where a point of the image's unit square lies in that of the canvas; OpenCV counts from centres."""
    matrix = _matrix(pose, side, canvas)
    centres = np.column_stack([matrix[:, :2], matrix @ (-0.5, -0.5, 1.0) + 0.5])
    return np.asarray(np.column_stack([centres[:, :2] * side, centres[:, 2]]) / canvas, np.float64)


def _matrix(pose: Pose, side: int, canvas: int) -> Matrix:
    """float64 (2, 3), from an image of this side to the canvas, in its pixels or cells."""
    centre = (side - 1) / 2
    matrix = cv2.getRotationMatrix2D((centre, centre), pose.degrees, 1.0)
    shift = np.array([pose.right, pose.down]) * side + (canvas - side) / 2
    return np.column_stack([matrix[:, :2], matrix[:, 2] + shift])


def _within(pose: Pose) -> Pose:
    """No further than leaves every pixel on the canvas."""
    turn = math.radians(pose.degrees)
    room = (_CANVAS - abs(math.cos(turn)) - abs(math.sin(turn))) / 2
    right, down = (min(max(one, -room), room) for one in (pose.right, pose.down))
    return replace(pose, right=right, down=down)


def _summit(values: npt.NDArray[Any], place: int) -> float:
    """-0.5 to 0.5: where beside `place` the parabola through it and its neighbours is highest."""
    if not 0 < place < len(values) - 1:
        return 0.0
    before, here, after = (float(one) for one in values[place - 1 : place + 2])
    curve = before - 2 * here + after
    return 0.5 * (before - after) / curve if curve < 0 else 0.0


def _posed(seen: FloatMap, pose: Pose) -> FloatMap:
    return np.asarray(cv2.warpAffine(seen, _matrix(pose, SIDE, SIDE), (SIDE, SIDE)), np.float32)


def _standardised(values: FloatMap) -> FloatMap:
    inside = _circle()
    level, deviation = values[inside].mean(), values[inside].std()
    return np.where(inside, (values - level) / max(float(deviation), 1e-6), 0).astype(np.float32)


@cache
def _circle() -> Mask:
    rows, columns = np.mgrid[:SIDE, :SIDE]
    centre = (SIDE - 1) / 2
    return np.asarray(np.hypot(rows - centre, columns - centre) < SIDE / 2 - 1)
