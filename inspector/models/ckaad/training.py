"""One fit: auto-encoder and discriminators against each other on cached features."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn.utils import clip_grad_norm_

from inspector.models.ckaad.energy import Discriminator
from inspector.models.ckaad.losses import (
    Weights,
    adversarial_term,
    discriminator_loss,
    reconstruction_loss,
)
from inspector.models.ckaad.network import AutoEncoder
from inspector.models.ckaad.samples import Samples, cells_of, joined
from inspector.models.ckaad.scaling import neighbourhoods
from inspector.models.steps import cosine

_BETAS = (0.5, 0.999)
_AE_RATE, _D_RATE, _LAST_RATE = 3e-3, 3e-3, 0.05
_CLIP = 1.0
_AVERAGED = 0.97
_IMAGES = 2
"""Goods in a step, and as many defective images."""
_ROWS = 1024
"""Cells of each kind a discriminator sees in a step."""


@dataclass(frozen=True, eq=False)
class Material:
    """What one fit learns from, scaled.

    Attributes:
        goods: Views of the parts.
        pseudo: Views of the parts with pseudo-defects.
        confirmed: Views of the confirmed defects, suspects marked; None where there are none.
    """

    goods: Samples
    pseudo: Samples
    confirmed: Samples | None


@dataclass(frozen=True, eq=False)
class Networks:
    """What is trained.

    Attributes:
        auto_encoder: Rebuilds features.
        pseudo: Tells goods from pseudo-defects and from what was rebuilt.
        confirmed: Tells goods from confirmed defects; None where there are none.
    """

    auto_encoder: AutoEncoder
    pseudo: Discriminator
    confirmed: Discriminator | None

    @property
    def judges(self) -> list[Discriminator]:
        """The discriminators there are."""
        return [self.pseudo] if self.confirmed is None else [self.pseudo, self.confirmed]


class Trainer:
    """Makes the steps of one fit; call inside `training_scope`.

    Args:
        networks: Trained in place.
        material: Never empty: views are drawn again and again, so that no number of goods gives no step.
        weights: Of the losses.
        generator: Draws.
        per_cell: As of `reconstruction_loss`.
    """

    def __init__(
        self,
        networks: Networks,
        material: Material,
        *,
        weights: Weights,
        generator: torch.Generator,
        per_cell: bool = True,
    ) -> None:
        self._networks = networks
        self._material = material
        self._weights, self._per_cell = weights, per_cell
        self._generator = generator
        self._averaged = [weight.detach().clone() for weight in networks.auto_encoder.parameters()]
        self._steps = 0
        self._ae = torch.optim.Adam(networks.auto_encoder.parameters(), _AE_RATE, _BETAS)
        judges = [weight for judge in networks.judges for weight in judge.parameters()]
        self._d = torch.optim.Adam(judges, _D_RATE, _BETAS)
        self._good_rows = _rows(material.goods, material.goods.counted)
        self._pseudo_rows = _rows(material.pseudo, material.pseudo.bad)
        sure = material.confirmed
        self._confirmed_rows = None if sure is None else _rows(sure, sure.bad)

    def step(self, fraction: float) -> Mapping[str, float]:
        """One step of the discriminators, then one of the auto-encoder."""
        for optimiser, rate in ((self._ae, _AE_RATE), (self._d, _D_RATE)):
            for group in optimiser.param_groups:
                group["lr"] = cosine(fraction, first=rate, last=_LAST_RATE * rate)
        goods = draw(self._material.goods, _IMAGES, self._generator)
        bads = draw_defective(self._material, _IMAGES, self._generator)
        both = joined([goods, bads])
        rebuilt = self._networks.auto_encoder(both.levels)
        rows = self._some(
            [cells_of(neighbourhoods(x), c) for x, c in zip(rebuilt, both.counted, strict=True)]
        )
        energies = self._step_judges([level.detach() for level in rows])
        first = [level[: len(goods)] for level in rebuilt]
        reconstruction = reconstruction_loss(goods.levels, first, goods.counted, per_cell=self._per_cell)
        self._step_auto_encoder(reconstruction, rows)
        return {"reconstruction": float(reconstruction.detach()), **energies}

    def finish(self) -> None:
        """Give the auto-encoder its averaged weights; the last step, never the best one."""
        with torch.no_grad():
            for weight, mean in zip(self._networks.auto_encoder.parameters(), self._averaged, strict=True):
                weight.copy_(mean)

    def _step_judges(self, rebuilt: Sequence[Tensor]) -> dict[str, float]:
        """Of the confirmed defects' judge only the two kinds of real features move it."""
        pseudo = self._networks.pseudo
        good, bad = pseudo(self._some(self._good_rows)), pseudo(self._some(self._pseudo_rows))
        loss = discriminator_loss(good, bad, pseudo(rebuilt), gamma=self._weights.gamma)
        if self._networks.confirmed is not None and self._confirmed_rows is not None:
            sure = self._networks.confirmed
            seen, shown = sure(self._some(self._good_rows)), sure(self._some(self._confirmed_rows))
            loss = loss + discriminator_loss(seen, shown, [level[:0, 0] for level in rebuilt], gamma=0.0)
        self._d.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        for judge in self._networks.judges:
            clip_grad_norm_(judge.parameters(), _CLIP)
        self._d.step()
        told = {"discriminator": float(loss.detach())}
        gaps = [high.mean() - low.mean() for high, low in zip(bad, good, strict=True) if len(high)]
        if gaps:  # no number on a level where no cell is mostly damaged
            told["energy gap"] = float(torch.stack(gaps).mean().detach())
        return told

    def _step_auto_encoder(self, reconstruction: Tensor, rebuilt: Sequence[Tensor]) -> None:
        loss = reconstruction
        if self._weights.adversarial > 0:
            with frozen(self._networks.judges):
                for judge in self._networks.judges:
                    loss = loss + self._weights.adversarial * adversarial_term(judge(rebuilt))
        self._ae.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        self._ae.step()
        self._average()

    def _average(self) -> None:
        """Exponential mean of the weights, that of few steps at the start."""
        self._steps += 1
        kept = min(_AVERAGED, self._steps / (9 + self._steps))
        with torch.no_grad():
            for mean, weight in zip(self._averaged, self._networks.auto_encoder.parameters(), strict=True):
                mean.lerp_(weight, 1 - kept)

    def _some(self, rows: Sequence[Tensor]) -> list[Tensor]:
        return [_drawn(level, min(_ROWS, len(level)), self._generator) for level in rows]


