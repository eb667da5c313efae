"""`inspector compare` as a person calls it, in processes of its own."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from helpers.station_world import FAST_MODEL, enroll_washers

from inspector.app import open_services

TIMEOUT_S = 120


def run(*arguments: str, data: Path, code: int = 0) -> subprocess.CompletedProcess[str]:
    """Run `inspector compare ARGUMENTS` and check its exit code."""
    done = subprocess.run(
        [sys.executable, "-m", "inspector", "compare", *arguments],
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
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the recipe `washer`, made with the fast model.

    It names a backbone for which no source-trained checkpoint ships.
    """
    folder = tmp_path_factory.mktemp("data")
    with open_services(folder) as services:
        enroll_washers(services, goods=3, model=replace(FAST_MODEL, backbone="efficientnet_lite2"))
    return folder


def test_a_table_for_people_with_progress_beside_it(data: Path) -> None:
    done = run("--recipe", "washer", "--models", "template,siamese", data=data)
    assert "template (1 of 2): Judging synthetic defects" in done.stderr
    assert "washer v1" in done.stdout.splitlines()[0]
    for word in ("AUROC", "found", "ms/part", "fit s", "MB", "unseen goods", "small", "scratch"):
        assert word in done.stdout
    assert "not compared: There is no source-trained checkpoint of siamese" in done.stdout
    assert "Recommended: template." in done.stdout
    assert "Real defects look different" in done.stdout


def test_one_json_document_and_nothing_else(data: Path) -> None:
    document = json.loads(
        run("--recipe", "washer", "--models", "template,siamese", "--json", data=data).stdout
    )
    assert (document["recipe"], document["version"], document["budget_s"]) == ("washer", 1, 120.0)
    template, siamese = document["models"]
    assert "no source-trained checkpoint of siamese for EfficientNet-Lite2" in siamese["problem"]
    assert "auroc" not in siamese
    assert set(template["by_size"]) == {"small", "medium", "large"}
    assert len(template["by_kind"]) == 6
    assert len(template["held_out"]) == 3
    fields = {"auroc", "found", "total", "ms_per_part", "fit_s", "memory_mb", "review_limit", "reject_limit"}
    assert fields <= template.keys()
    assert document["recommended"] == "template"
    assert document["reason"]
    assert document["caution"]


def test_where_no_model_can_be_used_the_exit_code_says_so(data: Path) -> None:
    done = run("--recipe", "washer", "--models", "siamese", data=data, code=1)
    assert "not compared" in done.stdout
    assert "None of the chosen models could be used." in done.stderr


@pytest.mark.parametrize(
    ("arguments", "answer"),
    [
        (("--recipe", "nut"), "There is no recipe 'nut'. Recipes here: washer."),
        (("--recipe", "washer", "--version", "9"), "9"),
        (("--recipe", "washer", "--models", "resnet"), "Choose one of: default, accurate, patchcore"),
        (("--recipe", "washer", "--budget", "0"), "--budget"),
    ],
)
def test_wrong_use_is_answered_with_what_exists(data: Path, arguments: tuple[str, ...], answer: str) -> None:
    done = run(*arguments, data=data, code=2)
    assert answer in done.stderr
    assert done.stdout == ""
