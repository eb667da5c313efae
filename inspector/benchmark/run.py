"""One row: fit, limit, judge every test image, metrics."""

from collections.abc import Sequence
from statistics import median
from time import perf_counter

from inspector.benchmark.feedback import measure_feedback
from inspector.benchmark.fitting import fit
from inspector.benchmark.labelled_inputs import LabelledInputs, map_on_square
from inspector.benchmark.metrics import (
    PixelMetrics,
    image_ap,
    image_auroc,
    pixel_metrics,
    share_from,
    with_not_inspected,
)
from inspector.benchmark.oracle import best_f1, oracle_escape
from inspector.benchmark.peak_memory import peak_mb, reset_peak
from inspector.benchmark.rows import AccuracyRow, RowKey
from inspector.domain.anomaly import ModelInput, Prediction
from inspector.domain.recipe import ModelSpec
from inspector.models import AnomalyModel, ModelFactory

ORACLE_FALSE_REJECT = 0.05


def measure(
    key: RowKey,
    spec: ModelSpec,
    *,
    references: Sequence[ModelInput],
    tests: LabelledInputs,
    factory: ModelFactory,
    feedback: int,
    budget_s: float,
) -> AccuracyRow:
    """Figures of one model, one category and one draw of references.

    Args:
        feedback: How many confirmed goods are learned for the second look; 0 leaves it out.
        budget_s: Seconds for each learning.
    """
    reset_peak()
    fitted = fit(references, spec, factory=factory, budget_s=budget_s)
    predictions, predict_ms = _predict(fitted.model, tests.inputs)
    memory = peak_mb()
    fitted.model.close()
    pixels = _pixel_metrics(predictions, tests)
    limits = fitted.limits
    scores = with_not_inspected([one.score if one else None for one in predictions], at_least=limits.reject)
    goods = [score for score, bad in zip(scores, tests.is_defect, strict=True) if not bad]
    defects = [score for score, bad in zip(scores, tests.is_defect, strict=True) if bad]
    best = best_f1(goods, defects)
    false_reject = share_from(limits.reject, goods)
    second_look = feedback and measure_feedback(
        feedback,
        spec,
        references=references,
        tests=tests,
        scores=scores,
        limits=limits,
        factory=factory,
        budget_s=budget_s,
    )
    return AccuracyRow(
        category=key.category,
        model=key.model,
        backbone=key.backbone,
        shots=key.shots,
        seed=key.seed,
        image_auroc=image_auroc(goods, defects),
        image_ap=image_ap(goods, defects),
        pixel_auroc=pixels.auroc if pixels else None,
        pro=pixels.pro if pixels else None,
        fit_s=fitted.fit_s,
        ms_per_image=tests.prepare_ms + predict_ms,
        peak_mb=memory,
        false_reject=false_reject,
        escape=1.0 - share_from(limits.reject, defects),
        good_flagged=share_from(limits.review, goods),
        defect_passed=1.0 - share_from(limits.review, defects),
        review_limit=limits.review,
        reject_limit=limits.reject,
        goods=len(goods),
        defects=len(defects),
        not_inspected=predictions.count(None),
        oracle_escape=oracle_escape(goods, defects, false_reject=false_reject),
        oracle_escape_5=oracle_escape(goods, defects, false_reject=ORACLE_FALSE_REJECT),
        oracle_f1=best.f1,
        oracle_f1_false_reject=best.false_reject,
        oracle_f1_escape=best.escape,
        feedback=second_look or None,
    )


def _predict(
    model: AnomalyModel, inputs: Sequence[ModelInput | None]
) -> tuple[list[Prediction | None], float]:
    """Predictions, and the median milliseconds of one; the first image warms up and is judged again."""
    model.predict([one for one in inputs if one is not None][:1])
    predictions: list[Prediction | None] = []
    times = []
    for one in inputs:
        if one is None:
            predictions.append(None)
            continue
        started = perf_counter()
        predictions += model.predict([one])
        times.append(1000 * (perf_counter() - started))
    return predictions, median(times) if times else 0.0


def _pixel_metrics(predictions: Sequence[Prediction | None], tests: LabelledInputs) -> PixelMetrics | None:
    """Over the judged images whose truth is known pixel by pixel; defects without a mask are left out."""
    maps, masks = [], []
    for at, (judged, seen, mask) in enumerate(zip(predictions, tests.inputs, tests.masks, strict=True)):
        if judged is not None and seen is not None and mask is not None:
            maps.append(map_on_square(judged, seen, tests.frame_sizes[at]))
            masks.append(mask)
    return pixel_metrics(maps, masks)
