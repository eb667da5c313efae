"""Several cameras as one source: images of two parts are never put together, and no part is lost."""

from collections.abc import Callable, Iterable
from pathlib import Path

import cv2
import numpy as np
import pytest
from helpers.view_cameras import Given, LineCamera, LineTime, in_order, true_parts
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.capture import BadFrame, MissedTriggers, SourceEnded, open_source
from inspector.capture.views import NamedSource, ViewSource
from inspector.domain.errors import DataFault, EnvironmentFault, InspectorError, SourceLost
from inspector.domain.frame import Frame

DEADLINE_S = 0.5
END_S = 60.0
Seen = Frame | BadFrame | MissedTriggers | SourceLost


def on_time(times: Iterable[float]) -> list[Given]:
    """Every trigger answered, 5 ms after it came."""
    return [Given(at + 0.005, part, part) for part, at in enumerate(times)]


def line(clock: LineTime, main: list[Given], *others: list[Given], mode: str = "software") -> ViewSource:
    names = ("back", "left", "right")
    return ViewSource(
        LineCamera(clock, "front", [main, []], mode=mode),
        [
            NamedSource(name, LineCamera(clock, name, [script, []], mode=mode))
            for name, script in zip(names, others, strict=False)
        ],
        deadline_s=DEADLINE_S,
        clock=clock,
    )


def played(source: ViewSource, clock: LineTime, *, until_s: float = END_S) -> list[Seen]:
    """Everything a source gives until a time, as the capture loop reads it: reopened where it was lost."""
    found: list[Seen] = []
    source.open()
    while clock.now_s < until_s:
        try:
            frame = source.read(0.1)
        except (BadFrame, MissedTriggers) as fault:
            found.append(fault)
        except SourceLost as lost:
            found.append(lost)
            source.open()
        else:
            found += [frame] if frame is not None else []
    return found


def missing(frame: Frame) -> dict[str, str]:
    return {view.name: view.problem for view in frame.others if view.frame is None}


def frames(seen: list[Seen]) -> list[Frame]:
    return [one for one in seen if isinstance(one, Frame)]


def numbers_told(seen: list[Seen]) -> list[int]:
    """Trigger numbers of all parts there will be a record of, in order."""
    numbers: list[int] = []
    for one in seen:
        if isinstance(one, MissedTriggers):
            numbers += range(one.trigger_number, one.trigger_number + one.count)
        elif not isinstance(one, SourceLost):
            assert one.trigger_number is not None
            numbers.append(one.trigger_number)
    return numbers


# -- in order ----------------------------------------------------------------------------------------------


def test_one_frame_holds_all_views_of_a_part() -> None:
    clock = LineTime()
    times = [1.0, 2.0, 3.0]
    seen = played(line(clock, *[on_time(times) for _ in range(4)]), clock, until_s=5)
    assert [true_parts(frame) for frame in frames(seen)] == [{0}, {1}, {2}]
    assert [view.name for view in frames(seen)[0].others] == ["back", "left", "right"]
    assert frames(seen)[0].source_id == "line:front"


def test_a_part_waits_for_nothing_but_its_views() -> None:
    clock = LineTime()
    source = line(clock, on_time([1.0]), on_time([1.0]))
    source.open()
    while source.read(0.1) is None:
        pass
    assert clock.now_s < 1.0 + 0.05


def test_one_trigger_fires_all_cameras() -> None:
    source = line(LineTime(), [], [], [])
    source.trigger()
    assert [view.source.fired for view in source.views] == [0, 0, 0]  # type: ignore[attr-defined]
    source.open()
    source.trigger()
    assert [view.source.fired for view in source.views] == [1, 1, 1]  # type: ignore[attr-defined]


def test_a_slower_camera_is_waited_for() -> None:
    clock = LineTime()
    slow = [Given(at + 0.3, part, part) for part, at in enumerate([1.0, 2.0])]
    seen = played(line(clock, on_time([1.0, 2.0]), slow), clock, until_s=5)
    assert [true_parts(frame) for frame in frames(seen)] == [{0}, {1}]
    assert not any(missing(frame) for frame in frames(seen))


# -- what is missing ---------------------------------------------------------------------------------------


def test_a_view_that_did_not_come_is_named_with_its_trigger() -> None:
    clock = LineTime()
    back = [one for one in on_time([1.0, 2.0, 3.0]) if one.part != 1]
    source = line(clock, on_time([1.0, 2.0, 3.0]), back)
    seen = played(source, clock, until_s=5)
    assert [missing(frame) for frame in frames(seen)] == [
        {},
        {"back": "No image of trigger 1 came within 0.5 s."},
        {},
    ]


