"""Cells of goods and defects as the default backbone describes them; call inside `inference_scope`."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from inspector.domain.anomaly import ModelInput
from inspector.domain.errors import DataFault
from inspector.domain.frame import Mask
from inspector.models.backbones import DEFAULT_BACKBONE, backbone_info
from inspector.models.descriptors import fit_projection
from inspector.models.factory import ModelFactory
from inspector.models.nearest import neighbours_of
from inspector.models.patchcore.features import FeatureReader
from inspector.models.patchcore.plan import plan_for, taps_of
from inspector.models.peaks import peak_cells
from inspector.models.scoring import counted_cells
from inspector.models.views import bank_views

_ROWS = 3072
"""Of the bank of enrolled goods: as many as the default model's has."""
_LEAST_DISTANCE = 1e-12


@dataclass(frozen=True, eq=False)
class Peak:
    """The place of a defect that is most unlike the enrolled goods.

    Attributes:
        rows: float32 (n, D) descriptors of its cells.
        distances: float32 (n,) from them to the enrolled goods.
    """

    rows: Tensor
    distances: Tensor

    def nearness(self, others: Tensor) -> float:
        """0..1: by which share cells float32 (m, D) of another image are nearer than the enrolled goods."""
        away = neighbours_of(others).nearest(self.rows)[0][:, 0]
        nearer = 1 - away / self.distances.clamp_min(_LEAST_DISTANCE)
        return float(nearer.clamp(0, 1).mean())


class ConflictSearch:
    """Describes cells in appearance, all taps, and knows those of the enrolled goods.

    Args:
        factory: Gives the default backbone.
        enrolled: At least one good.
        may_rotate: Learn each of them at all angles.

    Raises:
        DataFault: A good without any valid pixel.
        WeightsMissing: The backbone's weights are not on this machine.
    """

    def __init__(self, factory: ModelFactory, enrolled: Sequence[ModelInput], *, may_rotate: bool) -> None:
        info = backbone_info(DEFAULT_BACKBONE)
        plans = plan_for(info, surface=True)
        extractor, _ = factory.extractor(DEFAULT_BACKBONE, taps_of(info, plans))
        height, width = enrolled[0].pixels.shape[:2]
        self._reader = FeatureReader(extractor, plans, input_size=(height, width))
        share = max(1, _ROWS // len(enrolled))
        samples = torch.cat(
            [
                self._reader.part(bank_views(one, may_rotate=may_rotate), rows=share, number=number)[0].sample
                for number, one in enumerate(enrolled)
            ]
        )
        self._matrix = fit_projection(
            samples, self._reader.channels()[0], dimensions=plans[0].dimensions, z_score=plans[0].z_score
        )
        self._goods = neighbours_of((samples @ self._matrix.T).contiguous())

    def counted_rows(self, image: ModelInput) -> Tensor:
        """float32 (n, D) descriptors of the cells that count."""
        return self._rows(image)[_flat(self._counted(image))]

    def peak(self, defect: ModelInput) -> Peak:
        """Where a defect is worst."""
        rows = self._rows(defect)
        distances = self._goods.nearest(rows)[0][:, 0]
        values = distances.reshape(self._reader.grid).cpu().numpy()
        cells = peak_cells(values, self._counted(defect))
        return Peak(rows[cells], distances[cells])

    def _rows(self, image: ModelInput) -> Tensor:
        return (self._reader.rows(image)[0] @ self._matrix.T).contiguous()

    def _counted(self, image: ModelInput) -> Mask:
        counted = counted_cells(image.valid, self._reader.grid)
        if not counted.any():
            raise DataFault("No part of the region counts.", way_out="Make the ignore areas smaller.")
        return counted


def _flat(mask: Mask) -> Tensor:
    return torch.from_numpy(np.flatnonzero(mask))
