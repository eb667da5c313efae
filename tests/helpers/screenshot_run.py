"""Starts the processes that take the pictures: which variants there are, and what of the machine they see."""

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from inspector.settings import resource_path

TIMEOUT_S = 150
_TESTS = Path(__file__).parents[1]
_OF_THE_DESKTOP = ("QT_", "QML", "LC_", "LANG", "XDG_", "WAYLAND_", "FONTCONFIG_", "INSPECTOR_", "PYTEST_")
_FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>{fonts}</dir>
  <cachedir>{cache}</cachedir>
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
"""


@dataclass(frozen=True)
class Variant:
    """One way to look at every screen; operator mode is looked at where `operator` says so."""

    name: str
    theme: str = "light"
    language: str = "en"
    scale: float = 1.0
    operator: bool = True


VARIANTS = (
    Variant("light"),
    Variant("dark", theme="dark"),
    Variant("german", language="de"),
    Variant("large", scale=1.5, operator=False),
)


def take_everything(folder: Path) -> Path:
    """Take all pictures as they look now; gives the folder with `VARIANT/STATE.png`. Half a minute.

    The size of everything is settled before Qt starts, so that every scale is a process; they run at once.

    Raises:
        AssertionError: A process failed; its last words are in the message.
    """
    world, pictures = folder / "world", folder / "pictures"
    _wait([_start(["helpers.screenshot_world", world], 1.0, folder)])
    scales = dict.fromkeys(variant.scale for variant in VARIANTS)
    _wait(
        [
            _start(["helpers.screenshot_taker", world, pictures, *_names(scale)], scale, folder)
            for scale in scales
        ]
    )
    return pictures


def environment(scale: float, scratch: Path) -> dict[str, str]:
    """Of such a process: the shipped font and no other, UTC, a scale, and nothing of the desktop's."""
    fonts = scratch / f"fonts-{scale:g}.conf"
    fonts.write_text(_FONTS.format(fonts=resource_path("fonts"), cache=scratch / "font-cache"))
    kept = {name: value for name, value in os.environ.items() if not name.startswith(_OF_THE_DESKTOP)}
    return kept | {
        "FONTCONFIG_FILE": str(fonts),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": f"{scale:g}",
        "TZ": "UTC",
        "LANG": "C.UTF-8",
        "OMP_NUM_THREADS": "1",
        "INSPECTOR_CAMERA_SEARCH": "local",
    }


def _names(scale: float) -> list[str]:
    return [variant.name for variant in VARIANTS if variant.scale == scale]


def _start(words: Sequence[object], scale: float, scratch: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", *map(str, words)],
        cwd=_TESTS,
        env=environment(scale, scratch),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )


def _wait(processes: "Sequence[subprocess.Popen[str]]") -> None:
    try:
        said = [process.communicate(timeout=TIMEOUT_S)[1] for process in processes]
    finally:
        for process in processes:
            process.kill()
            process.wait()
    for process, words in zip(processes, said, strict=True):
        assert process.returncode == 0, f"no pictures: {words[-3000:]}"
