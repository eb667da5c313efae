import json

import pytest
from typer.testing import CliRunner

from inspector.app.cli.benchmark import app
from inspector.domain.errors import DataFault


def test_a_chart_that_is_not_svg_is_refused_before_anything_is_measured(tmp_path):
    result = CliRunner().invoke(app, ["scale", "--plot", str(tmp_path / "scale.png")])
    assert isinstance(result.exception, DataFault)
    assert "ends in .svg" in str(result.exception.way_out)


@pytest.mark.slow
def test_scale_writes_a_table_figures_and_a_chart(tmp_path):
    figures, chart = tmp_path / "scale.json", tmp_path / "scale.svg"
    options = ["--model", "template", "--json", str(figures), "--plot", str(chart)]
    result = CliRunner().invoke(app, ["scale", *options], catch_exceptions=False)
    assert "| input | K  | bank rows |" in result.stdout
    document = json.loads(figures.read_text())
    assert document["environment"]["model"] == "template"
    assert {point["shots"] for point in document["points"]} == {1, 2, 4, 8, 16, 32, 64}
    assert chart.read_text().startswith("<svg")
