"""The networks of the registry, cut after the last features that are asked for.

torchvision and timm are imported only when one of their networks is built: both take seconds.
"""

from collections.abc import Mapping, Sequence

from torch import Tensor, nn
from torch.nn import functional

from inspector.domain.errors import DataFault
from inspector.models.backbones.catalogue import BackboneInfo
from inspector.models.backbones.lite import LiteTrunk, folded_state
from inspector.models.backbones.lite_table import LITE0, LITE1, LITE2
from inspector.models.backbones.taps import Tap

_LITE = {"efficientnet_lite0": LITE0, "efficientnet_lite1": LITE1, "efficientnet_lite2": LITE2}
_PATCH = 14  # DINOv2's stride


class ResNetTrunk(nn.Module):
    """A torchvision ResNet up to the last stage asked for.

    Args:
        name: torchvision's.
        taps: `layer1` to `layer4`, in this order.
    """

    def __init__(self, name: str, taps: Sequence[Tap]) -> None:
        super().__init__()
        from torchvision import models

        network = models.get_model(name, weights=None)
        self.conv1, self.bn1, self.relu = network.conv1, network.bn1, network.relu
        self.maxpool = network.maxpool
        self.names = tuple(tap.name for tap in taps)
        self.stages = tuple(f"layer{number}" for number in range(1, int(self.names[-1][-1]) + 1))
        for stage in self.stages:
            self.add_module(stage, network.get_submodule(stage))

    def forward(self, x: Tensor) -> tuple[Tensor, ...]:
        """(1, 3, H, W) -> (1, C, H / stride, W / stride) a tap; after a ReLU."""
        levels: list[Tensor] = []
        x = self.maxpool(self.relu(self.bn1(self.conv1(x))))
        for stage in self.stages:
            x = self.get_submodule(stage)(x)
            if stage in self.names:
                levels.append(x)
        return tuple(levels)


class ConvNextTrunk(nn.Module):
    """torchvision's ConvNeXt-Tiny, the taps layer-normalised at each position without weights.

    Raw stage outputs hold a few huge channels that would decide every distance alone.

    Args:
        taps: `stage1` to `stage4`, in this order.
    """

    def __init__(self, taps: Sequence[Tap]) -> None:
        super().__init__()
        from torchvision import models

        # features: stem, stage 1, then reduction and stage by turns
        self.ends = tuple(2 * int(tap.name[-1]) for tap in taps)
        self.features = models.get_model("convnext_tiny", weights=None).features[: self.ends[-1]]

    def forward(self, x: Tensor) -> tuple[Tensor, ...]:
        """(1, 3, H, W) -> (1, C, H / stride, W / stride) a tap."""
        levels: list[Tensor] = []
        for number, part in enumerate(self.features, start=1):
            x = part(x)
            if number in self.ends:
                levels.append(_position_norm(x))
        return tuple(levels)


class DinoTrunk(nn.Module):
    """timm's DINOv2 ViT-S/14: patch tokens after the final norm, to unit length (AnomalyDINO: cosines).

    Sides must be multiples of 14: an input is resized to the next smaller ones, 256 to 252 (18 cells).
    An input side of 448 gives the 32 cells of the other backbones at 256.

    Args:
        taps: `block0` to `block11`, in this order.
    """

    def __init__(self, taps: Sequence[Tap]) -> None:
        super().__init__()
        import timm

        self.numbers = [tap.block for tap in taps]
        self.network = timm.create_model(
            "vit_small_patch14_dinov2", pretrained=False, num_classes=0, dynamic_img_size=True
        )

    def forward(self, x: Tensor) -> tuple[Tensor, ...]:
        """(1, 3, H, W) -> (1, 384, H // 14, W // 14) a tap."""
        whole = (x.shape[-2] // _PATCH * _PATCH, x.shape[-1] // _PATCH * _PATCH)
        if tuple(x.shape[-2:]) != whole:
            x = functional.interpolate(x, size=whole, mode="bilinear", align_corners=False, antialias=True)
        levels: list[Tensor] = self.network.forward_intermediates(
            x, indices=self.numbers, norm=True, stop_early=True, intermediates_only=True
        )
        return tuple(functional.normalize(level, dim=1) for level in levels)


def build_trunk(
    info: BackboneInfo, tensors: Mapping[str, Tensor], *, file: str, taps: Sequence[Tap] | None = None
) -> nn.Module:
    """The trunk of `info` carrying `tensors` as published for the whole network.

    Args:
        info: Which network.
        tensors: By their published names; those behind the last tap may be absent.
        file: Named in messages.
        taps: What it gives, in the order of the network; the default taps for None.

    Raises:
        DataFault: A tensor is missing or has another shape; names the first.
    """
    chosen = info.select() if taps is None else taps
    trunk = empty_trunk(info, chosen)
    try:
        state = _published(info, tensors, chosen)
    except KeyError as error:
        raise _incomplete(info, f"tensor {error} is missing", file) from error
    wanted = trunk.state_dict()
    for name, value in wanted.items():
        if name.endswith("num_batches_tracked"):
            continue  # a counter for training, absent from old files
        if name not in state:
            raise _incomplete(info, f"tensor '{name}' is missing", file)
        if state[name].shape != value.shape:
            shapes = f"{tuple(state[name].shape)} instead of {tuple(value.shape)}"
            raise _incomplete(info, f"tensor '{name}' has shape {shapes}", file)
    trunk.load_state_dict({name: state.get(name, value) for name, value in wanted.items()})
    return trunk


def empty_trunk(info: BackboneInfo, taps: Sequence[Tap]) -> nn.Module:
    """The trunk of `info` up to the last of `taps`, with the random weights it is born with."""
    if info.name in _LITE:
        return LiteTrunk(_LITE[info.name], taps)
    if info.name == "convnext_tiny":
        return ConvNextTrunk(taps)
    if info.name == "dinov2_vits14":
        return DinoTrunk(taps)
    return ResNetTrunk(info.name, taps)


def _published(
    info: BackboneInfo, tensors: Mapping[str, Tensor], taps: Sequence[Tap]
) -> Mapping[str, Tensor]:
    """`tensors` by the names they have in the trunk; KeyError names one that is missing."""
    if info.name in _LITE:
        return folded_state(tensors, _LITE[info.name][: taps[-1].block + 1])
    if info.name == "dinov2_vits14":
        return {f"network.{name}": value for name, value in tensors.items()}
    return tensors


def _position_norm(level: Tensor) -> Tensor:
    channels_last = level.permute(0, 2, 3, 1)
    return functional.layer_norm(channels_last, channels_last.shape[-1:]).permute(0, 3, 1, 2)


def _incomplete(info: BackboneInfo, problem: str, file: str) -> DataFault:
    return DataFault(
        f"{file} does not hold all weights of {info.title}: {problem}.",
        way_out=f"The file wanted is {info.hub_file}.",
    )
