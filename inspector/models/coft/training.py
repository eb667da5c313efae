"""Contrastive fine-tuning of a tail on one set of parts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from inspector.models.coft.examples import PartExamples, Samples
from inspector.models.coft.guard import Guard, separation, std_of
from inspector.models.coft.heads import Predictor, Projector, pooled, unit
from inspector.models.coft.losses import (
    apart_from_defects,
    cross_instance,
    info_nce,
    negative_free,
    pull_back,
)
from inspector.models.coft.network import TwoPart
from inspector.models.coft.plan import Contrast, Plan
from inspector.models.protocol import ProgressCallback
from inspector.models.steps import FitShare, cosine, run_steps

TAIL_RATE, HEAD_RATE = 1e-2, 5e-2
_MOMENTUM, _DECAY, _CLIP = 0.9, 1e-4, 1.0
_PAIRS, _DEFECTS = 3, 2
"""In a step: images with two views each, and defects."""
_TEMPERATURE = 0.3
_LOOK_EVERY = 6


@dataclass(frozen=True)
class Trained:
    """What a fine-tuning did.

    Attributes:
        steps: Made.
        best_step: Whose state was kept; 0 is the pretrained one.
        reason: Why the guard stopped it; empty where it did not.
    """

    steps: int
    best_step: int
    reason: str


@dataclass(frozen=True, eq=False)
class Batch:
    """What one step looks at.

    Attributes:
        goods: Two views of each of a few images: all first views, then all second ones.
        parts: int64, which part each shows.
        defects: None where the plan wants none.
    """

    goods: Samples
    parts: Tensor
    defects: Samples | None


class FineTuning:
    """One training; use inside `training_scope`.

    Args:
        network: Its tail is trained; ends with the best state the guard has seen.
        parts: What it is trained on.
        plan: Losses and their weights.
        confirmed: Views of confirmed defects, used as negatives beside the pseudo-defects.
        generator: Draws what goes into each step.
    """

    def __init__(
        self,
        network: TwoPart,
        parts: Sequence[PartExamples],
        plan: Plan,
        *,
        confirmed: Samples | None,
        generator: torch.Generator,
    ) -> None:
        self.network, self._plan = network, plan
        self._parts, self._confirmed, self._generator = parts, confirmed, generator
        device = parts[0].views.cuts.device
        start = torch.cat(
            [embedded(network, part.views.at(torch.arange(0, len(part.views), 4))) for part in parts]
        )
        self.projector = Projector(start.detach()).to(device)
        self.predictor = Predictor().to(device)
        self._tail = list(network.trained().values())
        self._heads = [*self.projector.parameters(), *self.predictor.parameters()]
        self._start = [one.detach().clone() for one in self._tail]
        self._optimiser = torch.optim.SGD(
            [{"params": self._tail, "lr": TAIL_RATE}, {"params": self._heads, "lr": HEAD_RATE}],
            momentum=_MOMENTUM,
            weight_decay=_DECAY,
        )

    def run(self, share: FitShare, progress: ProgressCallback, guard: Guard | None = None) -> Trained:
        """Train as planned, or as long as the share and the guard allow."""
        guard = guard or Guard()
        self._looked(guard, 0)
        steps = run_steps(
            self.step,
            steps=self._plan.steps,
            share=share,
            progress=progress,
            stop=lambda done: (
                (done % _LOOK_EVERY == 0 or done == self._plan.steps) and self._looked(guard, done)
            ),
        )
        with torch.no_grad():
            for name, value in guard.best().items():
                self.network.trained()[name].copy_(value)
        return Trained(steps, max(guard.best_step, 0), guard.reason)

    def step(self, fraction: float) -> Mapping[str, float]:
        """One step of gradient descent; the losses by name."""
        for group, first in zip(self._optimiser.param_groups, (TAIL_RATE, HEAD_RATE), strict=True):
            group["lr"] = cosine(fraction, first=first)
        terms = self.losses(self.draw())
        self._optimiser.zero_grad(set_to_none=True)
        sum(terms.values(), start=torch.zeros(())).backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_([*self._tail, *self._heads], _CLIP)
        self._optimiser.step()
        return {name: float(value.detach()) for name, value in terms.items()}

    def losses(self, batch: Batch) -> dict[str, Tensor]:
        """The weighted terms of L_all, by name."""
        plan, count = self._plan, len(batch.goods)
        both = batch.goods if batch.defects is None else _joined([batch.goods, batch.defects])
        z = self.projector(embedded(self.network, both))
        goods, apart = z[:count], z[count:]
        terms = {"contrast": self._contrast(goods, apart)}
        if plan.positives:
            terms["positives"] = plan.positives * cross_instance(goods, batch.parts)
        if plan.negatives:
            terms["negatives"] = plan.negatives * apart_from_defects(goods, apart)
        if plan.pull:
            terms["pull"] = plan.pull * pull_back(self._tail, self._start)
        return terms

    def _contrast(self, goods: Tensor, apart: Tensor) -> Tensor:
        first, second = goods.chunk(2)
        if self._plan.contrast is Contrast.INFONCE:
            return info_nce(first, second, apart, temperature=_TEMPERATURE)
        guess_first, guess_second = self.predictor(goods).chunk(2)
        return (negative_free(guess_first, second) + negative_free(guess_second, first)) / 2

    def draw(self) -> Batch:
        """A random batch; images evenly over the parts, defects of any, half confirmed ones if any."""
        order = self._some_parts(_PAIRS)
        first, second = [], []
        for part in order:
            views = self._parts[part].views
            rows = torch.randperm(len(views), generator=self._generator)[:2]
            first.append(views.at(rows[:1]))
            second.append(views.at(rows[1:]))
        goods = _joined([*first, *second])
        return Batch(goods, torch.tensor(order * 2, device=goods.cuts.device), self._defects())

    def _some_parts(self, count: int) -> list[int]:
        """Numbers of `count` parts: different ones as far as there are, any of them alike."""
        order = torch.randperm(len(self._parts), generator=self._generator)
        return order.repeat(count)[:count].tolist()

    def _defects(self) -> Samples | None:
        if not self._plan.negatives and self._plan.contrast is not Contrast.INFONCE:
            return None
        chosen = [self._drawn(self._parts[part].defects) for part in self._some_parts(_DEFECTS)]
        if self._confirmed is not None:
            chosen[::2] = [self._drawn(self._confirmed) for _ in chosen[::2]]
        return _joined(chosen)

    def _drawn(self, samples: Samples) -> Samples:
        return samples.at(torch.randint(len(samples), (1,), generator=self._generator))

    def _looked(self, guard: Guard, done: int) -> bool:
        goods = _joined([part.checked_views for part in self._parts])
        defects = _joined([part.checked_defects for part in self._parts])
        with torch.no_grad():
            seen = [embedded(self.network, one) for one in (goods, defects)]
            z = self.projector(torch.cat(seen))
        apart = separation(unit(seen[0]), unit(seen[1]))
        return guard.look(done, std=std_of(z), separation=apart, state=self.network.trained())


def embedded(network: TwoPart, samples: Samples) -> Tensor:
    """h of samples, float32 (N, C)."""
    return pooled(network.behind(samples.cuts)[1], samples.weights)


def _joined(samples: Sequence[Samples]) -> Samples:
    return Samples(torch.cat([one.cuts for one in samples]), torch.cat([one.weights for one in samples]))
