"""`inspector record` and what replays it, as a person calls them."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

TIMEOUT_S = 120


def command(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "inspector", *map(str, arguments)]


def run(*arguments: str | Path, data: Path, code: int = 0) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        command(*arguments),
        env={**os.environ, "INSPECTOR_DATA_DIR": str(data)},
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
        check=False,
    )
    assert done.returncode == code, f"exit code {done.returncode}\n{done.stdout}\n{done.stderr}"
    assert "Traceback" not in done.stderr
    return done


def pictures(folder: Path) -> list[np.ndarray]:
    return [cv2.imread(str(path)) for path in sorted(folder.glob("*.png"))]


def test_what_is_recorded_replays_bit_for_bit(tmp_path: Path) -> None:
    line = "simulated:housing?rate=0&size=160x120&seed=3"
    done = run("record", line, tmp_path / "r", "-n", "4", data=tmp_path)
    assert f"{tmp_path / 'r'}: 4 frames, 0 not recorded" in done.stdout
    run("capture", line, tmp_path / "direct", "-n", "4", data=tmp_path)
    run("capture", f"recording:{tmp_path / 'r'}", tmp_path / "replayed", "-n", "4", data=tmp_path)
    for one, two in zip(pictures(tmp_path / "direct"), pictures(tmp_path / "replayed"), strict=True):
        assert np.array_equal(one, two)


def test_it_says_how_long_is_missing_and_refuses_a_folder_in_use(tmp_path: Path) -> None:
    assert (
        "--seconds or -n" in run("record", "simulated:washer", tmp_path / "r", data=tmp_path, code=2).stderr
    )
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("x")
    done = run("record", "simulated:washer", tmp_path / "full", "-n", "1", data=tmp_path, code=3)
    assert "is not empty" in done.stderr


def test_a_kill_of_the_command_leaves_what_was_recorded(tmp_path: Path) -> None:
    line = "simulated:housing?rate=0&size=160x120"
    arguments = command("record", line, tmp_path / "r", "--seconds", "60")
    with subprocess.Popen(arguments, env={**os.environ, "INSPECTOR_DATA_DIR": str(tmp_path)}) as process:
        frames = tmp_path / "r" / "frames"
        while process.poll() is None and not (frames.is_dir() and len(list(frames.iterdir())) >= 5):
            pass
        process.send_signal(signal.SIGKILL)
        process.wait(TIMEOUT_S)
    done = run("capture", f"recording:{tmp_path / 'r'}", tmp_path / "back", "-n", "4", data=tmp_path)
    assert len(pictures(tmp_path / "back")) == 4, done.stderr


@pytest.mark.slow
def test_records_tell_the_size_of_what_was_found(tmp_path: Path) -> None:
    run("capture", "simulated:washer?rate=0&defect_rate=0", tmp_path / "goods", "-n", "4", data=tmp_path)
    run("enroll", tmp_path / "goods", "--recipe", "w", "--model", "template", data=tmp_path)
    run("record", "simulated:washer?rate=0&defect_rate=1", tmp_path / "r", "-n", "3", data=tmp_path)
    run("inspect", f"recording:{tmp_path / 'r'}", "--recipe", "w", data=tmp_path)
    found = json.loads(run("records", "--json", data=tmp_path).stdout)
    assert len(found) == 3
    defects = [one["defect"] for one in found if one["defect"]]
    assert defects
    assert all(one["length_px"] > 0 and one["length_mm"] is None for one in defects)
