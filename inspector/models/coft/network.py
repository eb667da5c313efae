"""A trunk cut in two: what all models share and nobody changes, and a copy of the rest to fine-tune.

Batch norm statistics stay frozen: the Lite trunks have theirs folded into the convolutions, the other
networks stay in evaluation mode.
"""

from collections.abc import Sequence
from copy import deepcopy

import torch
from torch import Tensor, nn
from torch.nn import functional

from inspector.domain.errors import ProgrammingFault
from inspector.models.backbones.extractor import Extractor
from inspector.models.backbones.lite import LiteTrunk
from inspector.models.backbones.trunks import ConvNextTrunk, ResNetTrunk
from inspector.models.coft.lite_piece import LitePiece


class TwoPart(nn.Module):
    """Front and tail of a trunk that gives levels at strides 8, 16 and 32.

    Args:
        pieces: The whole trunk, one after another. Those before `tail` are used as they are, in evaluation
            mode and without gradients; the others are copied, in evaluation mode, and may be trained.
        fine, middle: Numbers of the pieces that end at strides 8 and 16.
        tail: Number of the first piece of the tail; at most `middle + 1`.
        normed: Levels are layer-normalised at each position (ConvNeXt).

    Attributes:
        tail: The copies.
    """

    def __init__(
        self, pieces: Sequence[nn.Module], *, fine: int, middle: int, tail: int, normed: bool = False
    ) -> None:
        super().__init__()
        self._front = tuple(pieces[:tail])  # a tuple: no part of this module, so nothing here changes it
        self.tail = nn.ModuleList(_copied(piece) for piece in pieces[tail:]).eval()
        self._fine, self._middle, self._start = fine, middle, tail
        self._normed = normed

    def before(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """(N, 3, H, W) normalised -> the stride-8 level, and the features at the cut."""
        fine = x
        with torch.no_grad():
            for number, piece in enumerate(self._front):
                x = piece(x)
                fine = x if number == self._fine else fine
        return self._level(fine), x

    def behind(self, cut: Tensor) -> tuple[Tensor, Tensor]:
        """Features at the cut -> the stride-16 and the stride-32 level."""
        x = middle = cut
        for number, piece in enumerate(self.tail, start=self._start):
            x = piece(x)
            middle = x if number == self._middle else middle
        return self._level(middle), self._level(x)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """(N, 3, H, W) normalised -> the stride-8 and the stride-16 level: a trunk for `Extractor`."""
        fine, middle = self.before(x)
        for piece in self.tail[: self._middle - self._start + 1]:
            middle = piece(middle)
        return fine, self._level(middle)

    def trained(self) -> dict[str, nn.Parameter]:
        """What fine-tuning moves, by name within the tail."""
        return {name: one for name, one in self.tail.named_parameters() if one.requires_grad}

    def _level(self, x: Tensor) -> Tensor:
        if not self._normed:
            return x
        return functional.layer_norm(x.permute(0, 2, 3, 1), x.shape[1:2]).permute(0, 3, 1, 2)


def two_part(extractor: Extractor) -> TwoPart:
    """The trunk of `extractor`, whose taps are `levels_of` its backbone, cut in two."""
    trunk = extractor.trunk
    if isinstance(trunk, LiteTrunk):
        fine, middle = (tap.block + 1 for tap in extractor.taps[:2])  # the stem is piece 0
        blocks = trunk.each_block()
        pieces = [trunk.stem, *(LitePiece(block) for block in blocks)]
        tail = middle
        while blocks[tail - 2].project.conv.out_channels == blocks[middle - 1].project.conv.out_channels:
            tail -= 1
        return TwoPart(pieces, fine=fine, middle=middle, tail=tail)
    if isinstance(trunk, ResNetTrunk):
        stem = nn.Sequential(trunk.conv1, trunk.bn1, trunk.relu, trunk.maxpool)
        return TwoPart([stem, *(trunk.get_submodule(one) for one in trunk.stages)], fine=2, middle=3, tail=3)
    if isinstance(trunk, ConvNextTrunk):
        return TwoPart(list(trunk.features), fine=3, middle=5, tail=6, normed=True)
    raise ProgrammingFault(f"A {type(trunk).__name__} cannot be cut in two.")


def _copied(piece: nn.Module) -> nn.Module:
    """A copy that can be trained."""
    copy = deepcopy(piece).requires_grad_(True)
    if isinstance(copy, LitePiece):
        copy.make_trainable()
    return copy
