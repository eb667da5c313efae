"""GenTL in the hands of a test: the producer of the genicam wheel, a cable to it, and broken producers."""

import shutil
import struct
import subprocess
from importlib.util import find_spec
from pathlib import Path

import pytest
from helpers.camera_bench import CameraBench

from inspector.capture.camera.genicam import genicam_camera
from inspector.capture.camera.genicam_files import PATH_VARIABLE
from inspector.capture.camera.source import CameraSource

VIKY_SERIALS = ("0", "1", "2")
VIKY_COLOURS = {"0": (255, 0, 0), "1": (0, 255, 0), "2": (0, 0, 255)}
"""Each camera shows a square of its colour, 20 pixels wide, that bounces before white."""

_CABLE = Path(__file__).with_name("gentl_cable.c")
_UNPLUGGED, _HELD, _OCCUPIED, _DAMAGED, _PULSES = range(5)


def viky() -> Path:
    """The producer in the genicam wheel; its library is looked up, not loaded."""
    spec = find_spec("genicam")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).with_name("viky.cti")


def compiled(source: Path, target: Path) -> Path:
    """A shared library from C; skips, with the reason shown, where there is no compiler."""
    compiler = shutil.which("gcc")
    if compiler is None:
        pytest.skip("gcc is not installed: this producer cannot be built")
    options = ["-D_GNU_SOURCE", "-O1", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-o", str(target)]
    subprocess.run([compiler, *options, str(source), "-ldl"], check=True, timeout=60)
    return target


def broken_producer(folder: Path, name: str, code: str) -> Path:
    """A producer with these functions and no others."""
    source = folder / f"{name}.c"
    source.write_text(code, encoding="ascii")
    return compiled(source, folder / f"{name}.cti")


class GentlCable(CameraBench):
    """A cable to a camera of the wheel's producer, which gains a trigger; see gentl_cable.c.

    Every camera of the producer hangs on it, in every process.
    """

    line_choice = "line1"

    def __init__(self, folder: Path, cable: Path, patch: pytest.MonkeyPatch, serial: str = "1") -> None:
        self._hand = folder / "hand"
        self._hand.write_bytes(bytes(256))
        self._serial = serial
        producers = folder / "producers"
        producers.mkdir()
        (producers / cable.name).symlink_to(cable)
        patch.setenv("GENTL_CABLE_TO", str(viky()))
        patch.setenv("GENTL_CABLE_HAND", str(self._hand))
        patch.setenv(PATH_VARIABLE, str(producers))

    def source(self) -> CameraSource:
        """See `CameraBench`."""
        return CameraSource(*genicam_camera(self._serial))

    def unplug(self) -> None:
        """See `CameraBench`."""
        self._put(_UNPLUGGED, 1)

    def plug_in(self) -> None:
        """See `CameraBench`."""
        self._put(_UNPLUGGED, 0)

    def hold_driver(self) -> None:
        """See `CameraBench`."""
        self._put(_HELD, 1)

    def release_driver(self) -> None:
        """See `CameraBench`."""
        self._put(_HELD, 0)

    def occupy(self) -> None:
        """See `CameraBench`."""
        self._put(_OCCUPIED, 1)

    def vacate(self) -> None:
        """See `CameraBench`."""
        self._put(_OCCUPIED, 0)

    def fail_images(self, count: int) -> None:
        """See `CameraBench`."""
        self._put(_DAMAGED, count)

    def pulse(self) -> None:
        """See `CameraBench`."""
        (before,) = struct.unpack_from("=i", self._hand.read_bytes(), 4 * _PULSES)
        self._put(_PULSES, before + 1)

    def refused(self) -> tuple[str, str]:
        """See `CameraBench`."""
        return "trigger_edge", "falling"

    def _put(self, place: int, number: int) -> None:
        with self._hand.open("r+b") as file:
            file.seek(4 * place)
            file.write(struct.pack("=i", number))


def gentl_processes() -> set[int]:
    """Processes of this one that hold a producer."""
    children = [
        int(child)
        for task in Path("/proc/self/task").iterdir()
        for child in _bytes_of(task / "children").decode("ascii").split()
    ]
    return {child for child in children if b"inspector.gentl" in _bytes_of(Path(f"/proc/{child}/cmdline"))}


def _bytes_of(file: Path) -> bytes:
    """Of a file of the kernel; nothing where its thread or process has just ended."""
    try:
        return file.read_bytes()
    except (FileNotFoundError, ProcessLookupError):
        return b""
