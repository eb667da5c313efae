"""What a model learns from, and how long it may take."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from inspector.domain.anomaly import ModelInput

DEFAULT_BUDGET_S = 120.0


@dataclass(frozen=True, eq=False)
class Lesson:
    """Good parts, confirmed defects, and the time there is.

    Attributes:
        views: Part i's images: first the reference itself, then its mild augmentations (most callers give
            none). At least one part.
        defects: Images of parts that a person confirmed as defective, without any mask: most of each is good.
            Methods that cannot use them leave them out.
        budget_s: Seconds for all of it, held-out fits included. A trained method makes fewer steps where its
            schedule does not fit; what takes longer anyway is for the caller to give up.
        checkpoints: Folder that keeps finished steps of a long learning, so that it goes on after a crash;
            None keeps nothing.
    """

    views: Sequence[Sequence[ModelInput]]
    defects: Sequence[ModelInput] = ()
    budget_s: float = DEFAULT_BUDGET_S
    checkpoints: Path | None = None

    @property
    def references(self) -> list[ModelInput]:
        """The first image of each part."""
        return [part[0] for part in self.views]


def lesson_of(references: Sequence[ModelInput], defects: Sequence[ModelInput] = ()) -> Lesson:
    """A lesson of goods without augmentations."""
    return Lesson([[reference] for reference in references], defects)
