"""Comparing models: each learns from the same goods, then all are shown the same synthetic defects."""

import logging
from collections.abc import Iterable, Sequence
from dataclasses import replace

from inspector.decision import caution, recommend, separation, separations
from inspector.domain.anomaly import ModelInput, Prediction
from inspector.domain.comparison import (
    ComparedMethod,
    Comparison,
    DefectKind,
    DefectScore,
    DefectSize,
    MethodFigures,
)
from inspector.domain.errors import Cancelled, InspectorError, ProgrammingFault
from inspector.domain.recipe import ModelSpec
from inspector.domain.record import Progress
from inspector.imaging import mild_views, synthetic_defects
from inspector.models import AnomalyModel, ModelFactory
from inspector.station.enroll import (
    MAX_REFERENCES,
    EnrollmentRequest,
    EnrollmentResult,
    Report,
    enroll,
)
from inspector.station.trials import Trial, example_of, most_disputed, with_view

logger = logging.getLogger(__name__)

SEED = 1
"""Of the defects; enrollment's own check has another one."""
_MIB = 2**20


def compare(
    request: EnrollmentRequest,
    specs: Sequence[tuple[str, ModelSpec]],
    factory: ModelFactory,
    report: Report,
) -> Comparison:
    """Learn with every model on the request's goods and examine each; minutes, in the task thread.

    What is honest with two to eight goods: no model is shown a good that it has seen as if it were new.
    Defects are drawn on mild views of the references (laid down once more) and judged by the model of all
    parts, as the station would. The goods beside them are the held-out scores, each by a model without that
    part, and the same mild views without a defect: a model that takes a small move for a defect must not look
    as if it had found one. A view lacks what a new part has of its own, so a weak defect scores rather lower
    than it would on one; leaving the part out there too would take further fits. All models get the same
    goods, defects and budget.

    Args:
        request: Its `model` is replaced by each of `specs`, its budget is for each of them.
        specs: (name, settings) in the order to show them.
        report: Told the model's name with each progress; may raise Cancelled.

    Returns:
        One entry a model; one that cannot be used or did not finish says why. Nothing is stored.

    Raises:
        Cancelled: Out of `report`.
    """
    trials = [
        _tried(name, replace(request, model=spec), factory, _named(report, name, turn=(number, len(specs))))
        for number, (name, spec) in enumerate(specs, start=1)
    ]
    shown = most_disputed([trial for trial in trials if trial.defects])
    methods = tuple(with_view(trial, shown) for trial in trials)
    told = recommend(methods)
    return Comparison(
        methods=methods,
        example=example_of(trials, shown),
        recommended=told.name,
        reason=told.reason,
        caution=_caution(methods),
    )


def _tried(name: str, request: EnrollmentRequest, factory: ModelFactory, report: Report) -> Trial:
    try:
        return _examined(name, enroll(request, factory, report), report)
    except Cancelled:
        raise
    except ProgrammingFault as fault:
        logger.error("%s could not be compared", name, exc_info=fault)
        problem = f"{fault} This is a fault of the program; the log has the details."
    except InspectorError as fault:
        problem = str(fault)
    return Trial(ComparedMethod(name, request.model, problem=problem))


def _examined(name: str, result: EnrollmentResult, report: Report) -> Trial:
    """Figures of a learned model; closes it."""
    try:
        return _shown_defects(name, result, report)
    finally:
        result.model.close()


def _shown_defects(name: str, result: EnrollmentResult, report: Report) -> Trial:
    enrolled = result.inputs[: len(result.inputs) - result.request.taught][:MAX_REFERENCES]
    moved = [mild_views(one, 1, seed)[0] for seed, one in enumerate(enrolled)]
    defects = synthetic_defects(moved, seed=SEED)
    views = tuple(one.score for one in result.model.predict(moved))
    predictions = list(_predicted(result.model, [one.input for one in defects], report))
    scores = tuple(
        DefectScore(one.kind, one.size, prediction.score)
        for one, prediction in zip(defects, predictions, strict=True)
    )
    figures = _figures(result, views, scores)
    return Trial(ComparedMethod(name, result.model.spec, figures), defects, predictions)


def _predicted(model: AnomalyModel, inputs: Sequence[ModelInput], report: Report) -> Iterable[Prediction]:
    """One at a time, so that a person can cancel in between."""
    for number, one in enumerate(inputs):
        report(Progress("Judging synthetic defects", number, len(inputs)))
        yield from model.predict([one])


def _figures(
    result: EnrollmentResult, views: tuple[float, ...], scores: tuple[DefectScore, ...]
) -> MethodFigures:
    calibration = result.calibration
    goods, review = [*(one.score for one in calibration.held_out), *views], calibration.proposed.review
    kinds = ((kind, [one for one in scores if one.kind is kind]) for kind in DefectKind)
    sizes = ((size, [one for one in scores if one.size is size]) for size in DefectSize)
    return MethodFigures(
        held_out=calibration.held_out,
        views=views,
        limits=calibration.proposed,
        defects=scores,
        overall=separation(goods, scores, review=review),
        by_kind=separations(goods, kinds, review=review),
        by_size=separations(goods, sizes, review=review),
        ms_per_part=result.ms_per_part,
        fit_s=result.fit_s,
        memory_mb=sum(one.nbytes for one in result.model.tensors().values()) / _MIB,
    )


def _caution(methods: Sequence[ComparedMethod]) -> str:
    for one in methods:
        if one.figures is not None:
            return caution(len(one.figures.held_out), len(one.figures.defects))
    return ""


def _named(report: Report, name: str, *, turn: tuple[int, int]) -> Report:
    """Say whose turn it is with every progress."""

    def told(progress: Progress) -> None:
        report(replace(progress, message=f"{name} ({turn[0]} of {turn[1]}): {progress.message}"))

    return told
