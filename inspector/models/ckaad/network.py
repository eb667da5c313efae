"""The auto-encoder that rebuilds frozen features of several strides from one narrow map."""

from collections.abc import Sequence
from dataclasses import dataclass

from torch import Tensor, cat, nn

_LEAST_WIDTH, _MOST_WIDTH = 64, 256


@dataclass(frozen=True)
class LevelPlan:
    """One feature level of the backbone.

    Attributes:
        channels: Features per cell.
        halvings: How often its grid is halved to get the coarsest level's.
    """

    channels: int
    halvings: int

    @property
    def width(self) -> int:
        """Channels of the auto-encoder at this level: 64 to 256."""
        return min(max(self.channels, _LEAST_WIDTH), _MOST_WIDTH)


def level_plans(channels: Sequence[int], strides: Sequence[int]) -> tuple[LevelPlan, ...]:
    """Plans of levels, the finest first; each stride divides the last by a power of two."""
    return tuple(
        LevelPlan(count, (strides[-1] // stride).bit_length() - 1)
        for count, stride in zip(channels, strides, strict=True)
    )


class Residual(nn.Module):
    """1 x 1, 3 x 3, 1 x 1 convolutions with instance norm around a shortcut; half as wide inside.

    Args:
        inputs, outputs: Channels.
        stride: 2 halves the grid, rounding up.
    """

    def __init__(self, inputs: int, outputs: int, *, stride: int = 1) -> None:
        super().__init__()
        inner = max(16, outputs // 4)
        self.body = nn.Sequential(
            *_normed(nn.Conv2d(inputs, inner, 1, bias=False), inner),
            *_normed(nn.Conv2d(inner, inner, 3, stride=stride, padding=1, bias=False), inner),
            nn.Conv2d(inner, outputs, 1, bias=False),
            nn.InstanceNorm2d(outputs, affine=True),
        )
        same = inputs == outputs and stride == 1
        self.shortcut = nn.Identity() if same else nn.Conv2d(inputs, outputs, 1, stride=stride, bias=False)
        self.last = nn.ReLU()

    def forward(self, values: Tensor) -> Tensor:
        """float32 (N, inputs, h, w) -> (N, outputs, h / stride, w / stride)."""
        summed: Tensor = self.last(self.shortcut(values) + self.body(values))
        return summed


class AutoEncoder(nn.Module):
    """Levels to one map of half the coarsest grid, and back (ckaad.md 3 and 11, narrow variant).

    Args:
        plans: Of the levels, the finest first.
        signed: Features may be negative: heads are linear. Else they end in a ReLU.
    """

    def __init__(self, plans: Sequence[LevelPlan], *, signed: bool) -> None:
        super().__init__()
        widths = [plan.width for plan in plans]
        self.fusions = nn.ModuleList(_fusion(plan, widths[-1]) for plan in plans)
        together = sum(widths[-1] if plan.halvings else plan.channels for plan in plans)
        narrow = 2 * widths[-1]
        self.encoder = nn.Sequential(Residual(together, narrow, stride=2), Residual(narrow, narrow))
        self.stages = nn.ModuleList()
        for plan, above in zip(reversed(plans), [narrow, *reversed(widths[1:])], strict=True):
            self.stages.append(nn.Sequential(_doubling(above, plan.width), Residual(plan.width, plan.width)))
        self.heads = nn.ModuleList(_head(plan, signed=signed) for plan in reversed(plans))

    def forward(self, levels: Sequence[Tensor]) -> tuple[Tensor, ...]:
        """float32 (N, C, h, w) a level, the finest first -> the same shapes, rebuilt."""
        at_coarsest = [fusion(level) for fusion, level in zip(self.fusions, levels, strict=True)]
        values = self.encoder(cat(at_coarsest, dim=1))
        rebuilt: list[Tensor] = []
        for stage, head, level in zip(self.stages, self.heads, reversed(levels), strict=True):
            values = stage(values)[..., : level.shape[-2], : level.shape[-1]]
            rebuilt.insert(0, head(values))
        return tuple(rebuilt)


def _fusion(plan: LevelPlan, width: int) -> nn.Sequential:
    """A level on the coarsest grid: 3 x 3 convolutions of stride 2; nothing for the coarsest itself."""
    layers: list[nn.Module] = []
    for step in range(plan.halvings):
        inputs = width if step else plan.channels
        layers += _normed(nn.Conv2d(inputs, width, 3, stride=2, padding=1, bias=False), width)
    return nn.Sequential(*layers)


def _doubling(inputs: int, outputs: int) -> nn.Sequential:
    return nn.Sequential(*_normed(nn.ConvTranspose2d(inputs, outputs, 2, stride=2, bias=False), outputs))


def _normed(convolution: nn.Module, channels: int) -> list[nn.Module]:
    return [convolution, nn.InstanceNorm2d(channels, affine=True), nn.ReLU()]


def _head(plan: LevelPlan, *, signed: bool) -> nn.Module:
    linear = nn.Conv2d(plan.width, plan.channels, 1)
    return linear if signed else nn.Sequential(linear, nn.ReLU())