def test_an_image_after_the_deadline_is_dropped_and_counted_and_never_joins_the_next_part() -> None:
    clock = LineTime()
    back = [Given(1.005, 0, 0), Given(2.9, 1, 1), Given(3.005, 2, 2)]
    source = line(clock, on_time([1.0, 2.0, 3.0]), back)
    seen = played(source, clock, until_s=5)
    assert [sorted(missing(frame)) for frame in frames(seen)] == [[], ["back"], []]
    assert [true_parts(frame) for frame in frames(seen)] == [{0}, {1}, {2}]
    assert source.skipped == 1


def test_a_damaged_view_says_why() -> None:
    clock = LineTime()
    back = [Given(1.005, 0, 0, BadFrame)]
    (frame,) = frames(played(line(clock, on_time([1.0]), back), clock, until_s=3))
    assert missing(frame) == {"back": "damaged"}


def test_a_missing_main_view_is_a_part_that_cannot_be_inspected() -> None:
    clock = LineTime()
    main = [one for one in on_time([1.0, 2.0]) if one.part != 0]
    bad, frame = played(line(clock, main, on_time([1.0, 2.0]), on_time([1.0, 2.0])), clock, until_s=4)
    assert isinstance(bad, BadFrame)
    assert "View main: No image of trigger 0" in str(bad)
    assert "back, left only" in str(bad)
    assert bad.trigger_number == 0
    assert isinstance(frame, Frame)
    assert true_parts(frame) == {1}


def test_what_the_main_camera_says_of_its_triggers_is_said_of_the_part() -> None:
    clock = LineTime()
    main = [Given(1.0, 0, 0, BadFrame), Given(2.0, 1, 1, MissedTriggers), Given(3.005, 2, 2)]
    source = line(clock, main, on_time([1.0, 2.0, 3.0]))
    bad, missed, frame = played(source, clock, until_s=5)
    assert isinstance(bad, BadFrame)
    assert isinstance(missed, MissedTriggers)
    assert isinstance(frame, Frame)
    assert true_parts(frame) == {2}
    assert source.skipped == 2


def test_a_trigger_that_no_camera_saw_is_not_lost() -> None:
    clock = LineTime()
    gap = [one for one in on_time([1.0, 2.0, 3.0, 4.0]) if one.part not in (1, 2)]
    first, missed, last = played(line(clock, gap, gap), clock, until_s=6)
    assert isinstance(missed, MissedTriggers)
    assert (missed.count, missed.trigger_number) == (2, 1)
    assert isinstance(first, Frame)
    assert isinstance(last, Frame)


# -- unplugged ---------------------------------------------------------------------------------------------


def test_an_unplugged_view_is_named_and_all_cameras_start_again_in_step() -> None:
    clock = LineTime()
    before, after = on_time([1.0, 2.0, 3.0]), [Given(at + 0.005, n + 3, n) for n, at in enumerate([4.0, 5.0])]
    front = LineCamera(clock, "front", [before, after])
    back = LineCamera(clock, "back", [before[:2], after], lost_at_s=2.5)
    source = ViewSource(front, [NamedSource("back", back)], deadline_s=DEADLINE_S, clock=clock)
    seen = played(source, clock, until_s=7)
    (lost,) = [one for one in seen if isinstance(one, SourceLost)]
    assert lost.message == "View back: back is unplugged."
    assert lost.way_out == "Check the cable."
    assert [true_parts(frame) for frame in frames(seen)] == [{0}, {1}, {3}, {4}]
    assert not any(missing(frame) for frame in frames(seen))
    assert (front.openings, back.openings) == (2, 2)


def test_parts_that_were_triggered_before_the_loss_are_told_before_it() -> None:
    clock = LineTime()
    front = LineCamera(clock, "front", [on_time([1.0, 1.1, 1.2]), []])
    back = LineCamera(clock, "back", [on_time([1.0]), []], lost_at_s=1.3)
    source = ViewSource(front, [NamedSource("back", back)], deadline_s=DEADLINE_S, clock=clock)
    first, second, third, lost = played(source, clock, until_s=4)
    assert isinstance(lost, SourceLost)
    assert isinstance(first, Frame)
    assert not missing(first)
    for frame in (second, third):
        assert isinstance(frame, Frame)
        assert "back is unplugged" in missing(frame)["back"]


