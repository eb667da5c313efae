"""The shared suite with a real GenTL producer, on a cable that the tests can pull."""

from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import numpy as np
import pytest
from helpers.camera_bench import LOST_WITHIN_S, CameraBench, next_frame, read_until_lost, reopen
from helpers.camera_conformance import CameraConformance
from helpers.gentl_bench import VIKY_COLOURS, GentlCable, compiled, gentl_processes

from inspector.capture import FrameSource


@pytest.fixture(scope="module")
def cable(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The cable, built once."""
    source = Path(__file__).parents[3] / "helpers" / "gentl_cable.c"
    return compiled(source, tmp_path_factory.mktemp("cable") / "cable.cti")


class TestGenicamConformance(CameraConformance):
    @pytest.fixture
    def bench(self, tmp_path: Path, cable: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[CameraBench]:
        bench = GentlCable(tmp_path, cable, monkeypatch)
        yield bench
        bench.close()
        assert not gentl_processes()

    @pytest.mark.slow
    @pytest.mark.timeout(600)
    def test_opened_and_closed_a_hundred_times_it_leaves_nothing_behind(self, source: FrameSource) -> None:
        super().test_opened_and_closed_a_hundred_times_it_leaves_nothing_behind(source)

    def test_colours_are_those_of_the_chart(self, opened: FrameSource, bench: CameraBench) -> None:
        """The producer shows a square that bounces: its colour is known, its place is not."""
        pixels = next_frame(opened).pixels
        colours, counts = np.unique(pixels.reshape(-1, 3), axis=0, return_counts=True)
        seen = dict(zip(map(tuple, colours.tolist()), counts.tolist(), strict=True))

        assert seen == {(255, 255, 255): 400 * 400 - 400, VIKY_COLOURS["1"]: 400}

    def test_a_driver_that_does_not_return_holds_neither_reading_nor_closing(
        self, opened: FrameSource, bench: CameraBench, caplog: pytest.LogCaptureFixture
    ) -> None:
        """It is not abandoned as in the program itself: its process is killed, and the camera free again."""
        next_frame(opened)
        bench.hold_driver()
        held_s = monotonic()
        read_until_lost(opened)
        assert monotonic() - held_s < LOST_WITHIN_S
        opened.close()
        assert monotonic() - held_s < 2 * LOST_WITHIN_S
        assert not gentl_processes()
        bench.release_driver()
        reopen(opened)
        next_frame(opened)
