"""What computes descriptors from pixels, as fast as the machine allows, checked against torch (imported)."""

from inspector.models.backbones.runtimes.choose import choose_trunk, make_onnx_trunk
from inspector.models.backbones.runtimes.comparison import HALF_TOLERANCE, TOLERANCE, RuntimesDiffer, verify
from inspector.models.backbones.runtimes.projection import DescriptorTrunk, PerImage, Projection, grid_of
from inspector.models.backbones.runtimes.torch_trunk import TorchTrunk, cells_of, on_grid, standardised

__all__ = [
    "HALF_TOLERANCE",
    "TOLERANCE",
    "DescriptorTrunk",
    "PerImage",
    "Projection",
    "RuntimesDiffer",
    "TorchTrunk",
    "cells_of",
    "choose_trunk",
    "grid_of",
    "make_onnx_trunk",
    "on_grid",
    "standardised",
    "verify",
]
