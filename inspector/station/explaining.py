"""Why a place got its score: the closest enrolled patch beside it, in frame pixels of both."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from inspector.domain.anomaly import ModelInput
from inspector.domain.errors import DataFault
from inspector.domain.frame import Pixels
from inspector.domain.region import Point
from inspector.imaging import cutout, prepare
from inspector.models import Comparing, EnrolledPatches, Explains, LookedAt
from inspector.station.inspect import OpenedRecipe

PATCH_SHARE = 0.2
"""Side of the squares shown, of the input's longer side: a cell and enough around it to know the place."""
PATCH_SIDE_PX = 176


@dataclass(frozen=True, eq=False)
class Explanation:
    """A place of a part and what it was compared with.

    Attributes:
        comparing: Whether that is the closest patch, or the same place of the most alike reference.
        at: Frame pixel (x, y) of the place, at the centre of its cell.
        patch: uint8 (176, 176, 3) RGB around it.
        reference: Number of the reference image, from 0.
        there: Frame pixel (x, y) in the reference.
        outline: Frame pixels of the square in the reference, clockwise from its top left.
        enrolled: uint8 (176, 176, 3) RGB around `there`, lying as `patch` does.
    """

    comparing: Comparing
    at: Point
    patch: Pixels
    reference: int
    there: Point
    outline: tuple[Point, ...]
    enrolled: Pixels


@dataclass(frozen=True, eq=False)
class _Part:
    pixels: Pixels
    image: ModelInput
    looked: LookedAt


class Explainer:
    """Explains the parts of one recipe version, one place after the other. One thread, which opened it.

    Args:
        opened: Its own: the model that judges the line belongs to another thread.
        references: uint8 (H, W, 3) RGB each, in the recipe's order.

    Raises:
        DataFault: The method cannot explain itself.
    """

    def __init__(self, opened: OpenedRecipe, references: Sequence[Pixels]) -> None:
        model = opened.model
        if not isinstance(model, Explains):
            raise DataFault(f"The method {opened.recipe.model.method} does not say what it compares with.")
        self.references = tuple(references)
        self._opened = opened
        self._inputs = [self._prepared(pixels) for pixels in references]
        turned = opened.recipe.model.may_rotate
        self._patches = EnrolledPatches(model, self._inputs, may_rotate=turned)
        self._part: _Part | None = None

    def explain(self, pixels: Pixels, at: Point) -> Explanation | None:
        """What the place `at` of a part was compared with.

        Args:
            pixels: uint8 (H, W, 3) RGB of the part's frame; described once as long as it is the same array.
            at: Frame pixel (x, y).

        Returns:
            None where the place is not inspected.

        Raises:
            DataFault: The frame does not fit the recipe, or the part is not found in it.
        """
        part = self._part
        if part is None or part.pixels is not pixels:
            image = self._prepared(pixels)
            part = self._part = _Part(pixels, image, self._patches.look_at(image))
        found = self._patches.closest(part.looked, _unit_point(part.image, at))
        if found is None:
            return None
        reference = self._inputs[found.reference]
        across = _square(part.image)
        enrolled_across = reference.placement[:, :2] @ found.turn @ _unit_square(part.image)
        here, there = _frame_point(part.image, found.here), _frame_point(reference, found.there)
        reference_pixels = self.references[found.reference]
        return Explanation(
            comparing=found.comparing,
            at=here,
            patch=cutout(pixels, here, across, side_px=PATCH_SIDE_PX),
            reference=found.reference,
            there=there,
            outline=_outline(there, enrolled_across),
            enrolled=cutout(reference_pixels, there, enrolled_across, side_px=PATCH_SIDE_PX),
        )

    def close(self) -> None:
        """Give the model's memory back."""
        self._part = None
        self._opened.model.close()

    def _prepared(self, pixels: Pixels) -> ModelInput:
        recipe = self._opened.recipe
        return prepare(
            pixels,
            recipe.region,
            size=recipe.model.input_size,
            aligner=self._opened.aligner,
            part=self._opened.part,
        )


def _unit_point(image: ModelInput, at: Point) -> Point:
    placement = image.placement
    u, v = np.linalg.solve(placement[:, :2], np.array(at) - placement[:, 2])
    return float(u), float(v)


def _frame_point(image: ModelInput, at: Point) -> Point:
    x, y = image.placement @ (at[0], at[1], 1.0)
    return float(x), float(y)


def _unit_square(image: ModelInput) -> npt.NDArray[np.float64]:
    """(2, 2): sides of the square in the input's unit square, equally long in its pixels."""
    height, width = image.pixels.shape[:2]
    side = PATCH_SHARE * max(height, width)
    return np.diag((side / width, side / height))


def _square(image: ModelInput) -> npt.NDArray[np.float64]:
    """(2, 2): the same in frame pixels."""
    sides: npt.NDArray[np.float64] = image.placement[:, :2] @ _unit_square(image)
    return sides


def _outline(centre: Point, across: npt.NDArray[np.float64]) -> tuple[Point, ...]:
    corners = ((-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5))
    found = [across @ corner + centre for corner in corners]
    return tuple((float(x), float(y)) for x, y in found)
