"""From confirmed defects to exemplars, and what those make of goods the banks have not seen."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

import cv2
import numpy as np
import torch
from torch import Tensor

from inspector.domain.anomaly import ModelInput
from inspector.domain.frame import Mask
from inspector.models.patchcore.exemplars import Doubtful, Exemplars
from inspector.models.patchcore.judging import Describer, JudgedView, Raised
from inspector.models.patchcore.memory_bank import Memory
from inspector.models.peaks import peak_cells

_ORDINARY_SHARE = 0.1
"""Of an image's cells, the worst ones: those that could be taken for a defect."""
_MARGIN = 3
"""Cells around a defect's peak that may belong to it and are neither exemplar nor ordinary."""
_CAP = 1.5
"""As the review limit's over the highest held-out score: beyond it nobody would take a part for good."""
_MOST_DEFECT_ROWS, _MOST_ORDINARY_ROWS = 256, 768
"""Shared equally by the images, so that the cost of a part does not grow with what is confirmed."""


@dataclass(frozen=True, eq=False)
class LearnedExemplars:
    """What confirmed defects give.

    Attributes:
        exemplars: From all images.
        held_out: What is raised in each judged view by exemplars that know nothing of its part.
    """

    exemplars: Exemplars
    held_out: tuple[Raised, ...]


def learn_exemplars(
    views: Sequence[Sequence[ModelInput]],
    defects: Sequence[ModelInput],
    *,
    memories: Sequence[Memory],
    describer: Describer,
    judged: Sequence[JudgedView],
    weights: Sequence[float],
) -> LearnedExemplars | None:
    """Take of each defect its peak, where that is worse than any good; call inside `inference_scope`.

    An image label says nothing of where the defect is, and a defect that the banks do not see has its peak on
    an ordinary place. Only a peak above the highest score of a good that the bank has not seen is therefore
    learned (`_CAP` times the median at most: goods that were taught are there for being extreme). What is
    ordinary is learned from the worst cells of those goods and of the defects' images away from the peak.

    Args:
        views: Of each part the reference first.
        defects: Images of confirmed defects, most of each being good.
        memories, weights: One a member.
        judged: Every view of `views` by banks without its part; of a single part by its own.

    Returns:
        None where no defect shows.
    """
    floor = _floor([one.score(weights) for one in judged])
    grid = describer.trunk.grid
    every = [memory.bank() for memory in memories]
    confirmed = []
    for defect in defects:
        view = describer.judged(defect, every, part=-1, view=0)
        confirmed.append(_Image(view, describer.doubtful(defect, every, weights), weights, grid))
    peaks = [image.peak(floor) for image in confirmed]
    shown = [(image, peak) for image, peak in zip(confirmed, peaks, strict=True) if peak]
    if not shown:
        return None
    goods = [_seen(one, views, memories, describer, weights) for one in judged]
    share = _MOST_ORDINARY_ROWS // (len(goods) + len(shown))
    around = torch.cat([image.ordinary(image.away_from(peak, floor), share) for image, peak in shown])
    ordinary = [image.ordinary(image.counted, share) for image in goods]
    ways = torch.cat([image.ways(peak[: _MOST_DEFECT_ROWS // len(shown)]) for image, peak in shown])
    parts = [one.part for one in judged]
    held_out = []
    for number, image in enumerate(goods):
        others = [rows for rows, part in zip(ordinary, parts, strict=True) if part != parts[number]]
        unknown = Exemplars(ways, torch.cat([*others, around]))
        held_out.append((image.doubtful.cells, unknown.factors(image.doubtful)))
    return LearnedExemplars(Exemplars(ways, torch.cat([*ordinary, around])), tuple(held_out))


def _floor(scores: Sequence[float]) -> float:
    return min(max(scores), _CAP * median(scores))


@dataclass(frozen=True, eq=False)
class _Image:
    """One judged image and its doubtful cells."""

    view: JudgedView
    doubtful: Doubtful
    weights: Sequence[float]
    grid: tuple[int, int]

    @property
    def values(self) -> np.ndarray:
        """float32 (h, w)."""
        return np.asarray(self.view.unlike(self.weights).cpu().numpy()).reshape(self.grid)

    @property
    def counted(self) -> Mask:
        """bool (h, w)."""
        return np.asarray(self.view.counted.cpu().numpy()).reshape(self.grid)

    def peak(self, floor: float) -> list[int]:
        """Its worst place: doubtful cells from `floor` up, the worst first; mostly none for a good."""
        doubtful = set(self.doubtful.cells.tolist())
        values = self.values.ravel()
        return [
            cell
            for cell in peak_cells(self.values, self.counted)
            if cell in doubtful and values[cell] >= floor
        ]

    def away_from(self, peak: Sequence[int], floor: float) -> Mask:
        """bool (h, w): counted cells below `floor` that do not lie around the peak."""
        marked = np.zeros(self.grid, np.uint8)
        marked.flat[list(peak)] = 1
        near = cv2.dilate(marked, np.ones((2 * _MARGIN + 1, 2 * _MARGIN + 1), np.uint8)) > 0
        return np.asarray(self.counted & ~near & (self.values < floor))

    def ordinary(self, among: Mask, most: int) -> Tensor:
        """float32 (n, D) ways of the worst doubtful cells among these."""
        cells = self.doubtful.cells.cpu().numpy()
        cells = cells[among.ravel()[cells]]
        worst = cells[np.argsort(-self.values.ravel()[cells], kind="stable")]
        count = min(most, max(1, int(_ORDINARY_SHARE * self.counted.sum())))
        return self.ways(worst[:count].tolist())

    def ways(self, cells: Sequence[int]) -> Tensor:
        """float32 (n, D) of these doubtful cells."""
        wanted = torch.tensor(cells, dtype=torch.long, device=self.doubtful.cells.device)
        return self.doubtful.ways[torch.searchsorted(self.doubtful.cells, wanted)]


def _seen(
    one: JudgedView,
    views: Sequence[Sequence[ModelInput]],
    memories: Sequence[Memory],
    describer: Describer,
    weights: Sequence[float],
) -> _Image:
    """A good by banks without its part, as it was judged."""
    without = () if len(views) == 1 else (one.part,)
    banks = [memory.bank(without) for memory in memories]
    doubtful = describer.doubtful(views[one.part][one.view], banks, weights)
    return _Image(one, doubtful, weights, describer.trunk.grid)
