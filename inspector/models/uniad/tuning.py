"""A source-trained network tuned to the goods of one part (uniad.md 7, U-tune)."""

from collections.abc import Mapping, Sequence

import torch
from torch import Tensor, nn

from inspector.models.protocol import ProgressCallback
from inspector.models.steps import FitShare, cosine, run_steps
from inspector.models.uniad.network import CLIP, DECAY, UniAdNetwork, jitter
from inspector.models.uniad.plan import TuningPlan
from inspector.models.uniad.samples import Samples


def tune(
    network: UniAdNetwork,
    samples: Samples,
    plan: TuningPlan,
    *,
    share: FitShare,
    generator: torch.Generator,
    progress: ProgressCallback,
) -> None:
    """Train the transformer in place; use inside `training_scope`. It ends in evaluation mode.

    The specification mixes source images in against forgetting. They do not ship: instead the weights are
    pulled back to where they started (L2-SP). Without dropout: in so few steps the jitter is noise enough.

    Args:
        network: With the checkpoint's weights.
        samples: Views of the goods.
        plan: Schedule.
        share: Time.
        generator: Every draw.
        progress: May raise Cancelled.
    """
    network.eval()
    weights = list(network.parameters())
    start = [one.detach().clone() for one in weights]
    optimiser = torch.optim.AdamW(weights, lr=plan.rate, weight_decay=DECAY)

    def step(fraction: float) -> Mapping[str, float]:
        for group in optimiser.param_groups:
            group["lr"] = cosine(fraction, first=plan.rate)
        rows = torch.randint(len(samples), (plan.batch,), generator=generator)
        terms = {
            "rebuilt": rebuilding_loss(network, samples.at(rows), generator),
            "pull": plan.pull * _distance(weights, start),
        }
        optimiser.zero_grad(set_to_none=True)
        torch.stack(list(terms.values())).sum().backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(weights, CLIP)
        optimiser.step()
        return {name: float(value.detach()) for name, value in terms.items()}

    if plan.steps:
        run_steps(step, steps=plan.steps, share=share, progress=progress)


def rebuilding_loss(network: UniAdNetwork, samples: Samples, generator: torch.Generator) -> Tensor:
    """() mean square of what is rebuilt from jittered features less the clean ones, over counted cells."""
    rebuilt = network.rebuilt(jitter(samples.features, network.settings.jitter, generator))
    errors = (rebuilt - samples.features).square().mean(dim=1)
    weights = samples.counted.to(errors)
    return (errors * weights).sum() / weights.sum().clamp_min(1)


def _distance(now: Sequence[Tensor], start: Sequence[Tensor]) -> Tensor:
    """() squared, over all weights."""
    apart = [(one - first).square().sum() for one, first in zip(now, start, strict=True)]
    return torch.stack(apart).sum()
