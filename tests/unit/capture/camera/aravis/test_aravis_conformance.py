"""The conformance suite against a GigE Vision camera: real control and stream protocols over the loopback."""

from collections.abc import Iterator
from typing import ClassVar

import pytest
from helpers.aravis_bench import AravisBench
from helpers.camera_conformance import CameraConformance


class TestAravisCamera(CameraConformance):
    not_applicable: ClassVar = {
        "test_a_driver_that_does_not_return_holds_neither_reading_nor_closing": (
            "every call of Aravis ends by itself; a camera that does not answer is in test_aravis_camera"
        ),
        "test_a_value_the_firmware_refuses_is_told_and_the_camera_goes_on": (
            "Aravis's fake camera takes every value it is sent"
        ),
    }

    @pytest.fixture
    def bench(self) -> Iterator[AravisBench]:
        bench = AravisBench()
        yield bench
        bench.close()
