"""What a component carries on its face: holes, bosses, ribs, slots, pads, screws. Each can be missing.

Lengths are in units of the frame's shorter side.
"""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from inspector.capture.simulated.fields import Field
from inspector.capture.simulated.layers import Colour


class Fitting(StrEnum):
    """Kinds of thing on a face."""

    HOLE = "hole"
    COUNTERSINK = "countersink"
    BOSS = "boss"
    STUD = "stud"
    RIB = "rib"
    SLOT = "slot"
    POCKET = "pocket"
    PAD = "pad"
    SCREW = "screw"
    GROOVE = "groove"
    INSERT = "insert"
    CONTACT = "contact"
    CHIP = "chip"
    LENS = "lens"
    DOT = "dot"
    BALL = "ball"


@dataclass(frozen=True)
class Placed:
    """One fitting where it sits.

    Attributes:
        name: Unlike that of every other fitting of the part.
        kind: What it is.
        x: Place in the part's own axes.
        y: As `x`.
        radius: Half its length.
        slim: Its width over its length; 1 for round ones.
        angle: Of its length to the x axis, radians.
        colour: Reflectance of what is another material than the part, RGB.
    """

    name: str
    kind: Fitting
    x: float
    y: float
    radius: float
    slim: float
    angle: float
    colour: Colour


@dataclass(eq=False)
class Site:
    """The surroundings of one fitting, cut in place.

    Attributes:
        x: float32 (h, w), along the fitting from its middle.
        y: float32 (h, w), across it.
        height: float32 (h, w), of the part.
        colour: float32 (h, w, 3), reflectance.
    """

    x: Field
    y: Field
    height: Field
    colour: Field

    def raise_by(self, rise: float, within: Field) -> None:
        """Add `rise` where `within` is 1; negative cuts."""
        self.height += np.float32(rise) * within

    def dye(self, colour: Colour, within: Field) -> None:
        """Another material where `within` is 1."""
        self.colour += within[..., None] * (np.array(colour, np.float32) - self.colour)

    def darken(self, share: float, within: Field) -> None:
        """Light that does not come out again where `within` is 1."""
        self.colour *= 1 - np.float32(share) * within[..., None]


@dataclass(frozen=True, eq=False)
class Blank:
    """A part that is being made: its axes, height and reflectance; `height` and `colour` change in place.

    Attributes:
        x: float32 (h, w), the part's own axes.
        y: As `x`.
        height: float32 (h, w).
        colour: float32 (h, w, 3).
        angle: How the part's axes lie in the frame, radians.
    """

    x: Field
    y: Field
    height: Field
    colour: Field
    angle: float
