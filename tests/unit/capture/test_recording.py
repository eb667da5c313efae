"""Recording and replaying raw frames: nothing is lost unsaid, nothing read is believed."""

import hashlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import numpy as np
import pytest
from helpers.capture_clock import ManualClock
from helpers.recordings import CAMERA, frames, noise, read_all, record, some_frames
from helpers.small_disk import small_disk
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inspector.capture import BadFrame, Control, ControlKind, MissedTriggers, SourceEnded, open_source
from inspector.capture.recording import (
    OWN_TIMING,
    BadFrameEntry,
    FrameRecorder,
    LineRecorder,
    MissedEntry,
    RecordingSource,
    RecordingState,
)
from inspector.capture.recording.entries import MAX_LINE_BYTES
from inspector.domain.errors import DataFault, EnvironmentFault
from inspector.domain.frame import Frame, TriggerKind, ViewFrame

MIB = 2**20


OPENED: list[RecordingSource] = []


@pytest.fixture(autouse=True)
def nothing_stays_open() -> Iterator[None]:
    yield
    while OPENED:
        OPENED.pop().close()


def replayed(folder: Path, **how: object) -> RecordingSource:
    """The recording as a source that waits for its reader; closed at the end of the test."""
    source = RecordingSource(folder, **({"rate_hz": 0.0} | how))
    OPENED.append(source)
    source.open()
    return source


def lines(folder: Path) -> list[dict[str, object]]:
    return [json.loads(text) for text in (folder / "recording.jsonl").read_text().splitlines()]


def rewrite(folder: Path, line: int, changes: dict[str, object]) -> None:
    """Change fields of one line, the first is 0."""
    changed = lines(folder)
    changed[line] |= changes
    (folder / "recording.jsonl").write_text("".join(json.dumps(one) + "\n" for one in changed))


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    record(tmp_path / "r", some_frames(4))
    return tmp_path / "r"


@given(recorded=st.lists(frames, max_size=4))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_frames_come_back_bit_for_bit(
    tmp_path_factory: pytest.TempPathFactory, recorded: list[Frame]
) -> None:
    folder = tmp_path_factory.mktemp("recordings") / "r"
    status = record(folder, recorded)
    assert (status.state, status.frames, status.not_recorded) == (RecordingState.ENDED, len(recorded), 0)
    back = read_all(replayed(folder))
    assert len(back) == len(recorded)
    for number, (before, after) in enumerate(zip(recorded, back, strict=True)):
        assert isinstance(after, Frame)
        assert np.array_equal(before.pixels, after.pixels)
        assert after.captured_at == before.captured_at
        assert (after.trigger, after.trigger_number) == (before.trigger, before.trigger_number)
        assert after.name == (before.name or f"frames/{number:08d}.png")
        assert after.frame_id == number


@given(gaps=st.lists(st.floats(0, 100), min_size=1, max_size=8))
@settings(max_examples=25, deadline=None)
def test_with_its_own_timing_the_gaps_come_back(
    tmp_path_factory: pytest.TempPathFactory, gaps: list[float]
) -> None:
    folder = tmp_path_factory.mktemp("recordings") / "r"
    moments = [5000.0 + sum(gaps[:count]) for count in range(len(gaps) + 1)]
    some = [
        replace(frame, captured_monotonic_s=at, triggered_monotonic_s=at - 0.25)
        for frame, at in zip(some_frames(len(moments), triggered=True), moments, strict=True)
    ]
    record(folder, some)
    clock = ManualClock()
    source = replayed(folder, rate_hz=OWN_TIMING, clock=clock)
    for number, frame in enumerate(some):
        given_frame = source.read(1000.0)
        assert given_frame is not None
        offset = frame.captured_monotonic_s - moments[0]
        assert clock.now() == pytest.approx(100.0 + offset, abs=1e-9)
        assert given_frame.captured_monotonic_s == 100.0 + offset
        assert given_frame.triggered_monotonic_s == pytest.approx(100.0 + offset - 0.25)
        assert given_frame.trigger_number == number
    with pytest.raises(SourceEnded):
        source.read(1000.0)


