"""Network cameras against real servers on loopback: the conformance suite, logins, what cannot be read."""

import socket
from collections.abc import Iterator, Mapping
from pathlib import Path
from time import monotonic
from typing import ClassVar

import pytest
from helpers.camera_bench import LOST_WITHIN_S, next_frame, read_until_lost
from helpers.camera_conformance import CameraConformance
from helpers.stream_server import MjpegCamera, RtspCamera, StreamCamera

from inspector.capture import FrameSource, open_source
from inspector.capture.camera import stream_url
from inspector.domain.errors import EnvironmentFault

SECRET = "wi5e+crack"
NO_TRIGGER = "a stream has no trigger"
NOTHING_SET = "a stream is set in the camera's own web page"


class StreamConformance(CameraConformance):
    not_applicable: ClassVar[Mapping[str, str]] = {
        "test_a_software_trigger_gives_exactly_one_frame": NO_TRIGGER,
        "test_triggers_close_together_are_answered_in_order": NO_TRIGGER,
        "test_a_signal_on_the_line_gives_exactly_one_frame": NO_TRIGGER,
        "test_it_runs_free_again_and_numbers_no_frame": NO_TRIGGER,
        "test_opening_forgets_a_trigger_that_was_left_on": NO_TRIGGER,
        "test_unplugged_while_waiting_for_a_trigger_it_is_lost_and_comes_back_triggered": NO_TRIGGER,
        "test_a_damaged_image_for_a_trigger_is_told_in_its_place": NO_TRIGGER,
        "test_every_setting_can_be_made_and_is_told_back": NOTHING_SET,
        "test_a_value_out_of_range_is_refused_with_the_range": NOTHING_SET,
        "test_a_value_the_firmware_refuses_is_told_and_the_camera_goes_on": NOTHING_SET,
        "test_settings_of_a_lost_camera_are_refused_not_waited_for": NOTHING_SET,
        "test_a_driver_that_does_not_return_holds_neither_reading_nor_closing": (
            "FFmpeg returns at its own time-out: test_a_silent_stream_is_lost_in_time"
        ),
        "test_opened_elsewhere_it_says_so": "a stream has several viewers",
        "test_a_damaged_image_is_counted_and_the_next_is_given": "FFmpeg conceals damage without a word",
        "test_a_hundred_damaged_images_in_a_row_are_a_lost_camera": "FFmpeg conceals damage without a word",
    }


class TestMjpeg(StreamConformance):
    @pytest.fixture
    def bench(self) -> Iterator[StreamCamera]:
        camera = MjpegCamera()
        yield camera
        camera.close()


class TestRtsp(StreamConformance):
    @pytest.mark.slow  # FFmpeg looks into an RTSP stream for 0.4 s each time
    def test_opened_and_closed_a_hundred_times_it_leaves_nothing_behind(self, source: FrameSource) -> None:
        super().test_opened_and_closed_a_hundred_times_it_leaves_nothing_behind(source)

    @pytest.fixture
    def bench(self) -> Iterator[StreamCamera]:
        camera = RtspCamera()
        yield camera
        camera.close()


@pytest.fixture(params=[MjpegCamera, RtspCamera])
def camera(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[StreamCamera]:
    monkeypatch.setattr(stream_url, "_typed", {})
    camera = request.param()
    yield camera
    camera.close()


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


def with_login(camera: StreamCamera, login: str) -> str:
    return camera.url.replace("//", f"//{login}@")


def test_a_silent_stream_is_lost_in_time(camera: StreamCamera) -> None:
    source = camera.source()
    source.open()
    next_frame(source)
    camera.hold_driver()
    held_s = monotonic()
    read_until_lost(source)

    assert monotonic() - held_s < LOST_WITHIN_S
    source.close()


def test_a_login_opens_the_camera_and_is_shown_nowhere(
    camera: StreamCamera,
    home: Path,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    camera.login = f"operator:{SECRET}"
    source = open_source(with_login(camera, "operator:wi5e%2Bcrack"))
    source.open()
    frame = next_frame(source)
    camera.unplug()
    lost = read_until_lost(source)
    with pytest.raises(EnvironmentFault) as caught:
        source.open()

    shown = f"{source.info}{frame.source_id}{lost}{caught.value}{caplog.text}{''.join(capfd.readouterr())}"
    assert SECRET not in shown
    assert "wi5e" not in shown
    assert "operator" not in shown
    assert source.info.source_id == f"rtsp:{camera.url}"


def test_a_login_typed_once_is_known_until_the_program_ends(camera: StreamCamera, home: Path) -> None:
    camera.login = f"operator:{SECRET}"
    open_source(with_login(camera, "operator:wi5e%2Bcrack"))
    source = open_source(camera.url)
    source.open()

    assert next_frame(source).source_id == f"rtsp:{camera.url}"
    source.close()


def test_a_login_is_taken_from_netrc(camera: StreamCamera, home: Path) -> None:
    camera.login = f"operator:{SECRET}"
    netrc = home / ".netrc"
    netrc.write_text(f"machine 127.0.0.1 login operator password {SECRET}\n", encoding="ascii")
    netrc.chmod(0o600)
    source = open_source(camera.url)
    source.open()

    next_frame(source)
    source.close()


def test_a_netrc_that_everybody_may_read_is_refused(camera: StreamCamera, home: Path) -> None:
    netrc = home / ".netrc"
    netrc.write_text(f"machine 127.0.0.1 login operator password {SECRET}\n", encoding="ascii")
    netrc.chmod(0o644)
    source = open_source(camera.url)

    with pytest.raises(EnvironmentFault, match="chmod 600") as caught:
        source.open()
    assert SECRET not in str(caught.value)


def test_a_wrong_login_and_a_camera_that_is_away_say_what_to_check(camera: StreamCamera, home: Path) -> None:
    camera.login = f"operator:{SECRET}"
    source = open_source(with_login(camera, "operator:guessed"))

    with pytest.raises(EnvironmentFault, match=r"gives no stream that can be read\. Check path, login"):
        source.open()
    camera.unplug()
    with pytest.raises(
        EnvironmentFault, match=r"cannot be reached: Connection refused\. Check address, port"
    ):
        source.open()


def test_a_server_that_is_no_camera_says_so(home: Path) -> None:
    page = PageServer()
    source = open_source(page.url)

    with pytest.raises(EnvironmentFault, match="gives no stream that can be read"):
        source.open()
    page.close()


class PageServer(StreamCamera):
    """The web page of something else."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    def serve(self, connection: socket.socket) -> None:
        connection.recv(4096)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\n\r\nhello")
