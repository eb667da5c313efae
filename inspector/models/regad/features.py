"""Images to registered features on one grid, projected to few dimensions."""

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from inspector.domain.anomaly import ModelInput
from inspector.domain.errors import DataFault
from inspector.models.backbones.catalogue import Preparation
from inspector.models.backbones.extractor import Extractor
from inspector.models.backbones.runtimes import cells_of, grid_of
from inspector.models.descriptors import Levels, fit_projection
from inspector.models.regad.plan import DIMENSIONS, Plan
from inspector.models.registration.network import RegistrationNetwork
from inspector.models.registration.options import Light
from inspector.models.scoring import counted_cells

_WITHOUT_FIRST = ("wide_resnet50_2", "convnext_tiny")


class FeatureReader:
    """Call without gradients; one image at a time.

    Args:
        network: Trained, in evaluation mode.
        extractor: The backbone below it.
        plan: Options of the recipe.
        input_size: (H, W) of the images.

    Attributes:
        grid: Rows and columns of the Gaussians; 8 pixels a cell, as finer stages are averaged down.
        channels: Of the stages that are used: all three of small networks, else the last two (regad.md, 11).
    """

    def __init__(
        self, network: RegistrationNetwork, extractor: Extractor, plan: Plan, *, input_size: tuple[int, int]
    ) -> None:
        self.grid = grid_of(extractor.taps, input_size)
        first = 1 if extractor.info.name in _WITHOUT_FIRST else 0
        self.channels = tuple(tap.channels for tap in extractor.taps[first:])
        self._network, self._first = network, first
        self._device = extractor.device
        self._z_score = extractor.info.preparation is Preparation.Z_SCORE
        self._centred = self._z_score and plan.light is Light.CENTRED

    @property
    def dimensions(self) -> int:
        """D of the projected features."""
        return min(DIMENSIONS, sum(self.channels))

    def fit_matrix(self, references: Sequence[ModelInput]) -> Tensor:
        """float32 (D, C): principal axes of the counted cells of goods.

        Raises:
            DataFault: A reference without any valid pixel.
        """
        rows: list[Tensor] = []
        for reference in references:
            counted = self.counted(reference)
            if not counted.any():
                raise DataFault("A reference has no valid pixel.", way_out="Make the ignore areas smaller.")
            levels = [functional.interpolate(one, size=self.grid) for one in self._cells(reference)]
            rows.append(torch.cat(levels, dim=1)[0].flatten(1).T[counted])
        return fit_projection(
            torch.cat(rows), self.channels, dimensions=self.dimensions, z_score=self._z_score
        )

    def rows(self, image: ModelInput, matrix: Tensor) -> Tensor:
        """float32 (h w, D): each coarser stage's vector is copied to the cells it covers (regad.md, 5).

        Of signed features the image's own mean is taken away, unless the recipe keeps it.
        """
        total = torch.zeros((), device=self._device)
        pieces = torch.split(matrix, list(self.channels), dim=1)
        for level, piece in zip(self._cells(image), pieces, strict=True):
            product = functional.conv2d(level, piece[:, :, None, None].contiguous())
            total = total + functional.interpolate(product, size=self.grid)
        rows = total[0].flatten(1).T.contiguous()
        if not self._centred:
            return rows
        counted = self.counted(image)
        return rows - (rows[counted] if bool(counted.any()) else rows).mean(dim=0)

    def counted(self, image: ModelInput) -> Tensor:
        """bool (h w,): cells of which at least half counts."""
        return torch.from_numpy(np.ravel(counted_cells(image.valid, self.grid))).to(self._device)

    def _cells(self, image: ModelInput) -> Levels:
        pixels = torch.from_numpy(np.array(image.pixels))[None].to(self._device)
        return cells_of(self._network.registered(pixels).stages[self._first :], self.grid, pooled=False)
