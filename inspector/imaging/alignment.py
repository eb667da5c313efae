"""Fixture alignment: where the part of this frame lies compared with the first reference."""

from dataclasses import dataclass
from math import ceil, floor

import cv2
import numpy as np
import numpy.typing as npt

from inspector.domain.errors import DataFault
from inspector.domain.frame import Pixels
from inspector.domain.recipe import Alignment, AlignmentMethod
from inspector.domain.region import Region
from inspector.imaging.geometry import (
    UNIT_CORNERS,
    Matrix,
    homogeneous,
    inverse,
    region_placement,
    scaling,
    to_pixel_centres,
    transform,
)
from inspector.imaging.motion import ESTIMATORS, Grey

WORK_SIDE = 320
"""Longest side in pixels at which motion is estimated; finer costs time and gains nothing measurable."""

NOISE_SIGMA = 1.5
"""Detail finer than this many work pixels is sensor noise and does not count for the quality."""

SHADE_SIGMA = 20.0
"""Shades wider than this many work pixels do not count for the quality."""

MIN_OVERLAP = 0.5
"""Least fraction of the region that both views must show."""

MIN_SPREAD = 0.05
"""Grey levels; less is a blank view, not a picture."""

SEARCH_MARGIN = 0.25
"""How far beyond the region the part is looked for, as a fraction of the region's sides."""


class AlignmentFault(DataFault):
    """The part of this frame was not found where the recipe expects it.

    Attributes:
        quality: What was reached, 0..1.
    """

    def __init__(self, message: str, *, quality: float, way_out: str = "") -> None:
        super().__init__(message, way_out=way_out)
        self.quality = quality


@dataclass(frozen=True, eq=False)
class AlignmentResult:
    """Motion of a part.

    Attributes:
        frame_from_reference: float64 (3, 3), reference frame coordinates to those of the frame at hand.
        quality: 0..1, correlation of the aligned frame with the reference inside the region.
    """

    frame_from_reference: Matrix
    quality: float


class Aligner:
    """Finds the motion between one reference and any frame. Stateless after construction, any thread.

    Attributes:
        method: As the recipe says; with NONE every frame is taken as it lies.
    """

    def __init__(self, reference: Pixels, alignment: Alignment, region: Region) -> None:
        """Prepare the reference.

        Args:
            reference: uint8 (H, W, 3), the first enrolled image.
            alignment: Method and the least quality that is accepted.
            region: Region drawn on that image; motion is estimated around it.
        """
        self.method = alignment.method
        self._min_quality = alignment.min_quality
        self._frame_shape = reference.shape
        self._box = _search_box(region, (reference.shape[1], reference.shape[0]))
        self._reference = _work_view(reference, self._box)
        self._frame_from_work = _frame_from_work(self._box, self._reference.shape)
        self._core = _core(region, reference.shape, self._frame_from_work)

    def align(self, pixels: Pixels) -> AlignmentResult:
        """Estimate the motion of the part in `pixels`.

        Args:
            pixels: uint8 (H, W, 3) of the reference's size.

        Raises:
            DataFault: The frame has another size than the reference.
            AlignmentFault: The quality stays below the recipe's least quality.
        """
        if pixels.shape != self._frame_shape:
            raise DataFault(
                f"The frame is {pixels.shape[1]} x {pixels.shape[0]} pixels, the reference it is aligned to "
                f"{self._frame_shape[1]} x {self._frame_shape[0]}.",
                way_out="Set the camera back to the recipe's size or enroll the part again.",
            )
        if self.method is AlignmentMethod.NONE:
            return AlignmentResult(np.eye(3), 1.0)
        return self._checked(_work_view(pixels, self._box))

    def _checked(self, view: Grey) -> AlignmentResult:
        motion = ESTIMATORS[self.method].estimate(self._reference, view)
        quality = 0.0 if motion is None else self._quality(view, motion)
        if motion is None or quality < self._min_quality:
            raise AlignmentFault(
                f"The part was not found where it was enrolled: alignment quality {quality:.2f}, "
                f"at least {self._min_quality:.2f} is needed.",
                quality=quality,
                way_out="Lay the part as in the first reference image, or choose another alignment method.",
            )
        frame_from_work = self._frame_from_work
        return AlignmentResult(frame_from_work @ motion @ inverse(frame_from_work), quality)

    def _quality(self, view: Grey, motion: Matrix) -> float:
        left, top, right, bottom = self._core
        window = np.s_[top:bottom, left:right]
        moved = _moved_back(view, motion, cv2.BORDER_REPLICATE)[window]
        seen = _moved_back(np.ones_like(view), motion, cv2.BORDER_CONSTANT)[window] > 0.99
        return _correlation(_detail(self._reference[window]), _detail(moved), seen)


