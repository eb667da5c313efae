import json
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from inspector.app.cli.benchmark import app
from inspector.benchmark import AccuracyRow, Results, read_results, side_by_side
from inspector.domain.errors import DataFault

ROW = AccuracyRow(
    category="nut",
    model="m",
    backbone="b",
    shots=2,
    seed=0,
    image_auroc=0.5,
    image_ap=0.625,
    pixel_auroc=0.75,
    pro=0.25,
    fit_s=1.0,
    ms_per_image=10.0,
    peak_mb=300.0,
    false_reject=0.1,
    escape=0.2,
    good_flagged=0.3,
    defect_passed=0.1,
    review_limit=1.0,
    reject_limit=2.0,
    goods=20,
    defects=30,
    not_inspected=0,
    oracle_escape=0.1,
    oracle_escape_5=0.15,
    oracle_f1=0.9,
    oracle_f1_false_reject=0.2,
    oracle_f1_escape=0.05,
    feedback=None,
)
HERE = {"cores": 2, "settings": {"input_size": 256, "code": "a"}}


def shown(*rows, environment=HERE):
    return side_by_side({Path("one.json"): Results(environment, rows)})


def table(lines, title):
    """Cells of the table below a title, without the rule."""
    start = next(index for index, line in enumerate(lines) if title in line) + 2
    rows = [line for line in lines[start:] if line.startswith("|") or not line]
    block = rows[: rows.index("")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in block if "---" not in line]


def test_one_model_has_a_column_for_each_number_of_references():
    rows = [
        replace(ROW, image_auroc=0.2),
        replace(ROW, seed=1, image_auroc=0.4),
        replace(ROW, category="bolt", image_auroc=0.6),
        replace(ROW, category="bolt", seed=1, image_auroc=1.0),
        replace(ROW, shots=4, image_auroc=0.9),
        replace(ROW, category="bolt", shots=4, image_auroc=0.7),
    ]
    lines = shown(*rows)
    assert table(lines, "**m, b: image AUROC / average precision") == [
        ["category", "K=2", "K=4"],
        ["bolt", "0.800 (0.283) / 0.625 (0.000)", "0.700 / 0.625"],
        ["nut", "0.300 (0.141) / 0.625 (0.000)", "0.900 / 0.625"],
        ["mean", "0.550 (0.212) / 0.625 (0.000)", "0.800 / 0.625"],
    ]
    assert "Seeds: K=2: 0 1; K=4: 0." in lines


def test_every_figure_of_the_contract_is_there():
    lines = shown(ROW)
    assert table(lines, "pixel AUROC / PRO to a false-positive rate of 0.3")[1] == ["nut", "0.750 / 0.250"]
    assert table(lines, "false rejects / escapes at the automatic reject limit")[1] == [
        "nut",
        "0.100 / 0.200",
    ]
    assert table(lines, "learning s / ms an image / peak MiB")[1] == ["nut", "1.00 / 10.0 / 300"]
    assert "Seeds: 0." in lines


def test_several_models_have_a_table_for_each_number_of_references():
    rows = [replace(ROW, model=model, shots=shots) for shots in (8, 2) for model in ("siamese", "regad")]
    lines = shown(*rows)
    titles = [line.split(":")[0] for line in lines if "image AUROC" in line]
    assert titles == ["**K=2", "**K=8"]
    assert table(lines, "K=2: image AUROC")[0] == ["category", "siamese", "regad"]


def test_a_model_with_two_backbones_is_told_apart():
    rows = [ROW, replace(ROW, backbone="c"), replace(ROW, model="n")]
    assert table(shown(*rows), "image AUROC")[0] == ["category", "m (b)", "m (c)", "n"]


