"""Taught goods that look like confirmed defects, named for the person who has to decide."""

from collections.abc import Sequence
from dataclasses import dataclass

from inspector.domain.anomaly import ModelInput
from inspector.models import ModelFactory, find_conflicts

TAUGHT_PREFIX = "taught: "
"""Before the origin of a good that came from review."""


@dataclass(frozen=True)
class NamedConflict:
    """A taught good that looks like a confirmed defect; both are learned nevertheless.

    Attributes:
        good: Origin of the good, without the prefix of taught ones.
        defect: Origin of the defect.
        nearness: How alike they are where the defect is worst, up to 1 for the same.
    """

    good: str
    defect: str
    nearness: float

    @property
    def sentence(self) -> str:
        """For the person."""
        return (
            f"Taught good {self.good} looks like confirmed defect {self.defect} where that is worst "
            f"({100 * self.nearness:.0f} % alike). Learned together they weaken each other: "
            "decide which of both is right and change the decision on the other."
        )


def named_conflicts(
    factory: ModelFactory,
    goods: Sequence[ModelInput],
    defects: Sequence[ModelInput],
    *,
    taught: int,
    may_rotate: bool,
    origins: Sequence[str],
    defect_origins: Sequence[str],
) -> tuple[NamedConflict, ...]:
    """What `find_conflicts` finds, by origin.

    Args:
        origins: Of the goods, in their order.
        defect_origins: Of the defects, in their order.

    Raises:
        DataFault, WeightsMissing: As `find_conflicts`.
    """
    found = find_conflicts(factory, goods, defects, taught=taught, may_rotate=may_rotate)
    return tuple(
        NamedConflict(origins[one.good].removeprefix(TAUGHT_PREFIX), defect_origins[one.defect], one.nearness)
        for one in found
    )
