"""Blurred absolute difference to the nearest reference: needs no torch and no weights.

The second full implementation of `AnomalyModel`. Fast enough for every test of the station, and a sensible
choice for flat prints that always lie at the same place.
"""

from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from inspector.domain.anomaly import FloatMap, ModelInput, Prediction
from inspector.domain.errors import DataFault, ProgrammingFault
from inspector.domain.recipe import ModelSpec
from inspector.domain.record import Progress
from inspector.models.explaining import Comparing, Described
from inspector.models.image_sizes import check_sizes, common_size
from inspector.models.protocol import ProgressCallback, Tensors
from inspector.models.scoring import counted_cells, prediction

GRID = 32
_SIGMA_PX = 2.0


class TemplateDifference:
    """Distance of a cell: mean absolute difference of its RGB levels to the most similar reference's cell.

    Args:
        spec: Only `input_size` matters.
    """

    runtime = "numpy cpu"
    weights_sha256 = ""
    comparing = Comparing.SAME_PLACE

    def __init__(self, spec: ModelSpec) -> None:
        self.spec = spec
        self._templates: npt.NDArray[np.float32] | None = None
        self._size: tuple[int, int] | None = None
        """(H, W) of the references; unknown where they were learned before inputs could be oblong."""

    def fit(self, references: Sequence[ModelInput], progress: ProgressCallback) -> None:
        """As `AnomalyModel.fit`."""
        size, templates = common_size(references), []
        for number, reference in enumerate(references):
            progress(Progress("Learning what good looks like", number, len(references)))
            templates.append(self._cells(reference))
        progress(Progress("Learned.", len(references), len(references)))
        self._templates, self._size = np.stack(templates), size

    def predict(self, batch: Sequence[ModelInput]) -> list[Prediction]:
        """As `AnomalyModel.predict`."""
        if self._templates is None:
            raise ProgrammingFault("This model has not been fitted.")
        if self._size is not None:
            check_sizes(batch, self._size)
        return [self._judge(image, self._templates) for image in batch]

    def described(self, image: ModelInput) -> Described:
        """As `Explains.described`: the blurred colours that are compared."""
        return Described(self._cells(image).reshape(-1, 3), counted_cells(image.valid, (GRID, GRID)))

    def tensors(self) -> Tensors:
        """As `AnomalyModel.tensors`: `templates` float32 (K, 32, 32, 3), levels 0..255; `size` int64 (2,)."""
        if self._templates is None:
            raise ProgrammingFault("This model has not been fitted.")
        sizes = {} if self._size is None else {"size": np.array(self._size, np.int64)}
        return {"templates": self._templates, **sizes}

    def restore(self, tensors: Tensors) -> None:
        """As `AnomalyModel.restore`."""
        templates = tensors.get("templates")
        if templates is None or templates.dtype != np.float32 or templates.shape[1:] != (GRID, GRID, 3):
            raise DataFault("The fitted model has no usable 'templates'.", way_out="Enroll the part again.")
        self._templates = np.array(templates, dtype=np.float32)
        self._size = _size(tensors.get("size"))

    def close(self) -> None:
        """As `AnomalyModel.close`."""
        self._templates = None

    def _cells(self, image: ModelInput) -> npt.NDArray[np.float32]:
        """float32 (32, 32, 3); an oblong input (a part that is longer than wide) has oblong cells."""
        blurred = cv2.GaussianBlur(image.pixels, (0, 0), _SIGMA_PX)
        cells = cv2.resize(blurred.astype(np.float32), (GRID, GRID), interpolation=cv2.INTER_AREA)
        return np.asarray(cells, dtype=np.float32)

    def _judge(self, image: ModelInput, templates: npt.NDArray[np.float32]) -> Prediction:
        valid = counted_cells(image.valid, (GRID, GRID))
        if not valid.any():
            raise DataFault("No part of the region counts.", way_out="Make the ignore areas smaller.")
        differences = np.abs(templates - self._cells(image)[None]).mean(axis=3)  # (K, 32, 32)
        distances: FloatMap = differences.min(axis=0).astype(np.float32)
        return prediction(distances, valid)


def _size(stored: npt.NDArray[Any] | None) -> tuple[int, int] | None:
    if stored is None:
        return None
    if stored.dtype != np.int64 or stored.shape != (2,) or not (stored > 0).all():
        raise DataFault("The fitted model has no usable 'size'.", way_out="Enroll the part again.")
    return int(stored[0]), int(stored[1])
