"""Descriptors on a CUDA device: everything that is specific to one is in this file.

Half precision by autocast, one captured graph of kernels instead of some hundred launches, pinned memory on
the host side, and one wait per part.
"""

import torch
from torch import Tensor

from inspector.domain.frame import Pixels
from inspector.models.backbones.extractor import Extractor
from inspector.models.backbones.runtimes.projection import Floats, Projection, check_pixels, grid_of
from inspector.models.backbones.runtimes.torch_trunk import TorchProjection
from inspector.models.device import inference_scope, runtime_name

_WARM_UP = 3
"""Runs before the capture, in which cuDNN chooses its kernels and the allocator gets its memory."""


class CudaTrunk:
    """Implements `DescriptorTrunk`; made, warmed up and used in one thread.

    Args:
        extractor: The backbone on its CUDA device, channels last.
        projection: What follows.
        input_size: (H, W) of the images.
        precision: torch.float16 or torch.bfloat16; the projection's sums stay in float32.
    """

    def __init__(
        self,
        extractor: Extractor,
        projection: Projection,
        *,
        input_size: tuple[int, int],
        precision: torch.dtype,
    ) -> None:
        projection.check(extractor.taps)
        self.grid = grid_of(extractor.taps, input_size)
        self.runtime = f"{runtime_name(extractor.device)}, {str(precision).removeprefix('torch.')}"
        self._input_size = input_size
        self._extractor = extractor
        self._precision = precision
        self._projection = TorchProjection(projection, extractor, grid=self.grid)
        self._host = torch.empty((*input_size, 3), dtype=torch.uint8, pin_memory=True)
        self._image = self._host.to(extractor.device)
        self._graph, self._described = self._captured()
        self._host_described = torch.empty(self._described.shape, dtype=torch.float32, pin_memory=True)

    def describe(self, pixels: Pixels) -> Floats:
        """As `DescriptorTrunk.describe`; the one wait for the device is here."""
        with inference_scope():
            self._host_described.copy_(self.describe_on_device(pixels), non_blocking=True)
            torch.cuda.current_stream(self._extractor.device).synchronize()
        described: Floats = self._host_described.numpy().copy()
        return described

    def describe_on_device(self, pixels: Pixels) -> Tensor:
        """As `describe`, without a wait: float32 (h * w, D) on the device, overwritten by the next call.

        Whoever goes on with it there waits once, for the result, before the next image is given.
        """
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
