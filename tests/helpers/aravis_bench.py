"""A GigE Vision camera in the hands of a test; only in a private network."""

import signal
import subprocess
import sys
from pathlib import Path

from helpers import aravis_fake
from helpers.camera_bench import CameraBench, Chart
from helpers.network_namespace import isolated

from inspector.capture.camera.aravis import open_aravis
from inspector.capture.camera.aravis_device import AravisCamera, open_device
from inspector.capture.camera.source import CameraSource

ADDRESS, SERIAL = "127.0.0.1", "GV-TEST"
ID = f"Aravis-Fake-{SERIAL}"


class AravisBench(CameraBench):
    """A process that is the camera; unplugged it is killed."""

    line_choice = "line0"

    def __init__(self) -> None:
        assert isolated(), "discovery would broadcast on a real network"
        self._process = _started()
        self._elsewhere: AravisCamera | None = None

    def source(self) -> CameraSource:
        return open_aravis(ADDRESS)

    def chart(self) -> Chart:
        return chart_of(aravis_fake.WIDTH, aravis_fake.HEIGHT)

    def unplug(self) -> None:
        self._process.kill()
        self._process.communicate()

    def plug_in(self) -> None:
        self._process = _started()

    def freeze(self) -> None:
        """A camera that answers nothing and forgets nothing, as behind a pulled network cable."""
        self._process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self._process.send_signal(signal.SIGCONT)

    def images_made(self) -> int:
        """How many images the camera has made since it was switched on."""
        self._order("count")
        assert self._process.stdout is not None
        return int(self._process.stdout.readline())

    def occupy(self) -> None:
        self._elsewhere = open_device(ADDRESS)

    def vacate(self) -> None:
        assert self._elsewhere is not None
        self._elsewhere.close()

    def fail_images(self, count: int) -> None:
        self._order(f"fail {count}")

    def pulse(self) -> None:
        self._order("pulse")

    def close(self) -> None:
        self.unplug()

    def _order(self, order: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{order}\n")
        self._process.stdin.flush()


def chart_of(width: int, height: int) -> Chart:
    """The middles of the four fields."""
    places = [(width * x // 4, height * y // 4) for y in (1, 3) for x in (1, 3)]
    return Chart(dict(zip(places, aravis_fake.COLOURS, strict=True)), size=(width, height))


def _started() -> subprocess.Popen[str]:
    program = Path(aravis_fake.__file__)
    process = subprocess.Popen(
        [sys.executable, str(program), ADDRESS, SERIAL],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process
