"""What the references do not show, and what the first parts of a run say about them."""

from dataclasses import dataclass
from enum import StrEnum


class AdviceKind(StrEnum):
    """What is missing among the references, the most important first."""

    ODD_ONE_OUT = "odd_one_out"
    SHOT_TWICE = "shot_twice"
    ONE_LIGHT = "one_light"
    ONE_POSE = "one_pose"


@dataclass(frozen=True)
class CoverageAdvice:
    """One thing that would make the references cover more of what the line shows. It never blocks.

    Attributes:
        message: What was found and what to show, in words for a person; counts goods from 1.
        references: Indices (from 0) of the goods it speaks of; empty where it speaks of all.
    """

    kind: AdviceKind
    message: str
    references: tuple[int, ...] = ()


@dataclass(frozen=True)
class ReferenceMeasures:
    """What the pixels of the references say about how they were shot.

    Attributes:
        light_levels: Brightness of the border of each reference, 0..255; empty where it is not known, because
            the border of one of them is pure white or black.
        least_pose_likeness: Smallest correlation of two references as they lie, -1..1; 1.0 for a single one.
        shot_twice: Pairs of indices, the smaller one first, that look like two shots of one unmoved part.
    """

    light_levels: tuple[float, ...]
    least_pose_likeness: float
    shot_twice: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class FirstParts:
    """How the first parts of a run compare with the held-out scores of the references.

    Attributes:
        judged: How many parts were looked at.
        unlike: How many of them score at or above `unlike_from`.
        unlike_from: Raw score that one good in twenty reaches, going by the references.
        raised: So many are unlike that the references probably do not show what the line shows.
    """

    judged: int
    unlike: int
    unlike_from: float
    raised: bool
