"""The command line as a person calls it, in processes of its own."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import cv2
import pytest

from inspector.app.simulated_goods import simulated_goods

TIMEOUT_S = 120


def run(*arguments: str | Path, data: Path, code: int = 0) -> subprocess.CompletedProcess[str]:
    """Run `inspector ARGUMENTS` and check its exit code."""
    done = subprocess.run(
        [sys.executable, "-m", "inspector", *map(str, arguments)],
        env={**os.environ, "INSPECTOR_DATA_DIR": str(data)},
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
        check=False,
    )
    assert done.returncode == code, f"exit code {done.returncode}\n{done.stdout}\n{done.stderr}"
    assert "Traceback" not in done.stderr
    return done


@pytest.fixture(scope="module")
def goods(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of nine simulated goods as PNG."""
    folder = tmp_path_factory.mktemp("goods")
    for number, image in enumerate(simulated_goods("washer", 9)):
        cv2.imwrite(str(folder / f"good_{number}.png"), cv2.cvtColor(image.pixels, cv2.COLOR_RGB2BGR))
    return folder


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory, goods: Path) -> Path:
    """A data folder with an enrolled recipe and one inspected folder."""
    folder = tmp_path_factory.mktemp("data")
    run("enroll", goods, "--recipe", "washer", "--limit", "4", "--model", "template", data=folder)
    run("inspect", goods, "--recipe", "washer", "--json", folder / "out.jsonl", data=folder)
    return folder


