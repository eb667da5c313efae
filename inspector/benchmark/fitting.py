"""Fit and automatic limit, as an enrollment does both."""

from collections.abc import Sequence
from dataclasses import dataclass
from time import perf_counter

from inspector.decision import calibrate
from inspector.domain.anomaly import ModelInput
from inspector.domain.recipe import ModelSpec
from inspector.domain.verdict import Limits
from inspector.models import DEFAULT_BUDGET_S, AnomalyModel, Lesson, ModelFactory, ignore_progress, learn


@dataclass(frozen=True, eq=False)
class Fitted:
    """A model and the limits its references gave.

    Attributes:
        model: Belongs to whoever holds this.
        fit_s: Seconds of learning.
    """

    model: AnomalyModel
    limits: Limits
    fit_s: float


def fit(
    references: Sequence[ModelInput],
    spec: ModelSpec,
    *,
    factory: ModelFactory,
    taught: Sequence[ModelInput] = (),
    defects: Sequence[ModelInput] = (),
    budget_s: float = DEFAULT_BUDGET_S,
) -> Fitted:
    """Learn `references` and `taught`; propose limits from the held-out scores of `references` alone.

    As in the station: a taught good is learned like the others and seen by every held-out model, but does not
    speak for the limit, because it is here for having been extreme.
    """
    lesson = Lesson([[one] for one in (*references, *taught)], defects, budget_s)
    started = perf_counter()
    learned = learn(factory, spec, lesson, progress=ignore_progress)
    fit_s = perf_counter() - started
    limits = calibrate([one for one in learned.held_out if one.part < len(references)]).proposed
    return Fitted(learned.model, limits, fit_s)
