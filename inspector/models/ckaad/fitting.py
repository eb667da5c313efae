"""Samples of some parts to a judge: one of the few fits of a learning."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from time import perf_counter

import torch

from inspector.models.ckaad.energy import Discriminator
from inspector.models.ckaad.judge import Judge, typical_error, usual_energies
from inspector.models.ckaad.losses import Weights
from inspector.models.ckaad.network import AutoEncoder, LevelPlan
from inspector.models.ckaad.samples import Sources, joined
from inspector.models.ckaad.scaling import LevelScale, fit_scale, scaled
from inspector.models.ckaad.suspects import mark_suspects
from inspector.models.ckaad.training import Material, Networks, Trainer
from inspector.models.device import training_scope
from inspector.models.protocol import ProgressCallback
from inspector.models.steps import FitShare, run_steps

_SEED = 20260106


@dataclass(frozen=True)
class FitPlan:
    """What the networks look like and how they are trained.

    Attributes:
        levels: The finest first.
        signed: Features may be negative.
        steps: As many where the time allows.
        weights: Of the losses.
        per_cell: As `Options.per_cell`.
    """

    levels: tuple[LevelPlan, ...]
    signed: bool
    steps: int
    weights: Weights
    per_cell: bool = True


def fit_judge(
    sources: Sources, parts: Sequence[int], plan: FitPlan, *, share: FitShare, progress: ProgressCallback
) -> Judge:
    """Fit on the parts of these numbers and on every confirmed defect.

    The same sources, parts and number of steps give the same judge, bit for bit on one machine.

    Args:
        sources: Cached features of everything.
        share: Its time, the preparation included.
        progress: May raise Cancelled.
    """
    started = perf_counter()
    with training_scope(_SEED) as generator:
        scales, material = _material(sources, parts, plan)
        device = material.goods.levels[0].device
        networks = make_networks(plan, confirmed=material.confirmed is not None, device=device)
        trainer = Trainer(
            networks, material, weights=plan.weights, per_cell=plan.per_cell, generator=generator
        )
        left = replace(share, seconds=max(0.0, share.seconds - (perf_counter() - started)))
        run_steps(trainer.step, steps=plan.steps, share=left, progress=progress)
        trainer.finish()
        with torch.no_grad():
            typical = typical_error(material.goods, networks)
            return Judge(scales, networks, typical, usual_energies(material.goods, networks))


def make_networks(plan: FitPlan, *, confirmed: bool, device: torch.device) -> Networks:
    """Networks with weights drawn from torch's generator."""
    channels = [level.channels for level in plan.levels]
    return Networks(
        AutoEncoder(plan.levels, signed=plan.signed).to(device),
        Discriminator(channels).to(device),
        Discriminator(channels).to(device) if confirmed else None,
    )


@torch.no_grad()
def _material(
    sources: Sources, parts: Sequence[int], plan: FitPlan
) -> tuple[tuple[LevelScale, ...], Material]:
    raw = joined([sources.goods[part] for part in parts])
    scales = tuple(
        fit_scale(level, counted, signed=plan.signed)
        for level, counted in zip(raw.levels, raw.counted, strict=True)
    )
    goods = [scaled(sources.goods[part], scales) for part in parts]
    confirmed = [scaled(one, scales) for one in sources.confirmed]
    return scales, Material(
        goods=joined(goods),
        pseudo=scaled(joined([sources.pseudo[part] for part in parts]), scales),
        confirmed=mark_suspects(joined(confirmed), goods) if confirmed else None,
    )
