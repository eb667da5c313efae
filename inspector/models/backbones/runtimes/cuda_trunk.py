"""Descriptors on a CUDA device: everything that is specific to one is in this file.

Half precision by autocast, one captured graph of kernels instead of some hundred launches, pinned memory on
the host side, and one wait per part.
"""

from collections.abc import Sequence

import torch
from torch import Tensor

from inspector.domain.frame import Pixels
from inspector.models.backbones.extractor import Extractor
from inspector.models.backbones.runtimes.projection import Projection, check_pixels, grid_of
from inspector.models.backbones.runtimes.torch_trunk import TorchProjection
from inspector.models.device import inference_scope, runtime_name

_WARM_UP = 3
"""Runs before the capture, in which cuDNN chooses its kernels and the allocator gets its memory."""


class CudaTrunk:
    """Implements `DescriptorTrunk`; made, warmed up and used in one thread.

    Args:
        extractor: The backbone on its CUDA device, channels last.
        projections: What follows.
        input_size: (H, W) of the images.
        precision: torch.float16 or torch.bfloat16; the projection's sums stay in float32.
    """

    def __init__(
        self,
        extractor: Extractor,
        projections: Sequence[Projection],
        *,
        input_size: tuple[int, int],
        precision: torch.dtype,
    ) -> None:
        for projection in projections:
            projection.check(extractor.taps)
        self.grid = grid_of(extractor.taps, input_size)
        self.runtime = f"{runtime_name(extractor.device)}, {str(precision).removeprefix('torch.')}"
        self._input_size = input_size
        self._extractor = extractor
        self._precision = precision
        self._projection = TorchProjection(projections, extractor, grid=self.grid)
        self._host = torch.empty((*input_size, 3), dtype=torch.uint8, pin_memory=True)
        self._image = self._host.to(extractor.device)
        self._graph, self._described = self._captured()

    def describe(self, pixels: Pixels) -> Tensor:
        """As `DescriptorTrunk.describe`; whoever goes on with it waits once, for the result."""
        check_pixels(pixels, self._input_size)
        self._host.numpy()[...] = pixels
        with torch.cuda.device(self._extractor.device), inference_scope():
            self._image.copy_(self._host, non_blocking=True)
            self._graph.replay()
        return self._described

    def _captured(self) -> tuple[torch.cuda.CUDAGraph, Tensor]:
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.device(self._extractor.device), inference_scope():
            beside = torch.cuda.Stream()  # type: ignore[no-untyped-call]
            beside.wait_stream(torch.cuda.current_stream())
            with torch.cuda.stream(beside):
                for _ in range(_WARM_UP):
                    self._compute()
            torch.cuda.current_stream().wait_stream(beside)
            with torch.cuda.graph(graph):
                described = self._compute()
        return graph, described

    def _compute(self) -> Tensor:
        # a cache of cast weights would belong to the captured memory and be lost with it
        with torch.autocast("cuda", dtype=self._precision, cache_enabled=False):
            levels = self._extractor.levels_of(self._image)
        return self._projection.apply(tuple(level.float() for level in levels))
