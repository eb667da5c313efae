"""What the one camera source promises whatever its device does: nothing lost in silence, nobody held."""

import logging
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import enumerate as running_threads
from time import monotonic

import pytest
from helpers.camera_bench import PATIENCE_S, next_frame, read_until_lost, reopen, until
from helpers.fake_camera import FakeCamera

from inspector.capture import SOFTWARE_TRIGGER, TRIGGER, BadFrame, MissedTriggers
from inspector.capture.camera import software_triggers
from inspector.capture.camera.inbox import QUEUE_ANSWERS
from inspector.capture.camera.source import CameraSource
from inspector.capture.camera.times import CameraTimes
from inspector.domain.errors import DataFault, EnvironmentFault, ProgrammingFault, SourceLost
from inspector.domain.frame import Frame

MakeCamera = Callable[..., FakeCamera]


@pytest.fixture
def make_camera() -> Iterator[MakeCamera]:
    cameras: list[FakeCamera] = []

    def make(**times: float) -> FakeCamera:
        cameras.append(FakeCamera(times=replace(CameraTimes(stop_s=0.5), **times)))
        return cameras[-1]

    yield make
    for camera in cameras:
        camera.close()
    until(lambda: not [thread for thread in running_threads() if thread.name.startswith("camera-")])
    assert all(device.closed for camera in cameras for device in camera.devices)


@pytest.fixture
def camera(make_camera: MakeCamera) -> FakeCamera:
    return make_camera()


@pytest.fixture
def source(camera: FakeCamera) -> Iterator[CameraSource]:
    source = camera.source()
    yield source
    source.close()


def triggered(source: CameraSource, by: str = SOFTWARE_TRIGGER) -> CameraSource:
    source.open()
    source.set_control(TRIGGER, by)
    return source


def next_told(source: CameraSource) -> Frame | Exception:
    """The next frame, or what is told in its place."""
    try:
        return next_frame(source)
    except (BadFrame, MissedTriggers, SourceLost) as told:
        return told


def test_answers_nobody_takes_are_kept_and_those_beyond_are_told_in_order(
    source: CameraSource, camera: FakeCamera
) -> None:
    triggered(source, "line1")
    before = camera.image
    for _ in range(QUEUE_ANSWERS + 3):
        camera.pulse()
    until(lambda: camera.image == before + QUEUE_ANSWERS + 3)
    numbers = [next_frame(source).trigger_number for _ in range(QUEUE_ANSWERS)]
    missed = next_told(source)
    camera.pulse()

    assert numbers == list(range(QUEUE_ANSWERS))
    assert isinstance(missed, MissedTriggers)
    assert (missed.count, missed.trigger_number) == (3, QUEUE_ANSWERS)
    assert str(missed) == "3 triggers of fake:1 got no image: 8 images waited to be taken already."
    assert next_frame(source).trigger_number == QUEUE_ANSWERS + 3


def test_a_trigger_without_an_answer_is_told_as_missed_and_the_camera_as_lost(
    make_camera: MakeCamera,
) -> None:
    camera = make_camera(answer_s=0.1)
    source = triggered(camera.source())
    source.set_control("exposure_us", 10.0)
    camera.answers = False
    source.trigger()
    source.trigger()
    missed = next_told(source)

    assert isinstance(missed, MissedTriggers)
    assert (missed.count, missed.trigger_number) == (2, 0)
    assert "did not answer a trigger" in str(read_until_lost(source))
    source.close()


def test_a_trigger_the_camera_does_not_take_is_told_and_the_next_one_answered(
    source: CameraSource, camera: FakeCamera
) -> None:
    triggered(source)
    camera.takes_triggers = False
    source.trigger()
    missed = next_told(source)
    camera.takes_triggers = True
    source.trigger()

    assert str(missed) == "1 trigger of fake:1 got no image: The camera takes no trigger: It is busy."
    assert next_frame(source).trigger_number == 1


def test_a_trigger_under_way_when_the_cable_is_pulled_is_told(
    source: CameraSource, camera: FakeCamera
) -> None:
    triggered(source)
    camera.answers = False
    source.trigger()
    camera.unplug()
    told = [next_told(source), next_told(source)]
    source.trigger()
    told += [next_told(source), next_told(source)]

    assert [type(one) for one in told] == [MissedTriggers, SourceLost] * 2
    assert [one.trigger_number for one in told if isinstance(one, MissedTriggers)] == [0, 1]


