"""How much slower inspection is while a learning runs beside it: the station, with and without."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median
from threading import Event
from typing import TYPE_CHECKING, Self

from inspector.app.learning.orders import chosen_or_same_model
from inspector.app.simulated_goods import simulated_goods
from inspector.app.speed import PART_TIMEOUT_S, Percentiles, measure_sustained, percentiles, time_parts
from inspector.domain.errors import EnvironmentFault
from inspector.domain.learning import LearningOrder
from inspector.domain.recipe import ModelSpec, Recipe, RecipeKey
from inspector.domain.record import Progress
from inspector.models import ACCURATE, list_models
from inspector.station import EnrollmentRequest, Report

if TYPE_CHECKING:
    from inspector.app.services import Services

ROUNDS = 4
LEARNING_BUDGET_S = 600.0


@dataclass(frozen=True)
class Beside:
    """Figures of one way to run the line.

    Attributes:
        alone, beside: Without and with a learning; milliseconds, or parts a second.
        ratio: How much slower with it: 1.0 is not at all. Median over the rounds of the ratio within one.
    """

    alone: float
    beside: float
    ratio: float


@dataclass(frozen=True)
class BesideLearningReport:
    """Figures of one run.

    Attributes:
        learner: Method that learned meanwhile.
        p50_ms, p95_ms: Of parts one after another, from decoded frame to published verdict.
        sustained_per_s: Of a source that never waits, images on the disk included.
    """

    learner: str
    parts: int
    p50_ms: Beside
    p95_ms: Beside
    sustained_per_s: Beside


def long_learner() -> str:
    """The model that learns longest: a trained method where there is one."""
    available = {entry.name for entry in list_models() if entry.available}
    return next((name for name in ("ckaad", "dfd", "coft") if name in available), ACCURATE.name)


def measure_beside_learning(
    services: "Services", model: ModelSpec, *, learner: str, goods: int, parts: int, report: Report
) -> BesideLearningReport:
    """Judge `parts` parts alone and as many beside a learning, in turns, so that a machine that changes its
    pace does not speak for either.

    Args:
        services: On a data folder of its own.
        learner: Method to learn with meanwhile, through the same job that a person starts.
    """
    images = simulated_goods("washer", goods)
    request = EnrollmentRequest("speed", images, model=model, source="simulated:washer")
    recipe = services.save_enrollment(services.enroll(request, report))
    load = LearningLoad(services, recipe, learner)
    each = max(1, parts // ROUNDS)

    def told(progress: Progress) -> None:
        load.keep_up()
        report(progress)

    rounds = []
    for _ in range(ROUNDS):
        alone = _round(services, recipe.key, each, report)
        with load:
            rounds.append((alone, _round(services, recipe.key, each, told)))
    return BesideLearningReport(
        learner=learner,
        parts=each * ROUNDS,
        p50_ms=_beside([(a.total.p50_ms, b.total.p50_ms) for a, b in rounds], _longer),
        p95_ms=_beside([(a.total.p95_ms, b.total.p95_ms) for a, b in rounds], _longer),
        sustained_per_s=_beside([(a.per_s, b.per_s) for a, b in rounds], _fewer),
    )


class LearningLoad:
    """A learning that runs inside the `with` block; `keep_up` starts it again where it got ready."""

    def __init__(self, services: "Services", recipe: Recipe, learner: str) -> None:
        self._learning = services.learning
        model = chosen_or_same_model(recipe, learner)
        self._order = LearningOrder(recipe.key, model, budget_s=LEARNING_BUDGET_S)
        self._woken = Event()

    def __enter__(self) -> Self:
        unfinished = self._learning.unfinished()
        if unfinished:
            self._learning.resume(unfinished[0].job_id, self._woken.set)
        else:
            self._learning.start(self._order, self._woken.set)
        while not self._is_learning():
            if not self._woken.wait(PART_TIMEOUT_S):
                raise EnvironmentFault(f"The learning said nothing for {PART_TIMEOUT_S:g} s.")
            self._woken.clear()
        return self

    def __exit__(self, *_: object) -> None:
        self._learning.close()

    def keep_up(self) -> None:
        """Start it again where it has ended; raises what made it fail."""
        if self._learning.wait(0):
            self._learning.result()
            self._learning.start(self._order, self._woken.set)

    def _is_learning(self) -> bool:
        if self._learning.wait(0):
            self._learning.result()
            return True
        status = self._learning.status()
        return status is not None and status.progress is not None and status.progress.total > 0


@dataclass(frozen=True)
class _Round:
    total: Percentiles
    per_s: float


def _round(services: "Services", recipe: RecipeKey, parts: int, report: Report) -> _Round:
    timed = time_parts(services, recipe, parts=parts, report=report)
    total = percentiles([one.total_ms for one in timed.times])
    return _Round(total, measure_sustained(services, recipe, parts=parts, report=report))


def _longer(alone: float, beside: float) -> float:
    return beside / alone


def _fewer(alone: float, beside: float) -> float:
    return alone / beside


def _beside(pairs: Sequence[tuple[float, float]], slower: Callable[[float, float], float]) -> Beside:
    return Beside(
        alone=median(alone for alone, _ in pairs),
        beside=median(beside for _, beside in pairs),
        ratio=median(slower(alone, beside) for alone, beside in pairs),
    )
