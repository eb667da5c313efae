"""How a method tells what it compared a place of a part with: a second protocol beside `AnomalyModel`."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol, runtime_checkable

import numpy as np

from inspector.domain.anomaly import Affine, FloatMap, ModelInput
from inspector.domain.errors import ProgrammingFault
from inspector.domain.frame import Mask


class Comparing(StrEnum):
    """With what a method compares a place; decides what can honestly be shown beside it."""

    ANY_PLACE = "any place"
    """With every patch of the references: the closest one can be shown."""
    SAME_PLACE = "same place"
    """With what goods show at this place, or with what a network learned of them: there is no closest patch,
    and the same place of the reference that is most alike as a whole stands for it."""


@dataclass(frozen=True, eq=False)
class Described:
    """An image cell by cell, as its method compares it.

    Attributes:
        rows: float32 (h w, D), row by row; their Euclidean distance says how unlike two cells are.
        counted: bool (h, w), cells that are judged.
        unit_from_input: `Affine` from the unit square of the model input to that of the cells; not the
            identity where the image was turned or laid before it was described.
    """

    rows: FloatMap
    counted: Mask
    unit_from_input: Affine = field(default_factory=lambda: np.eye(3)[:2])

    def __post_init__(self) -> None:
        if self.rows.ndim != 2 or len(self.rows) != self.counted.size:
            raise ProgrammingFault(f"{self.counted.shape} cells cannot have {self.rows.shape} rows.")


@runtime_checkable
class Explains(Protocol):
    """A method that describes places the way it compares them; the same thread as the model.

    Nothing is kept for it while judging, and nothing in the artifact: references are described again when
    somebody asks, so that every stored recipe can be explained and no verdict takes longer.
    """

    @property
    def comparing(self) -> Comparing:
        """With what it compares a place."""

    def described(self, image: ModelInput) -> Described:
        """One image of the size it was fitted on.

        Raises:
            ProgrammingFault: Not fitted, or an image of another size.
        """