def test_a_frame_is_not_given_before_its_time(recording: Path) -> None:
    clock = ManualClock()
    source = replayed(recording, rate_hz=OWN_TIMING, clock=clock)
    assert source.live
    assert source.read(0.05) is not None
    assert source.read(0.05) is None
    assert clock.now() == pytest.approx(100.05)
    assert source.read(0.06) is not None


def test_a_late_reader_misses_frames_as_with_the_camera(recording: Path) -> None:
    clock = ManualClock()
    source = replayed(recording, rate_hz=OWN_TIMING, clock=clock)
    assert source.read(0.0) is not None
    clock.advance(0.25)
    frame = source.read(0.0)
    assert frame is not None
    assert (frame.frame_id, source.skipped) == (2, 1)
    assert np.array_equal(frame.pixels, noise(2))


def test_a_late_reader_misses_no_triggered_frame(tmp_path: Path) -> None:
    record(tmp_path / "r", some_frames(4, triggered=True))
    clock = ManualClock()
    source = replayed(tmp_path / "r", rate_hz=OWN_TIMING, clock=clock)
    source.read(0.0)
    clock.advance(60.0)
    assert [frame.trigger_number for frame in read_all(source) if isinstance(frame, Frame)] == [1, 2, 3]
    assert source.skipped == 0


def test_at_a_rate_frames_come_evenly(recording: Path) -> None:
    clock = ManualClock()
    source = replayed(recording, rate_hz=2.0, clock=clock)
    moments = []
    for _ in range(4):
        assert source.read(10.0) is not None
        moments.append(clock.now())
    assert moments == pytest.approx([100.0, 100.5, 101.0, 101.5])


def test_in_a_loop_it_starts_again(recording: Path) -> None:
    source = replayed(recording, loop=True)
    found = [source.read(0.1) for _ in range(6)]
    assert [frame.frame_id for frame in found if frame is not None] == [0, 1, 2, 3, 4, 5]
    assert found[4] is not None
    assert np.array_equal(found[4].pixels, noise(0))


def test_faults_of_the_camera_happen_again_where_they_happened(tmp_path: Path) -> None:
    first, second = some_frames(2)
    recorder = FrameRecorder(tmp_path / "r", CAMERA, min_free_mib=0)
    recorder.take(first)
    bad = BadFrameEntry(monotonic_s=1000.02, message="A packet was missing.", name="", trigger_number=1)
    recorder.note(bad)
    recorder.note(MissedEntry(monotonic_s=1000.05, message="Too fast.", count=3, trigger_number=2))
    recorder.take(second)
    recorder.stop()
    one, two, three, four = read_all(replayed(tmp_path / "r"))
    assert isinstance(one, Frame)
    assert isinstance(four, Frame)
    assert isinstance(two, BadFrame)
    assert (str(two), two.trigger_number) == ("A packet was missing.", 1)
    assert isinstance(three, MissedTriggers)
    assert (three.count, three.trigger_number) == (3, 2)


def test_the_source_and_its_settings_are_told(tmp_path: Path) -> None:
    controls = (
        Control("exposure_us", ControlKind.NUMBER, 1500.5, unit="us"),
        Control("trigger", ControlKind.CHOICE, "line1", choices=("off", "line1")),
        Control("gain", ControlKind.NUMBER, None, offered=False),
        Control("temperature_c", ControlKind.READING, float("nan"), unit="C"),
    )
    FrameRecorder(tmp_path / "r", CAMERA, controls, min_free_mib=0).stop()
    source = replayed(tmp_path / "r", rate_hz=OWN_TIMING)
    assert source.info.model == "Recording of Basler acA2440 22"
    timing, exposure, trigger = source.controls()
    assert (timing.name, timing.value) == ("timing", "recorded")
    assert (exposure.value, exposure.unit, exposure.settable) == (1500.5, "us", False)
    assert trigger.value == "line1"
    source.set_control("timing", "as fast as read")
    assert not source.live
    with pytest.raises(DataFault, match="must be recorded or as fast as read"):
        source.set_control("timing", "slow")


