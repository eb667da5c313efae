"""Exact nearest neighbours in a bank of descriptors: one protocol, two implementations."""

from typing import Protocol

import faiss
import numpy as np
import torch
from torch import Tensor

from inspector.models.threads import thread_count

_BLOCK = 512  # bank rows at a time: the distances of a block stay in the second-level cache
_FAISS_FROM = 128  # dimensions; below, faiss uses a kernel of its own that takes twice torch's time here


class NearestNeighbours(Protocol):
    """Exact search over a fixed bank of descriptors."""

    def nearest(self, queries: Tensor, count: int = 1) -> tuple[Tensor, Tensor]:
        """The `count` nearest bank rows of each query, nearest first.

        Args:
            queries: float32 (Q, D).
            count: How many; at most the bank's rows.

        Returns:
            Euclidean distances (not squared) float32 (Q, count), and the rows' indices int64 (Q, count).
        """


def _distances_to(bank: Tensor, queries: Tensor, rows: Tensor) -> Tensor:
    """Distances by subtraction: |q|^2 - 2 q m + |m|^2 loses all digits where q and m are nearly equal."""
    distances: Tensor = torch.linalg.vector_norm(queries[:, None] - bank[rows], dim=2)
    return distances


class TorchNeighbours:
    """Blocks of one matrix product each, with bank norms computed once. Runs where the bank is."""

    def __init__(self, bank: Tensor) -> None:
        self._bank = bank
        self._minus_two = (-2.0 * bank).T.contiguous()  # (D, N)
        self._norms = (bank * bank).sum(dim=1)  # (N,)

    def nearest(self, queries: Tensor, count: int = 1) -> tuple[Tensor, Tensor]:
        """As `NearestNeighbours.nearest`; |q|^2 is left out of the search, it is the same for every row."""
        best = torch.full((len(queries), count), torch.inf, device=queries.device)
        rows = torch.zeros((len(queries), count), dtype=torch.long, device=queries.device)
        for start in range(0, len(self._bank), _BLOCK):
            stop = min(start + _BLOCK, len(self._bank))
            block = torch.addmm(self._norms[start:stop], queries, self._minus_two[:, start:stop])
            if count == 1:
                values, indices = block.min(dim=1, keepdim=True)
                closer = values < best
                best = torch.where(closer, values, best)
                rows = torch.where(closer, indices + start, rows)
            else:
                values, indices = block.topk(min(count, stop - start), dim=1, largest=False)
                best, order = torch.cat([best, values], dim=1).topk(count, dim=1, largest=False)
                rows = torch.cat([rows, indices + start], dim=1).gather(1, order)
        return _distances_to(self._bank, queries, rows), rows


class FaissNeighbours:
    """faiss' flat index finds the rows, the distance is computed by subtraction. CPU only."""

    def __init__(self, bank: Tensor) -> None:
        self._bank = bank
        self._index = faiss.IndexFlatL2(bank.shape[1])
        self._index.add(np.ascontiguousarray(bank.numpy()))

    def nearest(self, queries: Tensor, count: int = 1) -> tuple[Tensor, Tensor]:
        """As `NearestNeighbours.nearest`."""
        faiss.omp_set_num_threads(thread_count())
        _, found = self._index.search(np.ascontiguousarray(queries.numpy()), count)
        rows = torch.from_numpy(found)
        return _distances_to(self._bank, queries, rows), rows


def neighbours_of(bank: Tensor) -> NearestNeighbours:
    """The faster implementation for the bank: torch, but for many dimensions on a CPU (measured)."""
    wide = bank.shape[1] > _FAISS_FROM
    return FaissNeighbours(bank) if wide and bank.device.type == "cpu" else TorchNeighbours(bank)
