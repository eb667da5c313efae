"""A bank of good descriptors that knows, row by row, how far other good parts lie from it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import torch
from torch import Tensor

from inspector.models.nearest import NearestNeighbours, neighbours_of
from inspector.models.patchcore.plan import SpreadRule

_SEED = 20260102
_TWIN = 0.3  # of the usual distance between two parts: nearer ones are one part, shot twice, if they are
_TWIN_OF_OWN = 0.5  # also nearer than this share of the distance from a cell to its own part's other cells
_SMOOTHED_AMONG = 4
_SMOOTHED = 5  # a row's spread is the mean over its 5 nearest rows: one row's own is a noisy figure


@dataclass(frozen=True, eq=False)
class PartMemory:
    """Descriptors of one reference.

    Attributes:
        own: float32 (n, D), every counted cell of the reference itself.
        sample: float32 (m, D), cells of its views in random order, so that any beginning is a fair sample.
    """

    own: Tensor
    sample: Tensor


@dataclass(frozen=True, eq=False)
class MemoryBank:
    """What is searched.

    Attributes:
        rows: float32 (N, D) descriptors of goods.
        spread: float32 (N,) distance of the other parts from each row.
        typical: Median of `spread`.

    The rows lie in a random order, so that the first quarter is a fair sample of all.
    """

    rows: Tensor
    spread: Tensor
    typical: float
    _first: NearestNeighbours = field(init=False)
    _rest: NearestNeighbours = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_first", neighbours_of(self.rows[: self._glanced]))
        object.__setattr__(self, "_rest", neighbours_of(self.rows[self._glanced :]))

    @property
    def _glanced(self) -> int:
        return max(1, len(self.rows) // 4)

    def glance(self, descriptors: Tensor) -> tuple[Tensor, Tensor]:
        """Distance to, and number of, the nearest of the first quarter's rows: float32 and int64 (Q,)."""
        distances, rows = self._first.nearest(descriptors)
        return distances[:, 0], rows[:, 0]

    def look(self, descriptors: Tensor, distances: Tensor, rows: Tensor) -> tuple[Tensor, Tensor]:
        """As `glance`, over all rows, from what a glance found."""
        if len(self.rows) == self._glanced:
            return distances, rows
        others, numbers = self._rest.nearest(descriptors)
        closer = others[:, 0] < distances
        return (
            torch.where(closer, others[:, 0], distances),
            torch.where(closer, numbers[:, 0] + self._glanced, rows),
        )

    def judge(self, descriptors: Tensor, rule: SpreadRule) -> Tensor:
        """float32 (Q, D) -> float32 (Q,): how unlike the goods, in units of their usual spread."""
        distances, rows = self.look(descriptors, *self.glance(descriptors))
        return rule.judge(distances, self.spread[rows], self.typical)


@dataclass(frozen=True, eq=False)
class Memory:
    """All parts of one member, and how far they lie from each other.

    Attributes:
        parts: One a reference.
        apart: Of each part float32 (m, parts): for each sample row the distance of its cell to every part's
            own cells; to its own the second nearest, since the nearest is the cell itself. The cell is the
            reference's own that is nearest to the row: a view lit otherwise would seem far from all parts.
        capacity: Rows of a bank, shared equally by its parts.
    """

    parts: tuple[PartMemory, ...]
    apart: tuple[Tensor, ...]
    capacity: int

    @classmethod
    def of(cls, parts: Sequence[PartMemory], *, capacity: int) -> "Memory":
        """Compute the distances between the parts once; every bank of some of them is then cheap."""
        own = [neighbours_of(part.own) for part in parts]
        apart = tuple(
            _apart(part, own, number)[own[number].nearest(part.sample)[1][:, 0]]
            for number, part in enumerate(parts)
        )
        return cls(tuple(parts), apart, capacity)

    def bank(self, without: Collection[int] = ()) -> MemoryBank:
        """The bank of all parts, or of all but some.

        Where a single part is left, nothing tells its spread: the median spread of all parts stands for it.
        """
        chosen = [number for number in range(len(self.parts)) if number not in without] or [0]
        share = max(1, self.capacity // len(chosen))
        rows = torch.cat([self.parts[number].sample[:share] for number in chosen])
        if len(chosen) == 1 and len(self.parts) > 1:
            typical = float(self._spread(range(len(self.parts)), share).median())
            spread = torch.full((len(rows),), typical, device=rows.device)
        else:
            spread = _smoothed(rows, self._spread(chosen, share))
        order = torch.randperm(len(rows), generator=torch.Generator().manual_seed(_SEED)).to(rows.device)
        return MemoryBank(rows[order], spread[order], float(spread.median()))

    def _spread(self, chosen: Sequence[int], share: int) -> Tensor:
        """Distance of each bank row to the nearest of the *other* chosen parts."""
        spreads = []
        for number in chosen:
            twins = self._twins[number]
            others = [other for other in chosen if other != number and other not in twins] or [number]
            spreads.append(self.apart[number][:share][:, others].amin(dim=1))
        return torch.cat(spreads)

    @cached_property
    def _twins(self) -> list[set[int]]:
        """Of each part those shown twice: an image of the same part tells nothing of how parts differ."""
        count = len(self.parts)
        medians = torch.stack([one.median(dim=0).values for one in self.apart])
        usual = medians[~torch.eye(count, dtype=torch.bool, device=medians.device)]
        if not len(usual):
            return [set()]
        own = medians.diagonal()[:, None]
        twin = ((medians < _TWIN * usual.median()) & (medians < _TWIN_OF_OWN * own)).cpu()
        return [
            {other for other in range(count) if other != number and bool(twin[number, other])}
            for number in range(count)
        ]


def _apart(part: PartMemory, own: Sequence[NearestNeighbours], number: int) -> Tensor:
    """float32 (n, parts): distances of a part's own cells to every part."""
    columns = [
        other.nearest(part.own, 2)[0][:, -1] if index == number else other.nearest(part.own)[0][:, 0]
        for index, other in enumerate(own)
    ]
    return torch.stack(columns, dim=1)


def _smoothed(rows: Tensor, spread: Tensor) -> Tensor:
    """Mean over the nearest rows among a fair fourth of them, which is enough for a mean."""
    few = slice(None, None, _SMOOTHED_AMONG)
    _, near = neighbours_of(rows[few].contiguous()).nearest(rows, min(_SMOOTHED, len(rows[few])))
    smoothed: Tensor = spread[few][near].mean(dim=1)
    return smoothed
