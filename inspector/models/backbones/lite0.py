"""EfficientNet-Lite0 up to its stride-16 features, batch norm folded into the convolutions.

Written out here instead of built by timm for two reasons: importing timm costs two to three seconds before
the first frame can be judged, and a trunk without batch norm runs a third faster. A test builds timm's
`tf_efficientnet_lite0` from the same file and compares the features.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

_BATCH_NORM_EPS = 1e-3


@dataclass(frozen=True)
class _Stage:
    """One row of the EfficientNet-Lite0 table (Tan and Le 2019; Lite: ReLU6, no squeeze-excite)."""

    blocks: int
    kernel: int
    stride: int
    expand: int
    channels: int


_STEM_CHANNELS = 32
_STAGES = (
    _Stage(1, 3, 1, 1, 16),
    _Stage(2, 3, 2, 6, 24),
    _Stage(2, 5, 2, 6, 40),
    _Stage(3, 3, 2, 6, 80),
    _Stage(3, 5, 1, 6, 112),
)
_TAPS = (4, 10)  # 0-based over the blocks: the last ones at stride 8 and stride 16
_STRIDED = ("stem", "blocks.1.depthwise", "blocks.3.depthwise", "blocks.5.depthwise")


class _Convolution(nn.Module):
    """Convolution with bias, TensorFlow SAME padding and optional ReLU6.

    At stride 2 SAME padding puts the odd pixel right and below. Padding a tensor by hand is a copy of it; a
    kernel led by a row and a column of zeros, evenly padded, gives the same bits without the copy.
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
        padding = (kernel - 1) // 2
        self.conv = nn.Conv2d(inputs, outputs, kernel + stride - 1, stride, padding, groups=groups)
        self._active = active

    def forward(self, x: Tensor) -> Tensor:  # (1, inputs, h, w) -> (1, outputs, h / stride, w / stride)
        x = self.conv(x)
        return functional.relu6(x, inplace=True) if self._active else x


class _Block(nn.Module):
    """Inverted residual: expand, depthwise, project, and add the input where the shapes agree."""

    def __init__(self, inputs: int, stage: _Stage, *, stride: int) -> None:
        super().__init__()
        inner = inputs * stage.expand
        self.expand = _Convolution(inputs, inner) if stage.expand > 1 else None
        self.depthwise = _Convolution(inner, inner, kernel=stage.kernel, stride=stride, groups=inner)
        self.project = _Convolution(inner, stage.channels, active=False)
        self._residual = stride == 1 and inputs == stage.channels

    def forward(self, x: Tensor) -> Tensor:
        inner = x if self.expand is None else self.expand(x)
        y: Tensor = self.project(self.depthwise(inner))
        return y + x if self._residual else y


class Lite0Trunk(nn.Module):
    """Stem and blocks 0 to 10; returns what blocks 4 (40 channels) and 10 (112 channels) give."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = _Convolution(3, _STEM_CHANNELS, kernel=3, stride=2)
        self.blocks = nn.ModuleList(_blocks())

    def forward(self, x: Tensor) -> tuple[Tensor, ...]:
        """(1, 3, S, S) normalised -> (1, 40, S / 8, S / 8) and (1, 112, S / 16, S / 16); S divides by 16."""
        taps = []
        x = self.stem(x)
        for number, block in enumerate(self.blocks):
            x = block(x)
            if number in _TAPS:
                taps.append(x)
        return tuple(taps)


def _blocks() -> list[_Block]:
    blocks: list[_Block] = []
    channels = _STEM_CHANNELS
    for stage in _STAGES:
        for index in range(stage.blocks):
            blocks.append(_Block(channels, stage, stride=stage.stride if index == 0 else 1))
            channels = stage.channels
    return blocks


def folded_state(checkpoint: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """State of `Lite0Trunk` from the published checkpoint, each batch norm folded into its convolution.

    With f = gamma / sqrt(var + eps), f (w x - mean) + beta is a convolution with weights f w and bias
    beta - f mean; computed in float64, so only the final rounding differs.

    Raises:
        KeyError: A tensor of the trunk is not in the checkpoint.
    """
    state: dict[str, Tensor] = {}
    for target, convolution, norm in _pairs():
        scale = checkpoint[f"{norm}.weight"].double() / torch.sqrt(
            checkpoint[f"{norm}.running_var"].double() + _BATCH_NORM_EPS
        )
        weight = checkpoint[f"{convolution}.weight"].double()
        bias = checkpoint[f"{norm}.bias"].double() - checkpoint[f"{norm}.running_mean"].double() * scale
        folded = (weight * scale[:, None, None, None]).float()
        strided = target in _STRIDED
        state[f"{target}.conv.weight"] = functional.pad(folded, (1, 0, 1, 0)) if strided else folded
        state[f"{target}.conv.bias"] = bias.float()
    return state


def _pairs() -> list[tuple[str, str, str]]:
    """(module here, convolution in the checkpoint, its batch norm)."""
    pairs = [("stem", "_conv_stem", "_bn0")]
    for number in range(sum(stage.blocks for stage in _STAGES)):
        source, target = f"_blocks.{number}", f"blocks.{number}"
        if number > 0:  # the first block has no expansion
            pairs.append((f"{target}.expand", f"{source}._expand_conv", f"{source}._bn0"))
        pairs.append((f"{target}.depthwise", f"{source}._depthwise_conv", f"{source}._bn1"))
        pairs.append((f"{target}.project", f"{source}._project_conv", f"{source}._bn2"))
    return pairs