def test_a_camera_that_cannot_be_opened_is_named_and_the_others_are_given_back() -> None:
    clock = LineTime()
    source = line(clock, [], [], [])
    source.views[2].source.refuses = "camera in use"  # type: ignore[attr-defined]
    with pytest.raises(EnvironmentFault, match="View left: camera in use Plug it in"):
        source.open()
    assert [view.source.is_open for view in source.views] == [False, False, False]  # type: ignore[attr-defined]


def test_signals_during_the_opening_do_not_put_the_cameras_out_of_step() -> None:
    """The front camera is armed first and counts a signal that the back camera never saw."""
    clock = LineTime()
    front = [
        Given(0.1, 0, 0),
        *(Given(at + 0.005, part, part) for part, at in enumerate([1.0, 2.0], start=1)),
    ]
    back = [Given(at + 0.006, part, part - 1) for part, at in enumerate([1.0, 2.0], start=1)]
    source = line(clock, front, back, mode="Line1")
    seen = played(source, clock, until_s=4)
    assert [true_parts(frame) for frame in frames(seen)] == [{1}, {2}]
    assert not any(missing(frame) for frame in frames(seen))
    assert source.skipped == 1


# -- never mixed: any interleaving -------------------------------------------------------------------------

gaps = st.floats(min_value=0.03, max_value=1.5)
fates = st.sampled_from(["ok", "ok", "ok", "dropped", "late", "doubled", "damaged", "told"])


@st.composite
def storms(draw: Callable[..., object]) -> tuple[list[float], list[list[Given]]]:
    """Times of triggers and what two to four cameras make of them; every trigger uses its number up."""
    times = list(np.cumsum(draw(st.lists(gaps, min_size=1, max_size=12))))
    cameras = draw(st.integers(2, 4))
    return times, [
        scripted(times, draw(st.lists(fates, min_size=len(times), max_size=len(times))))
        for _ in range(cameras)
    ]


def scripted(times: list[float], fates: list[str]) -> list[Given]:
    given = []
    for part, (at, fate) in enumerate(zip(times, fates, strict=True)):
        arrives = float(at) + (0.7 if fate == "late" else 0.004)
        if fate == "damaged":
            given.append(Given(arrives, part, part, BadFrame))
        elif fate == "told":
            given.append(Given(arrives, part, part, MissedTriggers))
        elif fate != "dropped":
            given += [Given(arrives, part, part)] * (2 if fate == "doubled" else 1)
    return in_order(given)


@settings(max_examples=100, deadline=None)
@given(storm=storms())
def test_no_part_is_ever_mixed_lost_or_told_twice(storm: tuple[list[float], list[list[Given]]]) -> None:
    times, scripts = storm
    clock = LineTime()
    seen = played(line(clock, *scripts), clock, until_s=float(times[-1]) + 5)
    assert all(len(true_parts(frame)) == 1 for frame in frames(seen))
    told = numbers_told(seen)
    assert told == sorted(set(told))
    if not any(isinstance(one, SourceLost) for one in seen):
        answered = [one.part for script in scripts for one in script]
        assert told == list(range(max(answered, default=-1) + 1))


@settings(max_examples=40, deadline=None)
@given(times=st.lists(gaps, min_size=1, max_size=12).map(np.cumsum), cameras=st.integers(2, 4))
def test_without_faults_every_part_has_all_its_views(times: list[float], cameras: int) -> None:
    clock = LineTime()
    seen = played(line(clock, *[on_time(times) for _ in range(cameras)]), clock, until_s=float(times[-1]) + 3)
    assert [int(frame.name) for frame in frames(seen)] == list(range(len(times)))
    assert not any(missing(frame) for frame in frames(seen))


@settings(max_examples=100, deadline=None)
@given(
    times=st.lists(gaps, min_size=3, max_size=12).map(np.cumsum),
    unseen=st.integers(0, 11),
    camera=st.integers(0, 2),
    jitter=st.lists(st.floats(0, 0.004), min_size=36, max_size=36),
)
def test_a_signal_that_one_camera_does_not_see_never_mixes_parts(
    times: list[float], unseen: int, camera: int, jitter: list[float]
) -> None:
    """The camera does not count it either: its numbers are those of the part before from then on."""
    scripts = []
    for number in range(3):
        seen_by = [part for part in range(len(times)) if number != camera or part != unseen % len(times)]
        scripts.append(
            in_order(
                [
                    Given(float(times[part]) + 0.3 + jitter[12 * number + part], part, count)
                    for count, part in enumerate(seen_by)
                ]
            )
        )
    clock = LineTime()
    seen = played(line(clock, *scripts, mode="Line1"), clock, until_s=float(times[-1]) + 5)
    assert all(len(true_parts(frame)) == 1 for frame in frames(seen))


