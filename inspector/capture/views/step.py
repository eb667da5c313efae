"""Whether two triggered cameras still count the same triggers: their numbers and their times must agree."""

from collections.abc import Sequence
from enum import Enum

from inspector.capture.views.arrival import Arrival

SURE_S = 0.01
"""Images this near in time are of one trigger; parts follow each other more slowly."""
SETTLED_S = 0.01
"""So long after the later image the next one of the other camera would have come, if it was taken then."""


class Step(Enum):
    """What the times say about two images of the same trigger number."""

    IN = "in step"
    OUT = "out of step"
    UNKNOWN = "not known yet"


def step_of(one: Sequence[Arrival], other: Sequence[Arrival], *, now_s: float, closed: bool = False) -> Step:
    """Compare the first images of two cameras, which have the same number.

    A camera that does not see a signal (it was still exposing, a loose wire) does not count it either: from
    then on its images have the numbers of the part before. Its image is then nearer in time to the next
    image of the other camera. Where the two are not close, that next image is waited for a moment.

    Args:
        one, other: What is held of each, oldest first; neither is empty.
        closed: Nothing more comes from one of them.
    """
    first, second = one[0], other[0]
    if first.frame is None or second.frame is None:
        return Step.IN  # a failed image has no time of its own and is not paired
    early, late, after = (first, second, one) if first.at_s <= second.at_s else (second, first, other)
    apart_s = late.at_s - early.at_s
    if len(after) > 1 and abs(after[1].at_s - late.at_s) < apart_s:
        return Step.OUT
    if apart_s <= SURE_S or closed or len(after) > 1 or now_s >= late.at_s + SETTLED_S:
        return Step.IN
    return Step.UNKNOWN