def test_help_names_every_command_and_imports_neither_torch_nor_qt() -> None:
    program = (
        "import sys; from inspector.__main__ import app; from typer.testing import CliRunner;"
        "out = CliRunner().invoke(app, ['--help']).output;"
        "print(out); print([m for m in ('torch', 'PySide6', 'cv2', 'sqlalchemy') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    for command in ("gui", "demo", "cameras", "capture", "models", "weights", "recipe", "enroll", "inspect"):
        assert command in done.stdout
    assert done.stdout.strip().endswith("[]")


def test_inspect_writes_one_json_object_an_image_with_the_fields_of_the_contract(data: Path) -> None:
    rows = [json.loads(line) for line in (data / "out.jsonl").read_text().splitlines()]
    assert [row["file"] for row in rows] == [f"good_{n}.png" for n in range(9)]
    fields = {"file", "score", "verdict", "review_limit", "reject_limit", "ms", "record_id"}
    assert all(fields <= row.keys() for row in rows)
    assert [row["record_id"] for row in rows] == list(range(1, 10))


def inspected(data: Path, *options: str) -> list[dict[str, object]]:
    """JSON lines of `inspector inspect` with these options."""
    target = data / "triggered.jsonl"
    run("inspect", *options, "--recipe", "washer", "--json", target, data=data)
    return [json.loads(line) for line in target.read_text().splitlines()]


def test_inspect_with_the_cameras_own_trigger_says_what_made_a_part(data: Path, tmp_path: Path) -> None:
    line = "simulated:washer?seed=3&rate=20&count=6"
    data = shutil.copytree(data, tmp_path / "data")  # its parts are not the other tests' parts
    by_line = inspected(data, line, "--trigger", "hardware", "--every-nth", "2")
    assert [row["trigger"] for row in by_line] == ["hardware"] * 3
    assert {row["trigger_ms"] for row in by_line} == {None}
    asked = inspected(data, line, "--trigger", "software", "--every", "0.05", "-n", "2")
    assert [row["trigger"] for row in asked] == ["software"] * 2
    assert all(isinstance(row["trigger_ms"], float) for row in asked)


def test_a_source_without_a_trigger_is_refused_in_one_line(data: Path, goods: Path) -> None:
    refused = run("inspect", goods, "--recipe", "washer", "--trigger", "hardware", data=data, code=2)
    assert "has no hardware trigger. Choose another trigger mode" in refused.stderr


def test_listing_commands_give_one_json_document_and_nothing_else(data: Path) -> None:
    for command in (
        ("cameras",),
        ("models", "list"),
        ("weights", "list"),
        ("recipe", "list"),
        ("recipe", "show", "washer"),
        ("records",),
        ("audit", "verify"),
    ):
        json.loads(run(*command, "--json", data=data).stdout)


def test_a_recipe_says_what_kind_of_part_it_is_and_who_decided_so(data: Path) -> None:
    shown = run("recipe", "show", "washer", data=data).stdout
    assert "What is inspected: Object: cut out of its background (automatic: " in shown
    document = json.loads(run("recipe", "show", "washer", "--json", data=data).stdout)
    (part,) = [choice for choice in document["choices"] if choice["trait"] == "part"]
    assert (part["value"], part["automatic"]) == ("object", True)


def test_cameras_and_models_carry_the_fields_of_the_contract(data: Path) -> None:
    cameras = json.loads(run("cameras", "--json", data=data).stdout)
    assert {"backend", "id", "model", "serial", "address", "usable", "reason"} <= cameras[0].keys()
    models = json.loads(run("models", "list", "--json", data=data).stdout)
    names = {"patchcore", "siamese", "regad", "regad-adv", "uniad", "uniad-adv", "dfd", "coft", "ckaad"}
    assert {model["name"] for model in models} == names
    assert all(model["available"] or model["reason"] for model in models)


def test_records_and_exports_hold_every_part(data: Path, tmp_path: Path) -> None:
    run("export", "--format", "csv,jsonl,images", "--out", tmp_path / "log", data=data)
    lines = (tmp_path / "log" / "records.jsonl").read_text().splitlines()
    assert len(lines) == 9
    assert len((tmp_path / "log" / "records.csv").read_text().splitlines()) == 10
    pictures = {path.name for path in (tmp_path / "log" / "images").rglob("*.png")}
    assert {"000001.png", "000001_heatmap.png", "000009.png"} <= pictures


def test_a_recipe_travels_as_a_package(data: Path, tmp_path: Path) -> None:
    package = tmp_path / "washer.inspector-recipe"
    run("recipe", "export", "washer", "--out", package, data=data)
    other = tmp_path / "other"
    run("recipe", "import", package, data=other)
    run("recipe", "activate", "washer", data=other)
    assert "washer v1" in run("recipe", "list", data=other).stdout
    judged = run("inspect", "simulated:washer?rate=0&defect_rate=0", "-n", "2", data=other).stdout
    assert judged.splitlines()[-1] == "PASS 2, REVIEW 0, FAIL 0, NOT_INSPECTED 0"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("inspect", "/nowhere", "--recipe", "washer"), "/nowhere"),
        (("inspect", "simulated:washer", "--recipe", "gear"), "no recipe 'gear'"),
        (("inspect", "simulated:gear", "--recipe", "washer"), "gear"),
        (("enroll", "/nowhere", "--recipe", "x"), "nowhere"),
        (("export", "--format", "docx", "--out", "x"), "docx"),
        (("weights", "import", "/nowhere.pth", "--backbone", "resnet18"), "nowhere.pth"),
        (("recipe", "show", "gear"), "no recipe 'gear'"),
        (("recipe", "import", "/nowhere.zip"), "/nowhere.zip"),
    ],
)
def test_wrong_use_is_one_clear_line_and_exit_code_2(
    data: Path, arguments: tuple[str, ...], message: str
) -> None:
    done = run(*arguments, data=data, code=2)
    assert message in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_an_unknown_method_is_refused_by_name(goods: Path, tmp_path: Path) -> None:
    options = ("--recipe", "x", "--limit", "2", "--model", "unheard")
    assert "unheard" in run("enroll", goods, *options, data=tmp_path, code=2).stderr


def test_too_few_and_too_many_goods_are_refused_and_nothing_is_stored(goods: Path, tmp_path: Path) -> None:
    done = run("enroll", goods, "--recipe", "w", "--limit", "1", data=tmp_path, code=2)
    assert "needs 2 to 8 good parts, got 1" in done.stderr
    done = run("enroll", goods, "--recipe", "w", data=tmp_path, code=2)
    assert "takes 2 to 8 good parts, got 9" in done.stderr
    assert run("recipe", "list", data=tmp_path).stdout == ""


def test_a_missing_weight_names_the_backbone_and_the_command(goods: Path, tmp_path: Path) -> None:
    done = run(
        "enroll", goods, "--recipe", "w", "--limit", "2", "--backbone", "resnet18", data=tmp_path, code=3
    )
    assert "inspector weights import FILE --backbone resnet18" in done.stderr


