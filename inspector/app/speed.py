"""How long a part takes, from decoded frame to committed record and published verdict."""

from collections.abc import Sequence
from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING

import numpy as np

from inspector.app.simulated_goods import simulated_goods
from inspector.domain.errors import EnvironmentFault
from inspector.domain.frame import TriggerKind
from inspector.domain.recipe import ModelSpec
from inspector.domain.record import Progress, StageTimes
from inspector.domain.trigger import TriggerSettings
from inspector.station import EnrollmentRequest, Outcome, Report, Station

if TYPE_CHECKING:
    from inspector.app.services import Services

WARM_UP_PARTS = 10
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
    """Figures of one run; stages in the order of the data flow."""

    parts: int
    enroll_s: float
    total: Percentiles
    stages: dict[str, Percentiles]
    runtime: str


def measure_speed(
    services: "Services", model: ModelSpec, *, goods: int, parts: int, report: Report
) -> SpeedReport:
    """Enroll simulated goods and judge simulated parts one after another through the real station.

    A part is triggered when the one before it is published, so that no figure holds waiting for another
    part; `capture` is the hand-over from the capture to the inference thread.

    Args:
        services: On a data folder of its own; recipes and records are written to it.
    """
    request = EnrollmentRequest(
        name="speed", images=simulated_goods("washer", goods), model=model, source="simulated:washer"
    )
    result = services.enroll(request, report)
    recipe = services.save_enrollment(result)
    woken = Event()
    station = services.start_station(
        recipe=recipe.key,
        source="simulated:washer?seed=2&rate=0",
        trigger=TriggerSettings(TriggerKind.MANUAL),
        on_wake=woken.set,
    )
    times = _judge_one_by_one(station, woken, parts, report)
    runtime = station.status().runtime
    services.stop_station()
    stages = {name: _percentiles([getattr(one, f"{name}_ms") for one in times]) for name in STAGES}
    return SpeedReport(parts, result.fit_s, _percentiles([one.total_ms for one in times]), stages, runtime)


def _judge_one_by_one(station: Station, woken: Event, parts: int, report: Report) -> list[StageTimes]:
    times = []
    for number in range(WARM_UP_PARTS + parts):
        report(Progress("Judging parts", number, WARM_UP_PARTS + parts))
        station.request_trigger()
        times.append(_next_outcome(station, woken).times)
    return times[WARM_UP_PARTS:]


def _next_outcome(station: Station, woken: Event) -> Outcome:
    while True:
        outcomes = station.take_outcomes()
        if outcomes:
            return outcomes[0]
        if station.fault is not None:
            raise station.fault
        if not woken.wait(PART_TIMEOUT_S):
            raise EnvironmentFault(f"No verdict within {PART_TIMEOUT_S:g} s.")
        woken.clear()


def _percentiles(values: Sequence[float]) -> Percentiles:
    p50, p95, p99 = np.percentile(np.asarray(values), [50, 95, 99])
    return Percentiles(float(p50), float(p95), float(p99))
