"""The line is timed alone and beside a learning that really runs."""

from pathlib import Path

import pytest
from helpers.station_world import FAST_MODEL, ignore

from inspector.app import open_services
from inspector.app.speed_beside_learning import ROUNDS, measure_beside_learning
from inspector.domain.errors import DataFault
from inspector.domain.record import RecordFilter

pytestmark = pytest.mark.xdist_group("learning")


def test_as_many_parts_are_judged_beside_a_learning_as_alone(tmp_path: Path) -> None:
    with open_services(tmp_path) as services:
        report = measure_beside_learning(
            services, FAST_MODEL, learner="template", goods=2, parts=ROUNDS, report=ignore
        )
        judged = services.records.count(RecordFilter())
        assert services.learning.status() is not None
    assert (report.learner, report.parts) == ("template", ROUNDS)
    assert judged == 2 * ROUNDS * 2 * (10 + 1)
    for row in (report.p50_ms, report.p95_ms, report.sustained_per_s):
        assert min(row.alone, row.beside, row.ratio) > 0


def test_a_learner_that_cannot_be_used_ends_the_measurement(tmp_path: Path) -> None:
    with open_services(tmp_path) as services, pytest.raises(DataFault, match="There is no model"):
        measure_beside_learning(services, FAST_MODEL, learner="none", goods=2, parts=4, report=ignore)
