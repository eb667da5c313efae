"""What computes descriptors from pixels, as fast as the machine allows, checked against torch (imported)."""

from inspector.models.backbones.runtimes.choose import choose_trunk, onnx_trunk
from inspector.models.backbones.runtimes.projection import DescriptorTrunk, Projection, grid_of
from inspector.models.backbones.runtimes.torch_trunk import TorchTrunk
from inspector.models.backbones.runtimes.verify import HALF_TOLERANCE, TOLERANCE, RuntimesDiffer, verify

__all__ = [
    "HALF_TOLERANCE",
    "TOLERANCE",
    "DescriptorTrunk",
    "Projection",
    "RuntimesDiffer",
    "TorchTrunk",
    "choose_trunk",
    "grid_of",
    "onnx_trunk",
    "verify",
]
