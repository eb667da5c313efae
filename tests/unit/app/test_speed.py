"""The speed benchmark measures the real station, the image's way to the disk included."""

from pathlib import Path

import numpy as np
import pytest
from helpers.station_world import FAST_MODEL, blank, ignore

from inspector.app import Services, open_services
from inspector.app.repeated_frames import RepeatedFrames
from inspector.app.speed import STAGES, WARM_UP_PARTS, measure_speed
from inspector.capture import SourceEnded
from inspector.domain.errors import DataFault, EnvironmentFault
from inspector.domain.record import RecordFilter


def test_every_part_of_both_runs_is_recorded_and_its_image_is_on_the_disk(tmp_path: Path) -> None:
    with open_services(tmp_path) as services:
        report = measure_speed(services, FAST_MODEL, goods=2, parts=5, report=ignore)
        records = services.records.query(RecordFilter())
        assert len(records) == 2 * (WARM_UP_PARTS + 5)
        assert len({record.image for record in records}) == len(records)
        assert all(services.images.path(record.image).exists() for record in records)
        _check(services)
    assert report.stages.keys() == set(STAGES)
    assert report.archived.p50_ms > report.total.p50_ms > report.stages["store"].p50_ms > 0
    assert report.sustained_per_s > 0


def _check(services: Services) -> None:
    assert services.images.settle() == {}
    assert services.station is None


def test_figures_of_parts_that_were_not_inspected_are_refused(
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    with open_services(tmp_path) as services:
        (services.paths.images).rmdir()
        with pytest.raises(EnvironmentFault, match="figures mean nothing"):
            measure_speed(services, FAST_MODEL, goods=2, parts=5, report=ignore)
    caplog.clear()


def test_repeated_frames_are_all_different_and_end() -> None:
    source = RepeatedFrames([blank(8), blank(8)], 3)
    source.open()
    frames = [source.read(0.1) for _ in range(3)]
    assert len({frame.pixels.tobytes() for frame in frames}) == 3
    assert np.count_nonzero(frames[2].pixels != blank(8)) <= 4
    with pytest.raises(SourceEnded):
        source.read(0.1)
    with pytest.raises(DataFault):
        source.set_control("rate", 1)
    source.trigger()
    source.close()
    assert source.controls() == ()
