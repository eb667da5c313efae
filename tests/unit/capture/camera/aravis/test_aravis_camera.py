"""What is special about GigE Vision cameras; the rest is in the conformance suite."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from time import monotonic

import pytest
from helpers.aravis_bench import ADDRESS, ID, SERIAL, AravisBench, chart_of
from helpers.camera_bench import LOST_WITHIN_S, next_frame, read_until_lost, reopen, until

from inspector.capture import TRIGGER, ControlValue, FrameSource, SourceInfo, open_source
from inspector.capture.camera.aravis import list_aravis
from inspector.capture.camera.aravis_device import AravisCamera, open_device
from inspector.capture.camera.aravis_discovery import FoundCamera, open_for_control
from inspector.capture.camera.aravis_library import load_aravis
from inspector.capture.camera.aravis_stream import BUFFERS
from inspector.capture.camera.aravis_usb import UsbPulse
from inspector.capture.camera.device import DeviceLost, FailedGrab, Grab
from inspector.capture.camera.search import SEARCH_VARIABLE, search_network
from inspector.domain.errors import EnvironmentFault


@pytest.fixture
def bench() -> Iterator[AravisBench]:
    bench = AravisBench()
    yield bench
    bench.close()


@pytest.fixture
def device(bench: AravisBench) -> Iterator[AravisCamera]:
    device = open_device(ADDRESS)
    yield device
    device.close()


@pytest.fixture
def source(bench: AravisBench) -> Iterator[FrameSource]:
    source = bench.source()
    source.open()
    yield source
    source.close()


@pytest.fixture
def searching(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv(SEARCH_VARIABLE, raising=False)
    search_network(True)
    yield
    search_network(False)


def image(device: AravisCamera) -> Grab:
    grab = device.grab(5.0)
    assert grab is not None
    return grab


def told(device: AravisCamera, name: str) -> ControlValue | None:
    return next(control.value for control in device.controls() if control.name == name)


@pytest.mark.usefixtures("bench", "searching")
def test_the_list_tells_make_model_serial_and_address() -> None:
    wanted = SourceInfo("aravis", ID, model="Fake", serial=SERIAL, address=ADDRESS, make="Aravis")
    assert list_aravis() == [wanted]


@pytest.mark.usefixtures("device", "searching")
def test_the_list_says_why_a_camera_cannot_be_opened() -> None:
    (info,) = list_aravis()
    assert not info.usable
    assert "in use" in info.reason


@pytest.mark.usefixtures("bench")
def test_where_the_search_is_forbidden_nothing_is_asked_of_the_network() -> None:
    assert list_aravis() == []
    with pytest.raises(EnvironmentFault, match=r"network was not searched.*give its address"):
        open_device(ID)


@pytest.mark.usefixtures("searching")
def test_a_camera_is_opened_by_its_id(bench: AravisBench) -> None:
    source = open_source(f"aravis:{ID}")
    source.open()
    try:
        assert bench.chart().differences(next_frame(source).pixels) == {}
    finally:
        source.close()


@pytest.mark.usefixtures("bench", "searching")
def test_an_id_that_is_not_there_is_told_with_those_that_are() -> None:
    with pytest.raises(EnvironmentFault, match=f"Other-Camera-1 is not found. Found are {ID}"):
        open_device("Other-Camera-1")


@pytest.mark.usefixtures("bench")
def test_an_address_where_no_camera_answers_is_told() -> None:
    with pytest.raises(EnvironmentFault, match=r"No camera answers for 127\.0\.0\.9.*power and cable"):
        open_device("127.0.0.9")


@pytest.mark.usefixtures("device")
def test_a_second_program_is_refused_at_once_and_the_first_goes_on(device: AravisCamera) -> None:
    with pytest.raises(EnvironmentFault, match=r"in use by another program\. Close it there"):
        open_device(ADDRESS)
    image(device)


@pytest.mark.usefixtures("bench")
def test_the_command_line_lists_it(searching: None) -> None:
    environment = {name: value for name, value in os.environ.items() if name != SEARCH_VARIABLE}
    command = [sys.executable, "-m", "inspector", "cameras", "--json", "--network"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    found = [info for info in json.loads(done.stdout) if info["backend"] == "aravis"]
    assert [(info["id"], info["address"], info["usable"]) for info in found] == [(ID, ADDRESS, True)]


@pytest.mark.parametrize("name", ["RGB8", "BayerRG8", "BayerGB8", "BayerGR8", "BayerBG8"])
def test_colour_formats_show_the_colours_of_the_chart(
    device: AravisCamera, bench: AravisBench, name: str
) -> None:
    device.set_control("pixel_format", name)
    assert bench.chart().differences(image(device).pixels) == {}


@pytest.mark.parametrize("name", ["Mono8", "Mono16"])
def test_mono_formats_show_the_chart_in_grey(device: AravisCamera, bench: AravisBench, name: str) -> None:
    device.set_control("pixel_format", name)
    pixels = image(device).pixels
    for (x, y), (red, _, _) in bench.chart().patches.items():
        assert pixels[y, x].tolist() == [red] * 3


def test_a_smaller_region_arrives_in_its_size(device: AravisCamera) -> None:
    device.set_control("width", 61)
    device.set_control("height", 40)
    assert chart_of(61, 40).differences(image(device).pixels) == {}


def test_lost_packets_are_told_and_counted(device: AravisCamera, bench: AravisBench) -> None:
    image(device)
    bench.fail_images(2)
    faults = [fault for _ in range(8) if (fault := _fault(device)) is not None]

    assert [str(fault).partition(":")[0] for fault in faults] == ["The image is damaged"] * 2
    assert told(device, "damaged_images") == 2
    assert int(told(device, "missing_packets") or 0) >= 2


def test_counts_go_on_when_a_setting_interrupts_the_delivery(
    device: AravisCamera, bench: AravisBench
) -> None:
    bench.fail_images(1)
    until(lambda: _fault(device) is not None, what="a damaged image")
    before = told(device, "missing_packets")
    device.set_control("pixel_format", "Mono8")
    assert told(device, "missing_packets") == before


def test_images_that_found_no_buffer_are_counted_by_the_camera_numbers(
    device: AravisCamera, bench: AravisBench
) -> None:
    image(device)
    made = bench.images_made()
    until(lambda: bench.images_made() > made + BUFFERS + 5, what="more images than buffers")
    read = [image(device) for _ in range(BUFFERS)]  # what waited
    while not any(grab.skipped for grab in read) and len(read) < 4 * BUFFERS:
        read.append(image(device))
    assert sum(grab.skipped for grab in read) >= 4


def test_a_camera_that_falls_silent_is_lost_within_two_seconds_and_comes_back(
    source: FrameSource, bench: AravisBench
) -> None:
    source.set_control(TRIGGER, "software")
    bench.freeze()
    frozen_s = monotonic()
    lost = read_until_lost(source)
    assert monotonic() - frozen_s < LOST_WITHIN_S
    assert "does not answer any more" in str(lost)

    bench.thaw()
    reopen(source)
    source.trigger()
    assert next_frame(source).trigger_number == 0


def test_a_camera_that_restarted_is_lost_and_comes_back(source: FrameSource, bench: AravisBench) -> None:
    source.set_control(TRIGGER, "software")
    bench.unplug()
    bench.plug_in()
    restarted_s = monotonic()
    read_until_lost(source)
    assert monotonic() - restarted_s < LOST_WITHIN_S
    reopen(source)
    source.trigger()
    next_frame(source)


def test_a_lost_camera_is_closed_without_waiting_for_it(device: AravisCamera, bench: AravisBench) -> None:
    bench.unplug()
    started_s = monotonic()
    device.close()
    assert monotonic() - started_s < LOST_WITHIN_S


def test_a_register_tells_whether_a_usb_camera_is_there(bench: AravisBench) -> None:
    """Stands in for USB, of which no camera can be had here: the pulse reads a register of any device."""
    aravis = load_aravis()
    handle = open_for_control(FoundCamera(ID, ADDRESS))
    pulse = UsbPulse(aravis, handle, ask_every_s=0.0)
    pulse.check()
    bench.unplug()
    with pytest.raises(DeviceLost):
        pulse.check()


def _fault(device: AravisCamera) -> FailedGrab | None:
    try:
        image(device)
    except FailedGrab as fault:
        return fault
    return None
