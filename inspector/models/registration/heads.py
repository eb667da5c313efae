"""Encoder and predictor of 1 x 1 convolutions (regad.md, section 3; siamese_memory.md, section 3)."""

from torch import Tensor, nn

from inspector.models.registration.plan import WIDTH


class Encoder(nn.Module):
    """Three convolutions without bias, batch norm and ReLU after the first two.

    Args:
        channels: Of the features that come in.
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.layers = nn.Sequential(*_layer(channels), *_layer(WIDTH), nn.Conv2d(WIDTH, WIDTH, 1, bias=False))

    def forward(self, x: Tensor) -> Tensor:
        """(N, C, h, w) -> (N, 256, h, w)."""
        z: Tensor = self.layers(x)
        return z


class Predictor(nn.Module):
    """Two convolutions without bias, batch norm and ReLU after the first."""

    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.Sequential(*_layer(WIDTH), nn.Conv2d(WIDTH, WIDTH, 1, bias=False))

    def forward(self, z: Tensor) -> Tensor:
        """(N, 256, h, w) -> the same shape."""
        p: Tensor = self.layers(z)
        return p


def _layer(channels: int) -> tuple[nn.Module, ...]:
    return nn.Conv2d(channels, WIDTH, 1, bias=False), nn.BatchNorm2d(WIDTH), nn.ReLU()
