"""A fitted network with its Gaussian and its bank: what judges one image."""

from dataclasses import dataclass

import torch
from torch import Tensor

from inspector.domain.anomaly import FloatMap, ModelInput
from inspector.domain.errors import DataFault
from inspector.domain.frame import Mask
from inspector.models.backbones.extractor import Extractor
from inspector.models.coft.examples import counting_weights, normalised
from inspector.models.coft.gaussian import Gaussian
from inspector.models.coft.heads import pooled, unit
from inspector.models.coft.network import TwoPart, two_part
from inspector.models.coft.patches import PatchJudge, patch_extractor
from inspector.models.coft.scales import Distances
from inspector.models.patchcore.plan import MemberPlan
from inspector.models.patchcore.state import State
from inspector.models.scoring import counted_cells, worst_mean


@dataclass(frozen=True, eq=False)
class Fitted:
    """Everything fitted on some parts with one tail.

    Attributes:
        tail: Fine-tuned tensors by name; empty where the network is the pretrained one.
        gaussian: Of the global embeddings.
        patches: PatchCore's state of the finer levels.
    """

    tail: dict[str, Tensor]
    gaussian: Gaussian
    patches: State


@dataclass(frozen=True, eq=False)
class Judged:
    """One image.

    Attributes:
        distances: The two.
        cells: float32 (h, w), distances of the patches.
        counted: bool (h, w).
    """

    distances: Distances
    cells: FloatMap
    counted: Mask


class Judge:
    """Judges images one at a time; call without gradients.

    Args:
        fitted: What by.
        extractor: The shared backbone, with the taps of `levels_of`.
        plan: How cells are compared.
    """

    def __init__(self, fitted: Fitted, extractor: Extractor, plan: MemberPlan) -> None:
        self._extractor = extractor
        self._network = network_of(extractor, fitted.tail)
        self._gaussian = fitted.gaussian
        self._patches = PatchJudge(fitted.patches, patch_extractor(extractor, self._network), plan)

    def judged(self, image: ModelInput) -> Judged:
        """The same bits whatever was judged before.

        Raises:
            DataFault: No part of the image counts.
        """
        counted = counted_cells(image.valid, self._patches.grid)
        if not counted.any():
            raise DataFault("No part of the region counts.", way_out="Make the ignore areas smaller.")
        fine, cut = self._network.before(normalised(image, self._extractor))
        middle, deep = self._network.behind(cut)
        whole = self._whole(deep, counting_weights(image.valid, cut))
        cells = self._patches.cells((fine, middle), counted)
        return Judged(Distances(whole, worst_mean(cells[counted])), cells, counted)

    def described(self, image: ModelInput) -> tuple[FloatMap, Mask]:
        """Descriptors of the patches float32 (h w, D), and which cells count, bool (h, w)."""
        fine, cut = self._network.before(normalised(image, self._extractor))
        rows = self._patches.descriptors((fine, self._network.behind(cut)[0]))
        return rows.cpu().numpy(), counted_cells(image.valid, self._patches.grid)

    def whole(self, image: ModelInput) -> float:
        """The global distance alone, for half the time."""
        cut = self._network.before(normalised(image, self._extractor))[1]
        return self._whole(self._network.behind(cut)[1], counting_weights(image.valid, cut))

    def _whole(self, deep: Tensor, weights: Tensor) -> float:
        distance = self._gaussian.distance(unit(pooled(deep, weights)))
        return float(distance[0]) * self._gaussian.unit


def network_of(extractor: Extractor, tail: dict[str, Tensor]) -> TwoPart:
    """The backbone in two parts, with these fine-tuned tensors in its tail."""
    network = two_part(extractor)
    with torch.no_grad():
        for name, parameter in network.trained().items():
            if name in tail:
                parameter.copy_(tail[name])
    return network
