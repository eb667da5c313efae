"""The block table of EfficientNet-Lite0, 1 and 2, without torch."""

import math
from dataclasses import dataclass

STEM_CHANNELS = 32
STEM_STRIDE = 2


@dataclass(frozen=True)
class LiteBlock:
    """One inverted residual block: expand, depthwise, project.

    Attributes:
        inputs: Channels that come in.
        inner: Channels after the expansion; equal to `inputs` where there is none (block 0).
        outputs: Channels of the linear bottleneck.
        kernel: Side of the depthwise kernel.
        stride: Of the depthwise convolution.
    """

    inputs: int
    inner: int
    outputs: int
    kernel: int
    stride: int

    @property
    def expands(self) -> bool:
        """Whether the block begins with an expansion."""
        return self.inner != self.inputs


@dataclass(frozen=True)
class _Stage:
    """One row of the EfficientNet table (Tan and Le 2019; Lite: ReLU6, no squeeze-excite)."""

    blocks: int
    kernel: int
    stride: int
    expand: int
    channels: int


_STAGES = (
    _Stage(1, 3, 1, 1, 16),
    _Stage(2, 3, 2, 6, 24),
    _Stage(2, 5, 2, 6, 40),
    _Stage(3, 3, 2, 6, 80),
    _Stage(3, 5, 1, 6, 112),
    _Stage(4, 5, 2, 6, 192),
    _Stage(1, 3, 1, 6, 320),
)
_DIVISOR = 8


def lite_blocks(width: float, depth: float) -> tuple[LiteBlock, ...]:
    """Every block in order. The Lite networks scale neither the stem nor the depth of the outer stages.

    Args:
        width: Multiplier of the channels (1.0 for Lite0 and Lite1, 1.1 for Lite2).
        depth: Multiplier of the blocks of a stage (1.0, 1.1, 1.2).
    """
    blocks: list[LiteBlock] = []
    inputs = STEM_CHANNELS
    for stage in _STAGES:
        outer = stage in (_STAGES[0], _STAGES[-1])
        outputs = _rounded(stage.channels * width)
        for index in range(stage.blocks if outer else math.ceil(stage.blocks * depth)):
            stride = stage.stride if index == 0 else 1
            blocks.append(LiteBlock(inputs, inputs * stage.expand, outputs, stage.kernel, stride))
            inputs = outputs
    return tuple(blocks)


def _rounded(channels: float) -> int:
    """To the nearest multiple of 8, but never more than a tenth down (TensorFlow's `round_filters`)."""
    nearest = max(_DIVISOR, int(channels + _DIVISOR / 2) // _DIVISOR * _DIVISOR)
    return nearest + _DIVISOR if nearest < 0.9 * channels else nearest


LITE0 = lite_blocks(1.0, 1.0)
LITE1 = lite_blocks(1.0, 1.1)
LITE2 = lite_blocks(1.1, 1.2)