def test_a_trigger_that_waited_too_long_for_the_one_before_is_missed(make_camera: MakeCamera) -> None:
    camera = make_camera(late_s=0.3)
    source = triggered(camera.source())
    camera.answers = False
    source.trigger()
    until(lambda: camera.triggers_taken == 1)
    source.trigger()
    asked_s = monotonic()
    until(lambda: monotonic() > asked_s + 0.35)
    camera.pulse()
    told = [next_told(source), next_told(source)]

    assert isinstance(told[0], Frame)
    assert (
        str(told[1])
        == "1 trigger of fake:1 got no image: The camera was still busy with the trigger before it."
    )
    source.close()


def test_a_flood_of_triggers_is_bounded_and_counted(
    source: CameraSource, camera: FakeCamera, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(software_triggers, "MAX_WAITING", 2)
    triggered(source)
    camera.answers = False
    source.trigger()
    until(lambda: camera.triggers_taken == 1)
    for _ in range(5):
        source.trigger()
    camera.answers = True
    camera.pulse()
    told = [next_told(source) for _ in range(4)]

    assert [one.trigger_number for one in told if isinstance(one, Frame)] == [0, 1, 2]
    assert isinstance(told[3], MissedTriggers)
    assert (told[3].count, told[3].trigger_number) == (3, 3)


def test_an_image_nobody_asked_for_answers_no_later_trigger(source: CameraSource, camera: FakeCamera) -> None:
    triggered(source)
    before = source.skipped
    camera.pulse()
    until(lambda: source.skipped == before + 1)
    source.trigger()
    frame = next_frame(source)

    assert frame.trigger_number == 0
    assert source.read(0.1) is None


def test_changing_the_trigger_tells_those_under_way(source: CameraSource, camera: FakeCamera) -> None:
    triggered(source)
    camera.answers = False
    source.trigger()
    until(lambda: camera.triggers_taken == 1)
    source.trigger()
    camera.pulse()
    first = next_told(source)
    camera.pulse()
    source.set_control(TRIGGER, "line1")

    assert isinstance(first, Frame)
    assert next_frame(source).trigger_number == 1


def test_free_running_a_trigger_does_nothing(source: CameraSource) -> None:
    source.trigger()
    source.open()
    source.trigger()

    assert next_frame(source).trigger_number is None


@pytest.mark.parametrize(
    ("odd", "reason"),
    [
        ("zero", "A frame must be uint8"),
        ("truncated", "The image came truncated"),
        ("stride", "The image came truncated"),
    ],
)
def test_odd_images_are_damaged_images_that_say_why(
    source: CameraSource, camera: FakeCamera, odd: str, reason: str
) -> None:
    source.open()
    next_frame(source)
    skipped = source.skipped
    camera.odd = [odd] * 3
    until(lambda: source.skipped >= skipped + 3)
    assert next_frame(source).pixels.any()

    source.set_control(TRIGGER, SOFTWARE_TRIGGER)
    camera.odd = [odd]
    source.trigger()
    told = next_told(source)
    assert isinstance(told, BadFrame)
    assert reason in str(told)


def test_a_crash_in_the_driver_is_a_lost_camera_with_its_words(
    source: CameraSource, camera: FakeCamera, caplog: pytest.LogCaptureFixture
) -> None:
    source.open()
    camera.crash = RuntimeError("assertion in the driver")

    assert str(read_until_lost(source)) == (
        "fake:1 is lost: assertion in the driver. "
        "Check its cable, plug it in again, then start the source again."
    )
    assert "Reading fake:1 failed" in caplog.text
    camera.crash = None
    reopen(source)
    assert next_frame(source).frame_id < 1000


def test_a_camera_that_falls_silent_is_lost(make_camera: MakeCamera) -> None:
    camera = make_camera(silence_s=0.1)
    source = camera.source()
    source.open()
    next_frame(source)
    camera.next_s = float("inf")

    assert "It gives no image." in str(read_until_lost(source))
    source.close()


def test_a_slow_exposure_is_not_silence(make_camera: MakeCamera) -> None:
    camera = make_camera(silence_s=0.0, first_image_s=0.0)
    source = camera.source()
    source.open()
    source.set_control("rate_hz", 5.0)

    assert [next_frame(source).trigger_number for _ in range(3)] == [None] * 3
    source.close()


def test_a_driver_that_never_opens_is_told_and_left(
    make_camera: MakeCamera, caplog: pytest.LogCaptureFixture
) -> None:
    camera = make_camera(open_s=0.05, stop_s=0.05)
    source = camera.source()
    camera.hold_driver()

    with pytest.raises(EnvironmentFault, match="fake:1 cannot be opened: Its driver does not answer"):
        source.open()
    with pytest.raises(EnvironmentFault, match="The driver of fake:1 is stuck"):
        source.open()
    assert "abandoned" in caplog.text
    camera.release_driver()
    until(lambda: camera.devices and camera.devices[0].closed)


def test_what_the_driver_says_when_it_cannot_open_is_told(source: CameraSource, camera: FakeCamera) -> None:
    camera.opening_fails = RuntimeError("out of buffers")

    with pytest.raises(EnvironmentFault, match=r"fake:1 cannot be opened: out of buffers. Plug it in"):
        source.open()
    camera.opening_fails = None
    source.open()
    assert next_frame(source).frame_id < 1000


def test_settings_made_before_it_is_opened_are_in_force_then(source: CameraSource) -> None:
    source.set_control(TRIGGER, SOFTWARE_TRIGGER)
    source.set_control("width", 48)
    source.open()
    source.trigger()

    assert next_frame(source).size == (48, 64)


def test_a_setting_the_camera_does_not_take_when_it_is_opened_is_said_then(
    source: CameraSource, camera: FakeCamera
) -> None:
    source.set_control("width", 4000)

    with pytest.raises(DataFault, match=r"width is 4000. It must be a whole number from 16 to 96 px"):
        source.open()
    assert camera.devices[0].closed


def test_a_setting_that_became_automatic_does_not_stand_in_the_way_of_opening(source: CameraSource) -> None:
    source.open()
    source.set_control("exposure_us", 100.0)
    source.set_control("auto_exposure", "continuous")
    source.close()
    source.open()

    values = {control.name: control.value for control in source.controls()}
    assert values["auto_exposure"] == "continuous"


def test_settings_are_known_while_it_is_closed(source: CameraSource) -> None:
    assert source.controls() == ()
    source.open()
    source.close()

    assert "gain" in [control.name for control in source.controls()]
    with pytest.raises(DataFault, match=r"gain is 99. It must be a number from 0 to 24 dB"):
        source.set_control("gain", 99)


def test_asking_a_driver_that_does_not_answer_ends_in_time(make_camera: MakeCamera) -> None:
    camera = make_camera(command_s=0.1)
    source = camera.source()
    source.open()
    camera.hold_driver()

    with pytest.raises(SourceLost, match="fake:1 cannot be asked: Its driver does not answer"):
        source.set_control("gain", 3.0)
    camera.release_driver()
    reopen(source)
    assert {control.name: control.value for control in source.controls()}["gain"] == 0.0
    source.close()


def test_closing_says_what_nobody_took(
    source: CameraSource, camera: FakeCamera, caplog: pytest.LogCaptureFixture
) -> None:
    triggered(source, "line1")
    before = camera.image
    camera.pulse()
    until(lambda: camera.image > before)
    camera.pulse()
    until(lambda: camera.image > before + 1)
    with caplog.at_level(logging.WARNING):
        source.close()

    assert "fake:1 was closed while" in caplog.text


def test_reading_before_opening_is_a_fault_not_silence(source: CameraSource) -> None:
    with pytest.raises(ProgrammingFault, match="before it was opened"):
        source.read(0.01)


def test_a_closed_camera_is_lost_to_its_reader_at_once(source: CameraSource) -> None:
    triggered(source)
    source.close()

    with pytest.raises(SourceLost, match="The camera was closed"):
        source.read(PATIENCE_S)


def test_whoever_waits_to_ask_a_camera_that_is_closed_is_not_kept_waiting(make_camera: MakeCamera) -> None:
    camera = make_camera(command_s=4 * PATIENCE_S)
    source = camera.source()
    source.open()
    next_frame(source)
    camera.hold_driver()
    with ThreadPoolExecutor(1) as pool:
        asking = pool.submit(source.controls)
        until(asking.running)
        source.close()
        until(asking.done)  # long before its deadline
    camera.release_driver()
