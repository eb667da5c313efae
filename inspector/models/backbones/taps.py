"""Named places inside a backbone where features are taken; no network code."""

from collections.abc import Sequence
from dataclasses import dataclass

from inspector.models.backbones.lite_table import STEM_STRIDE, LiteBlock


@dataclass(frozen=True)
class Tap:
    """One place where a backbone's features can be taken.

    Attributes:
        name: Within the backbone. `block4` is what block 4 gives; `block3.expanded` what its expansion gives
            (convolution, batch norm, ReLU6), before its depthwise convolution, so at the stride it takes in.
        stride: Input pixels per grid cell.
        channels: Features per cell.
        block: 0-based number of the network's block it lies in.
    """

    name: str
    stride: int
    channels: int
    block: int


def lite_taps(blocks: Sequence[LiteBlock]) -> tuple[Tap, ...]:
    """`blockN.expanded` (ReLU6, 0 to 6) and `blockN` (linear, signed) of every block."""
    taps: list[Tap] = []
    stride = STEM_STRIDE
    for number, block in enumerate(blocks):
        if block.expands:
            taps.append(Tap(f"block{number}.expanded", stride, block.inner, number))
        stride *= block.stride
        taps.append(Tap(f"block{number}", stride, block.outputs, number))
    return tuple(taps)


def stage_taps(prefix: str, channels: Sequence[int], *, depths: Sequence[int]) -> tuple[Tap, ...]:
    """What stages 1 to 4 of a ResNet or ConvNeXt give, at strides 4, 8, 16 and 32.

    Args:
        prefix: Of the names: `layer` for torchvision's ResNets, `stage` for ConvNeXt.
        channels: Of each stage.
        depths: Blocks in each stage.
    """
    return tuple(
        Tap(f"{prefix}{index + 1}", 4 << index, count, sum(depths[: index + 1]) - 1)
        for index, count in enumerate(channels)
    )


def token_taps(blocks: int, channels: int, *, patch: int) -> tuple[Tap, ...]:
    """Patch tokens after each transformer block, through the network's final norm, of unit length."""
    return tuple(Tap(f"block{number}", patch, channels, number) for number in range(blocks))
