"""Whether a fast runtime gives the descriptors that torch gives."""

from collections.abc import Sequence

import numpy as np

from inspector.domain.errors import EnvironmentFault
from inspector.domain.frame import Pixels
from inspector.models.backbones.runtimes.projection import DescriptorTrunk, Floats

TOLERANCE = 1e-4
"""Of float32 on another runtime: the same sums in another order."""
HALF_TOLERANCE = 3e-2
"""Of float16 or bfloat16, which carry 3 and 2 decimal digits."""
_SMALLEST = 1e-30
"""Below any real scale; keeps descriptors that are all zero from dividing by zero."""


class RuntimesDiffer(EnvironmentFault):
    """A fast runtime's descriptors are not the reference's.

    Attributes:
        runtime: The fast one.
        difference: The largest, as a share of the descriptors' scale.
    """

    def __init__(self, runtime: str, difference: float) -> None:
        super().__init__(
            f"{runtime} differs from torch by {difference:.0e}.", way_out="The model runs on torch."
        )
        self.runtime, self.difference = runtime, difference


def verify(
    reference: DescriptorTrunk,
    fast: DescriptorTrunk,
    images: Sequence[Pixels],
    *,
    tolerance: float = TOLERANCE,
) -> float:
    """The largest difference of any descriptor value, as a share of the descriptors' scale.

    The scale is the root mean square of the reference's values over all images.

    Args:
        reference: In float32, by torch.
        fast: What is to judge instead.
        images: The enrolled ones, uint8 (H, W, 3) of the trunks' size; at least one.
        tolerance: What is accepted.

    Raises:
        RuntimesDiffer: More than `tolerance`, or a value that is no number.
    """
    expected = _described(reference, images)
    found = _described(fast, images)
    scale = float(np.sqrt(np.mean(np.square(expected, dtype=np.float64))))
    difference = float(np.abs(found - expected).max()) / max(scale, _SMALLEST)
    if not difference <= tolerance:  # also where it is no number
        raise RuntimesDiffer(fast.runtime, difference)
    return difference


def _described(trunk: DescriptorTrunk, images: Sequence[Pixels]) -> Floats:
    return np.stack([trunk.describe(image).cpu().numpy().copy() for image in images])
