"""What all parts of one simulated line share, and what is one part's own."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from inspector.capture.simulated.fields import Field
from inspector.domain.frame import Mask

EdgePoints = npt.NDArray[np.float32]
"""float32 (N, 4): x, y on an edge in pixels and the unit vector (nx, ny) into the part."""
Colour = tuple[float, float, float]


@dataclass(frozen=True)
class Material:
    """How a surface answers to damage.

    Attributes:
        relief_gain: How strongly a slope shows; high for metal, low for textile.
        scratch_colour: Factor on the radiance along a scratch, RGB.
        fracture_colour: Radiance of a fresh break, RGB.
        stain_colour: Transmission of a stain where it is thickest, RGB.
    """

    relief_gain: float
    scratch_colour: Colour
    fracture_colour: Colour
    stain_colour: Colour


@dataclass(frozen=True, eq=False)
class Layers:
    """Static picture of a good part of one family in its own coordinates; arrays are read-only.

    Attributes:
        radiance: float32 (h, w, 3), linear RGB, 1.0 saturates the sensor; without print. For a fabric it is
            the whole roll, larger than one part.
        alpha: float32 (h, w) coverage by the part; None where the part fills the field.
        shadow: float32 (h, w) light left on the belt under and beside the part; None without belt.
        ink: float32 (h, w) coverage of print; None where nothing is printed.
        ink_colour: Radiance of solid ink, RGB.
        face: bool (h, w), where damage can happen.
        edge: Where pieces can break off.
        features: Names of the features that can be missing.
        missing: bool, shaped as `radiance`, pixels of the feature left out; None when the part is complete.
        margin: Pixels by which `face` exceeds the frame on every side.
    """

    radiance: Field
    alpha: Field | None
    shadow: Field | None
    ink: Field | None
    ink_colour: Colour
    face: Mask
    edge: EdgePoints
    features: tuple[str, ...]
    material: Material
    missing: Mask | None = None
    margin: int = 0

    def __post_init__(self) -> None:
        for array in (self.radiance, self.alpha, self.shadow, self.ink, self.face, self.missing):
            if array is not None:
                array.setflags(write=False)


@dataclass(eq=False)
class Surface:
    """One part before it is photographed; a defect changes it in place.

    Attributes:
        radiance: float32 (h, w, 3), linear RGB; without print.
        missing: bool (h, w), pixels of a feature that is missing.
        alpha: float32 (h, w) coverage by the part; None where it fills the field.
        ink: float32 (h, w) coverage of print; None where nothing is printed.
    """

    radiance: Field
    missing: Mask | None = None
    alpha: Field | None = None
    ink: Field | None = None


def difference(one: Field, other: Field, *, threshold: float = 0.012) -> Mask:
    """Where two radiances differ visibly: bool (h, w), largest channel over `threshold`."""
    return np.asarray(np.abs(one - other).max(axis=2) > threshold)
