"""Which cells of a confirmed defect are taken for defective: those least like any good."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from inspector.models.ckaad.samples import Samples, cells_of
from inspector.models.ckaad.scaling import neighbourhoods

GOOD_QUANTILE = 0.998
LEAST_SHARE, MOST_SHARE = 0.004, 0.015
_ROWS = 2048
_VIEWS = 2
_SEED = 20260105


@dataclass(frozen=True, eq=False)
class _Yardstick:
    """Rows of one level of all goods, and how far an unseen good's cells usually lie from them."""

    rows: Tensor
    usual: Tensor


def mark_suspects(confirmed: Samples, goods: Sequence[Samples]) -> Samples:
    """Confirmed defects with `bad` set: only an image is known to be defective, most of it is good.

    A cell is a suspect where its neighbourhood lies farther from those of the goods than all but 0.2 % of a
    good's cells do from those of the other parts; of each view at least 0.4 % and at most 1.5 % of the cells.
    All others, which occur in goods too, are not shown to the discriminator (ckaad.md, remark on gamma).

    Args:
        confirmed: Scaled.
        goods: Of each part, the reference first; scaled.
    """
    bad = tuple(
        _suspects(neighbourhoods(level), counted, _yardstick(goods, index))
        for index, (level, counted) in enumerate(zip(confirmed.levels, confirmed.counted, strict=True))
    )
    return replace(confirmed, bad=bad)


def _yardstick(goods: Sequence[Samples], level: int) -> _Yardstick:
    """With a single part its views are measured by its reference."""
    seen = []
    for number, part in enumerate(goods):
        others = [one for other, one in enumerate(goods) if other != number] or [part]
        views = slice(0, _VIEWS) if len(goods) > 1 else slice(1, 1 + _VIEWS)
        near = _nearest(neighbourhoods(part.levels[level][views]), _rows(others, level))
        seen.append(near[part.counted[level][views]])
    return _Yardstick(_rows(goods, level), torch.quantile(torch.cat(seen), GOOD_QUANTILE))


def _rows(goods: Sequence[Samples], level: int) -> Tensor:
    rows = torch.cat([cells_of(neighbourhoods(one.levels[level]), one.counted[level]) for one in goods])
    order = torch.randperm(len(rows), generator=torch.Generator().manual_seed(_SEED))
    return rows[order[:_ROWS].to(rows.device)]


def _nearest(level: Tensor, rows: Tensor) -> Tensor:
    """(N, C, h, w) -> (N, h, w): distance of each cell to the nearest row."""
    count, _, height, width = level.shape
    images = [torch.cdist(image.flatten(1).T, rows).amin(dim=1) for image in level]
    return torch.stack(images).reshape(count, height, width)


def _suspects(level: Tensor, counted: Tensor, yardstick: _Yardstick) -> Tensor:
    distances = torch.where(counted, _nearest(level, yardstick.rows), -1.0)
    ordered = distances.flatten(1).sort(dim=1, descending=True).values
    cells = counted.flatten(1).sum(dim=1)
    least = _at(ordered, cells, LEAST_SHARE)
    most = _at(ordered, cells, MOST_SHARE)
    limit = torch.minimum(torch.maximum(yardstick.usual, most), least)
    return (distances >= limit[:, None, None]) & counted


def _at(ordered: Tensor, cells: Tensor, share: float) -> Tensor:
    """Of each image the value that so many of its counted cells reach."""
    places = (share * cells).long().clamp_min(1) - 1
    return ordered.gather(1, places[:, None])[:, 0]
