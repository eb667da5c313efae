"""When a frame becomes a part."""

from collections.abc import Callable, Iterable, Iterator

import numpy as np
import pytest
from helpers.station_world import blank, washers
from hypothesis import given
from hypothesis import strategies as st

from inspector.app.simulated_goods import simulated_goods
from inspector.capture import FrameSource, SourceEnded, open_source
from inspector.domain.errors import DataFault
from inspector.domain.frame import Frame, Pixels, TriggerKind
from inspector.domain.region import Rectangle, Region
from inspector.domain.trigger import FIELDS_OF, TriggerSettings
from inspector.station import PresenceDetector, SignalCounts, TriggerGate
from inspector.station.signals import Signal
from inspector.station.triggers import WAITING_SIGNALS


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


def kinds(signals: Iterable[Signal | None]) -> list[TriggerKind | None]:
    return [signal.kind if signal is not None else None for signal in signals]


def test_manual_takes_as_many_parts_as_presses() -> None:
    gate = TriggerGate(TriggerSettings(TriggerKind.MANUAL))
    gate.request(0.0)
    gate.request(0.0)
    taken = kinds(gate.decide(frame_at(n)) for n in range(3))
    assert taken == [TriggerKind.MANUAL, TriggerKind.MANUAL, None]


def test_a_frame_from_before_the_press_is_not_its_part() -> None:
    """A camera keeps its newest frame ready; the part was not in place then."""
    gate = TriggerGate(TriggerSettings(TriggerKind.MANUAL))
    gate.request(10.0)
    assert gate.decide(frame_at(9.9)) is None
    assert gate.decide(frame_at(10.1)) == Signal(TriggerKind.MANUAL, 10.0, 10.0)


def test_presses_that_no_frame_answers_are_withdrawn_or_overruns_and_none_is_gone() -> None:
    gate = TriggerGate(TriggerSettings(TriggerKind.MANUAL))
    assert all(gate.request(0.0) for _ in range(100))
    assert gate.take_overruns() == {TriggerKind.MANUAL: 100 - WAITING_SIGNALS}
    assert len(gate.withdraw()) == WAITING_SIGNALS
    assert (gate.withdraw(), gate.take_overruns().total()) == ((), 0)


def test_a_closed_gate_refuses_the_button() -> None:
    gate = TriggerGate(TriggerSettings(TriggerKind.MANUAL))
    gate.request(0.0)
    assert len(gate.close()) == 1
    assert not gate.request(1.0)


def test_a_paused_gate_answers_only_the_button() -> None:
    gate = TriggerGate(TriggerSettings(TriggerKind.CONTINUOUS))
    gate.pause(True)
    assert gate.decide(frame_at(0)) is None
    gate.request(0.5)
    assert kinds([gate.decide(frame_at(1))]) == [TriggerKind.MANUAL]
    gate.pause(False)
    assert kinds([gate.decide(frame_at(2))]) == [TriggerKind.CONTINUOUS]


def test_a_delay_takes_the_first_frame_after_it() -> None:
    gate = TriggerGate(TriggerSettings(TriggerKind.MANUAL, delay_ms=250))
    gate.request(1.0)
    taken = [n for n in range(10, 20) if gate.decide(frame_at(n / 10))]
    assert taken == [13]


def test_a_bouncing_button_is_one_press() -> None:
    gate = TriggerGate(TriggerSettings(TriggerKind.MANUAL, debounce_ms=50))
    for at_s in (1.0, 1.01, 1.02, 2.0):
        gate.request(at_s)
    assert len(gate.withdraw()) == 2
    assert gate.counts == SignalCounts(seen=4, bounced=2)


def test_a_line_that_chatters_without_an_end_is_slowed_down_and_never_silenced() -> None:
    gate = TriggerGate(TriggerSettings(TriggerKind.HARDWARE, debounce_ms=100))
    taken = [n for n in range(40) if gate.line_signal(n * 0.03125)]
    assert taken == [0, 4, 8, 12, 16, 20, 24, 28, 32, 36]


