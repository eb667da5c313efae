"""Exact nearest neighbour of every patch in the memory bank: one protocol, two implementations."""

from typing import Protocol

import faiss
import numpy as np
import torch
from torch import Tensor

from inspector.models.threads import thread_count

_BLOCK = 1024  # bank rows at a time: the distances of a block stay in the second-level cache


class NearestNeighbours(Protocol):
    """Exact search over a fixed bank of descriptors."""

    def distances(self, queries: Tensor) -> Tensor:
        """float32 (Q, D) -> float32 (Q,): Euclidean distance (not squared) to the nearest bank row."""


def _distances_to(bank: Tensor, queries: Tensor, nearest: Tensor) -> Tensor:
    """Distances by subtraction: |q|^2 - 2 q m + |m|^2 loses all digits where q and m are nearly equal."""
    distances: Tensor = torch.linalg.vector_norm(queries - bank[nearest], dim=1)
    return distances


class TorchNeighbours:
    """Blocks of one matrix product each, with bank norms computed once. Runs where the bank is."""

    def __init__(self, bank: Tensor) -> None:
        self._bank = bank
        self._minus_two = (-2.0 * bank).T.contiguous()  # (D, N)
        self._norms = (bank * bank).sum(dim=1)  # (N,)

    def distances(self, queries: Tensor) -> Tensor:
        """As `NearestNeighbours.distances`; |q|^2 is left out of the search, it is the same for every row."""
        best = torch.full((len(queries),), torch.inf, device=queries.device)
        nearest = torch.zeros(len(queries), dtype=torch.long, device=queries.device)
        for start in range(0, len(self._bank), _BLOCK):
            stop = start + _BLOCK
            block = torch.addmm(self._norms[start:stop], queries, self._minus_two[:, start:stop])
            value, index = block.min(dim=1)
            closer = value < best
            nearest = torch.where(closer, index + start, nearest)
            best = torch.where(closer, value, best)
        return _distances_to(self._bank, queries, nearest)


class FaissNeighbours:
    """faiss' flat index finds the row, the distance is computed by subtraction. CPU only."""

    def __init__(self, bank: Tensor) -> None:
        self._bank = bank
        self._index = faiss.IndexFlatL2(bank.shape[1])
        self._index.add(np.ascontiguousarray(bank.numpy()))

    def distances(self, queries: Tensor) -> Tensor:
        """As `NearestNeighbours.distances`."""
        faiss.omp_set_num_threads(thread_count())
        _, nearest = self._index.search(np.ascontiguousarray(queries.numpy()), 1)
        return _distances_to(self._bank, queries, torch.from_numpy(nearest[:, 0]))


def neighbours_of(bank: Tensor) -> NearestNeighbours:
    """The faster implementation for where the bank lies (measured, see README)."""
    return TorchNeighbours(bank) if bank.device.type == "cuda" else FaissNeighbours(bank)