def test_a_data_folder_that_is_a_file_is_an_environment_fault(tmp_path: Path) -> None:
    blocked = tmp_path / "data"
    blocked.write_text("not a folder")
    done = run("recipe", "list", data=blocked, code=3)
    assert "data" in done.stderr


def test_a_recipe_with_a_changed_byte_is_refused_by_file_name(goods: Path, tmp_path: Path) -> None:
    run("enroll", goods, "--recipe", "w", "--limit", "2", "--model", "template", data=tmp_path)
    (model,) = (tmp_path / "recipes").rglob("model.safetensors")
    content = bytearray(model.read_bytes())
    content[-1] ^= 1
    model.write_bytes(content)
    done = run("inspect", goods, "--recipe", "w", data=tmp_path, code=2)
    assert "model.safetensors" in done.stderr
    assert "model.safetensors" in run("doctor", data=tmp_path, code=3).stdout


def test_strict_tells_a_script_that_not_every_part_passed(data: Path, tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "black.png"), cv2.UMat(64, 64, cv2.CV_8UC3).get() * 0)
    (tmp_path / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    run("inspect", tmp_path, "--recipe", "washer", data=data)
    done = run("inspect", tmp_path, "--recipe", "washer", "--strict", data=data, code=1)
    assert "NOT_INSPECTED" in done.stdout
    assert "broken.png" in done.stdout


def test_capture_saves_frames(tmp_path: Path) -> None:
    run("capture", "simulated:housing?rate=0", tmp_path / "frames", "-n", "3", data=tmp_path / "data")
    assert len(list((tmp_path / "frames").glob("*.png"))) == 3


def test_benchmark_speed_writes_the_fields_of_the_contract(tmp_path: Path) -> None:
    out = tmp_path / "speed.json"
    options = ("--model", "template", "--goods", "2", "--parts", "3", "--json", out)
    run("benchmark", "speed", *options, data=tmp_path / "data")
    figures = json.loads(out.read_text())
    assert figures["total"].keys() == {"p50_ms", "p95_ms", "p99_ms", "parts"}
    assert figures["stages"].keys() == {"capture", "imaging", "predict", "decide", "store"}
    assert figures["archived"]["p50_ms"] > figures["total"]["p50_ms"]
    assert figures["sustained"]["parts_per_s"] > 0
    assert figures["sustained"]["parts"] == 3
    assert figures["environment"]["cores"] >= 1


def test_benchmark_accuracy_writes_the_fields_of_the_contract_and_continues(
    goods: Path, tmp_path: Path
) -> None:
    """A tiny category in MVTec layout; the second call measures nothing again."""
    category, out = tmp_path / "set" / "washer", tmp_path / "accuracy.json"
    for number, file in enumerate(sorted(goods.glob("*.png"))):
        place = category / ("train/good" if number < 3 else "test/good" if number < 6 else "test/scratch")
        place.mkdir(parents=True, exist_ok=True)
        pixels = cv2.imread(str(file))
        if "scratch" in place.parts:
            cv2.line(pixels, (150, 150), (350, 170), (0, 0, 0), 5)
        cv2.imwrite(str(place / file.name), pixels)
    options = ("--model", "template", "--shots", "2", "--seeds", "0", "--json", out)
    first = run("benchmark", "accuracy", tmp_path / "set", *options, data=tmp_path / "data")
    (row,) = json.loads(out.read_text())["results"]
    fields = "category model backbone shots seed image_auroc image_ap pixel_auroc pro fit_s ms_per_image"
    assert {*fields.split(), "peak_mb", "false_reject", "escape"} <= row.keys()
    assert row["category"] == "washer"
    assert row["pixel_auroc"] is None
    assert 0 <= row["image_auroc"] <= 1
    assert "mean" in first.stdout
    second = run("benchmark", "accuracy", tmp_path / "set", *options, data=tmp_path / "data")
    assert second.stdout == first.stdout


@pytest.mark.parametrize("numbers", ["two", "0", ""])
def test_shots_that_are_no_numbers_are_refused(tmp_path: Path, numbers: str) -> None:
    done = run("benchmark", "accuracy", tmp_path, "--shots", numbers, data=tmp_path / "data", code=2)
    assert "--shots takes whole numbers" in done.stderr
