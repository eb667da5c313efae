"""What was decided about each view of a part that several cameras look at."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from inspector.domain.recipe import RecipeKey
from inspector.domain.scale import DefectExtent
from inspector.domain.verdict import Limits, NotInspectedReason, VerdictKind


@dataclass(frozen=True)
class RecordView:
    """One view of a recorded part, complete enough to redo its decision.

    Attributes:
        name: `MAIN_VIEW` or the name the recipe gives it.
        recipe: The version that judged this view, with its `model_hash`.
        verdict: Of this view alone; the record has the worst of all.
        image, map: As in `Record`; empty where none is stored.
    """

    name: str
    recipe: RecipeKey
    model_hash: str
    source_id: str
    file: str
    verdict: VerdictKind
    reason: NotInspectedReason | None
    detail: str
    score: float | None
    limits: Limits
    image: str = ""
    map: str = ""
    peak: tuple[float, float] | None = None
    truth_defects: str | None = None
    extent: DefectExtent | None = None

    @property
    def badness(self) -> "Badness":
        """The view with the largest one decides about the part."""
        return Badness(self.verdict.severity, excess(self.score, self.limits))


@dataclass(frozen=True, order=True)
class Badness:
    """How bad a view is: first by its verdict, then by how far its score is above its reject limit."""

    severity: int
    excess: float


class Judged(Protocol):
    """A view with its verdict."""

    @property
    def badness(self) -> Badness:
        """How bad it is."""
        ...


_View = TypeVar("_View", bound=Judged)


def excess(score: float | None, limits: Limits) -> float:
    """Score over reject limit, comparable between recipes; 0 without a score."""
    return 0.0 if score is None else score / limits.reject


def worst(views: Iterable[_View]) -> _View:
    """The view that decides: the worst one, the first where several are equally bad."""
    return max(views, key=lambda view: view.badness)
