"""What models said when they were compared, and the one defect that shows how they differ."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import log

from inspector.domain.anomaly import Prediction
from inspector.domain.comparison import ComparedMethod, DefectSize, Example, ExampleView
from inspector.imaging import SyntheticDefect

_LEAST_SCORE = 1e-6
"""A score of exactly 0 has no logarithm."""


@dataclass(frozen=True, eq=False)
class Trial:
    """One model after its turn; without figures there are no defects and no predictions."""

    method: ComparedMethod
    defects: Sequence[SyntheticDefect] = ()
    predictions: Sequence[Prediction] = ()


def most_disputed(trials: Sequence[Trial]) -> int | None:
    """Of the medium defects the one that the models judge most differently, beside their review limits."""
    if not trials:
        return None
    medium = [number for number, one in enumerate(trials[0].defects) if one.size is DefectSize.MEDIUM]

    def spread(number: int) -> float:
        heights = [_height(trial, number) for trial in trials]
        return max(heights) - min(heights)

    return max(medium, key=spread)


def _height(trial: Trial, number: int) -> float:
    """Log of a defect's score over the model's review limit."""
    figures = trial.method.figures
    limit = figures.limits.review if figures is not None else 1.0
    return log(max(trial.predictions[number].score, _LEAST_SCORE) / limit)


def with_view(trial: Trial, shown: int | None) -> ComparedMethod:
    """The model with its view of defect `shown`, where it has one."""
    if shown is None or not trial.predictions:
        return trial.method
    prediction = trial.predictions[shown]
    return replace(trial.method, view=ExampleView(prediction.map, prediction.score))


def example_of(trials: Sequence[Trial], shown: int | None) -> Example | None:
    """Defect `shown` as the first usable model saw it."""
    for trial in trials:
        if shown is not None and trial.defects:
            one = trial.defects[shown]
            return Example(one.input.pixels, one.mask, one.kind, one.size)
    return None
