"""What all parts of one simulated line share, and what is one part's own."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from inspector.capture.simulated.fields import Field
from inspector.domain.frame import Mask

EdgePoints = npt.NDArray[np.float32]
"""float32 (N, 4): x, y on an edge in pixels and the unit vector (nx, ny) into the part."""
Colour = tuple[float, float, float]
Window = tuple[slice, slice]
VISIBLE = 0.008  # change of radiance that can be told from the sensor's noise


@dataclass(frozen=True)
class Material:
    """How a surface answers to damage.

    Attributes:
        relief_gain: How strongly a slope shows; high for metal, low for textile.
        scratch_colour: Factor on the radiance along a scratch, RGB.
        fracture_colour: Radiance of a fresh break, RGB.
        stain_colour: Factor on the radiance where a stain is thickest, RGB.
        softness: How far a blow pulls the pattern with it, share of its radius; 0 for rigid parts.
    """

    relief_gain: float
    scratch_colour: Colour
    fracture_colour: Colour
    stain_colour: Colour
    softness: float = 0.0


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
    margin: int = 0

    def __post_init__(self) -> None:
        for array in (self.radiance, self.alpha, self.shadow, self.ink, self.face):
            if array is not None:
                array.setflags(write=False)


@dataclass(eq=False)
class Surface:
    """One part before it is photographed; a defect changes it in place.

    Attributes:
        radiance: float32 (h, w, 3), linear RGB; without print.
        alpha: float32 (h, w) coverage by the part; None where it fills the field.
        ink: float32 (h, w) coverage of print; None where nothing is printed.
    """

    radiance: Field
    alpha: Field | None
    ink: Field | None


@dataclass(frozen=True, eq=False)
class MissingFeature:
    """How the static picture looks without one feature, kept only where it differs.

    Attributes:
        at: Rows and columns of `Layers.radiance`.
        radiance: float32 (h, w, 3), what is seen there instead.
        mask: bool (h, w), the pixels that really differ.
    """

    at: Window
    radiance: Field
    mask: Mask


def missing_feature(complete: Field, incomplete: Field) -> MissingFeature:
    """Compare the radiances of a complete and an incomplete part."""
    differs = np.abs(complete - incomplete).max(axis=2) > VISIBLE
    whole = cv2.morphologyEx(differs.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8))
    x, y, width, height = cv2.boundingRect(whole)
    at = (slice(y, y + height), slice(x, x + width))
    return MissingFeature(at, incomplete[at].copy(), whole[at] > 0)


def scaled(image: Field, factor: Field) -> Field:
    """(h, w, 3) times (h, w); a new array. Several times faster than numpy's broadcasting."""
    product = cv2.merge((factor, factor, factor))
    return np.asarray(cv2.multiply(image, product, dst=product), np.float32)
