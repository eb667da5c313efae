"""One process, or several that `torchrun` started: each takes its share of every batch."""

import gc
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar

import torch
from torch import Tensor, distributed, nn
from torch.nn.parallel import DistributedDataParallel

from inspector.domain.errors import DataFault, EnvironmentFault

PATIENCE = timedelta(hours=1)
"""For which a process waits for the others: one validates while they wait."""
Item = TypeVar("Item")


@dataclass(frozen=True)
class Processes:
    """Those that train together, seen from one of them.

    Attributes:
        rank: Which one this is, from 0; only 0 writes and reports.
        count: How many there are.
        device: Where this one computes.
    """

    rank: int
    count: int
    device: torch.device

    @property
    def first(self) -> bool:
        """Whether it writes and reports."""
        return self.rank == 0

    def share(self, batch: Sequence[Item]) -> Sequence[Item]:
        """Its part of a batch; all parts are equally large, so means of means are means."""
        return batch[self.rank :: self.count]

    def check_batch(self, batch: int) -> None:
        """DataFault where a batch cannot be shared evenly."""
        if batch % self.count:
            raise DataFault(
                f"A batch of {batch} cannot be shared by {self.count} processes.",
                way_out=f"Give --batch a multiple of {self.count}.",
            )

    def parallel(self, network: nn.Module) -> nn.Module:
        """The network with its gradients averaged over all processes; itself where there is one process."""
        return DistributedDataParallel(network) if self.count > 1 else network

    def average(self, values: Tensor) -> None:
        """Bring a tensor to its mean over all processes, in place."""
        if self.count > 1:
            moved = values.to(self.device)
            distributed.all_reduce(moved)
            values.copy_(moved / self.count)

    def average_gradients(self, parameters: Iterable[nn.Parameter]) -> None:
        """As `average`, of the gradients of parameters outside `parallel`."""
        for parameter in parameters:
            if parameter.grad is not None:
                self.average(parameter.grad)


@contextmanager
def processes(wanted: torch.device) -> Iterator[Processes]:
    """Join the processes that `torchrun` started (its environment variables); alone without it.

    gloo connects processors, nccl GPUs; of these each process takes the one of its local rank.

    Args:
        wanted: The kind of device.

    Raises:
        EnvironmentFault: The others cannot be reached, or there are fewer GPUs than processes.
    """
    count = int(os.environ.get("WORLD_SIZE", "1"))
    if count == 1:
        yield Processes(0, 1, wanted)
        return
    device = _own_device(wanted)
    backend = "nccl" if device.type == "cuda" else "gloo"
    try:
        distributed.init_process_group(backend, timeout=PATIENCE)
    except (RuntimeError, ValueError) as fault:
        raise EnvironmentFault(
            f"The {count} processes of this training do not reach each other: {fault}",
            way_out="Start them with `torchrun --nproc-per-node N -m inspector train ...`.",
        ) from fault
    try:
        yield Processes(distributed.get_rank(), count, device)
        _part_together()
    finally:
        distributed.destroy_process_group()


def _part_together() -> None:
    """Wait for the first process, which still validates, and let go of everything that uses the connection.

    A process that ended while another one was still connected was seen to abort once in many runs.
    """
    distributed.barrier()
    gc.collect()


def _own_device(wanted: torch.device) -> torch.device:
    if wanted.type != "cuda":
        return wanted
    local = int(os.environ.get("LOCAL_RANK", "0"))
    if local >= torch.cuda.device_count():
        raise EnvironmentFault(
            f"There are {torch.cuda.device_count()} GPUs here, fewer than processes.",
            way_out="Lower --nproc-per-node.",
        )
    torch.cuda.set_device(local)  # "cuda" means this one from here on
    return torch.device("cuda", local)