def _moved_back(view: Grey, motion: Matrix, border: int) -> Grey:
    """The view as it lay in the reference."""
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    size = (view.shape[1], view.shape[0])
    moved = cv2.warpPerspective(view, to_pixel_centres(motion), size, flags=flags, borderMode=border)
    return np.asarray(moved, np.float32)


def _detail(view: Grey) -> Grey:
    """Without the slow shades that any bright part on a dark ground shares with any other.

    On the seven real sets another part reaches a correlation of 0.81 with shades and 0.26 without them (0.45
    on bare paper texture), a part of the same kind in its fixture 0.94 and more with either.
    """
    return np.asarray(
        cv2.GaussianBlur(view, (0, 0), NOISE_SIGMA) - cv2.GaussianBlur(view, (0, 0), SHADE_SIGMA)
    )


def _correlation(first: Grey, second: Grey, where: npt.NDArray[np.bool_]) -> float:
    """Normalised cross-correlation where `where` holds, cut to 0..1; 0 for flat views or little overlap."""
    if where.mean() < MIN_OVERLAP:
        return 0.0
    a, b = first[where], second[where]
    a, b = a - a.mean(), b - b.mean()
    scale = float(np.sqrt((a @ a) * (b @ b)))
    return float(np.clip(float(a @ b) / scale, 0.0, 1.0)) if scale > MIN_SPREAD * a.size else 0.0


def _search_box(region: Region, frame_size: tuple[int, int]) -> tuple[int, int, int, int]:
    corners = transform(homogeneous(region_placement(region, frame_size)), UNIT_CORNERS)
    low, high = corners.min(axis=0), corners.max(axis=0)
    margin = SEARCH_MARGIN * (high - low)
    left, top = (max(0, floor(value)) for value in low - margin)
    right, bottom = (min(limit, ceil(value)) for value, limit in zip(high + margin, frame_size, strict=True))
    if right - left < 16 or bottom - top < 16:
        raise DataFault("The region is too small or too far outside to align parts by it.")
    return left, top, right, bottom


def _work_view(pixels: Pixels, box: tuple[int, int, int, int]) -> Grey:
    left, top, right, bottom = box
    grey = cv2.cvtColor(pixels[top:bottom, left:right], cv2.COLOR_RGB2GRAY)
    shrink = max(grey.shape) / WORK_SIDE
    if shrink > 1:
        size = (max(16, round(grey.shape[1] / shrink)), max(16, round(grey.shape[0] / shrink)))
        grey = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    return np.asarray(grey, dtype=np.float32)


def _frame_from_work(box: tuple[int, int, int, int], shape: tuple[int, ...]) -> Matrix:
    left, top, right, bottom = box
    placement: Matrix = scaling((right - left) / shape[1], (bottom - top) / shape[0])
    placement[:2, 2] = (left, top)
    return placement


def _core(region: Region, shape: tuple[int, ...], frame_from_work: Matrix) -> tuple[int, int, int, int]:
    """The region's bounding box in the work view: quality is measured there."""
    corners = transform(homogeneous(region_placement(region, (shape[1], shape[0]))), UNIT_CORNERS)
    work_from_frame: Matrix = inverse(frame_from_work)
    work = transform(work_from_frame, corners)
    left, top = (max(0, floor(value)) for value in work.min(axis=0))
    right, bottom = (ceil(value) for value in work.max(axis=0))
    return left, top, right, bottom
