"""Steps and epochs: the host's and the discriminator's, with what they tell."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from inspector.models.adversarial import Adversary
from inspector.models.source_network import SourceNetwork
from inspector.training.batches import Pick, noise_seed
from inspector.training.distributed import Processes
from inspector.training.optimiser_state import moments_of, restore_moments
from inspector.training.plan import AdversarialTerms, Course
from inspector.training.precision import Precision
from inspector.training.state import TrainingState, behind, under

_NETWORK, _OPTIMISER, _ADVERSARY = "network.", "optimiser.", "adversary."
Load = Callable[[Sequence[Pick]], tuple[Tensor, Tensor]]
"""Picks -> query uint8 (B, S, S, 3) and support uint8 (B, K, S, S, 3) on the CPU."""


@dataclass(frozen=True)
class EpochFigures:
    """Means over the steps of one epoch and over all processes; None without the adversarial loss.

    Attributes: as in `inspector.training.metrics_log.EpochRow`.
    """

    loss: float
    spread: float
    learning_rate: float
    adversarial_term: float | None = None
    discriminator: float | None = None
    accuracy_moved: float | None = None
    accuracy_reference: float | None = None
    adversarial_weight: float | None = None


class Trainer:
    """Network, optimiser and adversary in one process. Make and use it inside `training_scope`.

    Args:
        network: Fresh; brought to the device of `group`.
        course: The training in numbers.
        terms: Of the adversarial loss; None without it.
        group: The processes that train together.
    """

    def __init__(
        self, network: SourceNetwork, course: Course, *, terms: AdversarialTerms | None, group: Processes
    ) -> None:
        self.network = network.to(group.device)
        self._course = course
        self._group = group
        self._adversary = None if terms is None else _adversary(network, terms, group)
        self._optimiser = network.optimiser()
        self._rates = [float(one["lr"]) for one in self._optimiser.param_groups]
        self._parameters = [one for part in self._optimiser.param_groups for one in part["params"]]
        self._precision = Precision(group.device)
        self._parallel = group.parallel(network)

    def epoch(
        self, epoch: int, batches: Iterator[tuple[Pick, ...]], *, load: Load, told: Callable[[int], None]
    ) -> EpochFigures:
        """Make the steps of one epoch.

        Args:
            epoch: From 0.
            batches: Of all processes together.
            load: Gives the images.
            told: Called after every step with the number made in this epoch; may raise Cancelled.
        """
        self._parallel.train()
        sums = torch.zeros(4, dtype=torch.float64)
        for step, batch in enumerate(batches):
            query, support = load(self._group.share(batch))
            sums += self._step(epoch, step, query.to(self._group.device), support.to(self._group.device))
            told(step + 1)
        return self._figures(sums / self._course.steps)

    def tensors(self) -> dict[str, Tensor]:
        """Everything `restore` needs besides the facts."""
        state = under(_NETWORK, self.network.trained()) | under(_OPTIMISER, moments_of(self._optimiser))
        return state if self._adversary is None else state | under(_ADVERSARY, self._adversary.state())

    def scaler(self) -> dict[str, float]:
        """For `StateFacts.scaler`."""
        return self._precision.state()

    def restore(self, state: TrainingState) -> None:
        """Become the one that gave `state`. DataFault where its tensors do not fit."""
        self.network.restore(behind(_NETWORK, state.tensors))
        restore_moments(self._optimiser, behind(_OPTIMISER, state.tensors))
        if self._adversary is not None:
            self._adversary.restore(behind(_ADVERSARY, state.tensors))
        self._precision.restore(state.facts.scaler)

    def _step(self, epoch: int, step: int, query: Tensor, support: Tensor) -> Tensor:
        """Forward once, the discriminator's step, the host's step; (4,) loss, spread, term and L_DT."""
        fraction = self._course.fraction(epoch, step)
        for group, first in zip(self._optimiser.param_groups, self._rates, strict=True):
            group["lr"] = first * self.network.learning_rate(fraction)
        noise = self._noise(epoch, step)
        with self._precision.forward():
            output = self._parallel(query, support, noise)
        loss, told = output.loss.float(), torch.zeros(4, dtype=torch.float64)
        told[0], told[1] = float(loss.detach()), float(output.spread)
        if self._adversary is not None:
            told[3] = self._adversary.discriminate(output.moved, output.reference)["discriminator"]
            term = self._adversary.host_term(output.moved, fraction)
            told[2] = float(term.detach())
            loss = loss + term
        clip = self.network.gradient_clip
        self._precision.step(loss, self._optimiser, self._parameters, gradient_clip=clip)
        return told

    def _noise(self, epoch: int, step: int) -> torch.Generator:
        """Of this step alone. Layers that draw from torch's own generator, as dropout does, get it too."""
        seed = noise_seed(self._course, epoch=epoch, step=step, rank=self._group.rank)
        torch.manual_seed(seed)
        return torch.Generator().manual_seed(seed)

    def _figures(self, means: Tensor) -> EpochFigures:
        self._group.average(means)
        loss, spread, term, discriminator = means.tolist()
        rate = float(self._optimiser.param_groups[0]["lr"])
        if self._adversary is None:
            return EpochFigures(loss, spread, rate)
        accuracy = self._adversary.end_epoch(self._group.average)
        return EpochFigures(
            loss,
            spread,
            rate,
            adversarial_term=term,
            discriminator=discriminator,
            accuracy_moved=accuracy.moved,
            accuracy_reference=accuracy.reference,
            adversarial_weight=self._adversary.weight,
        )


def _adversary(network: SourceNetwork, terms: AdversarialTerms, group: Processes) -> Adversary:
    """Drawn from the same generator in every process, so all begin with the same discriminator."""
    adversary = Adversary(
        network.feature_width, terms.weight, terms.family, after_backward=group.average_gradients
    )
    adversary.module.to(group.device)
    return adversary
