"""One row: fit, limit, judge every test image, metrics."""

from collections.abc import Sequence
from statistics import median
from time import perf_counter

from inspector.benchmark.feedback import measure_feedback
from inspector.benchmark.fitting import fit
from inspector.benchmark.labelled_inputs import LabelledInputs, map_on_square
from inspector.benchmark.metrics import PixelMetrics, image_ap, image_auroc, pixel_metrics, share_from
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
) -> AccuracyRow:
    """Figures of one model, one category and one draw of references.

    Args:
        feedback: How many confirmed goods are learned for the second look; 0 leaves it out.
    """
    reset_peak()
    fitted = fit(references, spec, factory=factory)
    predictions, predict_ms = _predict(fitted.model, tests.inputs)
    memory = peak_mb()
    fitted.model.close()
    pixels = _pixel_metrics(predictions, tests)
    scores = [one.score for one in predictions]
    goods = [score for score, bad in zip(scores, tests.is_defect, strict=True) if not bad]
    defects = [score for score, bad in zip(scores, tests.is_defect, strict=True) if bad]
    limits, best = fitted.limits, best_f1(goods, defects)
    false_reject = share_from(limits.reject, goods)
    second_look = feedback and measure_feedback(
        feedback, spec, references=references, tests=tests, scores=scores, limits=limits, factory=factory
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
        calibrate_s=fitted.calibrate_s,
        review_limit=limits.review,
        reject_limit=limits.reject,
        goods=len(goods),
        defects=len(defects),
        oracle_escape=oracle_escape(goods, defects, false_reject=false_reject),
        oracle_escape_5=oracle_escape(goods, defects, false_reject=ORACLE_FALSE_REJECT),
        oracle_f1=best.f1,
        oracle_f1_false_reject=best.false_reject,
        oracle_f1_escape=best.escape,
        feedback=second_look or None,
    )


def _predict(model: AnomalyModel, inputs: Sequence[ModelInput]) -> tuple[list[Prediction], float]:
    """Predictions, and the median milliseconds of one; the first image warms up and is judged again."""
    model.predict(inputs[:1])
    predictions, times = [], []
    for one in inputs:
        started = perf_counter()
        predictions += model.predict([one])
        times.append(1000 * (perf_counter() - started))
    return predictions, median(times)


def _pixel_metrics(predictions: Sequence[Prediction], tests: LabelledInputs) -> PixelMetrics | None:
    """Over the images whose truth is known pixel by pixel; defects without a mask are left out."""
    known = [index for index, mask in enumerate(tests.masks) if mask is not None]
    maps = [map_on_square(predictions[at], tests.inputs[at], tests.frame_sizes[at]) for at in known]
    return pixel_metrics(maps, [mask for mask in tests.masks if mask is not None])