def test_a_path_and_a_specification_open_it(recording: Path) -> None:
    for spec, live in (
        (f"recording:{recording}", False),
        (str(recording), False),
        (f"recording:{recording}?timing=recorded", True),
    ):
        source = open_source(spec)
        source.open()
        assert source.live is live
        assert isinstance(source.read(0.1), Frame)
        assert source.info.source_id == f"recording:{recording}"
        source.close()


def test_what_the_disk_cannot_keep_up_with_is_counted_and_its_place_told(tmp_path: Path) -> None:
    held, go = Event(), Event()

    def hold() -> None:
        held.set()
        go.wait(30)

    first, *rest = some_frames(8)
    room = 2 * first.pixels.nbytes
    recorder = FrameRecorder(tmp_path / "r", CAMERA, min_free_mib=0, max_waiting_bytes=room, on_change=hold)
    assert recorder.take(first)
    assert held.wait(10)
    assert [recorder.take(frame) for frame in rest[:4]] == [True, True, False, False]
    assert recorder.status().not_recorded == 2
    go.set()
    assert recorder.take(rest[4], wait_s=10)
    status = recorder.stop()
    assert (status.state, status.frames, status.not_recorded) == (RecordingState.ENDED, 4, 2)
    assert [line["kind"] for line in lines(tmp_path / "r")] == [
        "recording",
        *["frame"] * 3,
        "not_recorded",
        "frame",
        "end",
    ]
    source = replayed(tmp_path / "r")
    assert len(read_all(source)) == 4
    assert source.skipped == 2


def test_frames_of_the_end_that_are_missing_are_told_too(tmp_path: Path) -> None:
    go = Event()
    first, second, third = some_frames(3)
    recorder = FrameRecorder(
        tmp_path / "r",
        CAMERA,
        min_free_mib=0,
        max_waiting_bytes=first.pixels.nbytes,
        on_change=lambda: assert_set(go),
    )
    assert recorder.take(first)
    assert recorder.take(second, wait_s=0.0) in (True, False)
    missing = not recorder.take(third)
    go.set()
    status = recorder.stop()
    assert missing
    assert status.frames + status.not_recorded == 3
    assert lines(tmp_path / "r")[-2]["kind"] == "not_recorded"


def assert_set(event: Event) -> None:
    assert event.wait(30)


