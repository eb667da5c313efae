"""The networks of the registry, cut after the last level that is used.

torchvision and timm are imported only when one of their networks is built: both take seconds.
"""

from collections.abc import Callable, Mapping

from torch import Tensor, nn
from torch.nn import functional

from inspector.domain.errors import DataFault
from inspector.models.backbones.catalogue import BackboneInfo
from inspector.models.backbones.lite0 import Lite0Trunk, folded_state

_PATCH = 14  # DINOv2's stride


class ResNetTrunk(nn.Module):
    """A torchvision ResNet up to its third stage; levels are the outputs of stages 2 and 3."""

    def __init__(self, name: str) -> None:
        super().__init__()
        from torchvision import models

        network = models.get_model(name, weights=None)
        self.conv1, self.bn1, self.relu, self.maxpool = (
            network.conv1,
            network.bn1,
            network.relu,
            network.maxpool,
        )
        self.layer1, self.layer2, self.layer3 = network.layer1, network.layer2, network.layer3

    def forward(self, x: Tensor) -> tuple[Tensor, ...]:
        """(1, 3, S, S) -> stride 8 and stride 16."""
        x = self.maxpool(self.relu(self.bn1(self.conv1(x))))
        middle = self.layer2(self.layer1(x))
        return middle, self.layer3(middle)


class ConvNextTrunk(nn.Module):
    """torchvision's ConvNeXt-Tiny up to its third stage, each position layer-normalised without weights.

    Raw stage outputs hold a few huge channels that would decide every distance alone.
    """

    def __init__(self) -> None:
        super().__init__()
        from torchvision import models

        self.features = models.get_model("convnext_tiny", weights=None).features[:6]

    def forward(self, x: Tensor) -> tuple[Tensor, ...]:
        """(1, 3, S, S) -> stride 8 and stride 16."""
        middle = self.features[:4](x)
        return _position_norm(middle), _position_norm(self.features[4:](middle))


class DinoTrunk(nn.Module):
    """timm's DINOv2 ViT-S/14: patch tokens of the last block after the final norm, to unit length.

    The side must be a multiple of 14: an input is resized to the next smaller one, 256 to 252 (18 x 18).
    An input size of 448 gives the 32 x 32 grid of the other backbones at 256.
    """

    def __init__(self) -> None:
        super().__init__()
        import timm

        self.network = timm.create_model(
            "vit_small_patch14_dinov2", pretrained=False, num_classes=0, dynamic_img_size=True
        )

    def forward(self, x: Tensor) -> tuple[Tensor, ...]:
        """(1, 3, S, S) -> (1, 384, S // 14, S // 14)."""
        cells = x.shape[-1] // _PATCH
        if x.shape[-1] != cells * _PATCH:
            x = functional.interpolate(
                x, size=(cells * _PATCH,) * 2, mode="bilinear", align_corners=False, antialias=True
            )
        tokens = self.network.forward_features(x)[:, self.network.num_prefix_tokens :]  # (1, cells^2, 384)
        unit = functional.normalize(tokens, dim=-1)
        return (unit.transpose(1, 2).reshape(1, -1, cells, cells),)


def build_trunk(info: BackboneInfo, tensors: Mapping[str, Tensor], *, file: str) -> nn.Module:
    """The trunk of `info` carrying `tensors` as published for the whole network.

    Raises:
        DataFault: A tensor is missing or has another shape; names the first.
    """
    trunk = _TRUNKS[info.name]()
    try:
        state = _STATES.get(info.name, dict)(tensors)
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


def _dino_state(tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    return {f"network.{name}": value for name, value in tensors.items()}


_TRUNKS: dict[str, Callable[[], nn.Module]] = {
    "efficientnet_lite0": Lite0Trunk,
    "resnet18": lambda: ResNetTrunk("resnet18"),
    "wide_resnet50_2": lambda: ResNetTrunk("wide_resnet50_2"),
    "convnext_tiny": ConvNextTrunk,
    "dinov2_vits14": DinoTrunk,
}
_STATES: dict[str, Callable[[Mapping[str, Tensor]], dict[str, Tensor]]] = {
    "efficientnet_lite0": folded_state,
    "dinov2_vits14": _dino_state,
}


def _position_norm(level: Tensor) -> Tensor:
    channels_last = level.permute(0, 2, 3, 1)
    return functional.layer_norm(channels_last, channels_last.shape[-1:]).permute(0, 3, 1, 2)


def _incomplete(info: BackboneInfo, problem: str, file: str) -> DataFault:
    return DataFault(
        f"{file} does not hold all weights of {info.title}: {problem}.",
        way_out=f"The file wanted is {info.hub_file}.",
    )
