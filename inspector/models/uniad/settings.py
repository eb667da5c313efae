"""What a UniAD network is built from, and which features of a backbone it rebuilds."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from inspector.domain.errors import DataFault
from inspector.models.backbones.catalogue import BackboneInfo, Preparation
from inspector.models.source_checkpoint import Setting

_COARSEST = 16
_STRIDES = {"wide_resnet50_2": (8, 16)}
"""Of a backbone whose finer features would be too many (uniad.md 10)."""
_TOKENS = ("block6", "block7", "block8", "block9", "block11")


@dataclass(frozen=True)
class UniAdSettings:
    """Numbers of the network and its training; the published ones in brackets where others are usual here.

    Attributes:
        width: Of the tokens, d (256).
        hidden: Of the feed-forward layers (1024).
        layers: Of the encoder, and as many of the decoder.
        heads: Of each attention (8; the same 32 values a head).
        grid: Rows, and columns, of the learned places and queries (14, at 224 pixels). Images with another
            grid take them interpolated.
        window: Largest neighbourhood that is hidden from a place, in cells.
        dropout: While the source training runs.
        jitter: Deviation of the noise on a channel, in units of an image's mean channel at that place:
            alpha / sqrt(C).
        rate: AdamW's learning rate (1e-4 for 1,000 epochs; higher here for fewer).
    """

    width: int = 128
    hidden: int = 384
    layers: int = 4
    heads: int = 4
    grid: int = 16
    window: int = 7
    dropout: float = 0.1
    jitter: float = 1.2
    rate: float = 4e-4

    def plain(self) -> dict[str, Setting]:
        """By name, as a checkpoint keeps them."""
        return asdict(self)


_BOUNDS: dict[str, tuple[float, float]] = {
    "width": (8, 1024),
    "hidden": (8, 4096),
    "layers": (1, 12),
    "heads": (1, 16),
    "grid": (2, 128),
    "window": (1, 63),
    "dropout": (0.0, 0.9),
    "jitter": (0.0, 10.0),
    "rate": (0.0, 0.1),
}


def settings_of(settings: Mapping[str, Setting]) -> UniAdSettings:
    """The usual settings with those given.

    Raises:
        DataFault: Another setting, or a value that cannot be.
    """
    unknown = sorted(set(settings) - set(_BOUNDS))
    if unknown:
        raise DataFault(f"UniAD has no setting '{unknown[0]}'.", way_out=f"It has {', '.join(_BOUNDS)}.")
    usual = UniAdSettings()
    chosen = replace(usual, **{name: _checked(name, value) for name, value in settings.items()})
    if chosen.width % (2 * chosen.heads):
        raise DataFault(
            f"UniAD cannot have a width of {chosen.width} with {chosen.heads} heads.",
            way_out="Choose a width that divides by twice the heads.",
        )
    return chosen


def taps_of(info: BackboneInfo) -> tuple[str, ...]:
    """Names of the taps that are rebuilt together: the last at each stride up to 16.

    Of a Lite network the linear bottlenecks; of DINOv2 blocks 6 to 9, whose mean is taken, and the last.
    """
    if info.preparation is Preparation.UNIT_TOKENS:
        return _TOKENS
    strides = _STRIDES.get(info.name, range(1, _COARSEST + 1))
    last = {tap.stride: tap.name for tap in info.taps if not tap.name.endswith(".expanded")}
    return tuple(name for stride, name in sorted(last.items()) if stride in strides)


def _checked(name: str, value: Setting) -> Any:
    usual, (least, most) = getattr(UniAdSettings(), name), _BOUNDS[name]
    whole = isinstance(usual, int)
    fits = isinstance(value, int) or (isinstance(value, float) and (not whole or value.is_integer()))
    if isinstance(value, bool) or not fits or not least <= float(value) <= most:
        raise DataFault(
            f"UniAD's setting '{name}' cannot be {value}.", way_out=f"Choose {least:g} to {most:g}."
        )
    return int(value) if whole else float(value)
