"""The demonstration on the simulated line: enroll 4 goods, inspect 60 parts, compare with the truth."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from inspector.app.simulated_goods import simulated_goods
from inspector.domain.frame import TriggerKind
from inspector.domain.recipe import RecipeKey
from inspector.domain.record import RecordFilter
from inspector.domain.trigger import TriggerSettings
from inspector.domain.verdict import VerdictKind
from inspector.station import EnrollmentRequest, Outcome, Report

if TYPE_CHECKING:
    from inspector.app.services import Services

DEMO_RECIPE = "washer demo"
DEMO_FAMILY = "washer"
DEMO_SOURCE = "simulated:washer?seed=7&defect_rate=0.3"
GOODS = 4
PARTS = 60
WAKE_S = 0.2


@dataclass
class TruthTable:
    """How often each verdict met each truth ("good" or the name of a defect)."""

    counts: Counter[tuple[str, VerdictKind]] = field(default_factory=Counter)

    def add(self, outcome: Outcome) -> None:
        """Count one part of the simulated line."""
        frame = outcome.inspection.frame
        truth = frame.truth if frame is not None else None
        name = "unknown" if truth is None else "+".join(truth.defects) or "good"
        self.counts[name, outcome.inspection.verdict.kind] += 1

    def lines(self) -> list[str]:
        """The table as text, good parts first."""
        truths = sorted({truth for truth, _ in self.counts}, key=lambda name: (name != "good", name))
        head = f"{'truth':<28}" + "".join(f"{kind.value:>15}" for kind in VerdictKind)
        return [head] + [
            f"{truth:<28}" + "".join(f"{self.counts[truth, kind]:>15}" for kind in VerdictKind)
            for truth in truths
        ]


def enroll_demo(services: "Services", report: Report) -> RecipeKey:
    """Enroll the demonstration recipe where it is missing and activate it; task thread."""
    if DEMO_RECIPE in services.recipes.names():
        key = RecipeKey(DEMO_RECIPE, services.recipes.active_version(DEMO_RECIPE))
        services.activate(key).result()
        return key
    request = EnrollmentRequest(
        name=DEMO_RECIPE,
        images=simulated_goods(DEMO_FAMILY, GOODS),
        source=f"{DEMO_SOURCE}&rate=5",
        note="Demonstration on the simulated line",
    )
    return services.save_enrollment(services.enroll(request, report)).key


def inspect_demo(services: "Services", key: RecipeKey, parts: int = PARTS) -> TruthTable:
    """Judge `parts` simulated parts and compare with the truth."""
    woken = Event()
    station = services.start_station(
        recipe=key,
        source=f"{DEMO_SOURCE}&rate=0&count={parts}",
        trigger=TriggerSettings(TriggerKind.CONTINUOUS),
        on_wake=woken.set,
    )
    table = TruthTable()
    while True:
        finished = station.finished
        for outcome in station.take_outcomes():
            table.add(outcome)
        if station.fault is not None:
            raise station.fault
        if finished:
            services.stop_station()
            return table
        woken.wait(WAKE_S)
        woken.clear()


def export_demo(services: "Services", folder: Path, report: Report) -> list[Path]:
    """Export all records in every format; give what was written."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for format, name in (("csv", "records.csv"), ("jsonl", "records.jsonl"), ("images", "images")):
        services.export(format=format, target=folder / name, filter=RecordFilter(), report=report)
        written.append(folder / name)
    return written
