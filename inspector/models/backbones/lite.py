"""EfficientNet-Lite0, 1 and 2 up to the last features asked for, batch norm folded into the convolutions.

Written out here instead of built by timm for two reasons: importing timm costs two to three seconds before
the first frame can be judged, and a trunk without batch norm runs a third faster. A test builds timm's
networks from the same files and compares the features.
"""

from collections.abc import Mapping, Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from inspector.models.backbones.lite_table import STEM_CHANNELS, STEM_STRIDE, LiteBlock
from inspector.models.backbones.taps import Tap

_BATCH_NORM_EPS = 1e-3


class Convolution(nn.Module):
    """Convolution with bias, TensorFlow SAME padding and optional ReLU6.

    At stride 2 SAME padding puts the odd pixel right and below. Padding a tensor by hand is a copy of it; a
    kernel led by a row and a column of zeros, evenly padded, gives the same bits without the copy.

    Attributes:
        conv: torch's convolution, with those leading zeros where `stride` is 2.
        kernel, stride: As in the published network.
        active: Whether a ReLU6 follows.
    """

    def __init__(
        self,
        inputs: int,
        outputs: int,
        *,
        kernel: int = 1,
        stride: int = 1,
        groups: int = 1,
        active: bool = True,
    ) -> None:
        super().__init__()
        self.kernel, self.stride, self.active = kernel, stride, active
        padding = (kernel - 1) // 2
        self.conv = nn.Conv2d(inputs, outputs, kernel + stride - 1, stride, padding, groups=groups)

    def forward(self, x: Tensor) -> Tensor:
        """(1, inputs, h, w) -> (1, outputs, h / stride, w / stride)."""
        x = self.conv(x)
        return functional.relu6(x, inplace=True) if self.active else x


class Block(nn.Module):
    """Inverted residual in two steps; the second adds the input where the shapes agree."""

    def __init__(self, shape: LiteBlock) -> None:
        super().__init__()
        inner = shape.inner
        self.expand = Convolution(shape.inputs, inner) if shape.expands else None
        self.depthwise = Convolution(inner, inner, kernel=shape.kernel, stride=shape.stride, groups=inner)
        self.project = Convolution(inner, shape.outputs, active=False)
        self.residual = shape.stride == 1 and shape.inputs == shape.outputs

    def expanded(self, x: Tensor) -> Tensor:
        """(1, inputs, h, w) -> (1, inner, h, w)."""
        return x if self.expand is None else self.expand(x)

    def projected(self, inner: Tensor, x: Tensor) -> Tensor:
        """What `expanded` gave and the block's input -> (1, outputs, h / stride, w / stride)."""
        y: Tensor = self.project(self.depthwise(inner))
        return y + x if self.residual else y


class LiteTrunk(nn.Module):
    """Stem and blocks up to the last tap.

    Args:
        blocks: The whole network's table.
        taps: What is given, in the order of the network.
    """

    def __init__(self, blocks: Sequence[LiteBlock], taps: Sequence[Tap]) -> None:
        super().__init__()
        self.names = tuple(tap.name for tap in taps)
        self.stem = Convolution(3, STEM_CHANNELS, kernel=3, stride=STEM_STRIDE)
        self.blocks = nn.ModuleList(Block(shape) for shape in blocks[: taps[-1].block + 1])

    def forward(self, x: Tensor) -> tuple[Tensor, ...]:
        """(1, 3, H, W) normalised -> (1, C, H / stride, W / stride) a tap; sides divide by every stride."""
        levels: list[Tensor] = []
        x = self.stem(x)
        for number, block in enumerate(self.each_block()):
            inner = block.expanded(x)
            if f"block{number}.expanded" in self.names:
                levels.append(inner)
            if len(levels) < len(self.names):
                x = block.projected(inner, x)
                if f"block{number}" in self.names:
                    levels.append(x)
        return tuple(levels)

    def each_block(self) -> list[Block]:
        """The blocks, in order."""
        return [block for block in self.blocks if isinstance(block, Block)]


def folded_state(checkpoint: Mapping[str, Tensor], blocks: Sequence[LiteBlock]) -> dict[str, Tensor]:
    """State of a `LiteTrunk` of `blocks` from the published checkpoint, batch norms folded in.

    With f = gamma / sqrt(var + eps), f (w x - mean) + beta is a convolution with weights f w and bias
    beta - f mean; computed in float64, so only the final rounding differs.

    Raises:
        KeyError: A tensor of these blocks is not in the checkpoint.
    """
    state = _folded(checkpoint, "stem", "_conv_stem", "_bn0", strided=True)
    for number, shape in enumerate(blocks):
        source, target = f"_blocks.{number}", f"blocks.{number}"
        if shape.expands:
            state |= _folded(checkpoint, f"{target}.expand", f"{source}._expand_conv", f"{source}._bn0")
        state |= _folded(
            checkpoint,
            f"{target}.depthwise",
            f"{source}._depthwise_conv",
            f"{source}._bn1",
            strided=shape.stride > 1,
        )
        state |= _folded(checkpoint, f"{target}.project", f"{source}._project_conv", f"{source}._bn2")
    return state


def _folded(
    checkpoint: Mapping[str, Tensor], target: str, convolution: str, norm: str, *, strided: bool = False
) -> dict[str, Tensor]:
    scale = checkpoint[f"{norm}.weight"].double() / torch.sqrt(
        checkpoint[f"{norm}.running_var"].double() + _BATCH_NORM_EPS
    )
    weight = checkpoint[f"{convolution}.weight"].double()
    bias = checkpoint[f"{norm}.bias"].double() - checkpoint[f"{norm}.running_mean"].double() * scale
    folded = (weight * scale[:, None, None, None]).float()
    return {
        f"{target}.conv.weight": functional.pad(folded, (1, 0, 1, 0)) if strided else folded,
        f"{target}.conv.bias": bias.float(),
    }
