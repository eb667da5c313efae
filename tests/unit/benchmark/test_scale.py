from xml.etree import ElementTree

import numpy as np
import pytest

from inspector.benchmark import ScalePoint, ScaleReport, measure_scale, scale_chart, scale_table
from inspector.benchmark.chart import Line, Panel, round_ticks, svg
from inspector.domain.errors import Cancelled, DataFault
from inspector.domain.recipe import ModelSpec
from inspector.models import ModelFactory, WeightStore, ignore_progress

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def factory(tmp_path):
    return ModelFactory(WeightStore(tmp_path / "weights"), device="cpu")


def parts(count):
    return [np.random.default_rng(seed).integers(0, 256, (48, 64, 3), np.uint8) for seed in range(count)]


def measure(factory, method="template", report=ignore_progress):
    spec = ModelSpec(method=method)
    return measure_scale(spec, factory, references=parts(5), parts=parts(2), report=report)


def test_every_number_of_references_at_every_size(factory):
    report = measure(factory)
    points = [(point.input_size, point.shots) for point in report.points]
    assert points == [(size, shots) for size in (128, 192, 256, 320, 384) for shots in (1, 2, 4)]
    for point in report.points:
        assert point.bank_rows == point.shots  # this method keeps one template a reference
        assert point.state_mb == pytest.approx((point.shots * 32 * 32 * 3 * 4 + 2 * 8) / 2**20)
        assert 0 < point.p50_ms <= point.p95_ms
        assert point.runs == 10
    assert report.refused == {}
    assert report.runtime == "numpy cpu"


def test_a_method_that_does_not_exist_is_refused(factory):
    with pytest.raises(DataFault, match="no model 'magic'"):
        measure(factory, method="magic")


def test_a_person_may_stop_it(factory):
    def stop(progress):
        if progress.message.startswith("Judging"):
            raise Cancelled

    with pytest.raises(Cancelled):
        measure(factory, report=stop)


REPORT = ScaleReport(
    points=tuple(
        ScalePoint(shots, size, 100 * shots, 0.1, 0.2, shots * size / 100, shots * size / 50, 10)
        for size in (128, 256)
        for shots in (1, 2, 4)
    ),
    refused={384: "Too large."},
    runtime="somewhere",
)


def test_the_table_has_a_line_a_point_and_says_what_was_refused():
    lines = scale_table(REPORT)
    assert len(lines) == 2 + 6 + 1
    assert lines[-1] == "Input 384: Too large."
    assert "| 256   | 4 | 400       |" in lines[7]


def test_the_chart_is_xml_with_a_line_for_each_size_and_each_number_of_references():
    root = ElementTree.fromstring(scale_chart(REPORT, title="a < b"))
    assert len(root.findall(f".//{SVG}polyline")) == 2 + 2 + 3
    texts = [element.text for element in root.iter(f"{SVG}text")]
    assert {"a < b", "256 px", "K = 4", "references K", "rows in the bank"} <= set(texts)


def test_points_lie_where_the_axes_say():
    panel = Panel("t", "x", "y", (Line("l", ((1, 0), (2, 5), (4, 10))),), (1, 2, 4), logarithmic=True)
    root = ElementTree.fromstring(svg([panel], title=""))
    points = root.find(f".//{SVG}polyline").get("points").split()
    (x1, y1), (x2, y2), (x3, y3) = ((float(n) for n in point.split(",")) for point in points)
    assert x3 - x2 == pytest.approx(x2 - x1, abs=0.2)
    assert y1 - y2 == pytest.approx(y2 - y3, abs=0.2)
    assert y1 > y3


@pytest.mark.parametrize(
    ("highest", "ticks"),
    [(10, [0, 2, 4, 6, 8, 10]), (0.07, [0, 0.02, 0.04, 0.06, 0.08]), (390, [0, 100, 200, 300, 400])],
)
def test_ticks_are_round_and_reach_the_highest_value(highest, ticks):
    assert round_ticks(highest) == pytest.approx(ticks)
