"""How long a part takes, from decoded frame to committed record and published verdict."""

from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from itertools import islice
from threading import Event
from time import monotonic, perf_counter
from typing import TYPE_CHECKING

import numpy as np

from inspector.app.repeated_frames import RepeatedFrames
from inspector.app.simulated_goods import simulated_goods
from inspector.domain.errors import EnvironmentFault
from inspector.domain.frame import Frame, TriggerKind
from inspector.domain.recipe import ModelSpec, RecipeKey
from inspector.domain.record import Progress, StageTimes
from inspector.domain.trigger import TriggerSettings
from inspector.domain.verdict import VerdictKind
from inspector.station import EnrollmentRequest, Keeper, KeepPolicy, Outcome, Report, Station

if TYPE_CHECKING:
    from inspector.app.services import Services

WARM_UP_PARTS = 10
DISTINCT_FRAMES = 16
PART_TIMEOUT_S = 60.0
STAGES = ("capture", "imaging", "predict", "decide", "store")


@dataclass(frozen=True)
class Percentiles:
    """Milliseconds."""

    p50_ms: float
    p95_ms: float
    p99_ms: float


@dataclass(frozen=True)
class SpeedReport:
    """Figures of one run; stages in the order of the data flow.

    Attributes:
        total: From decoded frame to committed record and published verdict.
        archived: From decoded frame to the image on the disk, which happens after the verdict.
        sustained_per_s: Parts a second, images on the disk included, of a source that is never waited for.
    """

    parts: int
    enroll_s: float
    total: Percentiles
    stages: dict[str, Percentiles]
    archived: Percentiles
    sustained_per_s: float
    runtime: str


@dataclass(frozen=True)
class TimedParts:
    """Times of parts judged one after another; `archived_ms` until each image was on the disk."""

    times: list[StageTimes]
    archived_ms: list[float]
    runtime: str


def measure_speed(
    services: "Services", model: ModelSpec, *, goods: int, parts: int, report: Report
) -> SpeedReport:
    """Enroll simulated goods and judge simulated parts through the real station.

    First one after another: a part is triggered when the one before it is published, so that no figure holds
    waiting for another part; `capture` is the hand-over from the capture to the inference thread. The image
    of the part before may still be on its way to the disk. Then as many as the station can take.

    Args:
        services: On a data folder of its own; recipes and records are written to it.
    """
    request = EnrollmentRequest(
        name="speed", images=simulated_goods("washer", goods), model=model, source="simulated:washer"
    )
    result = services.enroll(request, report)
    recipe = services.save_enrollment(result)
    timed = time_parts(services, recipe.key, parts=parts, report=report)
    return SpeedReport(
        parts=parts,
        enroll_s=result.fit_s,
        total=percentiles([one.total_ms for one in timed.times]),
        stages={name: percentiles([getattr(one, f"{name}_ms") for one in timed.times]) for name in STAGES},
        archived=percentiles(timed.archived_ms),
        sustained_per_s=measure_sustained(services, recipe.key, parts=parts, report=report),
        runtime=timed.runtime,
    )


def time_parts(services: "Services", recipe: RecipeKey, *, parts: int, report: Report) -> TimedParts:
    """Judge `parts` simulated parts after the warm-up, each when the one before it is published.

    Raises:
        EnvironmentFault: A part was not inspected.
    """
    woken = Event()
    station = services.start_station(
        recipe=recipe,
        source="simulated:washer?seed=2&rate=0",
        trigger=TriggerSettings(TriggerKind.MANUAL),
        on_wake=woken.set,
    )
    times, archived = _judge_one_by_one(station, woken, parts, report)
    runtime = station.status().runtime
    services.stop_station()
    return TimedParts(times, archived, runtime)


def measure_sustained(services: "Services", recipe: RecipeKey, *, parts: int, report: Report) -> float:
    """Parts a second from a source that never makes the station wait, until the last image is on the disk.

    Raises:
        EnvironmentFault: A part was not inspected: its figure would be too good.
    """
    woken = Event()
    frames = [good.pixels for good in simulated_goods("washer", DISTINCT_FRAMES, seed=3)]
    policy = KeepPolicy(services.operator)
    station = Station(
        source=RepeatedFrames(frames, WARM_UP_PARTS + parts),
        opener=services.opener(recipe),
        writer=services.writer,
        keeper=Keeper(services.records, services.images, services.paths.data_dir, lambda: policy),
        trigger=TriggerSettings(TriggerKind.CONTINUOUS),
        on_wake=woken.set,
    )
    services.station = station
    station.start()
    started = perf_counter()
    for number, outcome in enumerate(islice(_outcomes(station, woken), WARM_UP_PARTS + parts), 1):
        _check_inspected(outcome)
        report(Progress("Judging parts without a pause", number, WARM_UP_PARTS + parts))
        if number == WARM_UP_PARTS:
            started = perf_counter()
    services.stop_station()
    return parts / (perf_counter() - started)


def _judge_one_by_one(
    station: Station, woken: Event, parts: int, report: Report
) -> tuple[list[StageTimes], list[float]]:
    times: list[StageTimes] = []
    archived: list[float] = []
    outcomes = _outcomes(station, woken)
    for number in range(WARM_UP_PARTS + parts):
        report(Progress("Judging parts", number, WARM_UP_PARTS + parts))
        station.request_trigger()
        outcome = next(outcomes)
        _check_inspected(outcome)
        times.append(outcome.times)
        frame, on_disk = outcome.inspection.frame, outcome.image_on_disk
        if number >= WARM_UP_PARTS and frame is not None and on_disk is not None:
            on_disk.add_done_callback(partial(_note_age, archived, frame))
    return times[WARM_UP_PARTS:], archived


def _outcomes(station: Station, woken: Event) -> Iterator[Outcome]:
    """Every verdict as it is published, without an end."""
    while True:
        yield from station.take_outcomes()
        if station.fault is not None:
            raise station.fault
        if not woken.wait(PART_TIMEOUT_S):
            raise EnvironmentFault(f"No verdict within {PART_TIMEOUT_S:g} s.")
        woken.clear()


def _check_inspected(outcome: Outcome) -> None:
    verdict = outcome.inspection.verdict
    if verdict.kind is VerdictKind.NOT_INSPECTED:
        raise EnvironmentFault(f"A part was not inspected, so the figures mean nothing: {verdict.detail}")


def _note_age(ages_ms: list[float], frame: Frame, done: "Future[None]") -> None:
    """Of the image thread: the image is on the disk now."""
    if done.exception() is None:
        ages_ms.append((monotonic() - frame.captured_monotonic_s) * 1000.0)


def percentiles(values: Sequence[float]) -> Percentiles:
    """Of milliseconds."""
    p50, p95, p99 = np.percentile(np.asarray(values), [50, 95, 99])
    return Percentiles(float(p50), float(p95), float(p99))