def draw(samples: Samples, count: int, generator: torch.Generator) -> Samples:
    """`count` views, each any of them."""
    return samples.at(_indices(len(samples), count, generator).to(samples.levels[0].device))


def draw_defective(material: Material, count: int, generator: torch.Generator) -> Samples:
    """As many confirmed defects as pseudo-defects, however few are confirmed; else pseudo-defects alone."""
    if material.confirmed is None:
        return draw(material.pseudo, count, generator)
    real = count // 2
    parts = [draw(material.confirmed, real, generator), draw(material.pseudo, count - real, generator)]
    return joined(parts)


@contextmanager
def frozen(networks: Sequence[nn.Module]) -> Iterator[None]:
    """Gradients flow through these, and stop at their weights."""
    for network in networks:
        network.requires_grad_(False)
    try:
        yield
    finally:
        for network in networks:
            network.requires_grad_(True)


def _rows(samples: Samples, chosen: Sequence[Tensor]) -> list[Tensor]:
    """What discriminators see of the chosen cells, (n, C) a level."""
    return [cells_of(neighbourhoods(x), cells) for x, cells in zip(samples.levels, chosen, strict=True)]


def _indices(among: int, count: int, generator: torch.Generator) -> Tensor:
    return torch.randint(among, (count,), generator=generator)


def _drawn(rows: Tensor, count: int, generator: torch.Generator) -> Tensor:
    """None of none."""
    return rows[_indices(max(1, len(rows)), count, generator).to(rows.device)] if count else rows
