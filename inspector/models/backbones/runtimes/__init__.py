"""What computes descriptors from pixels, as fast as the machine allows, checked against torch (imported)."""

from inspector.models.backbones.runtimes.choose import choose_trunk, make_onnx_trunk
from inspector.models.backbones.runtimes.comparison import HALF_TOLERANCE, TOLERANCE, RuntimesDiffer, verify
from inspector.models.backbones.runtimes.projection import DescriptorTrunk, Projection, grid_of
from inspector.models.backbones.runtimes.torch_trunk import TorchTrunk

__all__ = [
    "HALF_TOLERANCE",
    "TOLERANCE",
    "DescriptorTrunk",
    "Projection",
    "RuntimesDiffer",
    "TorchTrunk",
    "choose_trunk",
    "grid_of",
    "make_onnx_trunk",
    "verify",
]
