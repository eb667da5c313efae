"""The virtual epoch: views of goods and of defective images, as cached features."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from inspector.domain.anomaly import ModelInput
from inspector.domain.errors import DataFault
from inspector.domain.frame import Mask
from inspector.models.backbones.extractor import Extractor
from inspector.models.ckaad.options import LEAST_VIEWS
from inspector.models.ckaad.views import random_view
from inspector.models.pseudo_defects import any_kind, foreground_of
from inspector.models.scoring import counted_cells, covered_grid

_SEED = 20260104
_BAD_SHARE = 0.25
"""Of a cell's pixels belong to the pseudo-defect: then its features are those of a defect."""


@dataclass(frozen=True, eq=False)
class Samples:
    """Cached views, the finest level first.

    Attributes:
        levels: float32 (N, C, h, w) each, raw features.
        counted: bool (N, h, w) each: cells that count.
        bad: bool (N, h, w) each: counted cells known to show a pseudo-defect; all False on goods, and on
            confirmed defects, of which only the image is known to be bad.
    """

    levels: tuple[Tensor, ...]
    counted: tuple[Tensor, ...]
    bad: tuple[Tensor, ...]

    def __len__(self) -> int:
        return len(self.levels[0])

    def at(self, indices: Tensor) -> "Samples":
        """Some of the views."""
        return Samples(
            tuple(one[indices] for one in self.levels),
            tuple(one[indices] for one in self.counted),
            tuple(one[indices] for one in self.bad),
        )


@dataclass(frozen=True, eq=False)
class Sources:
    """What the fits share: each part's features are computed once.

    Attributes:
        goods: Of each part its views.
        pseudo: Of each part its views with a pseudo-defect.
        confirmed: Of each confirmed defect its views; no fold leaves them out.
    """

    goods: tuple[Samples, ...]
    pseudo: tuple[Samples, ...]
    confirmed: tuple[Samples, ...]


def views_a_part(parts: int, *, least: int = LEAST_VIEWS) -> int:
    """So many of each, that the virtual epoch has `least` views or a quarter of that a part, if more.

    By default max(64, 16 K) (ckaad.md 6). However few the parts, an epoch is never empty.
    """
    return max(least // 4, -(-least // parts))


def joined(samples: Sequence[Samples]) -> Samples:
    """All of them, one after another."""
    return Samples(
        tuple(torch.cat(level) for level in zip(*(one.levels for one in samples), strict=True)),
        tuple(torch.cat(level) for level in zip(*(one.counted for one in samples), strict=True)),
        tuple(torch.cat(level) for level in zip(*(one.bad for one in samples), strict=True)),
    )


def cells_of(level: Tensor, chosen: Tensor) -> Tensor:
    """(N, C, h, w), bool (N, h, w) -> (n, C): the chosen cells as rows."""
    return level.permute(0, 2, 3, 1)[chosen]


class SampleReader:
    """Images to samples; call inside a torch scope, no gradient is kept.

    Args:
        extractor: The frozen backbone.
        may_rotate: Views may be turned by any angle.
    """

    def __init__(self, extractor: Extractor, *, may_rotate: bool) -> None:
        self._extractor = extractor
        self._may_rotate = may_rotate

    def goods(self, part: ModelInput, *, count: int, number: int) -> Samples:
        """The reference itself, then `count` - 1 views of it; `number` decides which."""
        random = np.random.default_rng((_SEED, 0, number))
        return self._samples([(part, None), *((self._view(part, random), None) for _ in range(count - 1))])

    def pseudo(self, part: ModelInput, *, count: int, number: int) -> Samples:
        """`count` views with a pseudo-defect each, and where it is."""
        random = np.random.default_rng((_SEED, 1, number))
        return self._samples(self._harmed(part, random) for _ in range(count))

    def confirmed(self, image: ModelInput, *, count: int, number: int) -> Samples:
        """A confirmed defect, then `count` - 1 views of it."""
        random = np.random.default_rng((_SEED, 2, number))
        return self._samples([(image, None), *((self._view(image, random), None) for _ in range(count - 1))])

    def _view(self, image: ModelInput, random: np.random.Generator) -> ModelInput:
        return random_view(image, random, may_rotate=self._may_rotate)

    def _harmed(self, part: ModelInput, random: np.random.Generator) -> tuple[ModelInput, Mask]:
        view = self._view(part, random)
        harmed = any_kind(view.pixels, foreground_of(view.pixels, view.valid), random)
        return ModelInput(harmed.pixels, view.placement, view.valid), harmed.mask

    @torch.no_grad()
    def _samples(self, views: Iterable[tuple[ModelInput, Mask | None]]) -> Samples:
        read = [self._one(image, mask) for image, mask in views]
        return joined(read)

    def _one(self, image: ModelInput, mask: Mask | None) -> Samples:
        levels = self._extractor.levels(image.pixels)
        grids = [(level.shape[-2], level.shape[-1]) for level in levels]
        counted = [counted_cells(image.valid, grid) for grid in grids]
        if not all(one.any() for one in counted):
            raise DataFault("A reference has no valid pixel.", way_out="Make the ignore areas smaller.")
        bad = [
            np.zeros(grid, np.bool_) if mask is None else (covered_grid(mask, grid) >= _BAD_SHARE) & cells
            for grid, cells in zip(grids, counted, strict=True)
        ]
        return Samples(
            tuple(level.contiguous() for level in levels),
            tuple(
                torch.from_numpy(one)[None].to(level.device)
                for one, level in zip(counted, levels, strict=True)
            ),
            tuple(
                torch.from_numpy(one)[None].to(level.device) for one, level in zip(bad, levels, strict=True)
            ),
        )
