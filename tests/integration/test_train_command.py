"""Source training as a person starts it: the real siamese network on the simulated line."""

import csv
import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import cv2
import pytest

from inspector.app.simulated_goods import simulated_goods

LINE = "simulated:washer,housing,weave?kinds=3&images=8"
TIMEOUT_S = 170


def start(
    *arguments: str | Path, data: Path, launcher: tuple[str, ...] = ()
) -> subprocess.CompletedProcess[str]:
    loopback = {"GLOO_SOCKET_IFNAME": "lo", "MASTER_ADDR": "127.0.0.1"}
    done = subprocess.run(
        [sys.executable, "-m", *launcher, "inspector", *map(str, arguments)],
        env={**os.environ, **loopback, "INSPECTOR_DATA_DIR": str(data), "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
        check=False,
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    return done


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of a short training: out.safetensors, its figures and what was said (said.txt)."""
    folder = tmp_path_factory.mktemp("trained")
    options = ("--input-size", "96", "--epochs", "3", "--batch", "8", "--steps-per-epoch", "5")
    options += ("--out", folder / "out.safetensors")
    done = start("train", "siamese", LINE, *options, data=folder / "data")
    (folder / "said.txt").write_text(done.stderr)
    return folder


def test_a_short_training_learns_and_says_how_it_went(trained: Path) -> None:
    """Its loss falls. What it is worth on the held-out kind is told beside the untrained network's worth, and
    is no promise: 15 steps are far too few for that.
    """
    figures = rows(trained / "out.csv")
    losses = [float(row["loss"]) for row in figures[1:]]
    assert losses[-1] < losses[0] - 0.05
    assert all(float(row["spread"]) > 0.3 for row in figures[1:])
    assert all(0 <= float(row["validation_auroc"]) <= 1 for row in figures)
    said = (trained / "said.txt").read_text().splitlines()
    epochs = [line for line in said if line.startswith(("Untrained network", "Epoch "))]
    assert len(epochs) == 4
    assert all("left" in line for line in epochs[1:])


def test_a_trained_network_beats_the_untrained_one_on_a_kind_it_never_saw(tmp_path: Path) -> None:
    """UniAD: an untrained transformer rebuilds nothing, so sixty steps already tell."""
    options = ("--input-size", "96", "--epochs", "1", "--batch", "12", "--steps-per-epoch", "60")
    line = "simulated:washer,housing,weave?kinds=4&images=10"
    out = ("--hold-out", "washer-10000", "--out", tmp_path / "out.safetensors")
    start("train", "uniad", line, *options, *out, data=tmp_path / "data")
    untrained, trained = (float(row["validation_auroc"]) for row in rows(tmp_path / "out.csv"))
    assert trained > untrained + 0.03


def test_its_checkpoint_can_be_imported_and_enrolled_with(trained: Path, tmp_path: Path) -> None:
    data = trained / "data"
    start("weights", "import", trained / "out.safetensors", data=data)
    options = ("--recipe", "w", "--model", "siamese", "--limit", "2")
    for number, good in enumerate(simulated_goods("washer", 2)):
        cv2.imwrite(str(tmp_path / f"{number}.png"), cv2.cvtColor(good.pixels, cv2.COLOR_RGB2BGR))
    start("enroll", tmp_path, *options, data=data)
    assert json.loads(start("recipe", "show", "w", "--json", data=data).stdout)["method"] == "siamese"


@pytest.mark.slow
def test_two_processes_of_torchrun_train_together(tmp_path: Path) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = str(probe.getsockname()[1])
    launcher = ("torch.distributed.run", "--nproc-per-node", "2", "--master-addr", "127.0.0.1")
    options = ("--input-size", "64", "--epochs", "1", "--batch", "4", "--steps-per-epoch", "2")
    done = start(
        "train",
        "siamese",
        "simulated:washer?kinds=2&images=8",
        *options,
        "--out",
        tmp_path / "out.safetensors",
        data=tmp_path,
        launcher=(*launcher, "--master-port", port, "-m"),
    )
    assert done.stdout.count("siamese on efficientnet_lite0, 1 epochs") == 1
    assert done.stderr.count("Untrained network") == 1
    assert [row["epoch"] for row in rows(tmp_path / "out.csv")] == ["0", "1"]
