"""Playing the discriminator against the host: who moves when, and the rule that keeps both in the game."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from inspector.models.adversarial.discriminator import Discriminator, LossFamily, discrimination_loss, ramp
from inspector.models.adversarial.state import restore_state, state_of

RATE, BETAS = 1e-4, (0.5, 0.999)
TOO_GOOD, TOO_BAD = 0.90, 0.55
SLOWEST, STRONGEST = 1 / 16, 8.0
"""Bounds of what the rule makes of the first rate and the first lambda, as factors."""
LEAST_STEPS = 200
"""The rule waits for so many where epochs are shorter: a discriminator that has learned nothing yet would
look like one that is fooled, and lambda would be at its bound before the game has begun."""

AfterBackward = Callable[[Iterable[nn.Parameter]], None]
"""Called when the discriminator's gradients are there, before its step: for averaging them over processes."""
Average = Callable[[Tensor], None]
"""Brings a tensor to its mean over all processes, in place."""


@dataclass(frozen=True)
class Accuracy:
    """Share of positions 0..1 that the discriminator told right, of f_0 and of f_1."""

    moved: float
    reference: float

    @property
    def mean(self) -> float:
        """Of both together."""
        return (self.moved + self.reference) / 2


class Adversary:
    """The discriminator with its optimiser and its rule.

    Per step of the host: `discriminate` once on the features of the forward pass, then add `host_term` to the
    host's own loss. Make it inside `training_scope`: first weights come from torch's generator. It computes
    in float32, under autocast too.

    Args:
        width: C of the features.
        weight: lambda_adv, without its ramp.
        family: Which L_D.
        after_backward: See `AfterBackward`; nothing is done for None.

    Attributes:
        module: The discriminator; bring it to the features' device before the first step.
        weight: lambda as the rule left it.
    """

    def __init__(
        self,
        width: int,
        weight: float,
        family: LossFamily = LossFamily.BCE,
        *,
        after_backward: AfterBackward | None = None,
    ) -> None:
        self.module = Discriminator(width)
        self.weight = weight
        self._strongest = STRONGEST * weight
        self._family = family
        self._after_backward = after_backward
        self._optimiser = torch.optim.Adam(self.module.parameters(), lr=RATE, betas=BETAS)
        self._right = torch.zeros(
            2, 3, dtype=torch.float64
        )  # since the last epoch's end, and since the rule's

    @property
    def rate(self) -> float:
        """The discriminator's learning rate as the rule left it."""
        return float(self._optimiser.param_groups[0]["lr"])

    def discriminate(self, moved: Tensor, reference: Tensor) -> dict[str, float]:
        """One step of the discriminator on L_DT = L_D(f_0, 0) + L_D(f_1, 1); the host gets no gradient.

        Args:
            moved: f_0, (B, C, h, w).
            reference: f_1, of the same width.

        Returns:
            `discriminator` (L_DT), `accuracy_moved` and `accuracy_reference` (0..1), before the step.
        """
        told, loss = self._told_apart(moved.detach(), reference.detach())
        self._optimiser.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        if self._after_backward is not None:
            self._after_backward(self.module.parameters())
        self._optimiser.step()
        accuracy = self._accuracy(*told)
        self._right += torch.tensor([accuracy.moved, accuracy.reference, 1.0], dtype=torch.float64)
        return {
            "discriminator": float(loss.detach()),
            "accuracy_moved": accuracy.moved,
            "accuracy_reference": accuracy.reference,
        }

    def host_term(self, moved: Tensor, fraction: float) -> Tensor:
        """lambda(t) * L_MT = lambda(t) * L_D(f_0, 1), () for the host's loss; the discriminator stays still.

        Args:
            moved: f_0, (B, C, h, w), with its gradient.
            fraction: How far the training is, 0..1, for the ramp.
        """
        with _still(self.module), _full_precision(moved):
            fooling = discrimination_loss(self.module(moved.float()), 1.0, self._family)
        return self.weight * ramp(fraction) * fooling

    def end_epoch(self, average: Average | None = None) -> Accuracy:
        """Apply the rule: above 90 % the discriminator's rate is halved, below 55 % lambda is doubled.

        The rate goes down to a 16th, lambda up to 8 times the first at most. Epochs of fewer than
        `LEAST_STEPS` steps are taken together.

        Args:
            average: Where several processes train: all have to come to the same decision.

        Returns:
            Of the epoch that ends; a half each where no step was made.
        """
        sums = self._right.clone()
        if average is not None:
            average(sums)
        self._right[0] = 0
        if sums[1, 2] >= LEAST_STEPS:
            self._right[1] = 0
            self._keep_in_the_game(_accuracy_of(sums[1]))
        return _accuracy_of(sums[0])

    def state(self) -> dict[str, Tensor]:
        """Everything that `restore` needs to go on with the same bits: copies, on the CPU."""
        return state_of(
            self.module, self._optimiser, (self.weight, self.rate, *self._right.flatten().tolist())
        )

    def restore(self, state: Mapping[str, Tensor]) -> None:
        """Become the one that gave `state`.

        Raises:
            DataFault: A tensor is missing or has another shape; nothing has changed then.
        """
        self.weight, rate, *right = restore_state(state, self.module, self._optimiser, numbers=8)
        self._right = torch.tensor(right, dtype=torch.float64).view(2, 3)
        self._set_rate(rate)

    def _keep_in_the_game(self, accuracy: Accuracy) -> None:
        if accuracy.mean > TOO_GOOD:
            self._set_rate(max(self.rate / 2, SLOWEST * RATE))
        elif accuracy.mean < TOO_BAD:
            self.weight = min(2 * self.weight, self._strongest)

    def _told_apart(self, moved: Tensor, reference: Tensor) -> tuple[tuple[Tensor, Tensor], Tensor]:
        """Logits of both, and L_DT. One pass: positions do not see each other, so nothing leaks."""
        self.module.train()
        with _full_precision(moved):
            first, second = self.module(torch.cat([moved, reference]).float()).split(
                [len(moved), len(reference)]
            )
            loss = discrimination_loss(first, 0.0, self._family)
            return (first, second), loss + discrimination_loss(second, 1.0, self._family)

    def _accuracy(self, moved: Tensor, reference: Tensor) -> Accuracy:
        right = (moved < self._family.border), (reference > self._family.border)
        return Accuracy(*(float(one.float().mean()) for one in right))

    def _set_rate(self, rate: float) -> None:
        self._optimiser.param_groups[0]["lr"] = rate


def _accuracy_of(sums: Tensor) -> Accuracy:
    """From both accuracies summed, and the steps."""
    moved, reference, steps = sums.tolist()
    return Accuracy(moved / steps, reference / steps) if steps else Accuracy(0.5, 0.5)


@contextmanager
def _still(module: nn.Module) -> Iterator[None]:
    """No parameter gets a gradient, and the spectral norm's power iteration does not move either."""
    module.eval().requires_grad_(False)
    try:
        yield
    finally:
        module.train().requires_grad_(True)


def _full_precision(features: Tensor) -> torch.autocast:
    return torch.autocast(features.device.type, enabled=False)