def test_every_third_signal_is_a_part_and_the_button_always() -> None:
    gate = TriggerGate(TriggerSettings(TriggerKind.HARDWARE, every_nth=3))
    assert [n for n in range(9) if gate.line_signal(float(n))] == [2, 5, 8]
    gate.request(10.0)
    assert kinds([gate.next_to_ask(10.0)]) == [TriggerKind.MANUAL]
    assert gate.counts == SignalCounts(seen=10, passed_over=6)


def test_settings_of_another_mode_change_nothing() -> None:
    """What the screen does not show for a mode must not act on it."""
    gate = TriggerGate(TriggerSettings(TriggerKind.CONTINUOUS, debounce_ms=500, delay_ms=900, every_nth=7))
    gate.request(0.0)
    gate.request(0.1)
    assert kinds(gate.decide(frame_at(0.2 + n)) for n in range(3)) == [
        TriggerKind.MANUAL,
        TriggerKind.MANUAL,
        TriggerKind.CONTINUOUS,
    ]


def test_software_triggers_by_time_start_anew_after_a_stall_and_rest_in_a_pause() -> None:
    gate = TriggerGate(TriggerSettings(TriggerKind.SOFTWARE, ask_every_s=1.0))
    asked = [now for now in (0.0, 0.5, 1.25, 2.0, 9.0, 9.5, 10.0) if gate.next_to_ask(now)]
    assert asked == [0.0, 1.25, 2.0, 9.0, 10.0]
    assert gate.due_in_s(10.25, most=5.0) == 0.75
    gate.pause(True)
    assert gate.next_to_ask(20.0) is None
    assert gate.due_in_s(20.0, most=5.0) == 5.0


@given(
    mode=st.sampled_from(list(FIELDS_OF)),
    steps=st.lists(
        st.tuples(
            st.sampled_from(["press", "frame", "line", "missed", "ask", "pause", "go on", "set"]),
            st.floats(0.0, 0.3),
        ),
        max_size=60,
    ),
    debounce_ms=st.sampled_from([0.0, 100.0]),
    delay_ms=st.sampled_from([0.0, 250.0]),
    every_nth=st.integers(1, 4),
)
def test_every_signal_ends_somewhere(
    mode: TriggerKind, steps: list[tuple[str, float]], debounce_ms: float, delay_ms: float, every_nth: int
) -> None:
    """Whatever happens in which order: signals seen = parts + waiting + overruns + left out and counted."""
    settings = TriggerSettings(
        mode, ask_every_s=0.2, debounce_ms=debounce_ms, delay_ms=delay_ms, every_nth=every_nth
    )
    gate, now_s, parts = TriggerGate(settings), 0.0, 0
    for what, after_s in steps:
        now_s += after_s
        if what == "press":
            assert gate.request(now_s)
        elif what == "frame":
            signal = gate.decide(frame_at(now_s))
            parts += signal is not None and signal.kind not in (TriggerKind.CONTINUOUS, TriggerKind.INTERVAL)
        elif what in ("line", "missed"):
            parts += gate.line_signal(now_s if what == "line" else None)
        elif what == "ask":
            parts += gate.next_to_ask(now_s) is not None
        elif what == "set":
            gate.set(settings)
        else:
            gate.pause(what == "pause")
    ended = parts + len(gate.withdraw()) + gate.take_overruns().total() + gate.counts.left_out
    assert gate.counts.seen == ended


@pytest.mark.parametrize(
    "values",
    [
        {"rate_limit_hz": -1.0},
        {"interval_s": 0.0},
        {"mode": TriggerKind.PREVIEW},
        {"ask_every_s": -1.0},
        {"debounce_ms": -1.0},
        {"delay_ms": 60_001.0},
        {"every_nth": 0},
    ],
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
