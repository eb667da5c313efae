"""The conformance suite against the fake camera: proves the thread, the source and the suite itself."""

from collections.abc import Iterator

import pytest
from helpers.camera_conformance import CameraConformance
from helpers.fake_camera import FakeCamera


class TestFakeCamera(CameraConformance):
    @pytest.fixture
    def bench(self) -> Iterator[FakeCamera]:
        camera = FakeCamera()
        yield camera
        camera.close()
