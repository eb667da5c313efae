"""What is trained: an adaptor and two heads, for both frequencies alike (dfd.md 3). Pure torch."""

import torch
from torch import Tensor, nn

MLP, TRANSFORMER = "mlp", "transformer"
PERLIN_HEADS = (MLP, TRANSFORMER)
_SLOPE = 0.2
_ATTENTION_HEADS = 4
_POSITION_SD = 0.02
_LAYER_NORM_EPS = 1e-6


class GaussianHead(nn.Module):
    """Judges each cell alone; learns from noise on features.

    Args:
        width: Values of an adapted feature.
        hidden: Of the layer in between.
    """

    def __init__(self, width: int, hidden: int) -> None:
        super().__init__()
        self.hidden = nn.Linear(width, hidden)
        self.norm = nn.BatchNorm1d(hidden)
        self.out = nn.Linear(hidden, 1, bias=False)

    def forward(self, cells: Tensor) -> Tensor:
        """(n, width) -> (n,), positive for good."""
        x = nn.functional.leaky_relu(self.norm(self.hidden(cells)), _SLOPE)
        said: Tensor = self.out(x)[:, 0]
        return said


class PerlinHead(nn.Module):
    """Judges cells; learns from pseudo-defects in images. As `GaussianHead`, or with a transformer block.

    Args:
        width: Values of an adapted feature, and of its own layer.
        cells: Of an image: the positions the transformer knows. None for the light head without one.
    """

    def __init__(self, width: int, *, cells: int | None) -> None:
        super().__init__()
        self.hidden = nn.Linear(width, width)
        self.norm = nn.BatchNorm1d(width)
        self.context = None if cells is None else Context(width, cells)
        self.out = nn.Linear(width, 1, bias=False)

    def forward(self, features: Tensor, places: Tensor) -> Tensor:
        """(n, p, width) features of p cells of each image and their places, int64 (n, p) -> (n, p)."""
        x = self.norm(self.hidden(features).flatten(0, 1))
        x = nn.functional.leaky_relu(x, _SLOPE).view(features.shape)
        if self.context is not None:
            x = self.context(x, places)
        said: Tensor = self.out(x)[..., 0]
        return said


class Context(nn.Module):
    """Class token, learned positions and one pre-norm transformer block; arguments as `PerlinHead`."""

    def __init__(self, width: int, cells: int) -> None:
        super().__init__()
        self.token = nn.Parameter(torch.zeros(1, 1, width))
        self.positions = nn.Parameter(torch.empty(cells + 1, width))
        nn.init.normal_(self.positions, std=_POSITION_SD)
        self.before = nn.LayerNorm(width, _LAYER_NORM_EPS)
        self.attention = nn.MultiheadAttention(width, _ATTENTION_HEADS, batch_first=True)
        self.between = nn.LayerNorm(width, _LAYER_NORM_EPS)
        self.mlp = nn.Sequential(nn.Linear(width, 4 * width), nn.GELU(), nn.Linear(4 * width, width))
        self.after = nn.LayerNorm(width, _LAYER_NORM_EPS)

    def forward(self, x: Tensor, places: Tensor) -> Tensor:
        """(n, p, width) and places (n, p) -> (n, p, width)."""
        token = (self.token + self.positions[:1]).expand(len(x), -1, -1)
        x = torch.cat([token, x + self.positions[places + 1]], dim=1)
        y = self.before(x)
        x = x + self.attention(y, y, y, need_weights=False)[0]
        x = x + self.mlp(self.between(x))
        normed: Tensor = self.after(x)[:, 1:]
        return normed


class Discriminators(nn.Module):
    """Adaptor, Gaussian head and Perlin head.

    Args:
        width: Values of a feature.
        hidden: Of the Gaussian head.
        cells: As of `PerlinHead`.
    """

    def __init__(self, width: int, *, hidden: int, cells: int | None) -> None:
        super().__init__()
        self.adaptor = nn.Linear(width, width)
        nn.init.xavier_normal_(self.adaptor.weight)
        self.gaussian = GaussianHead(width, hidden)
        self.perlin = PerlinHead(width, cells=cells)

    def forward(self, features: Tensor) -> Tensor:
        """How unlike the goods: (n, cells, width) of whole images -> (2 heads, n, cells).

        Gaussian head first; larger is worse, unlike what the heads say while they learn.
        """
        adapted = self.adaptor(features)
        places = torch.arange(features.shape[1], device=features.device).expand(features.shape[:2])
        gaussian = self.gaussian(adapted.flatten(0, 1)).view(features.shape[:2])
        return -torch.stack([gaussian, self.perlin(adapted, places)])
