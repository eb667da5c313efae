"""When a frame becomes a part."""

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from helpers.station_world import blank, washers

from inspector.app.simulated_goods import simulated_goods
from inspector.capture import FrameSource, SourceEnded, open_source
from inspector.domain.errors import DataFault
from inspector.domain.frame import Frame, Pixels, TriggerKind
from inspector.domain.region import Rectangle, Region
from inspector.domain.trigger import TriggerSettings
from inspector.station import PresenceDetector, TriggerGate


def frame_at(seconds: float, pixels: Pixels | None = None) -> Frame:
    return Frame(blank(32) if pixels is None else pixels, captured_monotonic_s=seconds)


def test_continuous_takes_every_frame_up_to_its_rate_limit() -> None:
    gate = TriggerGate(TriggerSettings(TriggerKind.CONTINUOUS, rate_limit_hz=10))
    taken = [gate.decide(frame_at(n * 0.02)) is not None for n in range(11)]
    assert sum(taken) == 3  # at 0.00, 0.10 and 0.20 s


def test_interval_takes_one_part_an_interval() -> None:
    gate = TriggerGate(TriggerSettings(TriggerKind.INTERVAL, interval_s=0.5))
    taken = [n for n in range(20) if gate.decide(frame_at(n * 0.1))]
    assert taken == [0, 5, 10, 15]


def test_manual_takes_as_many_parts_as_presses() -> None:
    gate = TriggerGate(TriggerSettings(TriggerKind.MANUAL))
    gate.request()
    gate.request()
    assert [gate.decide(frame_at(n)) for n in range(3)] == [TriggerKind.MANUAL, TriggerKind.MANUAL, None]


def test_a_stuck_button_is_noticed() -> None:
    gate = TriggerGate(TriggerSettings(TriggerKind.MANUAL))
    assert not all(gate.request() for _ in range(100))
    assert gate.take_pending() == 16
    assert gate.take_pending() == 0


def test_a_paused_gate_answers_only_the_button() -> None:
    gate = TriggerGate(TriggerSettings(TriggerKind.CONTINUOUS))
    gate.pause(True)
    assert gate.decide(frame_at(0)) is None
    gate.request()
    assert gate.decide(frame_at(1)) is TriggerKind.MANUAL
    gate.pause(False)
    assert gate.decide(frame_at(2)) is TriggerKind.CONTINUOUS


@pytest.mark.parametrize(
    "values", [{"rate_limit_hz": -1.0}, {"interval_s": 0.0}, {"mode": TriggerKind.PREVIEW}]
)
def test_settings_that_cannot_work_are_refused(values: dict[str, object]) -> None:
    with pytest.raises(DataFault):
        TriggerSettings(**values)  # type: ignore[arg-type]


def test_presence_fires_once_for_a_part_that_comes_stands_and_leaves() -> None:
    part, empty = washers(1)[0], blank()
    detector = PresenceDetector(part)
    scene = [empty] * 3 + [np.roll(part, 200, axis=1), np.roll(part, 80, axis=1)] + [part] * 6 + [empty] * 3
    fired = [n for n, pixels in enumerate(scene) if detector.fires(pixels)]
    assert len(fired) == 1
    assert 5 <= fired[0] <= 10


@pytest.mark.parametrize("family", ["washer", "housing", "weave"])
def test_presence_sees_every_part_on_a_conveyor_once(family: str) -> None:
    reference = simulated_goods(family, 1)[0].pixels
    source = open_source(f"simulated:{family}?seed=3&defect_rate=0&rate=0&motion=conveyor&count=5")
    detector = PresenceDetector(reference)
    source.open()
    fired = sum(detector.fires(frame.pixels) for frame in frames_of(source))
    assert fired == 5


@pytest.mark.parametrize(
    "spoil",
    [
        lambda part: part[::-1, ::-1],
        lambda part: np.rot90(part),
        lambda part: np.roll(part, 60, axis=1),
        lambda part: (part * 0.5).astype(np.uint8),
        lambda part: np.minimum(part * 1.6, 255).astype(np.uint8),
        lambda part: np.vstack([part[:256], blank()[256:]]),
    ],
    ids=["upside down", "turned", "shifted", "dark", "bright", "half missing"],
)
def test_presence_sees_a_part_that_is_unlike_any_reference(spoil: Callable[[Pixels], Pixels]) -> None:
    """The parts that must be caught look wrong; presence may not ask for a part that looks right."""
    part, empty = washers(1)[0], blank()
    bad = np.ascontiguousarray(spoil(part))
    detector = PresenceDetector(part)
    scene = [empty] * 4 + [bad] * 5 + [empty] * 4
    fired = [n for n, pixels in enumerate(scene) if detector.fires(pixels)]
    assert len(fired) == 1
    assert 4 < fired[0] < 9


def test_presence_sees_parts_that_follow_without_a_gap() -> None:
    first, second, third = washers(3)
    detector = PresenceDetector(first)
    scene = [blank()] * 4 + [first] * 4 + [np.roll(first, 150, 1)] + [second] * 4 + [np.roll(second, 150, 1)]
    fired = sum(map(detector.fires, [*scene, *([third] * 4)]))
    assert fired == 3


def test_presence_does_not_take_slow_light_for_a_part() -> None:
    detector = PresenceDetector(washers(1)[0])
    scene = [np.clip(blank().astype(int) + n // 3, 0, 255).astype(np.uint8) for n in range(90)]
    assert not any(map(detector.fires, scene))


def test_presence_looks_at_the_region_only() -> None:
    """A hand that moves beside the region does not keep a part at rest from being seen."""
    part = washers(1)[0]
    region = Region(Rectangle(60, 60, 390, 390), frame_size=(512, 512))
    hands = []
    for n in range(6):
        pixels = part.copy()
        pixels[470:, n * 60 : n * 60 + 150] = 255
        hands.append(pixels)
    assert sum(map(PresenceDetector(part, region).fires, hands)) == 1


def frames_of(source: FrameSource) -> Iterator[Frame]:
    """Every frame of a finite source, which is closed afterwards."""
    try:
        while (frame := source.read(1.0)) is not None:
            yield frame
    except SourceEnded:
        return
    finally:
        source.close()
