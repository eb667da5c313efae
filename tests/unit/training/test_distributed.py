import csv
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from helpers import train_process
from safetensors.torch import load_file

from inspector.domain.errors import DataFault
from inspector.training.distributed import Processes

ROOT = Path(__file__).parents[3]
CPU = torch.device("cpu")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def arguments(discs, folder, rank):
    return [str(one) for one in (discs, folder / "out.safetensors", folder / f"rank{rank}.safetensors")]


def start(discs, folder, *, rank, port):
    """One of two processes; gloo talks over the loopback interface only."""
    group = {"RANK": f"{rank}", "LOCAL_RANK": f"{rank}", "WORLD_SIZE": "2"}
    group |= {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": f"{port}", "GLOO_SOCKET_IFNAME": "lo"}
    paths = {"PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "tests"))), "OMP_NUM_THREADS": "1"}
    return subprocess.Popen(
        [sys.executable, train_process.__file__, *arguments(discs, folder, rank)],
        env={**os.environ, **paths, **group},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def figures(folder):
    with (folder / "out.csv").open(newline="") as file:
        return [{name: float(value) for name, value in row.items() if value} for row in csv.DictReader(file)]


def test_two_processes_train_one_network(discs, tmp_path):
    """Without noise they come to what one process makes of whole batches, but for the order of sums."""
    folders = tmp_path / "alone", tmp_path / "two"
    for folder in folders:
        folder.mkdir()
    port = free_port()
    running = [start(discs, folders[1], rank=rank, port=port) for rank in range(2)]
    assert train_process.main(*arguments(discs, folders[0], 0))
    said = [process.communicate(timeout=150)[0] for process in running]
    assert [process.returncode for process in running] == [0, 0], said
    assert [text.strip() for text in said] == ["reported", "helped"]
    alone = load_file(folders[0] / "rank0.safetensors")
    first, second = (load_file(folders[1] / f"rank{rank}.safetensors") for rank in range(2))
    for name, value in alone.items():
        assert torch.equal(first[name], second[name]), name
        assert torch.allclose(first[name], value, atol=1e-5), name
    assert load_file(folders[1] / "out.safetensors").keys() == alone.keys()
    for one, both in zip(*map(figures, folders), strict=True):
        for name in ("loss", "discriminator", "adversarial_term", "accuracy_moved", "accuracy_reference"):
            assert one.get(name) == pytest.approx(both.get(name), abs=1e-4), name


def test_every_process_takes_an_equal_share_of_a_batch():
    shares = [Processes(rank, 3, CPU).share(range(9)) for rank in range(3)]
    assert [list(share) for share in shares] == [[0, 3, 6], [1, 4, 7], [2, 5, 8]]


def test_a_batch_that_cannot_be_shared_is_refused():
    Processes(0, 2, CPU).check_batch(8)
    with pytest.raises(DataFault, match=r"batch of 9 cannot be shared by 2.*multiple of 2"):
        Processes(0, 2, CPU).check_batch(9)


def test_alone_nothing_is_averaged():
    alone = Processes(0, 1, CPU)
    values = torch.tensor([1.0, 2.0])
    alone.average(values)
    assert values.tolist() == [1.0, 2.0]
    network = torch.nn.Linear(1, 1)
    assert alone.parallel(network) is network
