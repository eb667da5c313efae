"""`inspector cameras` and `inspector capture` as a person calls them, in processes of their own."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from helpers.stream_server import RtspCamera

TIMEOUT_S = 60


@pytest.fixture
def inspector(tmp_path: Path) -> "Command":
    return Command(tmp_path / "data")


@pytest.fixture
def rtsp() -> Iterator[RtspCamera]:
    camera = RtspCamera()
    yield camera
    camera.close()


class Command:
    """Runs `inspector ARGUMENTS`."""

    def __init__(self, data: Path) -> None:
        self._data = data

    def __call__(self, *arguments: str | Path, code: int = 0) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [sys.executable, "-m", "inspector", *map(str, arguments)],
            env={**os.environ, "INSPECTOR_DATA_DIR": str(self._data), "HOME": str(self._data)},
            capture_output=True,
            text=True,
            timeout=TIMEOUT_S,
            check=False,
        )
        assert done.returncode == code, f"exit code {done.returncode}\n{done.stdout}\n{done.stderr}"
        assert "Traceback" not in done.stderr
        return done


def test_every_kind_of_camera_is_listed_and_says_why_it_cannot_be_used(inspector: Command) -> None:
    listed = json.loads(inspector("cameras", "--json").stdout)

    assert {"simulated", "folder", "video", "webcam", "basler", "genicam", "aravis", "rtsp"} <= {
        source["backend"] for source in listed
    }
    assert all(
        {"backend", "id", "model", "serial", "address", "usable", "reason"} <= source.keys()
        for source in listed
    )
    assert all(source["usable"] or source["reason"] for source in listed)
    assert "simulated:washer" in inspector("cameras").stdout


def test_frames_of_a_network_camera_are_saved_and_its_login_is_not_shown(
    inspector: Command, rtsp: RtspCamera, tmp_path: Path
) -> None:
    rtsp.login = "operator:wi5e"
    source = rtsp.url.replace("//", "//operator:wi5e@")
    done = inspector("capture", source, tmp_path / "frames", "-n", "3")

    saved = sorted((tmp_path / "frames").iterdir())
    assert [path.name for path in saved] == [f"frame_0000{number}.png" for number in range(3)]
    pixels = cv2.cvtColor(cv2.imread(str(saved[0])), cv2.COLOR_BGR2RGB)
    assert rtsp.chart().differences(pixels) == {}
    assert "wi5e" not in done.stdout + done.stderr


def test_images_that_cannot_be_read_are_named_and_the_others_saved(
    inspector: Command, tmp_path: Path
) -> None:
    parts = tmp_path / "parts"
    parts.mkdir()
    (parts / "a.png").write_bytes(b"no image")
    cv2.imwrite(str(parts / "b.png"), np.zeros((8, 8, 3), np.uint8))
    done = inspector("capture", parts, tmp_path / "frames", "-n", "2", code=1)

    assert [path.name for path in (tmp_path / "frames").iterdir()] == ["frame_00000.png"]
    assert "a.png" in done.stderr
    assert "the source ended after 1 frames" in done.stderr


@pytest.mark.parametrize(
    ("source", "code", "told"),
    [
        ("webcam:99", 3, "webcam:99 cannot be opened. Plug it in"),
        ("webcam:front", 2, "Webcam 'front' is no camera number."),
        (
            "rtsp://me:wi5e@127.0.0.1:1/x",
            3,
            "rtsp:rtsp://127.0.0.1:1/x cannot be reached: Connection refused.",
        ),
        ("rtsp:file:///etc/passwd", 2, "is no address of a network camera"),
        ("ftp://me:wi5e@camera/x", 2, "'ftp://camera/x' is no source."),
        ("genicam:none", 3, "No camera genicam:none"),
        ("aravis:none", 3, ""),
        ("/no/such", 2, "'/no/such' is no source."),
        ("simulated:washer?rate=-1", 2, "A rate of -1 frames a second is not possible."),
    ],
)
def test_a_source_that_cannot_be_used_is_one_clear_line(
    inspector: Command, tmp_path: Path, source: str, code: int, told: str
) -> None:
    done = inspector("capture", source, tmp_path / "frames", code=code)

    assert len(done.stderr.splitlines()) == 1
    assert told in done.stderr
    assert "wi5e" not in done.stderr
    assert done.stdout == ""
    assert not (tmp_path / "frames").exists()


def test_a_folder_that_cannot_be_written_is_one_clear_line(inspector: Command, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    done = inspector("capture", "simulated:washer?rate=0", tmp_path / "file" / "frames", code=3)

    assert "cannot be written: Not a directory. Choose another folder" in done.stderr
