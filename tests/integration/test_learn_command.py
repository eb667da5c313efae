"""`inspector learn` as a person calls it."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from helpers.learning_world import Confirmed, confirmed, events, wait_for_the_end_of_the_worker

from inspector.app import open_services

TIMEOUT_S = 170

pytestmark = [pytest.mark.xdist_group("learning"), pytest.mark.timeout(300)]


def learn(*arguments: str, data: Path, code: int = 0) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "inspector", "learn", *arguments],
        env={**os.environ, "INSPECTOR_DATA_DIR": str(data)},
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
        check=False,
    )
    assert done.returncode == code, f"exit code {done.returncode}\n{done.stdout}\n{done.stderr}"
    assert "Traceback" not in done.stderr
    return done


@pytest.fixture
def known(tmp_path: Path) -> Confirmed:
    with open_services(tmp_path) as services:
        return confirmed(services)


def test_all_evidence_is_learned_compared_and_activated(tmp_path: Path, known: Confirmed) -> None:
    report = json.loads(learn("--recipe", "washer", "--json", data=tmp_path).stdout)
    assert (report["version"], report["base_version"]) == (2, 1)
    assert (report["goods"], report["defects"]) == ([known.false_reject], [known.defect])
    assert len(report["rejudged"]) == 3
    listed = json.loads(learn("--list", "--json", data=tmp_path).stdout)
    assert [one["job_id"] for one in listed["candidates"]] == [report["job_id"]]
    assert listed["unfinished"] == []

    done = learn("--goods", str(known.undecided), "--defects", "", "--activate", data=tmp_path)
    assert "washer v3: learned 1 taught good and 0 confirmed defects beside washer v1" in done.stdout
    assert "now active" in done.stdout
    with open_services(tmp_path) as services:
        assert services.recipes.active_version("washer") == 3
        assert events(services)[0] == "recipe_activated"


LEARN = (
    "import runpy, signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler);"
    "sys.argv = ['inspector', 'learn']; runpy.run_module('inspector', run_name='__main__')"
)
"""`inspector learn` that hears Ctrl-C also where these tests run in the background of a shell."""


@pytest.mark.parametrize("killed", [False, True])
def test_interrupted_or_killed_it_goes_on_later(tmp_path: Path, known: Confirmed, killed: bool) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", LEARN],
        env={**os.environ, "INSPECTOR_DATA_DIR": str(tmp_path)},
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    with process:
        while "Preparing the goods" not in process.stderr.readline():
            assert process.poll() is None
        if killed:
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGINT)  # as Ctrl-C does: the process that learns gets it too
            said = process.stderr.read()
            assert (process.wait(TIMEOUT_S), "--resume" in said) == (1, True), said
    wait_for_the_end_of_the_worker(tmp_path)
    listed = json.loads(learn("--list", "--json", data=tmp_path).stdout)
    (waiting,) = listed["unfinished"]
    assert listed["damaged"] == []
    assert (waiting["state"], waiting["recipe"]) == ("INTERRUPTED", "washer")
    assert (
        "washer v2: learned 1 taught good and 1 confirmed defect beside"
        in learn("--resume", data=tmp_path).stdout
    )


def test_a_damaged_learning_is_listed_and_thrown_away(tmp_path: Path, known: Confirmed) -> None:
    job_id = "0123456789abcdef"
    (tmp_path / "learning" / job_id).mkdir(parents=True)
    (tmp_path / "learning" / job_id / "order.json").write_text("{")
    assert f"{job_id}  damaged" in learn("--list", data=tmp_path).stdout
    (damaged,) = json.loads(learn("--list", "--json", data=tmp_path).stdout)["damaged"]
    assert damaged["job_id"] == job_id
    learn("--discard", job_id, data=tmp_path)
    assert learn("--list", data=tmp_path).stdout == ""
    assert "no learning" in learn("--discard", job_id, data=tmp_path, code=2).stderr


def test_wrong_use_is_said_in_one_line(tmp_path: Path, known: Confirmed) -> None:
    for arguments, words in (
        (("--resume",), "no unfinished learning"),
        (("--goods", "x"), "Records are numbers"),
        (("--goods", "", "--defects", ""), "nothing new to learn"),
        (("--goods", "99"), "no record 99"),
        (("--goods", str(known.defect), "--defects", ""), "cannot be learned as a good"),
        (("--budget", "inf"), "less than or equal to 86400"),
        (("--recipe", "plate"), "no recipe 'plate'"),
    ):
        done = learn(*arguments, data=tmp_path, code=2)
        assert words in done.stderr
