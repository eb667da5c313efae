"""A Basler camera on pylon's own emulator: images, triggers, controls, settings, faults."""

from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic
from tracemalloc import get_traced_memory, reset_peak, start, stop

import numpy as np
import pytest
from helpers.pylon_emulator import HEADER, SERIAL, EmulatorBench, emulated_cameras, pfs, shows_image

from inspector.capture.camera.basler_delivery import missed_between
from inspector.capture.camera.basler_device import BaslerCamera, open_device
from inspector.capture.camera.device import DeviceLost, FailedGrab, Grab
from inspector.capture.controls import ControlKind, control_named
from inspector.domain.errors import DataFault, EnvironmentFault, InspectorError
from inspector.domain.frame import Pixels

WAIT_S = 10.0
COLOURS = ((200, 30, 40), (30, 180, 60), (40, 60, 210), (230, 220, 40), (128, 128, 128), (250, 250, 250))

Opened = Callable[..., BaslerCamera]


@pytest.fixture(autouse=True)
def _plugged_in() -> Iterator[None]:
    with emulated_cameras(2):
        yield


@pytest.fixture
def opened() -> Iterator[Opened]:
    """Opens a bench's camera, and closes all of them at the end."""
    devices: list[BaslerCamera] = []

    def open_it(bench: EmulatorBench) -> BaslerCamera:
        devices.append(bench.open())
        return devices[-1]

    yield open_it
    for device in devices:
        device.close()


def chart() -> Pixels:
    """Six columns of one colour each, 120 x 80."""
    return np.repeat(np.asarray([COLOURS] * 80, np.uint8), 20, axis=1)


def grabbed(device: BaslerCamera) -> Grab:
    deadline = monotonic() + WAIT_S
    while monotonic() < deadline:
        grab = device.grab(0.1)
        if grab is not None:
            return grab
    raise AssertionError("no image came")


def triggers_taken(device: BaslerCamera) -> int:
    """How many triggers the camera takes while nobody takes its images."""
    for taken in range(100):
        try:
            device.trigger()
        except InspectorError:
            return taken
    raise AssertionError("it takes any number")


def value(device: BaslerCamera, name: str) -> object:
    return control_named(device.controls(), name, SERIAL).value


def in_columns(pixels: Pixels) -> list[tuple[int, int, int]]:
    return [tuple(pixels[40, 10 + 20 * column].tolist()) for column in range(len(COLOURS))]


@pytest.mark.parametrize("kind", ["RGB8Packed", "BGR8Packed", "BGRA8Packed", "RGB16Packed"])
def test_a_colour_format_shows_the_colours_of_the_part(opened: Opened, tmp_path: Path, kind: str) -> None:
    device = opened(EmulatorBench(shows_image(tmp_path, chart(), PixelFormat=kind)))
    pixels = grabbed(device).pixels
    np.testing.assert_array_equal(pixels, chart())
    assert pixels.flags.c_contiguous
    assert pixels.flags.owndata


@pytest.mark.parametrize("order", ["GR", "RG", "GB", "BG"])
@pytest.mark.parametrize("bits", [8, 10, 12, 16])
def test_a_bayer_format_shows_the_colours_up_to_the_border(
    opened: Opened, tmp_path: Path, order: str, bits: int
) -> None:
    device = opened(EmulatorBench(shows_image(tmp_path, chart(), PixelFormat=f"Bayer{order}{bits}")))
    pixels = grabbed(device).pixels
    assert in_columns(pixels) == list(COLOURS)
    assert pixels[0, 10].tolist() == pixels[-1, 10].tolist() == list(COLOURS[0])
    assert pixels[40, -1].tolist() == list(COLOURS[-1])


@pytest.mark.parametrize("bits", [8, 10, 12, 16])
def test_a_mono_format_of_any_depth_gives_the_same_grey_in_three_channels(
    opened: Opened, tmp_path: Path, bits: int
) -> None:
    device = opened(EmulatorBench(shows_image(tmp_path, chart(), PixelFormat=f"Mono{bits}")))
    greys = in_columns(grabbed(device).pixels)
    assert all(red == green == blue for red, green, blue in greys)
    assert [grey for grey, _, _ in greys[-2:]] == [128, 250]


def test_an_odd_width_is_not_sheared(opened: Opened, tmp_path: Path) -> None:
    odd = np.random.default_rng(0).integers(0, 256, (31, 333, 3), np.uint8)
    device = opened(EmulatorBench(shows_image(tmp_path, odd, PixelFormat="RGB8Packed")))
    np.testing.assert_array_equal(grabbed(device).pixels, odd)