def test_a_camera_that_missed_a_signal_is_found_out_and_brought_back_in_step() -> None:
    clock = LineTime()
    times = [1.0, 1.2, 1.4, 1.6, 1.8]
    back = [Given(times[part] + 0.006, part, number) for number, part in enumerate([0, 2, 3, 4])]
    fresh = [Given(4.0, 5, 0), Given(4.2, 6, 1)]
    front_camera = LineCamera(clock, "front", [on_time(times), fresh], mode="Line1")
    back_camera = LineCamera(clock, "back", [back, fresh], mode="Line1")
    source = ViewSource(front_camera, [NamedSource("back", back_camera)], deadline_s=DEADLINE_S, clock=clock)
    seen = played(source, clock, until_s=6)
    kept = frames(seen)
    assert [true_parts(frame) for frame in kept] == [{0}, {1}, {2}, {5}, {6}]
    assert not missing(kept[0])
    assert "out of step" in missing(kept[1])["back"]
    assert not missing(kept[-1])
    (lost,) = [one for one in seen if isinstance(one, SourceLost)]
    assert "out of step" in str(lost)


def test_a_view_that_is_late_again_and_again_is_out_of_step() -> None:
    """It missed the first signal on a slow line: each of its images comes when the next part is there."""
    clock = LineTime()
    times = [float(at) for at in range(1, 9)]
    back = [Given(times[number + 1] + 0.006, number + 1, number) for number in range(7)]
    seen = played(line(clock, on_time(times), back, mode="Line1"), clock, until_s=12)
    lost = next(one for one in seen if isinstance(one, SourceLost))
    assert "View back: 3 images in a row came more than 0.5 s after the others" in str(lost)
    assert all(len(true_parts(frame)) == 1 for frame in frames(seen))


def test_a_camera_with_a_long_exposure_has_more_time() -> None:
    clock = LineTime()
    source = line(clock, on_time([1.0]), [Given(1.9, 0, 0)])
    source.views[1].source.exposure_us = 500_000  # type: ignore[attr-defined]
    (frame,) = frames(played(source, clock, until_s=4))
    assert not missing(frame)


def test_a_camera_that_refuses_a_trigger_puts_all_out_of_step() -> None:
    source = line(LineTime(), [], [], [])
    source.open()
    source.views[1].source.refuses = "it is busy"  # type: ignore[attr-defined]
    with pytest.raises(SourceLost, match="View back: it is busy"):
        source.trigger()


def test_numbers_begin_anew_when_the_trigger_is_changed() -> None:
    """The cameras were armed one after the other: what they made before is no part of either."""
    clock = LineTime()
    front = [Given(0.5, 0, None), Given(1.1, 1, 0), Given(2.005, 2, 1), Given(3.005, 3, 2)]
    back = [Given(0.5, 0, None), Given(2.006, 2, 0), Given(3.006, 3, 1)]
    source = line(clock, front, back, mode="off")
    source.open()
    while clock.now_s < 1.0:
        source.read(0.1)
    source.set_control("trigger", "Line1")
    found = [frame for _ in range(30) if (frame := source.read(0.1)) is not None]
    assert [true_parts(frame) for frame in found] == [{2}, {3}]
    assert not any(missing(frame) for frame in found)


# -- cameras whose images come by themselves ---------------------------------------------------------------


def test_free_running_cameras_are_matched_by_time() -> None:
    clock = LineTime()
    front = [Given(1 + part * 0.1, part, None) for part in range(5)]
    back = [Given(1.02 + part * 0.1, part, None) for part in range(5)]
    seen = played(line(clock, front, back, mode="off"), clock, until_s=3)
    assert [true_parts(frame) for frame in frames(seen)] == [{part} for part in range(5)]
    assert not any(missing(frame) for frame in frames(seen))


def test_images_that_are_too_far_apart_in_time_are_no_views_of_one_part() -> None:
    clock = LineTime()
    front = [Given(1 + part * 0.2, part, None) for part in range(5)]
    back = [Given(1.1 + part * 0.2, part + 50, None) for part in range(5)]
    seen = played(line(clock, front, back, mode="off"), clock, until_s=2)
    assert frames(seen) == []


