"""Held-out scores of a method whose fits are dear: a few fits, each without a group of parts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import perf_counter

from inspector.domain.anomaly import ModelInput
from inspector.domain.recipe import HeldOutScore
from inspector.domain.record import Progress
from inspector.models.checkpoint import Checkpoints
from inspector.models.protocol import ProgressCallback, Tensors
from inspector.models.steps import FitShare

FOLDS = 3
Fit = Callable[[tuple[int, ...], FitShare], Tensors]
"""Fit on the parts of these numbers within the share; gives plain arrays."""
Score = Callable[[Tensors, ModelInput], float]
"""Score of an image by what `Fit` gave."""


@dataclass(frozen=True, eq=False)
class CrossFitted:
    """Fitted on every part, and the scores of each part by a fit without it."""

    tensors: Tensors
    held_out: tuple[HeldOutScore, ...]


def held_out_groups(parts: int) -> tuple[tuple[int, ...], ...]:
    """Which parts are left out together: each alone up to `FOLDS` parts, else `FOLDS` groups of equal size.

    None for a single part. Parts enrolled one after another fall into different groups.
    """
    folds = min(parts, FOLDS)
    return tuple(tuple(range(first, parts, folds)) for first in range(folds)) if parts > 1 else ()


def cross_fit(
    views: Sequence[Sequence[ModelInput]],
    *,
    fit: Fit,
    score: Score,
    deadline: float,
    checkpoints: Checkpoints,
    progress: ProgressCallback,
) -> CrossFitted:
    """Fit without each group, score the group; fit on all parts last.

    Each fit gets an equal part of the time that is left. A fit found in `checkpoints` is not made again, so
    that a learning that was killed goes on with the fit it was in.

    Args:
        views: Part i's images, the reference first. A single part's augmentations are scored by its own fit.
        fit: Must give the same arrays for the same parts, whichever fits came before.
        score: Must not change the arrays.
        deadline: By `time.perf_counter`.
        checkpoints: Where finished fits are kept.
        progress: Told between the fits; may raise Cancelled.
    """
    everyone = tuple(range(len(views)))
    groups = held_out_groups(len(views))
    total = len(groups) + 1
    held_out: list[HeldOutScore] = []

    def fitted(number: int, parts: tuple[int, ...]) -> Tensors:
        name = f"fit-{number}"
        kept = checkpoints.get(name)
        if kept is None:
            left_s = max(0.0, deadline - perf_counter())
            kept = fit(parts, FitShare(number, total, left_s / (total - number)))
            checkpoints.put(name, kept)
        return kept

    for number, group in enumerate(groups):
        tensors = fitted(number, tuple(part for part in everyone if part not in group))
        progress(Progress("Scoring goods the model has not seen", number + 1, total))
        held_out += _scores(tensors, views, group, score=score)
    tensors = fitted(len(groups), everyone)
    if not groups:
        held_out = _scores(tensors, views, everyone, score=score)[1:]
    progress(Progress("Learned.", total, total))
    return CrossFitted(tensors, tuple(sorted(held_out, key=lambda one: (one.part, one.view))))


def _scores(
    tensors: Tensors, views: Sequence[Sequence[ModelInput]], parts: Sequence[int], *, score: Score
) -> list[HeldOutScore]:
    return [
        HeldOutScore(part, view, score(tensors, image))
        for part in parts
        for view, image in enumerate(views[part])
    ]
