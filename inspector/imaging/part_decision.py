"""Whether the part is cut out of its background, decided from the references alone."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from inspector.domain.errors import DataFault
from inspector.domain.frame import Pixels
from inspector.domain.part import PartFrame
from inspector.domain.region import Polygon, Region
from inspector.imaging.part_finding import FoundPart, find_part
from inspector.imaging.part_window import window_for

MAX_TOUCH = 0.10
"""Of the border; a part covers no more of it."""
MIN_AREA, MAX_AREA = 0.03, 0.85
"""Of the region, in the median of the references."""
MAX_AREA_SPREAD = 0.20
"""Standard deviation over mean; goods of one kind have the same size."""
MAX_SHAPE_SPREAD = 0.12
"""The same of the elongation. At 0.08 the shadows of screws made surfaces of 8 % of the draws of goods, at
0.12 of none. Of textured paper 8 % of the pairs and none of the fours pass for objects (5 % at 0.08)."""
LONG = 1.5
"""Where all elongations are larger the long axis is certain, and parts are turned to it."""

OBJECT, SURFACE = "object", "surface"
"""Values of `Trait.PART`."""


@dataclass(frozen=True)
class PartDecision:
    """What was decided.

    Attributes:
        frame: The window of the part; None where the whole region is compared.
        reason: Why, in words that follow a colon; empty where a person decided.
    """

    frame: PartFrame | None
    reason: str


def decide_part(
    references: Sequence[Pixels], region: Region, *, size: int, wanted: str | None
) -> PartDecision:
    """Decide whether parts are cut out of their background. Pure, any thread; 1 ms a reference.

    Args:
        references: The goods, uint8 (H, W, 3) RGB each.
        region: What is looked at.
        size: Side of a square with as many pixels as the model input may have.
        wanted: "object" and "surface" are a person's choice; None leaves it to the references.

    Raises:
        DataFault: "object" is wanted, but nothing stands out in a reference or the region is a polygon.
    """
    if wanted == SURFACE:
        return PartDecision(None, "")
    if isinstance(region.shape, Polygon):
        return _outlined_by_hand(wanted)
    parts = [find_part(pixels, region) for pixels in references]
    found = [part for part in parts if part is not None]
    if wanted == OBJECT and len(found) < len(parts):
        raise _nothing_in(parts.index(None) + 1)
    objection = _objection(found) if len(found) == len(parts) else "nothing stands out in every good"
    if wanted is None and objection:
        return PartDecision(None, f"{objection}, so the whole region is compared")
    frame = window_for(found, turned=all(part.elongation > LONG for part in found), size=size)
    return PartDecision(frame, "" if wanted else _praise(frame, len(found)))


def _objection(parts: Sequence[FoundPart]) -> str:
    """Why these are not parts on a background; empty where they are."""
    areas = np.array([part.area for part in parts])
    if max(part.touch for part in parts) > MAX_TOUCH:
        return "the goods fill the picture up to its border"
    if np.median(areas) > MAX_AREA:
        return "the goods fill almost all of the region"
    if np.median(areas) < MIN_AREA:
        return "only a small spot stands out"
    if _spread(areas) > MAX_AREA_SPREAD:
        return "what stands out differs in size from good to good"
    if _spread(np.array([part.elongation for part in parts])) > MAX_SHAPE_SPREAD:
        return "what stands out differs in shape from good to good"
    return ""


def _spread(values: npt.NDArray[np.float64]) -> float:
    return float(values.std() / values.mean())


def _praise(frame: PartFrame, goods: int) -> str:
    praise = f"the part stands out from its background in all {goods} goods, so it is cut out"
    return f"{praise} and turned to its long axis" if frame.turned else praise


def _outlined_by_hand(wanted: str | None) -> PartDecision:
    if wanted == OBJECT:
        raise DataFault(
            "A part is cut out of a rectangle, but the region is a polygon.",
            way_out="Draw a rectangle, or choose 'surface'.",
        )
    return PartDecision(None, "the region is a polygon, so what lies inside it is compared")


def _nothing_in(number: int) -> DataFault:
    return DataFault(
        f"Good {number} shows no part to cut out: nothing stands out from the background.",
        way_out="Choose 'surface', or take the goods in front of a plain background.",
    )
