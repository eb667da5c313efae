"""The shared suite with pylon's own camera emulator."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import ClassVar

import numpy as np
import pytest
from helpers.camera_bench import CameraBench, Chart
from helpers.camera_conformance import CameraConformance
from helpers.pylon_emulator import EmulatorBench, emulated_cameras, shows_image

COLOURS = ((200, 30, 40), (30, 180, 60), (40, 60, 210), (230, 220, 40), (128, 128, 128), (250, 250, 250))
COLUMN, HEIGHT = 20, 80


class ChartBench(EmulatorBench):
    """Shows columns of known colours, through an image file."""

    def __init__(self, folder: Path) -> None:
        columns = np.repeat(np.asarray([COLOURS] * HEIGHT, np.uint8), COLUMN, axis=1)
        super().__init__(shows_image(folder, columns, PixelFormat="RGB8Packed"))

    def chart(self) -> Chart:
        places = [(COLUMN * number + COLUMN // 2, HEIGHT // 2) for number in range(len(COLOURS))]
        return Chart(dict(zip(places, COLOURS, strict=True)), (COLUMN * len(COLOURS), HEIGHT))


class TestBaslerConformance(CameraConformance):
    not_applicable: ClassVar[Mapping[str, str]] = {
        "test_a_value_the_firmware_refuses_is_told_and_the_camera_goes_on": (
            "pylon's emulator takes every value within its ranges"
        ),
        "test_opened_elsewhere_it_says_so": "pylon's emulator lets a camera be opened twice",
    }

    @pytest.fixture
    def bench(self, tmp_path: Path) -> Iterator[CameraBench]:
        with emulated_cameras(1):
            bench = ChartBench(tmp_path)
            yield bench
            bench.close()
