"""Images judged by banks without some part, every cell searched in full."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from inspector.domain.anomaly import ModelInput
from inspector.domain.errors import DataFault
from inspector.domain.frame import Mask
from inspector.models.backbones.runtimes import DescriptorTrunk
from inspector.models.patchcore.exemplars import Doubtful
from inspector.models.patchcore.memory_bank import MemoryBank
from inspector.models.patchcore.plan import MemberPlan
from inspector.models.patchcore.search import Member
from inspector.models.scoring import counted_cells, worst_mean

_SMALLEST = 1e-6
Raised = tuple[Tensor, Tensor]
"""Flat indices of cells, int64 (n,), and what their values are multiplied by, float32 (n,)."""


@dataclass(frozen=True, eq=False)
class JudgedView:
    """One view by banks without its part.

    Attributes:
        cells: float32 (cells,) a member, every cell searched in full.
        counted: bool (cells,).
    """

    part: int
    view: int
    cells: tuple[Tensor, ...]
    counted: Tensor

    def unlike(self, weights: Sequence[float]) -> Tensor:
        """float32 (cells,), the weighted sum of the members."""
        unlike = sum(weight * cells for weight, cells in zip(weights, self.cells, strict=True))
        return torch.as_tensor(unlike)

    def score(self, weights: Sequence[float], raised: Raised | None = None) -> float:
        """Of the weighted sum of the members, where there are any times the factors of cells."""
        unlike = self.unlike(weights)
        if raised is not None:
            cells, factors = raised
            unlike[cells] *= factors
        return worst_mean(unlike[self.counted].cpu().numpy())


@dataclass(frozen=True, eq=False)
class Describer:
    """Judges an image by any banks, every cell searched in full.

    Attributes:
        typical: Median spread of each member's bank of all parts. A bank of fewer parts has a larger one,
            since the nearest of fewer other parts is farther; what it says is brought to the unit of all.
    """

    trunk: DescriptorTrunk
    plans: Sequence[MemberPlan]
    dimensions: list[int]
    typical: list[float]

    def judged(self, image: ModelInput, banks: Sequence[MemoryBank], *, part: int, view: int) -> JudgedView:
        """`part` and `view` say which image it is."""
        descriptors = torch.split(self.trunk.describe(image.pixels), self.dimensions, dim=1)
        cells = tuple(
            bank.judge(rows, plan.rule) * (bank.typical / max(typical, _SMALLEST))
            for bank, rows, plan, typical in zip(banks, descriptors, self.plans, self.typical, strict=True)
        )
        counted = torch.from_numpy(_counted(image.valid, self.trunk.grid)).to(cells[0].device)
        return JudgedView(part, view, cells, counted)

    def doubtful(self, image: ModelInput, banks: Sequence[MemoryBank], weights: Sequence[float]) -> Doubtful:
        """Its counted cells that lie farther from the goods of `banks` than goods lie from each other."""
        descriptors = torch.split(self.trunk.describe(image.pixels), self.dimensions, dim=1)
        members = [
            Member(bank, plan.rule, weight)
            for bank, plan, weight in zip(banks, self.plans, weights, strict=True)
        ]
        found = [bank.look(rows, *bank.glance(rows)) for bank, rows in zip(banks, descriptors, strict=True)]
        cells = torch.from_numpy(np.flatnonzero(_counted(image.valid, self.trunk.grid)))
        return Doubtful.among(cells.to(descriptors[0].device), members, descriptors, found)


def _counted(valid: Mask | None, grid: tuple[int, int]) -> Mask:
    counted = counted_cells(valid, grid).ravel()
    if not counted.any():
        raise DataFault("A reference has no valid pixel.", way_out="Make the ignore areas smaller.")
    return counted
