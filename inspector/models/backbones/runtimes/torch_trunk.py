"""Descriptors by torch, float32: the reference every other runtime is compared with."""

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from inspector.domain.frame import Pixels
from inspector.models.backbones.extractor import Extractor
from inspector.models.backbones.runtimes.projection import Floats, Projection, check_pixels, grid_of
from inspector.models.descriptors import Levels
from inspector.models.device import inference_scope, runtime_name


class TorchProjection:
    """A `Projection` on a device.

    Args:
        projection: What to compute.
        extractor: Gives the levels it is applied to.
        grid: Rows and columns of descriptors.
    """

    def __init__(self, projection: Projection, extractor: Extractor, *, grid: tuple[int, int]) -> None:
        self._weights = [
            torch.from_numpy(weight).clone().to(extractor.device)[:, :, None, None]
            for weight in projection.weights
        ]
        self._bias = torch.from_numpy(projection.bias).clone().to(extractor.device)
        self._grid = grid
        self._pooled = extractor.info.pooled

    def apply(self, levels: Levels) -> Tensor:
        """(1, C, h, w) a level -> float32 (h * w, D)."""
        parts = [self._part(level, weight) for level, weight in zip(levels, self._weights, strict=True)]
        total = parts[0] + self._bias[:, None, None]
        for part in parts[1:]:
            total = total + part
        return total[0].flatten(1).T.contiguous()

    def _part(self, level: Tensor, weight: Tensor) -> Tensor:
        """Finer levels shrink before the projection, coarser ones grow after it: the fewest products."""
        rows = self._grid[0]
        if self._pooled:
            level = functional.avg_pool2d(level, 3, 1, 1, count_include_pad=False)
        if level.shape[-2] > rows:
            level = functional.avg_pool2d(level, level.shape[-2] // rows)
        part = functional.conv2d(level, weight)
        if part.shape[-2] == rows:
            return part
        return functional.interpolate(part, size=self._grid, mode="bilinear", align_corners=False)


class TorchTrunk:
    """Implements `DescriptorTrunk` on any device, in float32 (on CUDA with torch's TF32 convolutions).

    Args:
        extractor: The backbone with its taps.
        projection: What follows.
        input_size: (H, W) of the images.
        reason: Why no faster runtime is used; added to `runtime`. Empty where this one was wanted.
    """

    def __init__(
        self,
        extractor: Extractor,
        projection: Projection,
        *,
        input_size: tuple[int, int],
        reason: str = "",
    ) -> None:
        projection.check(extractor.taps)
        self.grid = grid_of(extractor.taps, input_size)
        self.runtime = runtime_name(extractor.device) + (f" ({reason})" if reason else "")
        self._extractor = extractor
        self._projection = TorchProjection(projection, extractor, grid=self.grid)
        self._input_size = input_size

    def describe(self, pixels: Pixels) -> Floats:
        """As `DescriptorTrunk.describe`."""
        check_pixels(pixels, self._input_size)
        with inference_scope():
            described: Floats = self._projection.apply(self._extractor.levels(pixels)).cpu().numpy()
        return np.ascontiguousarray(described)
