"""Chooses what computes descriptors; where the fast way cannot be taken, `runtime` and the log say why."""

import logging
from collections.abc import Callable, Sequence

import torch

from inspector.domain.errors import EnvironmentFault
from inspector.domain.frame import Pixels
from inspector.models.backbones.extractor import Extractor
from inspector.models.backbones.graph_cache import GraphKey
from inspector.models.backbones.runtimes.comparison import HALF_TOLERANCE, TOLERANCE, RuntimesDiffer, verify
from inspector.models.backbones.runtimes.projection import DescriptorTrunk, Projection
from inspector.models.backbones.runtimes.torch_trunk import TorchTrunk

_LOG = logging.getLogger(__name__)
_Maker = Callable[[Extractor, Sequence[Projection], tuple[int, int]], DescriptorTrunk]


def choose_trunk(
    extractor: Extractor,
    projections: Sequence[Projection],
    *,
    input_size: tuple[int, int],
    images: Sequence[Pixels],
) -> DescriptorTrunk:
    """The fastest runtime on the extractor's device that gives torch's descriptors of `images`.

    On the CPU ONNX Runtime (within `TOLERANCE`), on CUDA float16 or else bfloat16 (within `HALF_TOLERANCE`);
    where none will do, torch in float32, and its `runtime` names the reason.

    Args:
        extractor: The backbone with its taps.
        projections: The recipe's.
        input_size: (H, W).
        images: The enrolled ones, uint8 (H, W, 3); at least one.

    Raises:
        ProgrammingFault: A projection does not fit the taps, or an image the size.
    """
    reference = TorchTrunk(extractor, projections, input_size=input_size)
    reason = ""
    for make, tolerance in _ways(extractor):
        try:
            fast = make(extractor, projections, input_size)
            difference = verify(reference, fast, images, tolerance=tolerance)
        except RuntimesDiffer as fault:
            reason = f"{fault.runtime.partition(' cpu')[0]} differs by {fault.difference:.0e}"
        except EnvironmentFault as fault:
            reason = fault.message.rstrip(".")
        else:
            _LOG.info("%s differs from torch by %.0e of the descriptors' scale.", fast.runtime, difference)
            return fast
        _LOG.warning("A slower runtime is used: %s.", reason)
    return TorchTrunk(extractor, projections, input_size=input_size, reason=reason)


def _ways(extractor: Extractor) -> list[tuple[_Maker, float]]:
    if extractor.device.type == "cuda":
        return [(_half(torch.float16), HALF_TOLERANCE), (_half(torch.bfloat16), HALF_TOLERANCE)]
    return [(make_onnx_trunk, TOLERANCE)]


def make_onnx_trunk(
    extractor: Extractor, projections: Sequence[Projection], input_size: tuple[int, int]
) -> DescriptorTrunk:
    """The backbone on ONNX Runtime, not yet verified.

    Raises:
        EnvironmentFault: It is not installed, or cannot run this network.
    """
    try:
        from inspector.models.backbones.runtimes.graph import trunk_graph
        from inspector.models.backbones.runtimes.onnx_trunk import OnnxTrunk
    except ImportError as error:
        raise EnvironmentFault(
            "ONNX Runtime is not installed.", way_out="Run `pip install onnxruntime onnx`."
        ) from error
    names = tuple(tap.name for tap in extractor.taps)
    key = GraphKey(extractor.info.name, extractor.weights_sha256, names)
    graph = extractor.graphs.graph(key, lambda: trunk_graph(extractor))
    return OnnxTrunk(graph, extractor, projections, input_size=input_size)


def _half(precision: torch.dtype) -> _Maker:
    def make(
        extractor: Extractor, projections: Sequence[Projection], input_size: tuple[int, int]
    ) -> DescriptorTrunk:
        from inspector.models.backbones.runtimes.cuda_trunk import CudaTrunk

        return CudaTrunk(extractor, projections, input_size=input_size, precision=precision)

    return make
