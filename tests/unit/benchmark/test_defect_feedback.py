import json
from dataclasses import replace

import pytest
from typer.testing import CliRunner

from inspector.app.cli.benchmark import app
from inspector.benchmark import DefectFeedbackRow, LeftOut, defect_feedback_means, defect_feedback_tables
from inspector.domain.errors import DataFault

ROW = DefectFeedbackRow("set/disc", "ckaad", 4, 0, "dot", 5, 4, 6, 9, 0.8, 0.84, 0.9, 0.895, 1.0)


def run(*options):
    return CliRunner().invoke(app, ["feedback", *map(str, options)])


def test_every_kind_is_shown_once_and_its_confirmed_images_are_not_judged(kinds_data, tmp_path):
    file = tmp_path / "out.json"
    options = ["--models", "template", "--shots", 2, "--seeds", "0,1", "--confirmed", 1, "--input-size", 64]
    result = run(kinds_data, *options, "--json", file)
    assert result.exception is None
    document = json.loads(file.read_text())
    rows = document["results"]
    assert [(row["seed"], row["kind"]) for row in rows] == [
        (0, "dot"),
        (0, "spot"),
        (1, "dot"),
        (1, "spot"),
    ]
    assert [(row["confirmed"], row["goods"], row["same"], row["others"]) for row in rows[:2]] == [
        (1, 4, 6, 8),
        (1, 4, 5, 9),
    ]
    assert all(row["gain"] == row["change"] == 0 for row in rows)  # this model does not learn from defects
    assert document["left_out"] == [{"category": "set/disc", "kind": "rim", "images": 2}]
    assert "Left out: set/disc, rim: only 2 images." in result.stdout
    assert document["environment"]["settings"]["budget_s"] == 120


def test_fewer_kinds_and_named_categories(kinds_data, tmp_path):
    file = tmp_path / "out.json"
    options = ["--models", "template", "--shots", 2, "--seeds", 0, "--confirmed", 1, "--input-size", 64]
    assert run(kinds_data, *options, "--kinds-per-category", 1, "--json", file).exception is None
    assert [row["kind"] for row in json.loads(file.read_text())["results"]] == ["dot"]
    assert run(kinds_data, *options, "--categories", "disc").exception is None
    unknown = run(kinds_data, *options, "--categories", "disc,nut").exception
    assert isinstance(unknown, DataFault)
    assert "set/disc" in str(unknown.way_out)


def test_confirmed_defects_reach_the_method(kinds_data, tmp_path):
    """With two steps it has hardly learned anything, but not the same thing."""
    file = tmp_path / "out.json"
    options = ["--models", "ckaad", "--shots", 2, "--seeds", 0, "--confirmed", 2, "--input-size", 64]
    result = run(kinds_data, *options, "--kinds-per-category", 1, "--budget", 1, "--json", file)
    assert result.exception is None
    assert json.loads(file.read_text())["results"][0]["confirmed"] == 2


def test_means_and_aims():
    rows = [
        ROW,
        replace(ROW, kind="spot", same_after=0.82, others_after=0.85),
        replace(ROW, category="set/nut", others_before=None, others_after=None),
    ]
    disc, nut, both = defect_feedback_means(rows)
    assert (disc.rows, disc.rises, disc.falls) == (2, 1, 1)
    assert (disc.gain, disc.change) == (pytest.approx(0.03), pytest.approx(-0.0275))
    assert (nut.rises, nut.falls, nut.change) == (1, 1, None)
    assert (both.rows, both.rises, both.falls) == (2, 2, 1)
    text = "\n".join(defect_feedback_tables(rows, [LeftOut("set/disc", "rim", 1)]))
    assert "0.800 -> 0.840" in text
    assert "only 1 image." in text
    assert "5; 4 + 6 + 9" in text