def test_a_frame_stays_as_it_is_while_the_driver_fills_its_buffers_again(opened: Opened) -> None:
    device = opened(EmulatorBench(pfs(Width=64, Height=64)))
    first = grabbed(device).pixels
    kept = first.copy()
    others = [grabbed(device).pixels for _ in range(20)]
    np.testing.assert_array_equal(first, kept)
    assert any((other != first).any() for other in others)  # the test image moves


@pytest.mark.parametrize("kind", ["Mono8", "RGB8Packed", "BayerRG12"])
def test_an_image_is_copied_once(opened: Opened, kind: str) -> None:
    device = opened(EmulatorBench(pfs(Width=1024, Height=1024, PixelFormat=kind)))
    grabbed(device)
    start()
    try:
        before, _ = get_traced_memory()
        reset_peak()
        size = grabbed(device).pixels.nbytes
        _, peak = get_traced_memory()
    finally:
        stop()
    assert peak - before < 1.1 * size


def test_images_nobody_took_are_counted(opened: Opened) -> None:
    bench = EmulatorBench(pfs(Width=64, Height=64, AcquisitionFrameRate="200.00"))
    device = opened(bench)
    grabbed(device)
    made = bench.camera.StreamGrabber.Statistic_Total_Buffer_Count
    enough, deadline = made.GetValue() + 10, monotonic() + WAIT_S
    while made.GetValue() < enough:
        assert monotonic() < deadline
    assert grabbed(device).skipped >= 8  # not the newest, nor the one on its way


@pytest.mark.parametrize("source", ["software", "line1"])
def test_a_trigger_gives_exactly_one_image(opened: Opened, source: str) -> None:
    device = opened(EmulatorBench(pfs(Width=64, Height=64)))
    device.set_control("trigger", source)
    assert device.grab(0.05) is None
    for _ in range(3):
        device.trigger()
        assert grabbed(device).skipped == 0
    assert device.grab(0.05) is None
    assert value(device, "trigger") == source


def test_triggers_that_wait_are_answered_one_by_one(opened: Opened) -> None:
    device = opened(EmulatorBench(pfs(Width=64, Height=64)))
    device.set_control("trigger", "line1")
    for _ in range(5):
        device.trigger()
    assert [grabbed(device).skipped for _ in range(5)] == [0] * 5
    assert device.grab(0.05) is None


def test_a_trigger_the_camera_has_no_room_for_is_refused_and_not_swallowed(opened: Opened) -> None:
    device = opened(EmulatorBench(pfs(Width=64, Height=64)))
    device.set_control("trigger", "line1")
    taken = triggers_taken(device)
    assert taken > 1
    for _ in range(taken):
        grabbed(device)
    assert device.grab(0.05) is None


def test_free_run_comes_back_after_a_trigger(opened: Opened) -> None:
    device = opened(EmulatorBench(pfs(Width=64, Height=64)))
    device.set_control("trigger", "software")
    device.set_control("trigger", "off")
    assert grabbed(device).pixels.shape == (64, 64, 3)


def test_a_trigger_left_on_by_a_former_program_is_switched_off(opened: Opened) -> None:
    bench = EmulatorBench()
    camera = opened(bench)._camera
    camera.StopGrabbing()
    for selector in ("FrameBurstStart", "FrameStart"):
        camera.TriggerSelector.SetValue(selector)
        camera.TriggerMode.SetValue("On")
    camera.AcquisitionMode.SetValue("SingleFrame")
    again = BaslerCamera(camera, SERIAL)
    again.start()
    assert value(again, "trigger") == "off"
    grabbed(again)
    grabbed(again)


def test_a_damaged_image_is_told_and_the_next_one_is_well(opened: Opened) -> None:
    bench = EmulatorBench(pfs(Width=64, Height=64))
    device = opened(bench)
    device.set_control("trigger", "software")
    bench.fail_images(1)
    device.trigger()
    with pytest.raises(FailedGrab, match="incompletely"):
        grabbed(device)
    device.trigger()
    assert grabbed(device).skipped == 0


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("exposure_us", 2500.0),
        ("gain", 6.0),
        ("rate_hz", 25.0),
        ("pixel_format", "RGB8Packed"),
        ("width", 640),
        ("height", 480),
        ("offset_x", 16),
        ("offset_y", 8),
        ("trigger_edge", "falling"),
        ("trigger_delay_us", 500.0),
        ("auto_exposure", "continuous"),
        ("auto_gain", "continuous"),
    ],
)
def test_a_control_holds_what_it_was_set_to(opened: Opened, name: str, wanted: float | str) -> None:
    device = opened(EmulatorBench())
    device.set_control(name, wanted)
    held = value(device, name)
    assert held == (wanted if isinstance(wanted, str) else pytest.approx(wanted, rel=1e-3))
    grabbed(device)


def test_the_region_decides_the_size_of_the_frame(opened: Opened) -> None:
    device = opened(EmulatorBench())
    device.set_control("width", 320)
    device.set_control("height", 200)
    assert grabbed(device).pixels.shape == (200, 320, 3)


