"""How unlike good each cell of an image is: what was rebuilt badly, and what the discriminators know."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn.functional import avg_pool2d, interpolate

from inspector.models.ckaad.energy import Discriminator
from inspector.models.ckaad.losses import MARGIN, cosine_distance
from inspector.models.ckaad.samples import Samples
from inspector.models.ckaad.scaling import LevelScale, neighbourhoods
from inspector.models.ckaad.training import Networks
from inspector.models.scoring import worst_mean

ENERGY_WEIGHT = 1.0
"""Of energy above what goods have, in margins, beside the reconstruction error of a good."""
GOOD_QUANTILE = 0.999
_LEAST = 1e-6
_VIEWS = 16


@dataclass(frozen=True, eq=False)
class Judge:
    """Everything fitted.

    Attributes:
        scales: Of each level.
        networks: In eval mode; on the device of the scales.
        typical: Reconstruction error of a good, as its score would be.
        usual: Energies that goods hardly exceed: float32 (discriminators, levels).
    """

    scales: tuple[LevelScale, ...]
    networks: Networks
    typical: float
    usual: Tensor

    def unlike(self, levels: Sequence[Tensor], counted: Tensor) -> Tensor:
        """float32 (h, w) >= 0 on the finest grid; about 1 in the worst cells of a good that was learned.

        Args:
            levels: float32 (1, C, h, w) each, raw.
            counted: bool (1, h, w), cells that count on the finest grid.
        """
        scaled = [scale(level) for scale, level in zip(self.scales, levels, strict=True)]
        error = errors(scaled, self.networks, counted) / self.typical
        for judge, usual in zip(self.networks.judges, self.usual, strict=True):
            error = error + ENERGY_WEIGHT * _excess(scaled, judge, usual, counted)
        return error[0]


def errors(scaled: Sequence[Tensor], networks: Networks, counted: Tensor) -> Tensor:
    """1 - cosine of each cell summed over the levels, lightly smoothed: float32 (N, h, w)."""
    rebuilt = networks.auto_encoder(scaled)
    maps = [cosine_distance(level, again) for level, again in zip(scaled, rebuilt, strict=True)]
    return smoothed(_on_finest(maps), counted)


def typical_error(goods: Samples, networks: Networks) -> float:
    """Mean over views of goods of what their score would be from the reconstruction alone."""
    some = goods.at(torch.arange(0, len(goods), max(1, len(goods) // _VIEWS)))
    found = errors(some.levels, networks, some.counted[0])
    scores = [worst_mean(one[mask].cpu().numpy()) for one, mask in zip(found, some.counted[0], strict=True)]
    return max(_LEAST, sum(scores) / len(scores))


def usual_energies(goods: Samples, networks: Networks) -> Tensor:
    """Of each discriminator and level the energy that 0.1 % of the cells of goods exceed."""
    return torch.stack(
        [
            torch.stack([_quantile(level[mask]) for level, mask in zip(maps, goods.counted, strict=True)])
            for maps in (_energies(goods.levels, judge) for judge in networks.judges)
        ]
    )


def smoothed(values: Tensor, counted: Tensor) -> Tensor:
    """(N, h, w): the mean of 3 x 3 cells that count; 0 on those that do not."""
    weight = counted.to(values.dtype)[:, None]
    mean = avg_pool2d(values[:, None] * weight, 3, 1, 1) / avg_pool2d(weight, 3, 1, 1).clamp_min(_LEAST)
    return (mean * weight)[:, 0]


def _excess(scaled: Sequence[Tensor], judge: Discriminator, usual: Tensor, counted: Tensor) -> Tensor:
    maps = _energies(scaled, judge)
    over = [(one - limit).clamp_min(0) for one, limit in zip(maps, usual, strict=True)]
    return smoothed(_on_finest(over), counted) / MARGIN


def _energies(scaled: Sequence[Tensor], judge: Discriminator) -> list[Tensor]:
    """(N, h, w) a level."""
    rows = [neighbourhoods(level).permute(0, 2, 3, 1).flatten(0, 2) for level in scaled]
    shapes = [(len(level), *level.shape[-2:]) for level in scaled]
    return [one.reshape(shape) for one, shape in zip(judge(rows), shapes, strict=True)]


def _on_finest(maps: Sequence[Tensor]) -> Tensor:
    """Sum of (N, h, w) maps, coarse ones enlarged bilinearly."""
    size = maps[0].shape[-2:]
    larger = [interpolate(one[:, None], size=size, mode="bilinear")[:, 0] for one in maps[1:]]
    return torch.stack([maps[0], *larger]).sum(dim=0)


def _quantile(values: Tensor) -> Tensor:
    place = max(1, round(GOOD_QUANTILE * len(values)))
    return values.kthvalue(place).values
