"""Views of the goods as features, computed once for all fits."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from inspector.domain.anomaly import ModelInput
from inspector.domain.errors import DataFault
from inspector.models.dfd.augment import augmented
from inspector.models.registration.support_views import Views, support_views
from inspector.models.scoring import counted_cells
from inspector.models.uniad.aligned import AlignedFeatures
from inspector.models.uniad.plan import TuningPlan

_SEED = 20260501


@dataclass(frozen=True, eq=False)
class Samples:
    """N images.

    Attributes:
        features: float32 (N, C, h, w), standardised.
        counted: bool (N, h, w), cells that are judged.
    """

    features: Tensor
    counted: Tensor

    def __len__(self) -> int:
        return len(self.features)

    def at(self, rows: Tensor) -> "Samples":
        """Some of them."""
        return Samples(self.features[rows], self.counted[rows])


@dataclass(frozen=True, eq=False)
class PartSamples:
    """Of one part: views to learn from, and views that only say what is usual."""

    learned: Samples
    checked: Samples


def part_samples(
    reference: ModelInput, aligned: AlignedFeatures, plan: TuningPlan, *, number: int, may_rotate: bool
) -> PartSamples:
    """The samples of part `number`, always the same for it; call without gradients.

    Raises:
        DataFault: No cell of the reference counts.
    """
    random = np.random.default_rng([_SEED, number])
    first = sample_of(reference, aligned)
    views = support_views(reference, views=Views.FITTING, may_rotate=may_rotate)[1:]
    checked = [augmented(reference, random, may_rotate=may_rotate) for _ in range(plan.checked)]
    return PartSamples(joined([first, _samples(views, aligned)]), _samples(checked, aligned))


def sample_of(image: ModelInput, aligned: AlignedFeatures) -> Samples:
    """One image that is judged or learned from; call without gradients.

    Raises:
        DataFault: No cell of it counts.
    """
    sample = _sample(image, aligned)
    if not sample.counted.any():
        raise DataFault("No part of the region counts.", way_out="Make the ignore areas smaller.")
    return sample


def joined(samples: Sequence[Samples]) -> Samples:
    """All of them."""
    return Samples(torch.cat([one.features for one in samples]), torch.cat([one.counted for one in samples]))


def _samples(images: Sequence[ModelInput], aligned: AlignedFeatures) -> Samples:
    """One image at a time: the same bits whatever comes with it. A view may have moved out of what counts."""
    return joined([_sample(image, aligned) for image in images])


def _sample(image: ModelInput, aligned: AlignedFeatures) -> Samples:
    features = aligned(torch.from_numpy(np.array(image.pixels))[None].to(aligned.mean.device))
    counted = counted_cells(image.valid, (features.shape[-2], features.shape[-1]))
    return Samples(features, torch.from_numpy(counted)[None].to(features.device))
