"""Descriptors by ONNX Runtime on the CPU."""

from collections.abc import Sequence

import numpy as np
import onnxruntime
import torch
from onnxruntime.capi import onnxruntime_pybind11_state as errors
from torch import Tensor

from inspector.domain.errors import EnvironmentFault
from inspector.domain.frame import Pixels
from inspector.models.backbones.extractor import Extractor
from inspector.models.backbones.runtimes.described_graph import PIXELS, described_graph
from inspector.models.backbones.runtimes.projection import Projection, check_pixels, grid_of
from inspector.models.device import onnx_runtime_name
from inspector.models.threads import ONNX_SPINS, thread_count

_REFUSALS = (errors.Fail, errors.InvalidGraph, errors.InvalidProtobuf, errors.NotImplemented)


class OnnxTrunk:
    """Implements `DescriptorTrunk`; `describe` may be called from any thread.

    Args:
        trunk: The trunk's graph, from `trunk_graph` or the cache.
        extractor: Whose trunk that is.
        projections: What follows.
        input_size: (H, W) of the images.

    Raises:
        EnvironmentFault: ONNX Runtime refuses the graph.
    """

    def __init__(
        self,
        trunk: bytes,
        extractor: Extractor,
        projections: Sequence[Projection],
        *,
        input_size: tuple[int, int],
    ) -> None:
        for projection in projections:
            projection.check(extractor.taps)
        self.grid = grid_of(extractor.taps, input_size)
        self.runtime = onnx_runtime_name()
        self._input_size = input_size
        graph = described_graph(trunk, extractor, projections, input_size=input_size)
        try:
            self._session = onnxruntime.InferenceSession(
                graph, _options(), providers=["CPUExecutionProvider"]
            )
        except _REFUSALS as error:
            raise EnvironmentFault(
                f"ONNX Runtime {onnxruntime.__version__} refuses the graph of {extractor.info.title}."
            ) from error

    def describe(self, pixels: Pixels) -> Tensor:
        """As `DescriptorTrunk.describe`."""
        check_pixels(pixels, self._input_size)
        return torch.from_numpy(self._session.run(None, {PIXELS: np.ascontiguousarray(pixels)})[0])


def _options() -> onnxruntime.SessionOptions:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = thread_count()
    options.log_severity_level = 3  # errors; they are raised as well
    options.add_session_config_entry("session.intra_op.allow_spinning", str(int(ONNX_SPINS)))
    return options
