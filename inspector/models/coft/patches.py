"""The patch extension: PatchCore's bank on the two finer levels of the fine-tuned network."""

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from inspector.domain.anomaly import FloatMap, ModelInput
from inspector.domain.frame import Mask
from inspector.models.backbones.extractor import Extractor
from inspector.models.backbones.runtimes import Projection, grid_of
from inspector.models.backbones.runtimes.torch_trunk import TorchProjection
from inspector.models.coft.network import TwoPart
from inspector.models.descriptors import fit_projection
from inspector.models.patchcore.features import FeatureReader
from inspector.models.patchcore.memory_bank import Memory, PartMemory
from inspector.models.patchcore.plan import MemberPlan, bank_cells
from inspector.models.patchcore.search import Member, unlike_goods
from inspector.models.patchcore.state import State
from inspector.models.views import bank_views


def patch_extractor(extractor: Extractor, network: TwoPart) -> Extractor:
    """`network` as a backbone that gives the two finer levels. Its tail is frozen from here on."""
    return Extractor(
        extractor.info,
        network,
        device=extractor.device,
        taps=extractor.taps[:2],
        weights_sha256=extractor.weights_sha256,
    )


def fit_patches(
    references: Sequence[ModelInput],
    extractor: Extractor,
    plan: MemberPlan,
    *,
    numbers: Sequence[int],
    may_rotate: bool,
) -> State:
    """PatchCore's state with one member; call without gradients.

    Args:
        references: Of one size.
        extractor: From `patch_extractor`.
        plan: The member.
        numbers: Of the parts, which decide their random cells.
        may_rotate: Learn each reference at all angles.

    Raises:
        DataFault: A reference without any valid pixel.
        ProgrammingFault: A size the levels do not fit.
    """
    size = references[0].pixels.shape[:2]
    reader = FeatureReader(extractor, (plan,), input_size=size)
    capacity = bank_cells(may_rotate=may_rotate) * reader.grid[0] * reader.grid[1]
    parts = [
        reader.part(
            bank_views(reference, may_rotate=may_rotate), rows=capacity // len(references), number=number
        )[0]
        for reference, number in zip(references, numbers, strict=True)
    ]
    (channels,) = reader.channels()
    rows = torch.cat([part.sample for part in parts])
    matrix = fit_projection(rows, channels, dimensions=plan.dimensions, z_score=plan.z_score)
    memory = [
        PartMemory((part.own @ matrix.T).contiguous(), (part.sample @ matrix.T).contiguous())
        for part in parts
    ]
    pieces = torch.split(matrix, channels, dim=1)
    weights = tuple(np.ascontiguousarray(piece.cpu().numpy()) for piece in pieces)
    bank = Memory.of(memory, capacity=capacity).bank()
    return State((size[0], size[1]), (Projection(weights, plan.per_image),), (bank,), (1.0,))


class PatchJudge:
    """Distances of cells to the bank, by the spread of goods there, in the unit of distances.

    Args:
        state: From `fit_patches`.
        extractor: As there.
        plan: As there.
    """

    def __init__(self, state: State, extractor: Extractor, plan: MemberPlan) -> None:
        self.grid = grid_of(extractor.taps, state.input_size)
        self._projection = TorchProjection(state.projections, extractor, grid=self.grid)
        (bank,) = state.banks
        self._member = Member(bank, plan.rule, max(bank.typical, 1e-12))

    def descriptors(self, levels: tuple[Tensor, Tensor]) -> Tensor:
        """float32 (h w, D): what is compared with the bank."""
        return self._projection.apply(levels)

    def cells(self, levels: tuple[Tensor, Tensor], counted: Mask) -> FloatMap:
        """float32 (h, w) >= 0: PatchCore's judgement times the bank's usual spread.

        The unit matters: banks of fewer parts have a larger usual spread, and their scores are compared.

        Args:
            levels: (1, C, h, w) each, of one image.
            counted: bool (h, w), cells that may belong to the score.
        """
        descriptors = self.descriptors(levels)
        which = torch.from_numpy(counted.ravel()).to(descriptors.device)
        unlike = unlike_goods([self._member], [descriptors], which)
        return np.asarray(unlike.reshape(self.grid).cpu().numpy(), dtype=np.float32)
