"""What reviewed goods are worth: the highest-scoring goods of one half are learned, the other half is judged.

A person is simulated who confirms, of the parts a station flags first, those that are good.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from inspector.benchmark.fitting import Fitted, fit
from inspector.benchmark.labelled_inputs import LabelledInputs
from inspector.benchmark.metrics import image_auroc, share_from, with_not_inspected
from inspector.benchmark.rows import FeedbackFigures, HalfFigures
from inspector.domain.anomaly import ModelInput
from inspector.domain.recipe import ModelSpec
from inspector.domain.verdict import Limits
from inspector.models import DEFAULT_BUDGET_S, ModelFactory

SPLIT_SEED = 0


@dataclass(frozen=True)
class Halves:
    """Indices of test images.

    Attributes:
        shown: Goods that the station meets first; some of them are confirmed.
        goods: Goods of the judged half.
        defects: Defects of the judged half.
    """

    shown: tuple[int, ...]
    goods: tuple[int, ...]
    defects: tuple[int, ...]


def halves(is_defect: Sequence[bool]) -> Halves:
    """Split goods and defects in two, the same way for every model, number of references and seed.

    Args:
        is_defect: Of the test images in the order of their names. Of an odd number the judged half gets the
            larger part.
    """
    goods = _shuffled([index for index, bad in enumerate(is_defect) if not bad])
    defects = _shuffled([index for index, bad in enumerate(is_defect) if bad])
    return Halves(
        shown=goods[: len(goods) // 2],
        goods=goods[len(goods) // 2 :],
        defects=defects[len(defects) // 2 :],
    )


def measure_feedback(
    count: int,
    spec: ModelSpec,
    *,
    references: Sequence[ModelInput],
    tests: LabelledInputs,
    scores: Sequence[float],
    limits: Limits,
    factory: ModelFactory,
    budget_s: float = DEFAULT_BUDGET_S,
) -> FeedbackFigures | None:
    """Figures on the judged half, before and after up to `count` goods of the other half were confirmed.

    Args:
        count: How many goods a person confirms; where the first half holds fewer, all of them.
        scores: Of the model before, for every test image.
        limits: Of the model before.
        budget_s: Seconds for learning them.

    Returns:
        None where the first half holds no good.
    """
    split = halves(tests.is_defect)
    judged_before = [index for index in split.shown if tests.inputs[index] is not None]
    confirmed = sorted(judged_before, key=lambda index: (-scores[index], index))[:count]
    if not confirmed:
        return None
    taught = [one for index in confirmed if (one := tests.inputs[index]) is not None]
    after = fit(references, spec, factory=factory, taught=taught, budget_s=budget_s)
    new_scores = _scores(after, tests, (*split.goods, *split.defects))
    after.model.close()
    return FeedbackFigures(
        added=len(confirmed),
        goods=len(split.goods),
        defects=len(split.defects),
        before=_figures(split, dict(enumerate(scores)), limits.reject),
        after=_figures(split, new_scores, after.limits.reject),
    )


def _scores(after: Fitted, tests: LabelledInputs, judged: Sequence[int]) -> dict[int, float]:
    inputs = [tests.inputs[index] for index in judged]
    scores = [after.model.predict([one])[0].score if one is not None else None for one in inputs]
    return dict(zip(judged, with_not_inspected(scores, at_least=after.limits.reject), strict=True))


def _figures(split: Halves, scores: dict[int, float], limit: float) -> HalfFigures:
    goods = [scores[index] for index in split.goods]
    defects = [scores[index] for index in split.defects]
    return HalfFigures(
        image_auroc=image_auroc(goods, defects),
        false_reject=share_from(limit, goods),
        escape=1.0 - share_from(limit, defects),
    )


def _shuffled(indices: Sequence[int]) -> tuple[int, ...]:
    order = np.random.default_rng(SPLIT_SEED).permutation(len(indices))
    return tuple(indices[position] for position in order)
