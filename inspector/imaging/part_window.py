"""The window a part is seen through: its size from the references, its place in each frame."""

from collections.abc import Sequence

import numpy as np

from inspector.domain.part import MAX_SIDE, SIDE_STEP, PartFrame
from inspector.imaging.geometry import Matrix, homogeneous, scaling
from inspector.imaging.part_finding import FoundPart, Vectors

MARGIN = 0.08
"""Kept free on every side, as a share of the window."""


def window_for(parts: Sequence[FoundPart], *, turned: bool, size: int) -> PartFrame:
    """The window that shows every reference whole: aspect kept, `size` x `size` pixels or about as many.

    Args:
        parts: The parts of the references, in their order.
        turned: Whether each is turned to its long axis. The window then lies about the centroid, because the
            two ends of an axis may be swapped.
        size: Side of a square with the pixels the input may have.
    """
    reach = np.max([_reach(part, turned=turned) * (parts[0].side / part.side) for part in parts], axis=0)
    if turned:
        reach = np.maximum(reach, reach[::-1])
    before, after = reach
    spans = (before + after) * (1 + 2 * MARGIN)  # along the first axis, along the second
    wanted = spans * (size / np.sqrt(spans.prod()))
    width, height = (int(np.clip(round(one / SIDE_STEP), 1, MAX_SIDE // SIDE_STEP)) for one in wanted)
    scale = min(width * SIDE_STEP / spans[0], height * SIDE_STEP / spans[1])
    x, y = (after - before) / 2
    return PartFrame((height * SIDE_STEP, width * SIDE_STEP), float(scale), (float(x), float(y)), turned)


def place_window(frame: PartFrame, part: FoundPart, *, side: float) -> Matrix:
    """Where the window lies: (3, 3) from the unit square of the model input to the frame of `part`.

    Args:
        frame: The window.
        part: Found in that frame.
        side: `FoundPart.side` of the first reference: a frame of another size is the same picture, enlarged.
    """
    height, width = frame.size
    enlarged = part.side / side
    axes = _axes(part, turned=frame.turned).T
    middle = part.centroid + axes @ np.array(frame.centre) * enlarged
    turn = homogeneous(np.column_stack((axes * (enlarged / frame.scale), middle)))
    about_middle = scaling(width, height)
    about_middle[:2, 2] = (-width / 2, -height / 2)
    placement: Matrix = turn @ about_middle
    return placement


def _reach(part: FoundPart, *, turned: bool) -> Vectors:
    """How far the part reaches from its centroid: (2, 2), before and after it, along both axes."""
    places = (part.outline - part.centroid) @ _axes(part, turned=turned).T
    return np.array((-places.min(axis=0), places.max(axis=0)))


def _axes(part: FoundPart, *, turned: bool) -> Vectors:
    """Two unit vectors as rows, the second clockwise from the first."""
    x, y = part.long_axis if turned else part.region_axis
    return np.array(((x, y), (-y, x)))
