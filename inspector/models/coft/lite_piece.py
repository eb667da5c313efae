"""A Lite block as one step that trains several times faster on a CPU than torch's convolutions do.

What is trained are the 1 x 1 convolutions and all biases. Depthwise kernels stay as they are: their gradient
alone took more than half of a step. Without gradients every convolution is torch's own, with the same bits as
in the frozen trunk.
"""

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from inspector.models.backbones.lite import Block


class LitePiece(nn.Module):
    """A block of a Lite trunk.

    Args:
        block: Shared with the trunk until it is copied.
    """

    def __init__(self, block: Block) -> None:
        super().__init__()
        self.block = block

    def forward(self, x: Tensor) -> Tensor:
        """(N, inputs, h, w) -> (N, outputs, h / stride, w / stride)."""
        return self.block.projected(self.block.expanded(x), x)

    def make_trainable(self) -> None:
        """Put the faster convolutions in place; for a copy."""
        block = self.block
        for one in (block.expand, block.project):
            if one is not None:
                one.add_module("conv", Pointwise(one.conv))
        if block.depthwise.stride == 1:
            block.depthwise.add_module("conv", StillDepthwise(block.depthwise.conv))
        else:
            block.depthwise.conv.weight.requires_grad_(False)


class Pointwise(nn.Module):
    """A 1 x 1 convolution as the matrix product it is.

    Args:
        conv: Its weights are taken over.
    """

    def __init__(self, conv: nn.Conv2d) -> None:
        super().__init__()
        self.weight, self.bias = conv.weight, conv.bias

    def forward(self, x: Tensor) -> Tensor:
        """(N, inputs, h, w) -> (N, outputs, h, w)."""
        if not torch.is_grad_enabled():
            return functional.conv2d(x, self.weight, self.bias)
        return functional.linear(x.permute(0, 2, 3, 1), self.weight.flatten(1), self.bias).permute(0, 3, 1, 2)


class StillDepthwise(nn.Module):
    """A depthwise convolution of stride 1 whose kernels stay and whose bias is trained.

    Its gradient is the convolution with the turned kernels, in a tenth of the time that torch's own takes.

    Args:
        conv: Odd kernel, padded to keep the size.
    """

    weight: Tensor

    def __init__(self, conv: nn.Conv2d) -> None:
        super().__init__()
        self.register_buffer("weight", conv.weight.detach())
        self.bias = conv.bias

    def forward(self, x: Tensor) -> Tensor:
        """(N, C, h, w) -> the same shape."""
        if not torch.is_grad_enabled():
            return _depthwise(x, self.weight, self.bias)
        y: Tensor = _Turned.apply(x, self.weight)
        return y if self.bias is None else y + self.bias[:, None, None]


class _Turned(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, x: Tensor, weight: Tensor) -> Tensor:
        ctx.save_for_backward(weight)
        return _depthwise(x, weight, None)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, None]:
        (weight,) = ctx.saved_tensors
        return _depthwise(gradients[0], weight.flip(2, 3), None), None


def _depthwise(x: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
    return functional.conv2d(x, weight, bias, 1, weight.shape[-1] // 2, groups=len(weight))
