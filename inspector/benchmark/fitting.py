"""Fit and automatic limit, as an enrollment does both."""

from collections.abc import Sequence
from dataclasses import dataclass
from time import perf_counter

from inspector.decision import calibrate
from inspector.domain.anomaly import ModelInput
from inspector.domain.recipe import ModelSpec
from inspector.domain.verdict import Limits
from inspector.imaging import mild_views
from inspector.models import AnomalyModel, ModelFactory, held_out_scores, ignore_progress

VIEWS_PER_PART = 3  # mild views of each held-out reference, as at enrollment


@dataclass(frozen=True, eq=False)
class Fitted:
    """A model and the limits its references gave.

    Attributes:
        model: Belongs to whoever holds this.
        fit_s: Seconds of learning.
        calibrate_s: Seconds of held-out scoring.
    """

    model: AnomalyModel
    limits: Limits
    fit_s: float
    calibrate_s: float


def fit(
    references: Sequence[ModelInput],
    spec: ModelSpec,
    *,
    factory: ModelFactory,
    taught: Sequence[ModelInput] = (),
) -> Fitted:
    """Learn `references` and `taught`; propose limits from the held-out scores of `references` alone.

    As in the station: a taught good is learned like the others and seen by every held-out model, but does not
    speak for the limit, because it is here for having been extreme.
    """
    model = factory.create(spec)
    started = perf_counter()
    model.fit([*references, *taught], ignore_progress)
    fitted = perf_counter()
    limits = _limits(references, spec, factory=factory, taught=taught)
    return Fitted(model, limits, fitted - started, perf_counter() - fitted)


def _limits(
    references: Sequence[ModelInput], spec: ModelSpec, *, factory: ModelFactory, taught: Sequence[ModelInput]
) -> Limits:
    enrolled = [[one, *mild_views(one, VIEWS_PER_PART, seed)] for seed, one in enumerate(references)]
    views = [*enrolled, *([one] for one in taught)]  # their own scores are not used: one view is enough
    held_out = held_out_scores(factory, spec, views=views, progress=ignore_progress)
    return calibrate([one for one in held_out if one.part < len(references)]).proposed
