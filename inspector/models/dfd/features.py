"""Frozen local features of an image's low and high frequencies."""

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from inspector.domain.frame import Mask, Pixels
from inspector.models.backbones import BackboneInfo, Preparation
from inspector.models.backbones.extractor import Extractor
from inspector.models.backbones.runtimes import Projection, cells_of, grid_of, on_grid
from inspector.models.backbones.runtimes.torch_trunk import TorchProjection
from inspector.models.descriptors import Levels, fit_projection
from inspector.models.dfd.frequency import FREQUENCIES, split
from inspector.models.scoring import counted_cells

_LEAST = 1e-12
_MOST_ROWS = 8_192
"""Rows that a projection is fitted on."""


def taps_of(info: BackboneInfo) -> tuple[str, ...]:
    """Levels 2 and 3 (strides 8 and 16), and what PatchCore's wide taps add to a Lite network."""
    used = (*info.wide_taps, *info.default_taps)
    return tuple(tap.name for tap in info.taps if tap.name in used)


def counted_of(valid: Mask | None, grid: tuple[int, int]) -> Tensor:
    """bool (cells,): cells of which at least half the pixels count."""
    return torch.from_numpy(counted_cells(valid, grid).ravel())


class FrequencyReader:
    """Raw features of both frequencies; call without gradients.

    Args:
        extractor: With the taps of `taps_of`.
        input_size: (H, W) of the images.

    Attributes:
        grid: Rows and columns of cells.
        extractor: As given.
    """

    def __init__(self, extractor: Extractor, input_size: tuple[int, int]) -> None:
        self.grid = grid_of(extractor.taps, input_size)
        self.extractor = extractor

    def levels(self, pixels: Pixels) -> list[Levels]:
        """uint8 (H, W, 3) -> of each frequency (1, C, h, w) a tap; always both in one pass of the trunk."""
        image = torch.from_numpy(np.array(pixels)).to(self.extractor.device)
        both = torch.cat(split(image.permute(2, 0, 1)[None].float()))
        levels = self.extractor.levels_of_batch(both.contiguous(memory_format=torch.channels_last))
        return [tuple(level[one : one + 1] for level in levels) for one in range(len(FREQUENCIES))]

    def rows(self, pixels: Pixels) -> Tensor:
        """uint8 (H, W, 3) -> float32 (2, cells, C): levels side by side, nothing taken away."""
        pooled = self.extractor.info.pooled
        wide = [
            torch.cat([on_grid(one, self.grid) for one in cells_of(levels, self.grid, pooled=pooled)], dim=1)
            for levels in self.levels(pixels)
        ]
        return torch.cat(wide).flatten(2).transpose(1, 2)


class Describer:
    """Features as the discriminators see them: projected, in units of their usual deviation, centred.

    Args:
        reader: Raw features.
        matrices: float32 (D, C) of each frequency, from `fit_matrices` or a fitted model.
    """

    def __init__(self, reader: FrequencyReader, matrices: Sequence[Tensor]) -> None:
        self.reader = reader
        self.matrices = tuple(matrices)
        extractor = reader.extractor
        self._projections = [
            TorchProjection([_by_tap(matrix, extractor)], extractor, grid=reader.grid) for matrix in matrices
        ]

    def describe(self, pixels: Pixels, counted: Tensor) -> Tensor:
        """float32 (2, cells, D), the image's own mean over the counted cells taken away.

        The mean is that of overall light and colour, which differ between goods.

        Args:
            pixels: uint8 (H, W, 3).
            counted: bool (cells,) on the extractor's device, any of them True.
        """
        levels = self.reader.levels(pixels)
        rows = [projection.apply(one) for projection, one in zip(self._projections, levels, strict=True)]
        features = torch.stack(rows)
        return features - features[:, counted].mean(dim=1, keepdim=True)


def fit_matrices(rows: Sequence[Tensor], extractor: Extractor, *, width: int) -> list[Tensor]:
    """One matrix (D, C) a frequency: see `descriptors.fit_projection`; scaled to unit mean square an axis.

    Noise on features (losses of the Gaussian head) is in these units, whatever the backbone.

    Args:
        rows: Of some images float32 (2, n, C), counted cells only.
        extractor: Whose taps they are.
        width: Principal axes kept; all where there are fewer.
    """
    both = torch.cat([one - one.mean(dim=1, keepdim=True) for one in rows], dim=1)
    both = both[:, :: max(1, both.shape[1] // _MOST_ROWS)]
    info = extractor.info
    z_score = bool(info.wide_taps) or info.preparation is Preparation.Z_SCORE
    channels = [tap.channels for tap in extractor.taps]
    matrices = [fit_projection(one, channels, dimensions=width, z_score=z_score) for one in both]
    return [
        matrix / (one @ matrix.T).square().mean().sqrt().clamp_min(_LEAST)
        for one, matrix in zip(both, matrices, strict=True)
    ]


def _by_tap(matrix: Tensor, extractor: Extractor) -> Projection:
    pieces = torch.split(matrix.cpu(), [tap.channels for tap in extractor.taps], dim=1)
    return Projection(tuple(np.ascontiguousarray(piece.numpy()) for piece in pieces))
