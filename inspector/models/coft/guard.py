"""Watches a fine-tuning with views it is not trained on, stops it, and keeps its best state."""

from collections.abc import Mapping
from math import sqrt

import torch
from torch import Tensor

from inspector.models.coft.heads import PROJECTED

LEAST_STD = 0.3 / sqrt(PROJECTED)
"""Of z; unit vectors that point anywhere have 1 / sqrt(128)."""
PATIENCE = 18
"""Steps without any improvement."""


def std_of(z: Tensor) -> float:
    """Mean deviation of a coordinate of float32 (N, 128) unit vectors; 0 where all are alike (collapse)."""
    return float(z.std(dim=0, correction=0).mean())


def separation(goods: Tensor, defects: Tensor) -> float:
    """How far defects are from goods, in units of how far goods are from each other.

    The mean pairwise cosine of goods and defects, as distance (1 - cosine) over that among goods: the cosine
    alone also falls where a training scatters everything.

    Args:
        goods: float32 (N, D) unit embeddings, N >= 2.
        defects: float32 (M, D) unit embeddings.
    """
    apart = 1 - float((goods @ defects.T).mean())
    pairs = ~torch.eye(len(goods), dtype=torch.bool, device=goods.device)
    among = 1 - float((goods @ goods.T)[pairs].mean())
    return apart / max(among, 1e-6)


class Guard:
    """Keeps the state with the largest separation; says when to stop.

    Args:
        patience: Stop after so many steps without a larger separation.

    Attributes:
        best_step: At which step the kept state was; -1 before the first look.
        reason: Why it stopped; empty while it has not.
    """

    def __init__(self, *, patience: int = PATIENCE) -> None:
        self.best_step = -1
        self.reason = ""
        self._patience = patience
        self._best = float("-inf")
        self._state: dict[str, Tensor] = {}

    def look(self, step: int, *, std: float, separation: float, state: Mapping[str, Tensor]) -> bool:
        """Whether to stop now.

        Args:
            step: Steps made.
            std: `std_of` the projections of goods and defects.
            separation: Of their embeddings.
            state: Trained tensors; copied if they are the best so far.
        """
        if std < LEAST_STD:
            self.reason = "collapsed"
            return True
        if separation > self._best:
            self._best, self.best_step = separation, step
            self._state = {name: value.detach().clone() for name, value in state.items()}
        elif step - self.best_step >= self._patience:
            self.reason = "no improvement"
            return True
        return False

    def best(self) -> dict[str, Tensor]:
        """The kept state; empty where the first look already found a collapse."""
        return self._state
