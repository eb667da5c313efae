"""Real parts through the real command line: what a person does on the first day."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from inspector.benchmark import image_auroc

TIMEOUT_S = 170


def inspector(*arguments: str | Path, data: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "inspector", *map(str, arguments)],
        env={**os.environ, "INSPECTOR_DATA_DIR": str(data)},
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.real_data
def test_four_bottles_rank_every_test_bottle_almost_perfectly(real_data: Path, tmp_path: Path) -> None:
    bottle, out = real_data / "mvtec" / "bottle", tmp_path / "out.jsonl"
    inspector("enroll", bottle / "train" / "good", "--limit", "4", "--recipe", "bottle", data=tmp_path)
    inspector("inspect", bottle / "test", "--recipe", "bottle", "--json", out, data=tmp_path)
    rows = [json.loads(line) for line in out.read_text().splitlines()]
    goods = [row["score"] for row in rows if row["file"].startswith("good/")]
    defects = [row["score"] for row in rows if not row["file"].startswith("good/")]
    assert (len(goods), len(defects)) == (20, 63)
    assert image_auroc(goods, defects) >= 0.99
    assert {row["verdict"] for row in rows} <= {"PASS", "REVIEW", "FAIL"}


def test_the_headless_demonstration_leaves_records_exports_and_pictures(tmp_path: Path) -> None:
    out = tmp_path / "demo"
    printed = inspector("demo", "--headless", "--out", out, data=out / "data")
    assert "truth" in printed
    assert sum(int(cell) for line in _table(printed) for cell in line.split()[-4:]) == 60
    assert len((out / "exports" / "records.jsonl").read_text().splitlines()) == 60
    names = {path.name for path in (out / "screens").glob("*.png")}
    screens = ("live", "enroll", "review", "learn", "records", "statistics", "recipes", "camera", "settings")
    assert names == {f"{screen}-{size}.png" for screen in screens for size in ("1280x800", "1920x1080")}


def _table(printed: str) -> list[str]:
    lines = printed.splitlines()
    start = next(number for number, line in enumerate(lines) if line.startswith("truth"))
    return [line for line in lines[start + 1 :] if len(line.split()) == 5]