def test_a_full_disk_ends_the_recording_with_a_message_and_not_the_line(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    with small_disk(tmp_path / "disk", 512 * 1024) as disk:
        room = 200 * 300 * 3
        recorder = FrameRecorder(disk / "r", CAMERA, min_free_mib=0, max_waiting_bytes=room)
        big = [
            replace(frame, pixels=noise(n, height=200, width=300)) for n, frame in enumerate(some_frames(9))
        ]
        for frame in big:
            recorder.take(frame, wait_s=10)
        assert not recorder.take(big[0], wait_s=10), "nothing waits for a recording that has failed"
        status = recorder.stop()
        assert status.state is RecordingState.FAILED
        assert 0 < status.frames < 9
        assert status.frames + status.not_recorded == 10
        assert f"{disk}" in status.problem
        assert f"ends after {status.frames} frames" in status.problem
        back = read_all(replayed(disk / "r"))
    assert [np.array_equal(one.pixels, two.pixels) for one, two in zip(back, big, strict=False)] == [
        True
    ] * status.frames


def test_free_space_that_others_need_is_left(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match=r"less than 1000000000 MiB left.*another disk"):
        FrameRecorder(tmp_path / "r", CAMERA, min_free_mib=10**9)


def test_a_folder_that_holds_something_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("mine")
    with pytest.raises(EnvironmentFault, match=r"is not empty.*new folder"):
        FrameRecorder(tmp_path, CAMERA)


RECORDS_UNTIL_KILLED = """
import sys
from pathlib import Path
from helpers.recordings import CAMERA, some_frames
from inspector.capture.recording import FrameRecorder
recorder = FrameRecorder(Path(sys.argv[1]), CAMERA, min_free_mib=0)
frames = some_frames(20)
while True:
    for frame in frames:
        recorder.take(frame, wait_s=10)
    if recorder.status().frames >= 20:
        print("recording", flush=True)
"""


def test_a_kill_leaves_a_recording_up_to_its_last_whole_frame(tmp_path: Path) -> None:
    command = [sys.executable, "-c", RECORDS_UNTIL_KILLED, str(tmp_path / "r")]
    places = os.pathsep.join([str(Path(__file__).parents[2]), str(Path(__file__).parents[3])])
    environment = os.environ | {"PYTHONPATH": places, "OMP_NUM_THREADS": "1"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"recording\n"
        process.send_signal(signal.SIGKILL)
        process.wait(10)
    source = replayed(tmp_path / "r")
    back = read_all(source)
    assert len(back) >= 20
    for number, frame in enumerate(back):
        assert isinstance(frame, Frame)
        assert np.array_equal(frame.pixels, noise(number % 20, grey=bool(number % 2)))
    with pytest.raises(SourceEnded, match="not ended in order"):
        source.read(0.1)


def test_wherever_the_lines_are_cut_the_frames_before_can_be_read(recording: Path) -> None:
    whole = (recording / "recording.jsonl").read_bytes()
    ends = [place + 1 for place, byte in enumerate(whole) if byte == ord("\n")]
    for cut in range(ends[0], len(whole), 97):
        (recording / "recording.jsonl").write_bytes(whole[:cut])
        expected = min(4, sum(end <= cut for end in ends) - 1)
        assert len(read_all(replayed(recording))) == expected


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda file: file.unlink(), r"cannot be read \(No such file"),
        (lambda file: file.write_bytes(file.read_bytes()[:-9]), r"bytes instead of"),
        (lambda file: file.write_bytes(b""), r"has 0 bytes"),
        (lambda file: file.write_bytes(file.read_bytes()[:-1] + b"x"), "its file was changed"),
        (lambda file: (file.rename(file.with_name("x")), file.symlink_to("x")), "a link or no file"),
        (lambda file: (file.unlink(), os.mkfifo(file)), "a link or no file"),
    ],
)
def test_a_spoiled_frame_is_named_and_the_others_are_given(
    recording: Path, spoil: object, words: str
) -> None:
    spoil(recording / "frames" / "00000001.png")
    one, bad, *rest = read_all(replayed(recording))
    assert isinstance(one, Frame)
    assert isinstance(bad, BadFrame)
    assert "Frame 1 of the recording (frames/00000001.png) is not usable" in bad.message
    assert bad.name == "frames/00000001.png"
    with pytest.raises(BadFrame, match=words):
        raise bad
    assert [frame.frame_id for frame in rest] == [2, 3]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"width": 16}, "is 32 x 24 instead of 16 x 24"),
        ({"grey": True}, "other channels"),
        ({"width": 64_000_001}, "Line 2 of r/recording.jsonl is damaged: width is wrong"),
        ({"size_bytes": -1}, "size_bytes is wrong"),
        ({"number": "../../etc/passwd"}, "number is wrong"),
        ({"sha256": "00"}, "sha256 is wrong"),
        ({"monotonic_s": None}, "monotonic_s is wrong"),
        ({"kind": "surprise"}, "Line 2 of r/recording.jsonl is damaged"),
        ({"file": "elsewhere.png"}, "file is wrong"),
        ({"name": "x" * 4001}, "name is wrong"),
    ],
)
def test_a_tampered_line_is_named_and_the_others_are_given(
    recording: Path, changes: dict[str, object], words: str
) -> None:
    rewrite(recording, 1, changes)
    bad, *rest = read_all(replayed(recording))
    with pytest.raises(BadFrame, match=words):
        raise bad
    assert [isinstance(frame, Frame) for frame in rest] == [True] * 3


def test_a_picture_that_claims_a_huge_size_is_refused_before_it_is_decoded(recording: Path) -> None:
    file = recording / "frames" / "00000000.png"
    data = bytearray(file.read_bytes())
    data[16:24] = (60000).to_bytes(4) * 2
    file.write_bytes(data)
    rewrite(recording, 1, {"sha256": hashlib.sha256(data).hexdigest()})
    bad, *_ = read_all(replayed(recording))
    with pytest.raises(BadFrame, match="60000 x 60000 instead of 32 x 24"):
        raise bad


