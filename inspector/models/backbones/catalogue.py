"""Facts about the pretrained feature extractors; imports no network code.

Channel counts and strides are measured from the networks (tests compare them). Input normalisation belongs
to the weights: TensorFlow-ported EfficientNet-Lite expects 0.5 / 0.5, the others ImageNet statistics.
"""

from dataclasses import dataclass
from enum import StrEnum

from inspector.domain.errors import DataFault

_IMAGENET_MEAN = (0.485, 0.456, 0.406)
_IMAGENET_STD = (0.229, 0.224, 0.225)
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
        channels: Of each level, the finer one first.
        strides: Input pixels per grid cell of each level.
        preparation: How the raw features are made comparable.
        hub_file: File name under which hubs store the weights.
        hub_url: Where `WeightStore.fetch` asks; empty where the weights come with a package.
        signature: (tensor name, shape) that tells this network's weights from the others'.
    """

    name: str
    title: str
    mean: tuple[float, float, float]
    std: tuple[float, float, float]
    channels: tuple[int, ...]
    strides: tuple[int, ...]
    preparation: Preparation
    hub_file: str
    hub_url: str
    signature: tuple[str, tuple[int, ...]]


BACKBONES: dict[str, BackboneInfo] = {
    info.name: info
    for info in (
        BackboneInfo(
            "efficientnet_lite0",
            "EfficientNet-Lite0 (comes with the program)",
            (0.5, 0.5, 0.5),
            (0.5, 0.5, 0.5),
            (40, 112),
            (8, 16),
            Preparation.Z_SCORE,
            "efficientnet-lite0-57934424.pth",
            "",
            ("_blocks.10._project_conv.weight", (112, 672, 1, 1)),
        ),
        BackboneInfo(
            "resnet18",
            "ResNet-18",
            _IMAGENET_MEAN,
            _IMAGENET_STD,
            (128, 256),
            (8, 16),
            Preparation.NONE,
            "resnet18-f37072fd.pth",
            _TORCH_HUB + "resnet18-f37072fd.pth",
            ("layer3.0.conv1.weight", (256, 128, 3, 3)),
        ),
        BackboneInfo(
            "wide_resnet50_2",
            "Wide ResNet-50-2",
            _IMAGENET_MEAN,
            _IMAGENET_STD,
            (512, 1024),
            (8, 16),
            Preparation.NONE,
            "wide_resnet50_2-95faca4d.pth",
            _TORCH_HUB + "wide_resnet50_2-95faca4d.pth",
            ("layer3.0.conv1.weight", (512, 512, 1, 1)),
        ),
        BackboneInfo(
            "convnext_tiny",
            "ConvNeXt-Tiny",
            _IMAGENET_MEAN,
            _IMAGENET_STD,
            (192, 384),
            (8, 16),
            Preparation.LAYER_NORM,
            "convnext_tiny-983f1562.pth",
            _TORCH_HUB + "convnext_tiny-983f1562.pth",
            ("features.5.0.block.0.weight", (384, 1, 7, 7)),
        ),
        BackboneInfo(
            "dinov2_vits14",
            "DINOv2 ViT-S/14",
            _IMAGENET_MEAN,
            _IMAGENET_STD,
            (384,),
            (14,),
            Preparation.UNIT_TOKENS,
            "dinov2_vits14_pretrain.pth",
            "https://dl.fbaipublicfiles.com/dinov2/dinov2_vits14/dinov2_vits14_pretrain.pth",
            ("blocks.0.attn.qkv.weight", (1152, 384)),
        ),
    )
}

DEFAULT_BACKBONE = "efficientnet_lite0"


def backbone_info(name: str) -> BackboneInfo:
    """Facts about backbone `name`; DataFault lists what exists."""
    if name not in BACKBONES:
        raise DataFault(f"There is no backbone '{name}'.", way_out=f"Choose one of: {', '.join(BACKBONES)}.")
    return BACKBONES[name]