def test_a_faster_camera_gives_what_the_slower_one_has_an_image_for() -> None:
    clock = LineTime()
    front = [Given(1 + part * 0.03, part, None) for part in range(60)]
    back = [Given(1.01 + part * 0.3, part * 10, None) for part in range(6)]
    seen = played(line(clock, front, back, mode="off"), clock, until_s=4)
    whole = [frame for frame in frames(seen) if not missing(frame)]
    assert [true_parts(frame) for frame in whole] == [{part * 10} for part in range(6)]


def test_a_free_running_camera_that_falls_silent_is_missing() -> None:
    clock = LineTime()
    front = [Given(1 + part * 0.1, part, None) for part in range(30)]
    seen = played(line(clock, front, [Given(1.0, 0, None)], mode="off"), clock, until_s=5)
    assert not missing(frames(seen)[0])
    late = frames(seen)[1:]
    assert len(late) > 10
    assert all("No image came within 0.5 s" in missing(frame)["back"] for frame in late)


# -- files and simulated lines -----------------------------------------------------------------------------


def folder(path: Path, names: Iterable[str], *, grey: int = 90) -> str:
    for name in names:
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        cv2.imwrite(str(path / name), np.full((8, 8, 3), grey, np.uint8))
    return str(path)


def read_all(source: ViewSource) -> list[Frame | InspectorError]:
    found: list[Frame | InspectorError] = []
    source.open()
    while True:
        try:
            frame = source.read(0.1)
        except SourceEnded:
            return found
        except InspectorError as fault:
            found.append(fault)
        else:
            found += [frame] if frame is not None else []


def views(main: str, **others: str) -> ViewSource:
    named = [NamedSource(name, open_source(spec)) for name, spec in others.items()]
    return ViewSource(open_source(main), named)


def test_folders_are_matched_by_file_name(tmp_path: Path) -> None:
    front = folder(tmp_path / "front", ["1.png", "2.png", "4.png"])
    back = folder(tmp_path / "back", ["1.png", "3.png", "4.png"])
    first, second, third, last = read_all(views(front, back=back))
    assert isinstance(first, Frame)
    assert not missing(first)
    assert isinstance(second, Frame)
    assert (
        "There is no image 2.png. The images of one part must have the same name" in missing(second)["back"]
    )
    assert isinstance(third, BadFrame)
    assert third.name == "3.png"
    assert "There is no image 3.png" in str(third)
    assert isinstance(last, Frame)
    assert [view.frame.name for view in last.others if view.frame] == ["4.png"]


def test_a_damaged_file_of_one_view_costs_its_own_part_only(tmp_path: Path) -> None:
    front = folder(tmp_path / "front", ["1.png", "2.png"])
    back = folder(tmp_path / "back", ["1.png", "2.png"])
    (tmp_path / "back" / "1.png").write_bytes(b"no image")
    first, second = read_all(views(front, back=back))
    assert isinstance(first, Frame)
    assert "1.png" in missing(first)["back"]
    assert isinstance(second, Frame)
    assert not missing(second)


def test_simulated_lines_are_matched_by_the_number_of_the_part() -> None:
    spec = "simulated:washer?size=64x64&count=3&defect_rate=0"
    found = read_all(views(spec, back=f"{spec}&seed=1", left=f"{spec}&seed=2"))
    assert [frame.frame_id for frame in found if isinstance(frame, Frame)] == [0, 1, 2]
    for frame in found:
        assert isinstance(frame, Frame)
        assert {view.frame.frame_id for view in frame.others if view.frame} == {frame.frame_id}


def test_files_and_cameras_do_not_look_at_one_part(tmp_path: Path) -> None:
    front = folder(tmp_path / "front", ["1.png"])
    with pytest.raises(DataFault, match=r"View back: .* is a camera, the main view is not\. Give every view"):
        views(front, back="simulated:washer?rate=5")


# -- settings ----------------------------------------------------------------------------------------------


def test_controls_of_further_views_carry_their_names() -> None:
    source = line(LineTime(), [], [])
    names = ["trigger", "gain", "exposure_us", "back.gain", "back.exposure_us"]
    assert [control.name for control in source.controls()] == names
    source.set_control("back.gain", 2.0)


def test_the_trigger_is_set_on_all_cameras_or_on_none() -> None:
    source = line(LineTime(), [], [])
    source.set_control("trigger", "Line1")
    assert [view.source.mode for view in source.views] == ["Line1", "Line1"]  # type: ignore[attr-defined]
    source.views[1].source.controls = tuple  # type: ignore[method-assign]
    with pytest.raises(DataFault, match=r"View back: .* has no setting 'trigger'"):
        source.set_control("trigger", "software")
    assert source.views[0].source.mode == "Line1"  # type: ignore[attr-defined]
