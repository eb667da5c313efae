"""A real data folder with an enrolled recipe and real threads, for tests of station and app."""

from collections.abc import Callable, Sequence
from threading import Event, Lock
from time import monotonic

import numpy as np

from inspector.app import Services
from inspector.app.simulated_goods import simulated_goods
from inspector.capture import BadFrame, Control, ControlValue, SourceEnded, SourceInfo, control_named
from inspector.domain.errors import SourceLost
from inspector.domain.frame import Frame, Pixels, TriggerKind
from inspector.domain.recipe import ModelSpec, RecipeKey
from inspector.domain.record import Progress, Record
from inspector.domain.trigger import TriggerSettings
from inspector.station import EnrollmentRequest, Keeper, KeepPolicy, Outcome, Station

FAST_MODEL = ModelSpec(method="template", backbone="none", input_size=64)
PATIENCE_S = 30.0


def ignore(_progress: Progress) -> None:
    """A report nobody reads."""


def enroll_washers(
    services: Services, *, name: str = "washer", goods: int = 4, model: ModelSpec = FAST_MODEL
) -> RecipeKey:
    """Enroll simulated washers, with the fast model unless told otherwise; the recipe is active."""
    images = simulated_goods("washer", goods)
    request = EnrollmentRequest(name=name, images=images, model=model, source="simulated:washer")
    return services.save_enrollment(services.enroll(request, ignore)).key


def keeper_of(services: Services) -> Keeper:
    """Stores into these services' data folder."""
    policy = KeepPolicy(operator=services.operator)
    return Keeper(services.records, services.images, services.paths.data_dir, lambda: policy)


class Wakes:
    """Waits for conditions of a station, woken by it; never sleeps."""

    def __init__(self) -> None:
        self._event = Event()

    def __call__(self) -> None:
        self._event.set()

    def until(self, condition: Callable[[], bool]) -> None:
        """Block until `condition` holds; fails the test after PATIENCE_S."""
        deadline = monotonic() + PATIENCE_S
        while not condition():
            assert monotonic() < deadline, "the station did not get there"
            self._event.wait(0.05)
            self._event.clear()


def outcomes_of(station: Station, wakes: Wakes, count: int) -> list[Outcome]:
    """The next `count` published outcomes."""
    found: list[Outcome] = []

    def enough() -> bool:
        found.extend(station.take_outcomes())
        return len(found) >= count

    wakes.until(enough)
    return found


def judged(services: Services, recipe: RecipeKey, frames: Sequence[Pixels]) -> list[Record]:
    """Records of these frames, judged by a station of its own that is stopped again."""
    wakes = Wakes()
    station = Station(
        source=ScriptedSource(frames),
        opener=services.opener(recipe),
        writer=services.writer,
        keeper=keeper_of(services),
        trigger=TriggerSettings(TriggerKind.CONTINUOUS),
        on_wake=wakes,
    )
    station.start()
    outcomes = outcomes_of(station, wakes, len(frames))
    station.stop()
    return [outcome.record for outcome in outcomes if outcome.record is not None]


class ScriptedSource:
    """A source that plays a list of steps: pixels, a fault to raise, or an event to wait for.

    A full source: blocking reads with a deadline, skipped count, reopening.
    """

    def __init__(self, steps: Sequence[Pixels | Exception | Event], *, live: bool = False) -> None:
        self.live = live
        self.info = SourceInfo(backend="scripted", id="test")
        self.skipped = 0
        self.opened = 0
        self.is_open = False
        self._steps = list(steps)
        self._next = 0
        self._lock = Lock()

    def open(self) -> None:
        self.opened += 1
        self.is_open = True

    def close(self) -> None:
        self.is_open = False

    def trigger(self) -> None:
        """Free running."""

    def controls(self) -> tuple[Control, ...]:
        return ()

    def set_control(self, name: str, value: ControlValue) -> None:
        control_named(self.controls(), name, self.info.source_id)

    def read(self, deadline_s: float) -> Frame | None:
        with self._lock:
            if self._next >= len(self._steps):
                raise SourceEnded("No more steps.")
            step = self._steps[self._next]
            if isinstance(step, Event) and not step.wait(deadline_s):
                return None
            self._next += 1
        if isinstance(step, Event):
            return None
        if isinstance(step, Exception):
            raise step
        return Frame(step, frame_id=self._next, source_id=self.info.source_id, name=f"{self._next}.png")


def washers(count: int) -> list[Pixels]:
    """Frames of good simulated washers."""
    return [image.pixels for image in simulated_goods("washer", count, seed=5)]


def blank(size: int = 512) -> Pixels:
    """A grey frame without a part."""
    return np.full((size, size, 3), 90, np.uint8)


def lost() -> SourceLost:
    """The cable is pulled."""
    return SourceLost("Camera scripted:test is gone.", way_out="Check the cable.")


def unreadable(name: str) -> BadFrame:
    """One damaged file."""
    return BadFrame(f"{name} is truncated.", name=name)
