"""Raw features of references as rows, and a fixed fair sample of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import torch
from torch import Tensor

from inspector.domain.anomaly import ModelInput
from inspector.domain.errors import DataFault
from inspector.domain.frame import Mask
from inspector.models.backbones.extractor import Extractor
from inspector.models.backbones.runtimes import PerImage, cells_of, grid_of, on_grid, standardised
from inspector.models.descriptors import Levels
from inspector.models.patchcore.plan import MemberPlan
from inspector.models.scoring import covered_grid

_SEED = 20260101


@dataclass(frozen=True, eq=False)
class PartRows:
    """Raw features of one reference for one member.

    Attributes:
        own: float32 (n, C), the counted cells of the reference.
        sample: float32 (m, C), a fair sample of the counted cells of all its views, in random order.
    """

    own: Tensor
    sample: Tensor


class FeatureReader:
    """Images to raw rows; call inside `inference_scope`.

    Args:
        extractor: With the taps of every member.
        plans: The members.
        input_size: (H, W) of the images.
    """

    def __init__(
        self, extractor: Extractor, plans: Sequence[MemberPlan], *, input_size: tuple[int, int]
    ) -> None:
        self.grid = grid_of(extractor.taps, input_size)
        self._extractor = extractor
        self._plans = plans
        self._used = [
            [index for index, tap in enumerate(extractor.taps) if tap.name in plan.taps] for plan in plans
        ]

    def channels(self) -> list[list[int]]:
        """Of each member's levels."""
        return [[self._extractor.taps[index].channels for index in used] for used in self._used]

    def rows(self, view: ModelInput) -> list[Tensor]:
        """Of each member float32 (h * w, C), the raw rows of every cell, counted or not."""
        cells = self._cells(view)
        return [
            _raw_rows([cells[index] for index in used], plan.per_image, self.grid)
            for plan, used in zip(self._plans, self._used, strict=True)
        ]

    def part(self, views: Sequence[ModelInput], *, rows: int, number: int) -> list[PartRows]:
        """One `PartRows` a member.

        Args:
            views: The reference first.
            rows: How many the sample holds at most.
            number: Of the part. Each draws other cells: where parts lie alike, the same cells of all of them
                would leave the others without a row.

        Raises:
            DataFault: The reference has no valid cell.
        """
        counted = [_counted(view.valid, self.grid) for view in views]
        if not counted[0].any():
            raise DataFault("A reference has no valid pixel.", way_out="Make the ignore areas smaller.")
        places = _sample([int(mask.sum()) for mask in counted], rows, number)
        parts: list[list[Tensor]] = [[] for _ in self._plans]
        own: list[Tensor] = []
        for number, (view, mask) in enumerate(zip(views, counted, strict=True)):
            keep = torch.from_numpy(np.flatnonzero(mask)).to(self._extractor.device)
            for member, every in enumerate(self.rows(view)):
                raw = every[keep]
                parts[member].append(raw[places[number].to(raw.device)])
                if number == 0:
                    own.append(raw)
        order = _order(sum(len(place) for place in places))
        return [
            PartRows(first, torch.cat(chosen)[order.to(first.device)])
            for first, chosen in zip(own, parts, strict=True)
        ]

    def _cells(self, view: ModelInput) -> Levels:
        levels = self._extractor.levels(view.pixels)
        return cells_of(levels, self.grid, pooled=self._extractor.info.pooled)


def _raw_rows(cells: Levels | list[Tensor], per_image: PerImage, grid: tuple[int, int]) -> Tensor:
    """(h * w, C) rows, levels side by side, less what the image's own statistics take away."""
    if per_image is PerImage.STANDARDISED:
        cells = [standardised(level) for level in cells]
    rows = torch.cat([on_grid(level, grid) for level in cells], dim=1)[0].flatten(1).T
    return rows if per_image is PerImage.NOTHING else rows - rows.mean(dim=0)


def _counted(valid: Mask | None, grid: tuple[int, int]) -> Mask:
    """bool (h * w,): cells of which any pixel counts."""
    if valid is None:
        return np.ones(grid[0] * grid[1], dtype=np.bool_)
    return np.asarray(covered_grid(valid, grid) > 0).ravel()


def _sample(counts: Sequence[int], rows: int, number: int) -> list[Tensor]:
    """Of each view the places that belong to a fair sample over all views."""
    starts = np.concatenate([[0], np.cumsum(counts)])
    generator = torch.Generator().manual_seed(_SEED + number)
    chosen = torch.randperm(int(starts[-1]), generator=generator)[:rows]
    return [chosen[(chosen >= first) & (chosen < last)] - first for first, last in pairwise(starts.tolist())]


def _order(count: int) -> Tensor:
    return torch.randperm(count, generator=torch.Generator().manual_seed(_SEED))
