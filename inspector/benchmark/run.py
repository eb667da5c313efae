"""One row: fit on the references, propose a limit from them, judge every test image."""

from collections.abc import Sequence
from statistics import median
from time import perf_counter

from inspector.benchmark.labelled_inputs import MAP_SIZE, LabelledInputs
from inspector.benchmark.metrics import PixelMetrics, image_ap, image_auroc, pixel_metrics
from inspector.benchmark.peak_memory import peak_mb, reset_peak
from inspector.benchmark.rows import AccuracyRow, RowKey
from inspector.decision import calibrate
from inspector.domain.anomaly import ModelInput, Prediction
from inspector.domain.recipe import ModelSpec
from inspector.domain.verdict import Limits
from inspector.imaging import mild_views, upsample_map
from inspector.models import AnomalyModel, ModelFactory, held_out_scores, ignore_progress

VIEWS_PER_PART = 3  # mild views of each held-out reference, as at enrollment


def measure(
    key: RowKey,
    spec: ModelSpec,
    *,
    references: Sequence[ModelInput],
    tests: LabelledInputs,
    factory: ModelFactory,
) -> AccuracyRow:
    """Figures of one model, one category and one draw of references."""
    reset_peak()
    model = factory.create(spec)
    started = perf_counter()
    model.fit(references, ignore_progress)
    fitted = perf_counter()
    limits = _limits(references, spec, factory)
    calibrated = perf_counter()
    predictions, predict_ms = _predict(model, tests.inputs)
    memory = peak_mb()
    model.close()
    pixels = _pixel_metrics(predictions, tests)
    goods = [one.score for one, bad in zip(predictions, tests.is_defect, strict=True) if not bad]
    defects = [one.score for one, bad in zip(predictions, tests.is_defect, strict=True) if bad]
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
        fit_s=fitted - started,
        ms_per_image=tests.prepare_ms + predict_ms,
        peak_mb=memory,
        false_reject=share_from(limits.reject, goods),
        escape=1.0 - share_from(limits.reject, defects),
        good_flagged=share_from(limits.review, goods),
        defect_passed=1.0 - share_from(limits.review, defects),
        calibrate_s=calibrated - fitted,
        review_limit=limits.review,
        reject_limit=limits.reject,
    )


def share_from(limit: float, scores: Sequence[float]) -> float:
    """Share of the scores at or above a limit, 0..1."""
    return sum(score >= limit for score in scores) / len(scores)


def _limits(references: Sequence[ModelInput], spec: ModelSpec, factory: ModelFactory) -> Limits:
    views = [[one, *mild_views(one, VIEWS_PER_PART, seed)] for seed, one in enumerate(references)]
    held_out = held_out_scores(factory, spec, views=views, progress=ignore_progress)
    return calibrate(held_out).proposed


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
    known = [(one.map, mask) for one, mask in zip(predictions, tests.masks, strict=True) if mask is not None]
    maps = [upsample_map(values, (MAP_SIZE, MAP_SIZE)) for values, _ in known]
    return pixel_metrics(maps, [mask for _, mask in known])