def test_means_are_over_the_categories_that_every_column_has():
    rows = [
        replace(ROW, image_auroc=0.5),
        replace(ROW, category="bolt", image_auroc=1.0),
        replace(ROW, model="n", image_auroc=0.25),
    ]
    lines = shown(*rows)
    assert table(lines, "image AUROC")[1:] == [
        ["bolt", "1.000 / 0.625", "-"],
        ["nut", "0.500 / 0.625", "0.250 / 0.625"],
        ["mean", "0.500 / 0.625", "0.250 / 0.625"],
    ]
    assert "The mean is over the 1 of 2 categories that every column has." in lines


def test_without_a_common_category_there_is_no_mean():
    lines = shown(ROW, replace(ROW, model="n", category="bolt"))
    assert table(lines, "image AUROC")[-1] == ["mean", "-", "-"]


def test_seeds_that_a_category_lacks_are_mentioned():
    lines = shown(ROW, replace(ROW, seed=1), replace(ROW, category="bolt"))
    assert "Seeds: 0 1 (some categories fewer)." in lines


def test_figures_that_are_not_known_are_dashes():
    lines = shown(replace(ROW, pixel_auroc=None, pro=None, peak_mb=None))
    assert table(lines, "pixel AUROC")[1] == ["nut", "- / -"]
    assert table(lines, "learning s")[1] == ["nut", "1.00 / 10.0 / -"]


def test_a_category_cannot_break_the_table():
    lines = shown(replace(ROW, category="a|b"))
    assert any(line.startswith("| a\\|b ") for line in lines)


def test_files_from_different_machines_or_settings_are_told():
    there = {"cores": 4, "settings": {"input_size": 256, "code": "b"}}
    files = {
        Path("one.json"): Results(HERE, (ROW,)),
        Path("two.json"): Results(there, (replace(ROW, model="n"),)),
    }
    (told,) = [line for line in side_by_side(files) if "Not measured alike" in line]
    assert told.endswith("the files differ in cores, settings.code.")
    assert not any("Not measured alike" in line for line in shown(ROW))


def test_what_was_measured_twice_is_refused():
    files = {Path("one.json"): Results(HERE, (ROW,)), Path("two.json"): Results(HERE, (ROW,))}
    with pytest.raises(DataFault, match=r"m \(b\), K=2, seed 0 on nut is in one.json and again in two.json"):
        side_by_side(files)


def test_nothing_measured_is_refused():
    with pytest.raises(DataFault, match="nothing to show"):
        shown()


def write(path, *rows):
    path.write_text(
        json.dumps({"environment": HERE, "results": [asdict(row) for row in rows], "summary": []})
    )
    return path


def invoke(*arguments):
    return CliRunner().invoke(app, ["table", *map(str, arguments)])


def test_the_command_prints_one_table_from_several_files(tmp_path):
    files = [write(tmp_path / f"{name}.json", replace(ROW, model=name)) for name in ("siamese", "uniad")]
    result = invoke(*files)
    assert result.exit_code == 0
    assert table(result.stdout.splitlines(), "image AUROC")[0] == ["category", "siamese", "uniad"]


def test_the_command_writes_the_same_to_a_file(tmp_path):
    file, out = write(tmp_path / "m.json", ROW), tmp_path / "m.md"
    printed = invoke(file).stdout
    result = invoke(file, "--out", out)
    assert out.read_text() == printed
    assert result.stdout == ""
    assert f"written: {out}" in result.stderr


@pytest.mark.parametrize(
    "content",
    [
        "{",
        "[]",
        '{"environment": {}}',
        '{"environment": [], "results": []}',
        '{"environment": {}, "results": {}}',
    ],
)
def test_what_is_no_result_file_is_refused(tmp_path, content):
    path = tmp_path / "x.json"
    path.write_text(content)
    with pytest.raises(DataFault, match=r"x.json is not a result file"):
        read_results(path)


def test_rows_with_other_fields_are_refused(tmp_path):
    path = write(tmp_path / "x.json", ROW)
    path.write_text(path.read_text().replace("image_ap", "precision"))
    with pytest.raises(DataFault, match="not a result file"):
        read_results(path)


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(DataFault, match=r"gone.json cannot be read: No such file"):
        read_results(tmp_path / "gone.json")
