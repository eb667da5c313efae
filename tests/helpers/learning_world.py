"""A recipe with confirmed parts, and the real learning process seen from outside."""

import os
import signal
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event
from time import monotonic

from helpers.station_world import FAST_MODEL, ignore, judged, washers

from inspector.app import Services
from inspector.app.simulated_goods import simulated_goods
from inspector.domain.learning import LearningOrder, LearningStatus
from inspector.domain.recipe import ModelSpec, Recipe
from inspector.domain.record import DispositionKind
from inspector.domain.verdict import Limits
from inspector.station import EnrollmentRequest, as_asked

PATIENCE_S = 120.0
TIGHT = Limits(review=1e-3, reject=2e-3)
"""Flags every part."""


@dataclass(frozen=True)
class Confirmed:
    """An active recipe version and what a person confirmed in its records."""

    base: Recipe
    defect: int
    false_reject: int
    undecided: int

    def order(self, **values: object) -> LearningOrder:
        """Learn both."""
        order = LearningOrder(
            self.base.key, as_asked(self.base), goods=(self.false_reject,), defects=(self.defect,)
        )
        return replace(order, **values)


def confirmed(services: Services, *, model: ModelSpec = FAST_MODEL) -> Confirmed:
    """Enroll washers, flag three parts, confirm one as a defect and one as good."""
    request = EnrollmentRequest("washer", simulated_goods("washer", 3), model=model)
    key = services.save_enrollment(services.enroll(request, ignore)).key
    services.set_limits(key, TIGHT).result()
    turned = washers(1)[0][::-1, ::-1].copy()
    defect, false_reject, undecided = judged(services, key, [turned, *washers(2)])
    services.images.flush()
    services.dispose(defect.record_id, DispositionKind.CONFIRMED_DEFECT).result()
    services.dispose(false_reject.record_id, DispositionKind.FALSE_REJECT).result()
    base = services.recipes.load(key)
    return Confirmed(base, defect.record_id, false_reject.record_id, undecided.record_id)


def ended(services: Services) -> LearningStatus:
    """Wait for the learning to end; its status."""
    assert services.learning.wait(PATIENCE_S), services.learning.status()
    status = services.learning.status()
    assert status is not None
    return status


def events(services: Services) -> list[str]:
    """The audit trail's events, newest first."""
    services.writer.flush()
    return [entry.event for entry in services.audit.entries()]


class OnceTold:
    """Does something in the learning thread, once, when a condition holds at a report of the process."""

    def __init__(self, services: Services, do: Callable[[], None], when: Callable[[], bool]) -> None:
        self._services, self._do, self._when = services, do, when
        self._did = Event()

    @property
    def did(self) -> bool:
        return self._did.is_set()

    def __call__(self) -> None:
        if not self.did and worker_pid(self._services) and self._when():
            self._did.set()
            self._do()


def worker_pid(services: Services) -> int:
    """The process that learns in this data folder, 0 where there is none. Linux."""
    return _worker_pid(services.paths.data_dir)


def wait_for_the_end_of_the_worker(data_dir: Path) -> None:
    """Nobody has to tell it to stop: it notices by itself that its program is gone."""
    deadline = monotonic() + PATIENCE_S
    while _worker_pid(data_dir):
        assert monotonic() < deadline, "the process that learns is still there"
        Event().wait(0.05)


def _worker_pid(data_dir: Path) -> int:
    folder = os.fsencode(data_dir / "learning") + b"/"
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            try:
                words = (entry / "cmdline").read_bytes().split(b"\0")
            except OSError:  # it ended meanwhile
                continue
            if b"learn-worker" in words and words[-2].startswith(folder):
                return int(entry.name)
    return 0


def kill_worker(services: Services) -> None:
    """As the system does when memory runs out."""
    os.kill(worker_pid(services), signal.SIGKILL)
