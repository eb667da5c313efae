"""A backbone cut into its stages at strides 4, 8 and 16, so that something can sit between them.

Batch norm statistics stay frozen whatever is trained: the Lite trunks have theirs folded into the
convolutions, the other networks stay in evaluation mode.
"""

from collections.abc import Sequence
from copy import deepcopy
from typing import Self

from torch import Tensor, nn
from torch.nn import functional

from inspector.domain.errors import ProgrammingFault
from inspector.models.backbones.extractor import Extractor
from inspector.models.backbones.lite import LiteTrunk
from inspector.models.backbones.trunks import ConvNextTrunk, DinoTrunk, ResNetTrunk
from inspector.models.coft.lite_piece import LitePiece


class Stages(nn.Module):
    """What the network computes, stage by stage.

    Args:
        pieces: One a stage; what each gives is the next one's input.
        normed: What is given out is layer-normalised at each position (ConvNeXt); what is passed on is not.
        tuned: Train copies; else `pieces` are used as they are, frozen, and are no part of this module.

    Attributes:
        count: Of the stages.
    """

    def __init__(self, pieces: Sequence[nn.Module], *, normed: bool = False, tuned: bool = False) -> None:
        super().__init__()
        self.count = len(pieces)
        self._normed = normed
        self._frozen = () if tuned else tuple(pieces)
        self.tuned = nn.ModuleList(deepcopy(piece).requires_grad_(True) for piece in pieces if tuned)
        for piece in self._all:
            _keep_kernels(piece)
            piece.eval()

    def run(self, number: int, x: Tensor) -> Tensor:
        """One stage: raw (N, C, h, w) of the stage before, or the normalised image -> raw features."""
        y: Tensor = self._all[number](x)
        return y

    def given(self, x: Tensor) -> Tensor:
        """Raw features as they are compared with others."""
        if not self._normed:
            return x
        return functional.layer_norm(x.permute(0, 2, 3, 1), x.shape[1:2]).permute(0, 3, 1, 2)

    def train(self, mode: bool = True) -> Self:
        """As of any module, but the pieces stay in evaluation mode."""
        super().train(mode)
        for piece in self.tuned:
            piece.eval()
        return self

    @property
    def _all(self) -> tuple[nn.Module, ...]:
        return self._frozen or tuple(self.tuned)


class _Tokens(nn.Module):
    """A transformer trunk as its one stage."""

    def __init__(self, trunk: DinoTrunk) -> None:
        super().__init__()
        self.trunk = trunk

    def forward(self, x: Tensor) -> Tensor:
        """(N, 3, H, W) normalised -> (N, C, h, w)."""
        level: Tensor = self.trunk(x)[-1]
        return level


def stages_of(extractor: Extractor, *, tuned: bool = False) -> Stages:
    """The trunk of `extractor`, whose taps are `taps_of` its backbone, in stages.

    A Lite trunk is always copied, into convolutions that pass gradients several times faster on a CPU.
    """
    trunk = extractor.trunk
    if isinstance(trunk, LiteTrunk):
        return Stages(_lite_pieces(trunk, [tap.block for tap in extractor.taps]), tuned=tuned)
    if isinstance(trunk, ResNetTrunk):
        stem = (trunk.conv1, trunk.bn1, trunk.relu, trunk.maxpool)
        first, *others = (trunk.get_submodule(name) for name in trunk.stages)
        return Stages([nn.Sequential(*stem, first), *others], tuned=tuned)
    if isinstance(trunk, ConvNextTrunk):
        parts = list(trunk.features)
        pieces = [nn.Sequential(*parts[first : first + 2]) for first in range(0, len(parts), 2)]
        return Stages(pieces, normed=True, tuned=tuned)
    if isinstance(trunk, DinoTrunk):
        return Stages([_Tokens(trunk)], tuned=tuned)
    raise ProgrammingFault(f"A {type(trunk).__name__} cannot be cut into stages.")


def _lite_pieces(trunk: LiteTrunk, ends: Sequence[int]) -> list[nn.Module]:
    blocks: list[nn.Module] = []
    for block in trunk.each_block():
        piece = deepcopy(LitePiece(block))
        piece.make_trainable()
        blocks.append(piece.requires_grad_(False))
    starts = [0, *(end + 1 for end in ends)]
    parts = [blocks[start : end + 1] for start, end in zip(starts, ends, strict=False)]
    return [nn.Sequential(deepcopy(trunk.stem), *parts[0]), *(nn.Sequential(*part) for part in parts[1:])]


def _keep_kernels(piece: nn.Module) -> None:
    """Depthwise kernels of stride 2 are not trained, as those of stride 1 are not (`LitePiece`)."""
    for one in piece.modules():
        if isinstance(one, LitePiece) and one.block.depthwise.stride == 2:
            one.block.depthwise.conv.weight.requires_grad_(False)
