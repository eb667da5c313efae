"""What the source training of a method is to the loop that runs it (`inspector.training`)."""

from abc import abstractmethod
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor, nn

from inspector.domain.frame import Pixels
from inspector.models.source_checkpoint import Setting


class HostOutput(NamedTuple):
    """What one forward pass gives: the method's own loss, and what a discriminator would look at.

    Attributes:
        loss: () of the method itself, without any adversarial term.
        moved: f_0 (B, C, h, w), with its gradient: the feature that is to look like the other.
        reference: f_1 (B, C, h, w), detached: what it is to look like (adversarial_loss.md 3).
        spread: () collapse monitor: mean deviation over the channels of unit features, times the root of C;
            near 1 where features differ, 0 where all are alike (siamese_memory.md 9).
    """

    loss: Tensor
    moved: Tensor
    reference: Tensor
    spread: Tensor


@dataclass(frozen=True)
class Schedule:
    """How a method is trained unless somebody asks otherwise; the numbers of its specification.

    Attributes:
        epochs: Passes over the source images.
        batch: Images (or pairs) a step.
        supports: Other goods of the same kind given with each image; 0 for none.
        one_kind: Whether a batch holds one kind of part only.
        adversarial_weight: lambda_adv of the plug-in, where it is switched on.
    """

    epochs: int
    batch: int
    supports: int
    one_kind: bool
    adversarial_weight: float


class SourceNetwork(nn.Module):
    """The part of a category-agnostic method that is trained once on goods of other kinds of parts.

    It holds the frozen backbone too, so that one forward pass goes from images to the loss; only parameters
    with a gradient are trained, and only `trained()` goes into a checkpoint. Pure torch: no files or threads.
    """

    @property
    @abstractmethod
    def schedule(self) -> Schedule:
        """Its usual training."""

    @property
    @abstractmethod
    def built_from(self) -> dict[str, Setting]:
        """Every setting, usual values included: a checkpoint keeps them, so that it stays what it is."""

    @property
    @abstractmethod
    def feature_width(self) -> int:
        """C of `HostOutput.moved`."""

    @abstractmethod
    def optimiser(self) -> torch.optim.Optimizer:
        """A fresh one over all trained parameters; each group's `lr` is the one at the start."""

    @abstractmethod
    def learning_rate(self, fraction: float) -> float:
        """Factor of every group's first learning rate at 0..1 of the training."""

    @property
    def gradient_clip(self) -> float:
        """Largest norm of all gradients together; 0 for no limit."""
        return 0.0

    def prepare(self, images: Iterable[Pixels]) -> None:
        """Take statistics of source images, uint8 (H, W, 3), before the first step; most need none."""

    @abstractmethod
    def forward(self, query: Tensor, support: Tensor, noise: torch.Generator) -> HostOutput:
        """One step's images to the loss.

        Args:
            query: uint8 (B, H, W, 3) RGB.
            support: uint8 (B, K, H, W, 3), K = `schedule.supports` other goods of each query's kind.
            noise: On the CPU; every random draw of the pass comes from it.
        """

    @abstractmethod
    def trained(self) -> dict[str, Tensor]:
        """Trained parameters and statistics by name; the backbone's only where they were trained."""

    @abstractmethod
    def restore(self, tensors: Mapping[str, Tensor]) -> None:
        """Become the network that gave `tensors`.

        Raises:
            DataFault: One is missing, of another shape, or holds values that are no numbers.
        """


def spread_of(features: Tensor) -> Tensor:
    """`HostOutput.spread` of features (B, C, h, w); without a gradient."""
    with torch.no_grad():
        rows = nn.functional.normalize(features.movedim(1, -1).flatten(0, -2), dim=1)
        spread: Tensor = rows.std(dim=0, correction=0).mean() * rows.shape[1] ** 0.5
        return spread
