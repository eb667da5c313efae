"""A fitted model, and the scores of its goods by models that have never seen their part."""

from collections.abc import Sequence
from dataclasses import dataclass

from inspector.domain.anomaly import ModelInput
from inspector.domain.errors import DataFault
from inspector.domain.recipe import HeldOutScore, ModelSpec
from inspector.domain.record import Progress
from inspector.models.factory import ModelFactory
from inspector.models.lesson import Lesson
from inspector.models.protocol import AnomalyModel, LearnsHeldOut, ProgressCallback, ignore_progress


@dataclass(frozen=True, eq=False)
class Learned:
    """What learning from a few goods gives.

    Attributes:
        model: Fitted on all of them; belongs to the caller.
        held_out: In the order of the views; `view` 0 is the reference.
    """

    model: AnomalyModel
    held_out: tuple[HeldOutScore, ...]


def learn(
    factory: ModelFactory,
    spec: ModelSpec,
    lesson: Lesson,
    *,
    progress: ProgressCallback,
) -> Learned:
    """Fit on every part; score each part's views by a model that was fitted on the other parts.

    An enrolled image is never scored against a bank that holds it, nor are its augmentations, because they
    are grouped by part. With a single part there is nothing to leave out: only its augmentations are scored,
    against the reference itself, which is optimistic.

    Args:
        factory: Makes the model.
        spec: Which model.
        lesson: What there is to learn from.
        progress: Told once a part; may raise Cancelled.

    Raises:
        DataFault: No part, a part without an image, or one part without augmentations.
    """
    views = lesson.views
    if not views or not all(views) or (len(views) == 1 and len(views[0]) < 2):
        raise DataFault("Held-out scores need goods: two parts, or one part with augmented views.")
    model = factory.create(spec)
    try:
        if isinstance(model, LearnsHeldOut):
            return Learned(model, model.learn(lesson, progress))
        held_out = leave_one_out(model, views, progress)
        model.fit(lesson.references, progress)
    except BaseException:
        model.close()
        raise
    return Learned(model, held_out)


def leave_one_out(
    model: AnomalyModel, views: Sequence[Sequence[ModelInput]], progress: ProgressCallback
) -> tuple[HeldOutScore, ...]:
    """The plain way, for any model: it is fitted once a part."""
    scores: list[HeldOutScore] = []
    for number, part in enumerate(views):
        progress(Progress("Scoring goods the model has not seen", number, len(views)))
        others = [other[0] for index, other in enumerate(views) if index != number]
        model.fit(others or [part[0]], ignore_progress)
        first = 0 if others else 1
        predictions = model.predict(part[first:])
        scores += [
            HeldOutScore(part=number, view=view, score=one.score)
            for view, one in enumerate(predictions, start=first)
        ]
    return tuple(scores)
