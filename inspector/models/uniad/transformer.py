"""Tokens rebuilt from what lies around them: masked encoder, layer-wise query decoder (uniad.md 3)."""

import torch
from torch import Tensor, nn
from torch.nn import functional

from inspector.models.uniad.attention import Attention, Grid
from inspector.models.uniad.settings import UniAdSettings


class FeedForward(nn.Module):
    """Two linear layers with a ReLU between them, added to what comes in and normed."""

    def __init__(self, settings: UniAdSettings) -> None:
        super().__init__()
        self.inner = nn.Linear(settings.width, settings.hidden)
        self.outer = nn.Linear(settings.hidden, settings.width)
        self.norm = nn.LayerNorm(settings.width)
        self.dropout = nn.Dropout(settings.dropout)

    def forward(self, tokens: Tensor) -> Tensor:
        """(B, N, d) -> (B, N, d)."""
        added = self.outer(self.dropout(self.inner(tokens).relu()))
        normed: Tensor = self.norm(tokens + self.dropout(added))
        return normed


class Attended(nn.Module):
    """What an attention sees, added to its tokens and normed."""

    def __init__(self, settings: UniAdSettings) -> None:
        super().__init__()
        self.attention = Attention(settings.width, settings.heads, settings.dropout)
        self.norm = nn.LayerNorm(settings.width)
        self.dropout = nn.Dropout(settings.dropout)

    def forward(self, tokens: Tensor, seen: Tensor, places: Tensor, mask: Tensor) -> Tensor:
        """`tokens` (B or 1, N, d) look at `seen` (B, N, d); both know their `places` (N, d)."""
        added = self.attention(tokens + places, seen + places, seen, mask)
        normed: Tensor = self.norm(tokens + self.dropout(added))
        return normed


class EncoderLayer(nn.Module):
    """Tokens look at each other, except at their neighbours."""

    def __init__(self, settings: UniAdSettings) -> None:
        super().__init__()
        self.around = Attended(settings)
        self.forward_layer = FeedForward(settings)

    def forward(self, tokens: Tensor, places: Tensor, mask: Tensor) -> Tensor:
        """(B, N, d) -> (B, N, d)."""
        fed: Tensor = self.forward_layer(self.around(tokens, tokens, places, mask))
        return fed


class DecoderLayer(nn.Module):
    """A query learned for each place asks the encoder, then the layer before; no token is passed on."""

    def __init__(self, settings: UniAdSettings) -> None:
        super().__init__()
        self.queries = nn.Parameter(torch.randn(settings.grid**2, settings.width))
        self.encoded, self.before = Attended(settings), Attended(settings)
        self.forward_layer = FeedForward(settings)
        self._side = settings.grid

    def forward(self, encoded: Tensor, before: Tensor, places: Tensor, mask: Tensor, grid: Grid) -> Tensor:
        """Encoder output and output of the layer before, (B, N, d) -> (B, N, d)."""
        asked = self.encoded(self._queries(grid), encoded, places, mask)
        fed: Tensor = self.forward_layer(self.before(asked, before, places, mask))
        return fed

    def _queries(self, grid: Grid) -> Tensor:
        """(1, N, d) for the grid."""
        table = self.queries.T.reshape(1, -1, self._side, self._side)
        return resized(table, grid).flatten(2).transpose(1, 2)


class Transformer(nn.Module):
    """Encoder and decoder with learned places."""

    def __init__(self, settings: UniAdSettings) -> None:
        super().__init__()
        self.rows = nn.Parameter(torch.rand(settings.width // 2, settings.grid))
        self.columns = nn.Parameter(torch.rand(settings.width // 2, settings.grid))
        self.encoder = nn.ModuleList(EncoderLayer(settings) for _ in range(settings.layers))
        self.decoder = nn.ModuleList(DecoderLayer(settings) for _ in range(settings.layers))
        self.norm = nn.LayerNorm(settings.width)
        for module in self.modules():
            if isinstance(module, nn.Linear):
                nn.init.xavier_uniform_(module.weight)
                nn.init.zeros_(module.bias)

    def forward(self, tokens: Tensor, grid: Grid, mask: Tensor) -> Tensor:
        """float32 (B, h * w, d) -> (B, h * w, d); `mask` as `neighbour_mask` of the grid."""
        places = self.places(grid)
        for layer in self.encoder:
            tokens = layer(tokens, places, mask)
        before = tokens
        for layer in self.decoder:
            before = layer(tokens, before, places, mask, grid)
        normed: Tensor = self.norm(before)
        return normed

    def places(self, grid: Grid) -> Tensor:
        """float32 (h * w, d): the column's half and the row's half of each place."""
        height, width = grid
        rows = _stretched(self.rows, height)[:, :, None].expand(-1, -1, width)
        columns = _stretched(self.columns, width)[:, None].expand(-1, height, -1)
        return torch.cat([columns, rows]).flatten(1).T


def resized(maps: Tensor, grid: Grid) -> Tensor:
    """(B, C, h, w) bilinearly on the grid, cell centres on cell centres; untouched where it is on it."""
    if maps.shape[-2:] == grid:
        return maps
    return functional.interpolate(maps, grid, mode="bilinear", align_corners=False)


def _stretched(table: Tensor, side: int) -> Tensor:
    """(C, n) -> (C, side), linearly."""
    if table.shape[1] == side:
        return table
    return functional.interpolate(table[None], side, mode="linear", align_corners=False)[0]
