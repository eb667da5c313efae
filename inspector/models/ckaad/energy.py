"""The patch discriminators: how unlike a good patch a feature vector is, as an energy."""

from collections.abc import Sequence

from torch import Tensor, nn
from torch.nn.functional import leaky_relu, normalize

_SLOPE = 0.1


class PatchEnergy(nn.Module):
    """Energy of single cells of one level: three 1 x 1 convolutions without bias, written as matrices.

    Input vectors are brought to unit length, so that the energy does not depend on a backbone's scale. The
    layers start with He's variance: a last layer near zero would give no energy to anything, and stay so.

    Args:
        channels: C of the level.
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.first = nn.Linear(channels, channels, bias=False)
        self.second = nn.Linear(channels, channels, bias=False)
        self.last = nn.Linear(channels, 1, bias=False)
        for layer in (self.first, self.second, self.last):
            nn.init.kaiming_normal_(layer.weight, a=_SLOPE, nonlinearity="leaky_relu")

    def forward(self, rows: Tensor) -> Tensor:
        """float32 (n, C) -> (n,) >= 0."""
        hidden = leaky_relu(self.first(normalize(rows, dim=1)), _SLOPE)
        energy: Tensor = self.last(leaky_relu(self.second(hidden), _SLOPE))[:, 0].abs()
        return energy


class Discriminator(nn.Module):
    """One `PatchEnergy` a level."""

    def __init__(self, channels: Sequence[int]) -> None:
        super().__init__()
        self.levels = nn.ModuleList(PatchEnergy(count) for count in channels)

    def forward(self, rows: Sequence[Tensor]) -> list[Tensor]:
        """float32 (n, C) a level -> (n,) energies a level; levels may have different n."""
        return [energy(level) for energy, level in zip(self.levels, rows, strict=True)]
