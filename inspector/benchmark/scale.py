"""What a part costs as references, bank and input grow, through the public contract of a model."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from statistics import median
from time import perf_counter

import numpy as np

from inspector.domain.errors import DataFault
from inspector.domain.frame import Pixels
from inspector.domain.recipe import Alignment, ModelSpec
from inspector.domain.record import Progress
from inspector.domain.region import Region
from inspector.imaging import PartFinder, choose_traits, prepare
from inspector.models import AnomalyModel, ModelFactory, ignore_progress

SHOTS = (1, 2, 4, 8, 16, 32, 64)
INPUT_SIZES = (128, 192, 256, 320, 384)
ROUNDS = 5  # over all models, so that a busy moment does not fall on one of them alone
WARM_UP = 2

Report = Callable[[Progress], None]


@dataclass(frozen=True)
class ScalePoint:
    """One number of references at one input size.

    Attributes:
        input_size: `ModelSpec.input_size`.
        bank_rows: Length of the largest fitted array: the descriptors a patch is compared with.
        state_mb: All fitted arrays, MiB.
        fit_s: Seconds of learning from prepared references, held-out scoring not included.
        p50_ms: Of a part: prepare and predict from the decoded image.
        p95_ms: Of the same.
        runs: How many parts stand behind both.
    """

    shots: int
    input_size: int
    bank_rows: int
    state_mb: float
    fit_s: float
    p50_ms: float
    p95_ms: float
    runs: int


@dataclass(frozen=True)
class ScaleReport:
    """Points by input size, then by number of references.

    Attributes:
        refused: Input sizes the method does not take, with the reason in words.
        runtime: What computed.
    """

    points: tuple[ScalePoint, ...]
    refused: dict[int, str]
    runtime: str


def measure_scale(
    spec: ModelSpec,
    factory: ModelFactory,
    *,
    references: Sequence[Pixels],
    parts: Sequence[Pixels],
    report: Report,
) -> ScaleReport:
    """Fit on the first 1, 2, 4 .. of the references at every input size and time the parts one by one.

    Args:
        spec: Method and backbone; its input size is not used.
        references: Good parts, uint8 (H, W, 3) RGB. Numbers of references beyond them are left out.
        parts: Parts to judge; each is judged once a round.
        report: Told before every input size and every round; may raise Cancelled.

    Raises:
        DataFault: No such method or backbone, or one that takes none of the input sizes.
    """
    fitted: list[_Fitted] = []
    refused: dict[int, DataFault] = {}
    for done, size in enumerate(INPUT_SIZES):
        report(Progress(f"Learning at {size} x {size}", done, len(INPUT_SIZES)))
        try:
            fitted += _fit_all(replace(spec, input_size=size), factory, references)
        except DataFault as fault:
            refused[size] = fault
    if not fitted:
        raise refused[INPUT_SIZES[0]]
    times = _times(fitted, parts, report)
    runtime = fitted[0].model.runtime
    points = tuple(_point(one, times[number]) for number, one in enumerate(fitted))
    for one in fitted:
        one.model.close()
    reasons = {size: fault.message for size, fault in refused.items()}
    return ScaleReport(points, reasons, runtime)


@dataclass(frozen=True, eq=False)
class _Fitted:
    shots: int
    model: AnomalyModel
    part: PartFinder | None
    fit_s: float


def _fit_all(spec: ModelSpec, factory: ModelFactory, references: Sequence[Pixels]) -> list[_Fitted]:
    """One model for every number of references there is; all of them decide whether parts are cut out."""
    chosen = choose_traits(spec, references, Region(), alignment=Alignment())
    part = None if chosen.part is None else PartFinder(chosen.part, references, Region())
    inputs = [prepare(pixels, Region(), size=spec.input_size, part=part) for pixels in references]
    fitted = []
    for shots in [one for one in SHOTS if one <= len(inputs)]:
        model = factory.create(chosen.model)
        started = perf_counter()
        model.fit(inputs[:shots], ignore_progress)
        fitted.append(_Fitted(shots, model, part, perf_counter() - started))
    return fitted


def _times(fitted: Sequence[_Fitted], parts: Sequence[Pixels], report: Report) -> list[list[float]]:
    """Milliseconds of every part, for each model."""
    times: list[list[float]] = [[] for _ in fitted]
    for done in range(ROUNDS):
        report(Progress("Judging parts", done, ROUNDS))
        for number, one in enumerate(fitted):
            for pixels in parts[:WARM_UP]:
                _judge_ms(one, pixels)
            times[number] += [_judge_ms(one, pixels) for pixels in parts]
    return times


def _judge_ms(fitted: _Fitted, pixels: Pixels) -> float:
    started = perf_counter()
    size = fitted.model.spec.input_size
    fitted.model.predict([prepare(pixels, Region(), size=size, part=fitted.part)])
    return 1000 * (perf_counter() - started)


def _point(fitted: _Fitted, times: Sequence[float]) -> ScalePoint:
    arrays = list(fitted.model.tensors().values())
    return ScalePoint(
        shots=fitted.shots,
        input_size=fitted.model.spec.input_size,
        bank_rows=len(max(arrays, key=lambda array: array.nbytes)),
        state_mb=sum(array.nbytes for array in arrays) / 2**20,
        fit_s=fitted.fit_s,
        p50_ms=median(times),
        p95_ms=float(np.percentile(times, 95)),
        runs=len(times),
    )
