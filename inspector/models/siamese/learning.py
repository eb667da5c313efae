"""References to a fitted state, and the scores of each part by banks without it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from inspector.domain.anomaly import ModelInput
from inspector.domain.recipe import HeldOutScore
from inspector.domain.record import Progress
from inspector.models.coreset import greedy_order
from inspector.models.protocol import ProgressCallback
from inspector.models.registration.carried import Carried
from inspector.models.registration.options import judged
from inspector.models.registration.support_views import support_views
from inspector.models.scoring import counted_cells
from inspector.models.siamese.describing import Describer, Scale
from inspector.models.siamese.judging import combined, typical_distance
from inspector.models.siamese.memory import WeighedBank, bank_without
from inspector.models.siamese.plan import Plan, bank_rows, pool_rows
from inspector.models.siamese.state import State
from inspector.models.views import moved

_SEED = 20260601
_STAND_IN_DEG, _STAND_IN_PX = 3.0, (3.0, -2.0)
Views = Sequence[Sequence[ModelInput]]


@dataclass(frozen=True, eq=False)
class _Seen:
    """One image by banks without its part: of each float32 (h w,), 0 where a cell does not count."""

    part: int
    view: int
    image: ModelInput
    cells: list[Tensor]
    counted: list[Tensor]


class Learner:
    """One learning; call without gradients.

    Args:
        describer: For images of the references' size.
        plan: Options of the recipe.
        may_rotate: Parts may lie turned.
        progress: Told all along; may raise Cancelled.
    """

    def __init__(
        self, describer: Describer, plan: Plan, *, may_rotate: bool, progress: ProgressCallback
    ) -> None:
        self._describer, self._plan = describer, plan
        self._may_rotate, self._progress = may_rotate, progress
        self._rows = [bank_rows(height * width, may_rotate=may_rotate) for height, width in describer.grids]

    def learn(self, views: Views, carried: Carried) -> tuple[State, tuple[HeldOutScore, ...]]:
        """Fitted on every part, and the scores of each part's views by banks without it.

        Those banks have as many rows as the ones of all parts, and their distances the same unit.

        Raises:
            DataFault: A reference without any valid pixel.
        """
        references = [part[0] for part in views]
        scales = self._describer.fit_scales(references)
        parts = [
            self._part(reference, scales, number, len(views)) for number, reference in enumerate(references)
        ]
        seen = self._seen(views, parts, scales)
        typical = self._typical(seen, len(views))
        held_out = tuple(
            HeldOutScore(one.part, one.view, self._score(one, typical)) for one in seen if one.view >= 0
        )
        banks = tuple(bank.rows for bank in self._banks(parts))
        height, width = references[0].pixels.shape[:2]
        return State((height, width), carried, scales, banks, typical), held_out

    def _part(self, reference: ModelInput, scales: Sequence[Scale], number: int, parts: int) -> list[Tensor]:
        """Of each bank the rows of one part's views, in the order of their coreset."""
        self._progress(Progress("Learning what good looks like", number, parts))
        views = support_views(reference, views=self._plan.views, may_rotate=self._may_rotate, contrasts=True)
        rows: list[list[Tensor]] = [[] for _ in self._rows]
        for view in views:
            counted = self._describer.counted(view)
            for level, every in enumerate(self._describer.rows(view, scales)):
                rows[level].append(every[counted[level]])
        return [
            self._thinned(torch.cat(level), total, place=(number, place), parts=parts)
            for place, (level, total) in enumerate(zip(rows, self._rows, strict=True))
        ]

    def _thinned(self, rows: Tensor, total: int, *, place: tuple[int, int], parts: int) -> Tensor:
        """As many rows as a bank without one other part takes of this one; banks of all take fewer."""
        part, level = place
        share = max(1, total // max(1, parts - 1))
        seed = _SEED + 2 * part + level
        generator = torch.Generator().manual_seed(seed)
        pool = rows[torch.randperm(len(rows), generator=generator)[: pool_rows(share)].to(rows.device)]
        shares = [max(1, rows_of // max(1, parts - 1)) for rows_of in self._rows]
        whole = parts * sum(shares)
        before = part * sum(shares) + sum(shares[:level])

        def report(picked: int) -> None:
            self._progress(Progress("Choosing what to remember", before + picked, whole))

        return pool[greedy_order(pool, share, seed=seed, report=report)].contiguous()

    def _banks(self, parts: Sequence[Sequence[Tensor]], without: int | None = None) -> list[WeighedBank]:
        return [
            bank_without([part[level] for part in parts], total, without)
            for level, total in enumerate(self._rows)
        ]

    def _seen(self, views: Views, parts: Sequence[Sequence[Tensor]], scales: Sequence[Scale]) -> list[_Seen]:
        """Every view by banks without its part; of a single part its augmentations, and one moved by us."""
        seen: list[_Seen] = []
        for number, part in enumerate(views):
            self._progress(Progress("Scoring goods the model has not seen", number, len(views)))
            banks = self._banks(parts, number if len(views) > 1 else None)
            shown = list(enumerate(part))
            if len(views) == 1:
                shown = [(-1, moved(part[0], _STAND_IN_DEG, _STAND_IN_PX)), *shown[1:]]
            seen += [self._judged(image, banks, scales, place=(number, view)) for view, image in shown]
        return seen

    def _judged(
        self,
        image: ModelInput,
        banks: Sequence[WeighedBank],
        scales: Sequence[Scale],
        *,
        place: tuple[int, int],
    ) -> _Seen:
        counted = self._describer.counted(image)
        cells = level_distances(self._describer, banks, image, scales)
        return _Seen(*place, image, cells, counted)

    def _typical(self, seen: Sequence[_Seen], parts: int) -> tuple[float, ...]:
        """From the references; of a single part from what stands for an unseen shot of it."""
        first = [one for one in seen if one.view == (0 if parts > 1 else -1)]
        return tuple(
            float(np.float32(typical_distance([one.cells[level][one.counted[level]] for one in first])))
            for level in range(len(self._rows))
        )

    def _score(self, one: _Seen, typical: Sequence[float]) -> float:
        grids = self._describer.grids
        values = combined(one.cells, typical, grids)
        return judged(values, counted_cells(one.image.valid, grids[0]), self._plan.image_score).score


def level_distances(
    describer: Describer, banks: Sequence[WeighedBank], image: ModelInput, scales: Sequence[Scale]
) -> list[Tensor]:
    """Of each bank float32 (h w,): re-weighted distances of the cells, 0 where a cell does not count."""
    counted = describer.counted(image)
    return [
        torch.where(which, bank.judge(rows), torch.zeros((), device=rows.device))
        for bank, rows, which in zip(banks, describer.rows(image, scales), counted, strict=True)
    ]
