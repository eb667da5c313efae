"""One fit of the discriminators on cached samples."""

from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor

from inspector.models.dfd.losses import gaussian_loss, perlin_loss, similarity_loss
from inspector.models.dfd.network import Discriminators
from inspector.models.dfd.noise import NoiseScale
from inspector.models.dfd.plan import DfdPlan
from inspector.models.dfd.samples import Samples
from inspector.models.protocol import ProgressCallback
from inspector.models.steps import FitShare, cosine, run_steps

_ADAPTOR_RATE, _GAUSSIAN_RATE, _PERLIN_RATE = 5e-4, 2e-4, 1e-4
_LAST_RATE = 4e-5
"""Where the heads' learning rates end; the adaptor's stays (dfd.md 6)."""
_DECAY = 1e-5


@dataclass(frozen=True, eq=False)
class Batch:
    """Cells drawn from some samples, B samples with P cells of each frequency.

    Attributes:
        clean, damaged: float32 (B, 2, P, D).
        share: float32 (B, P), damaged share of each cell.
        places: int64 (B, P), which cells.
    """

    clean: Tensor
    damaged: Tensor
    share: Tensor
    places: Tensor

    @property
    def marked(self) -> Tensor:
        """bool (B, P): cells that the defect touches."""
        return self.share > 0


def draw(samples: Samples, among: Tensor, plan: DfdPlan, generator: torch.Generator) -> Batch:
    """Samples with replacement; of each as many damaged cells as good ones where it has any.

    Args:
        samples: The cache.
        among: Indices of those that may be drawn.
        plan: How many.
        generator: On the CPU.
    """
    chosen = among[torch.randint(len(among), (plan.batch,), generator=generator).to(among.device)]
    share, counted = samples.share[chosen], samples.counted[chosen]
    marked = share > 0
    evened = (counted.sum(1) / marked.sum(1).clamp_min(1))[:, None] * marked
    places = torch.multinomial((counted + evened).cpu(), plan.positions, True, generator=generator)
    places = places.to(chosen.device)
    index = (chosen[:, None, None], torch.arange(2, device=chosen.device)[None, :, None], places[:, None])
    clean, damaged = samples.clean[index].float(), samples.damaged[index].float()
    return Batch(clean, damaged, share.gather(1, places), places)


def losses_of(
    network: Discriminators, batch: Batch, noise: NoiseScale, generator: torch.Generator
) -> dict[str, Tensor]:
    """`gaussian`, `perlin` and `similarity`, each the sum over both frequencies (dfd.md 5).

    Noise is added in front of the adaptor: behind it, the adaptor would learn to drown a fixed noise in
    larger features. The heads' batch norms see clean and noisy cells, and good and damaged ones, together.
    """
    good, damaged = network.adaptor(batch.clean), network.adaptor(batch.damaged)
    drawn = torch.randn(batch.clean.shape, generator=generator).to(batch.clean.device)
    noisy = network.adaptor(batch.clean + noise.deviation * drawn)
    said = network.gaussian(torch.cat([good, noisy]).flatten(0, 2)).view(2, *good.shape[:3])
    noise.told_apart(float(((said[0] > 0).float().mean() + (said[1] < 0).float().mean()) / 2))
    perlin = _perlin(network, damaged, batch.places)
    label = batch.marked.any(dim=1).float()
    terms: dict[str, Tensor] = {}
    for one in range(good.shape[1]):
        of_one = {
            "gaussian": gaussian_loss(said[0, :, one], said[1, :, one]),
            "perlin": perlin_loss(perlin[:, one], batch.share, label),
            "similarity": similarity_loss(damaged[:, one], good[:, one], batch.marked),
        }
        terms = {name: terms.get(name, torch.zeros(())) + value for name, value in of_one.items()}
    return terms


def train(
    samples: Samples,
    among: Tensor,
    *,
    network: Discriminators,
    plan: DfdPlan,
    share: FitShare,
    generator: torch.Generator,
    progress: ProgressCallback,
) -> None:
    """Train `network` in place to its last step, and leave it in evaluation mode.

    Args:
        samples: The cache.
        among: Indices of those to learn from.
        network: Fresh.
        plan: Schedule.
        share: Time.
        generator: Every draw.
        progress: May raise Cancelled.
    """
    optimiser, noise = _optimiser(network, plan), NoiseScale()
    network.train()

    def step(fraction: float) -> Mapping[str, float]:
        for group in optimiser.param_groups[1:]:
            group["lr"] = plan.haste * cosine(fraction, first=group["published"], last=_LAST_RATE)
        terms = losses_of(network, draw(samples, among, plan, generator), noise, generator)
        optimiser.zero_grad()
        torch.stack(list(terms.values())).sum().backward()  # type: ignore[no-untyped-call]
        optimiser.step()
        return {name: float(value.detach()) for name, value in terms.items()}

    run_steps(step, steps=plan.steps, share=share, progress=progress)
    network.eval()


def _optimiser(network: Discriminators, plan: DfdPlan) -> torch.optim.Adam:
    rates = (
        (network.adaptor, _ADAPTOR_RATE, 0.0),
        (network.gaussian, _GAUSSIAN_RATE, _DECAY),
        (network.perlin, _PERLIN_RATE, _DECAY),
    )
    return torch.optim.Adam(
        [
            {"params": part.parameters(), "lr": plan.haste * rate, "weight_decay": decay, "published": rate}
            for part, rate, decay in rates
        ]
    )


def _perlin(network: Discriminators, damaged: Tensor, places: Tensor) -> Tensor:
    """(B, 2, P, d) -> (B, 2, P): both frequencies are images of their own."""
    count = damaged.shape[1]
    said: Tensor = network.perlin(damaged.flatten(0, 1), places.repeat_interleave(count, dim=0))
    return said.view(damaged.shape[:3])