def test_a_value_out_of_range_names_the_range_and_changes_nothing(opened: Opened) -> None:
    device = opened(EmulatorBench())
    with pytest.raises(DataFault, match=r"gain is 99.*from 0 to 48.*dB"):
        device.set_control("gain", 99)
    with pytest.raises(DataFault, match=r"pixel_format is 'Mono99'.*Mono8"):
        device.set_control("pixel_format", "Mono99")
    with pytest.raises(DataFault, match=r"no setting 'zoom'.*exposure_us"):
        device.set_control("zoom", 2)
    assert (value(device, "gain"), value(device, "pixel_format")) == (0.0, "Mono8")


def test_what_the_camera_lacks_is_not_offered(opened: Opened) -> None:
    controls = {control.name: control for control in opened(EmulatorBench()).controls()}
    assert not controls["white_balance"].offered
    assert not controls["temperature_c"].offered
    assert controls["temperature_c"].kind is ControlKind.READING
    assert controls["exposure_us"].unit == "us"


def test_every_format_that_is_offered_can_be_shown(opened: Opened) -> None:
    device = opened(EmulatorBench(pfs(Width=32, Height=32)))
    formats = control_named(device.controls(), "pixel_format", SERIAL).choices
    assert len(formats) == 24
    for one in formats:
        device.set_control("pixel_format", one)
        assert grabbed(device).pixels.shape == (32, 32, 3)


def test_settings_saved_come_back_when_loaded(opened: Opened) -> None:
    device = opened(EmulatorBench())
    device.set_control("width", 320)
    device.set_control("exposure_us", 1234.0)
    saved = device.save_settings()
    device.set_control("width", 640)
    device.set_control("exposure_us", 99.0)
    device.load_settings(saved)
    assert (value(device, "width"), value(device, "exposure_us")) == (320, 1234.0)
    assert grabbed(device).pixels.shape[1] == 320


@pytest.mark.parametrize(
    ("bad", "names"),
    [
        (pfs(Width=333, Height=99999), "Height"),
        (pfs(Width=333, NoSuchNode=5), "NoSuchNode"),
        (pfs(Width=333, Gain="loud"), "Gain"),
    ],
)
def test_settings_with_a_fault_are_refused_whole(opened: Opened, bad: str, names: str) -> None:
    device = opened(EmulatorBench(pfs(Width=320, Height=200)))
    with pytest.raises(DataFault, match=names):
        device.load_settings(bad)
    assert (value(device, "width"), value(device, "height"), value(device, "gain")) == (320, 200, 0.0)
    assert grabbed(device).pixels.shape == (200, 320, 3)


def test_a_trigger_from_a_settings_file_is_in_force(opened: Opened) -> None:
    text = HEADER + "TriggerSource\t{TriggerSelector=FrameStart}\tLine1\n"
    text += "TriggerMode\t{TriggerSelector=FrameStart}\tOn\nTriggerSelector\tFrameEnd\n"
    device = opened(EmulatorBench(text))
    assert value(device, "trigger") == "line1"
    assert device.grab(0.05) is None
    device.trigger()
    grabbed(device)


def test_a_camera_pulled_out_is_lost_whatever_is_asked_of_it(opened: Opened) -> None:
    bench = EmulatorBench()
    device = opened(bench)
    grabbed(device)
    bench.unplug()
    for ask in (
        lambda: device.grab(0.05),
        device.trigger,
        device.controls,
        device.save_settings,
        lambda: device.set_control("gain", 1.0),
        lambda: device.set_control("width", 64),
        lambda: device.load_settings(pfs(Gain=1)),
    ):
        with pytest.raises(DeviceLost):
            ask()
    device.close()
    device.close()


def test_a_camera_that_is_not_there_is_named() -> None:
    with pytest.raises(EnvironmentFault, match=r"serial number 4711.*inspector cameras"):
        open_device("4711")


def test_a_camera_that_refuses_its_settings_is_not_left_open() -> None:
    with pytest.raises(DataFault, match="NoSuchNode"):
        open_device(SERIAL, pfs(NoSuchNode=1))
    device = open_device(SERIAL)
    try:
        grabbed(device)
    finally:
        device.close()


@pytest.mark.parametrize(
    ("previous", "number", "known", "missed"),
    [
        (None, 5, 0, 0),
        (3, 4, 0, 0),
        (3, 7, 0, 3),
        (3, 7, 5, 5),
        (65535, 1, 2, 2),
        (3, 2**64 - 1, 1, 1),
        (0, 0, 0, 0),
    ],
)
def test_missed_images_follow_from_the_numbers(
    previous: int | None, number: int, known: int, missed: int
) -> None:
    assert missed_between(previous, number, known=known) == missed
