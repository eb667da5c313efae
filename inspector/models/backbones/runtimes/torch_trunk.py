"""Descriptors by torch, float32: the reference every other runtime is compared with."""

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional

from inspector.domain.frame import Pixels
from inspector.models.backbones.extractor import Extractor
from inspector.models.backbones.runtimes.projection import (
    PerImage,
    Projection,
    check_pixels,
    grid_of,
)
from inspector.models.descriptors import SD_SHARE, Levels
from inspector.models.device import inference_scope, runtime_name

Grid = tuple[int, int]


def cells_of(levels: Levels, grid: Grid, *, pooled: bool) -> Levels:
    """Levels as a projection sees them: 3 x 3 means, finer levels averaged down to the grid.

    Args:
        levels: (1, C, h, w) each.
        grid: Rows and columns of descriptors.
        pooled: False leaves the levels as they are (transformer tokens).
    """
    return tuple(_cells(level, grid[0], pooled=pooled) for level in levels)


def standardised(cells: Tensor) -> Tensor:
    """(1, C, h, w) -> the same, each channel over the image's own deviation; its mean goes later."""
    deviation = cells.std(dim=(2, 3), correction=0, keepdim=True)
    return cells / (deviation + SD_SHARE * deviation.mean()).clamp_min(1e-12)


def on_grid(cells: Tensor, grid: Grid) -> Tensor:
    """(1, C, h, w), coarser levels grown bilinearly to the grid."""
    if tuple(cells.shape[-2:]) == grid:
        return cells
    return functional.interpolate(cells, size=grid, mode="bilinear", align_corners=False)


def _cells(level: Tensor, rows: int, *, pooled: bool) -> Tensor:
    if pooled:
        level = functional.avg_pool2d(level, 3, 1, 1, count_include_pad=False)
    return functional.avg_pool2d(level, level.shape[-2] // rows) if level.shape[-2] > rows else level


class TorchProjection:
    """`Projection`s on a device.

    Args:
        projections: What to compute.
        extractor: Gives the levels they are applied to.
        grid: Rows and columns of descriptors.
    """

    def __init__(self, projections: Sequence[Projection], extractor: Extractor, *, grid: Grid) -> None:
        self._parts = [
            (
                [None if weight is None else _kernel(weight, extractor.device) for weight in one.weights],
                one.per_image,
            )
            for one in projections
        ]
        self._grid = grid
        self._pooled = extractor.info.pooled

    def apply(self, levels: Levels) -> Tensor:
        """(1, C, h, w) a level -> float32 (h * w, D)."""
        cells = cells_of(levels, self._grid, pooled=self._pooled)
        described = [self._described(cells, kernels, per_image) for kernels, per_image in self._parts]
        return torch.cat(described, dim=1)[0].flatten(1).T.contiguous()

    def _described(self, cells: Levels, kernels: list[Tensor | None], per_image: PerImage) -> Tensor:
        total = sum(
            (
                self._part(level, kernel, per_image)
                for level, kernel in zip(cells, kernels, strict=True)
                if kernel is not None
            ),
            start=torch.zeros((), device=cells[0].device),
        )
        if per_image is PerImage.NOTHING:
            return total
        return total - total.mean(dim=(2, 3), keepdim=True)

    def _part(self, level: Tensor, kernel: Tensor, per_image: PerImage) -> Tensor:
        """Coarser levels grow after the product: the fewest products."""
        if per_image is PerImage.STANDARDISED:
            level = standardised(level)
        return on_grid(functional.conv2d(level, kernel), self._grid)


def _kernel(weight: object, device: torch.device) -> Tensor:
    return torch.tensor(weight).to(device)[:, :, None, None]


class TorchTrunk:
    """Implements `DescriptorTrunk` on any device, in float32 (on CUDA with torch's TF32 convolutions).

    Args:
        extractor: The backbone with its taps.
        projections: What follows.
        input_size: (H, W) of the images.
        reason: Why no faster runtime is used; added to `runtime`. Empty where this one was wanted.
    """

    def __init__(
        self,
        extractor: Extractor,
        projections: Sequence[Projection],
        *,
        input_size: tuple[int, int],
        reason: str = "",
    ) -> None:
        for projection in projections:
            projection.check(extractor.taps)
        self.grid = grid_of(extractor.taps, input_size)
        self.runtime = runtime_name(extractor.device) + (f" ({reason})" if reason else "")
        self._extractor = extractor
        self._projection = TorchProjection(projections, extractor, grid=self.grid)
        self._input_size = input_size

    def describe(self, pixels: Pixels) -> Tensor:
        """As `DescriptorTrunk.describe`."""
        check_pixels(pixels, self._input_size)
        with inference_scope():
            return self._projection.apply(self._extractor.levels(pixels))
