"""What fine-tuning looks at again and again, computed once a part: features at the cut of the trunk."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor

from inspector.domain.anomaly import ModelInput
from inspector.domain.errors import DataFault
from inspector.domain.frame import Mask
from inspector.models.backbones.extractor import Extractor
from inspector.models.coft.augment import MILD, VIEW, Strength, varied
from inspector.models.coft.heads import pooled, unit
from inspector.models.coft.network import TwoPart
from inspector.models.pseudo_defects import any_kind, foreground_of
from inspector.models.scoring import covered_grid

CHECKED_VIEWS, CHECKED_DEFECTS = 3, 4
"""A part: views and pseudo-defects nothing is trained on, for the guard."""
DEFECT_VIEWS = 8
"""Of each confirmed defect."""
_SEED = 20260401


@dataclass(frozen=True, eq=False)
class Samples:
    """Images at the cut.

    Attributes:
        cuts: float32 (N, C, h, w) features.
        weights: float32 (N, 1, h, w), how much each cell counts.
    """

    cuts: Tensor
    weights: Tensor

    def __len__(self) -> int:
        return len(self.cuts)

    def at(self, rows: Tensor) -> "Samples":
        """Some of them."""
        return Samples(self.cuts[rows], self.weights[rows])


@dataclass(frozen=True, eq=False)
class PartExamples:
    """Everything of one part.

    Attributes:
        views, mild, defects: To train on, for the Gaussian, and its pseudo-defects.
        checked_views, checked_defects: For the guard.
    """

    views: Samples
    mild: Samples
    defects: Samples
    checked_views: Samples
    checked_defects: Samples


class ExampleReader:
    """Images to samples; call without gradients.

    Args:
        extractor: With the taps of `levels_of`; gives the scale of the pixels.
        network: Its trunk in two parts; only the front is used.
        views: Of each part to train on; see `Plan.views`.
        may_rotate: Parts may lie turned.
    """

    def __init__(self, extractor: Extractor, network: TwoPart, *, views: int, may_rotate: bool) -> None:
        self._views = views
        self._extractor = extractor
        self._network = network
        self._may_rotate = may_rotate

    def samples(self, images: Sequence[ModelInput]) -> Samples:
        """One image at a time: the same bits whatever comes with it."""
        read = [self._sample(image) for image in images]
        return Samples(torch.cat([one.cuts for one in read]), torch.cat([one.weights for one in read]))

    def part(self, reference: ModelInput, number: int) -> PartExamples:
        """The examples of part `number`, always the same for it."""
        random = np.random.default_rng([_SEED, number])
        return PartExamples(
            self.samples([reference, *self._varied(reference, VIEW, self._views - 1, random)]),
            self.samples([reference, *self._varied(reference, MILD, 4 * self._views // 3 - 1, random)]),
            self.samples(self.damaged(reference, self._views // 2, random)),
            self.samples(self._varied(reference, MILD, CHECKED_VIEWS, random)),
            self.samples(self.damaged(reference, CHECKED_DEFECTS, random)),
        )

    def confirmed(self, defects: Sequence[ModelInput]) -> Samples | None:
        """Views of confirmed defects, at least one of them; None for none."""
        random = np.random.default_rng([_SEED, len(defects)])
        views = [
            view
            for defect in defects
            for view in (defect, *self._varied(defect, MILD, DEFECT_VIEWS - 1, random))
        ]
        return self.samples(views) if views else None

    def damaged(self, good: ModelInput, count: int, random: np.random.Generator) -> list[ModelInput]:
        """Mild views of a good with pseudo-defects on the part."""
        marked = []
        for view in self._varied(good, MILD, count, random):
            foreground = foreground_of(view.pixels, view.valid)
            marked.append(replace(view, pixels=any_kind(view.pixels, foreground, random).pixels))
        return marked

    def _varied(
        self, image: ModelInput, strength: Strength, count: int, random: np.random.Generator
    ) -> list[ModelInput]:
        return [varied(image, strength, random, may_rotate=self._may_rotate) for _ in range(count)]

    def _sample(self, image: ModelInput) -> Samples:
        _, cut = self._network.before(normalised(image, self._extractor))
        return Samples(cut, counting_weights(image.valid, cut))


def normalised(image: ModelInput, extractor: Extractor) -> Tensor:
    """float32 (1, 3, H, W): what the network takes in, channels last."""
    pixels = torch.from_numpy(np.array(image.pixels)).to(extractor.device)
    return pixels.permute(2, 0, 1)[None].to(torch.float32) * extractor.scale + extractor.shift


def counting_weights(valid: Mask | None, cut: Tensor) -> Tensor:
    """float32 (1, 1, h, w): the valid share of the cells of the cut that are at least half valid, else 0.

    Where no cell is half valid, every share counts.

    Raises:
        DataFault: Nothing is valid.
    """
    if valid is None:
        return torch.ones((1, 1, *cut.shape[-2:]), device=cut.device)
    if not valid.any():
        raise DataFault("An image has no valid pixel.", way_out="Make the ignore areas smaller.")
    covered = covered_grid(valid, (cut.shape[-2], cut.shape[-1]))
    half = np.where(covered >= 0.5, covered, np.float32(0))
    return torch.from_numpy(half if half.any() else covered).to(cut.device)[None, None]


def embeddings(network: TwoPart, samples: Samples, *, block: int = 16) -> Tensor:
    """e of every sample, float32 (N, C); a block at a time, without gradients."""
    with torch.no_grad():
        parts = [
            unit(
                pooled(
                    network.behind(samples.cuts[start : start + block])[1],
                    samples.weights[start : start + block],
                )
            )
            for start in range(0, len(samples), block)
        ]
    return torch.cat(parts)
