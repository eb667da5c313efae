"""What of Aravis's backend needs neither a camera nor the library."""

import socket
from collections.abc import Iterator

import pytest

from inspector.capture.camera import aravis_library
from inspector.capture.camera.aravis import list_aravis, open_aravis
from inspector.capture.camera.aravis_device import open_device
from inspector.capture.camera.aravis_stream import ImageNumbers
from inspector.capture.camera.device import DeviceLost
from inspector.capture.camera.gvcp import ASK_EVERY_S, GIVE_UP_S, QUIET_S, UNANSWERED, Pulse, is_controlled
from inspector.capture.camera.receive_buffer import enlarge_receive_buffer
from inspector.domain.errors import DataFault, EnvironmentFault

NOBODY = "127.0.0.1"


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


def check_for(seconds: float, pulse: Pulse, clock: Clock) -> None:
    """As a thread does that waits for images, twenty times a second."""
    for _ in range(round(seconds * 20)):
        clock.now_s += 0.05
        pulse.check()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def pulse(clock: Clock) -> Iterator[Pulse]:
    pulse = Pulse(NOBODY, clock)
    yield pulse
    pulse.close()


@pytest.fixture
def without_library(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(aravis_library, "SONAME", "libaravis-of-another-world.so.0")
    aravis_library.load_aravis.cache_clear()
    yield
    aravis_library.load_aravis.cache_clear()


@pytest.mark.usefixtures("without_library")
def test_where_aravis_is_not_installed_nothing_is_listed_and_opening_names_the_package() -> None:
    assert list_aravis() == []
    with pytest.raises(EnvironmentFault, match=r"Aravis is not installed.*libaravis-0\.8-0"):
        open_aravis("192.0.2.7").open()


@pytest.mark.parametrize("target", ["", "x" * 200, "cam\nera"])
def test_what_is_no_camera_is_refused(target: str) -> None:
    with pytest.raises(DataFault, match=r"is no camera.*aravis:192\.168\.0\.10"):
        open_aravis(target)


@pytest.mark.parametrize("address", ["255.255.255.255", "224.0.0.1", "0.0.0.0"])
def test_an_address_of_many_is_refused(address: str) -> None:
    """Nothing may be sent to all machines of a network in the name of opening one camera."""
    with pytest.raises(DataFault, match="no address of a camera"):
        open_device(address)


def test_where_no_camera_answers_it_is_told() -> None:
    assert is_controlled(NOBODY, wait_s=0.01, tries=2) is None


def test_a_camera_that_answers_nothing_is_lost(pulse: Pulse, clock: Clock) -> None:
    started_s = clock.now_s
    with pytest.raises(DeviceLost, match="does not answer any more"):
        check_for(10.0, pulse, clock)
    assert GIVE_UP_S <= clock.now_s - started_s < QUIET_S + GIVE_UP_S + 2 * ASK_EVERY_S


def test_a_program_that_was_held_up_does_not_take_its_camera_for_lost(pulse: Pulse, clock: Clock) -> None:
    for _ in range(UNANSWERED):
        clock.now_s += 60.0
        pulse.check()


def test_an_image_is_a_sign_of_life(pulse: Pulse, clock: Clock) -> None:
    for _ in range(100):
        clock.now_s += 0.5
        pulse.check()
        pulse.heard()


@pytest.mark.parametrize(
    ("numbers", "missed"),
    [
        ([1, 2, 3], [0, 0, 0]),
        ([7, 10], [0, 2]),
        ([65534, 65535, 1, 2], [0, 0, 0, 0]),  # GigE Vision 1 leaves out 0
        ([65534, 3], [0, 3]),
        ([900, 1], [0, 0]),  # the camera began anew
        ([2**40, 2**40 + 2], [0, 1]),
    ],
)
def test_numbers_tell_what_was_missed(numbers: list[int], missed: list[int]) -> None:
    counted = ImageNumbers()
    assert [counted.missed_before(number) for number in numbers] == missed


def test_an_image_told_as_damaged_is_not_missed_as_well() -> None:
    counted = ImageNumbers()
    counted.missed_before(1)
    counted.damaged()
    assert counted.missed_before(3) == 0
    assert counted.missed_before(6) == 2


def test_a_socket_of_this_process_gets_more_room() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as receiver:
        receiver.bind((NOBODY, 0))
        receiver.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        before = receiver.getsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF)

        assert enlarge_receive_buffer(receiver.getsockname()[1], 65536)
        assert receiver.getsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF) > before
        assert receiver.gettimeout() is None


def test_a_port_nobody_listens_at_is_told() -> None:
    assert not enlarge_receive_buffer(0, 65536)
