"""What the silhouette of a component brings along: its edge, its height and what suits it."""

from dataclasses import dataclass

from inspector.capture.simulated.component_fittings import Fitting
from inspector.capture.simulated.component_outlines import Outline
from inspector.capture.simulated.component_relief import Relief


@dataclass(frozen=True, eq=False)
class Shape:
    """Form of a component in its own axes, lengths in units of the frame's shorter side.

    Attributes:
        outline: Signed distance to its edge, holes right through it included.
        relief: Its height without fittings.
        flat: Signed distance to the edge of what can be printed on and fitted; None for the whole outline.
        turned: Whether it was turned about its middle: concentric tool marks, print on an arc.
        fittings: What it carries; empty for anything.
        finishes: Names of the finishes it comes in; empty for any.
        seats: Places and radii (x, y, radius) where each of its fittings has to sit; empty for anywhere.
    """

    outline: Outline
    relief: Relief
    flat: Outline | None = None
    turned: bool = False
    fittings: tuple[Fitting, ...] = ()
    finishes: tuple[str, ...] = ()
    seats: tuple[tuple[float, float, float], ...] = ()