@given(noise_bytes=st.binary(max_size=200))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_noise_in_the_lines_is_told_and_passed_over(recording: Path, noise_bytes: bytes) -> None:
    whole = (recording / "recording.jsonl").read_bytes()
    first, rest = whole.split(b"\n", 1)
    middle = noise_bytes.replace(b"\n", b" ")
    (recording / "recording.jsonl").write_bytes(first + b"\n" + middle + b"\n" + rest)
    bad, *found = read_all(replayed(recording))
    (recording / "recording.jsonl").write_bytes(whole)
    assert isinstance(bad, BadFrame)
    assert len(found) == 4


def test_an_endless_line_costs_no_memory_and_is_told(recording: Path) -> None:
    whole = (recording / "recording.jsonl").read_bytes()
    first, rest = whole.split(b"\n", 1)
    endless = b"x" * (2 * MAX_LINE_BYTES + 5)
    (recording / "recording.jsonl").write_bytes(first + b"\n" + endless + b"\n" + rest)
    bad, *found = read_all(replayed(recording))
    with pytest.raises(BadFrame, match="longer than any"):
        raise bad
    assert len(found) == 4


@pytest.mark.parametrize(
    ("first_line", "words"),
    [
        (b"", "is no recording"),
        (b"[]\n", "is no recording"),
        (b'{"kind": "recording", "format_version": 2}\n', "made by a newer Inspector. Update"),
        (b"\xff\xfe\n", "is no recording"),
    ],
)
def test_what_is_no_recording_is_refused_when_opened(tmp_path: Path, first_line: bytes, words: str) -> None:
    (tmp_path / "r").mkdir()
    (tmp_path / "r" / "recording.jsonl").write_bytes(first_line)
    with pytest.raises(DataFault, match=words):
        replayed(tmp_path / "r")


def test_a_folder_without_lines_and_no_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(DataFault, match=r"has no recording\.jsonl.*inspector record"):
        replayed(tmp_path)
    with pytest.raises(EnvironmentFault, match="is not there"):
        replayed(tmp_path / "gone")


def test_every_view_of_a_part_is_a_recording_of_its_own(tmp_path: Path) -> None:
    """Each can be the source of its view again: the trigger numbers say which images belong together."""
    front = some_frames(3, triggered=True)
    back = [replace(frame, pixels=noise(50 + n), source_id="basler:23") for n, frame in enumerate(front)]
    recorder = LineRecorder(tmp_path / "r", CAMERA, min_free_mib=0)
    for number, (one, two) in enumerate(zip(front, back, strict=True)):
        seen = ViewFrame("back", two if number != 1 else None, "No image came." if number == 1 else "")
        recorder.saw(replace(one, others=(seen,)))
        recorder.part(replace(one, trigger=TriggerKind.HARDWARE))
    status = recorder.stop()
    assert (status.state, status.frames, status.not_recorded) == (RecordingState.ENDED, 3, 0)
    main = read_all(replayed(tmp_path / "r"))
    view = read_all(replayed(tmp_path / "r" / "views" / "back"))
    assert [frame.trigger for frame in main] == [TriggerKind.HARDWARE] * 3
    assert [frame.trigger_number for frame in view] == [0, 2]
    assert np.array_equal(view[1].pixels, noise(52))


def test_a_view_that_cannot_be_written_leaves_the_main_one_alone(tmp_path: Path) -> None:
    front = some_frames(2, triggered=True)
    recorder = LineRecorder(tmp_path / "r", CAMERA, min_free_mib=0)
    (tmp_path / "r" / "views").write_text("in the way")
    for one in front:
        recorder.saw(replace(one, others=(ViewFrame("back", one),)))
    status = recorder.stop()
    assert "views" in status.problem
    assert status.state is RecordingState.FAILED
    assert len(read_all(replayed(tmp_path / "r"))) == 2
