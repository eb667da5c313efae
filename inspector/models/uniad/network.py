"""UniAD as source training sees it: images to the loss of rebuilding their features."""

from collections.abc import Iterable, Mapping
from math import sqrt

import torch
from torch import Tensor, nn
from torch.nn import functional

from inspector.domain.errors import DataFault
from inspector.domain.frame import Pixels
from inspector.models.backbones.extractor import Extractor
from inspector.models.source_checkpoint import Setting
from inspector.models.source_network import HostOutput, Schedule, SourceNetwork, spread_of
from inspector.models.uniad.aligned import AlignedFeatures
from inspector.models.uniad.attention import Grid, neighbour_mask
from inspector.models.uniad.settings import UniAdSettings, settings_of
from inspector.models.uniad.transformer import Transformer

DECAY, CLIP = 1e-4, 0.1
_DROP_AT, _DROP = 0.8, 0.1
_SCHEDULE = Schedule(epochs=100, batch=8, supports=0, one_kind=False, adversarial_weight=0.01)


class UniAdNetwork(SourceNetwork):
    """Frozen backbone, aligned features, and the transformer that rebuilds them.

    Args:
        extractor: The backbone with the taps of `taps_of`; never changed.
        settings: Numbers.
    """

    def __init__(self, extractor: Extractor, settings: UniAdSettings) -> None:
        super().__init__()
        self.settings = settings
        self.aligned = AlignedFeatures(extractor)
        self.project = nn.Linear(self.aligned.channels, settings.width)
        self.transformer = Transformer(settings)
        self.restored = nn.Linear(settings.width, self.aligned.channels)
        for layer in (self.project, self.restored):
            nn.init.xavier_uniform_(layer.weight)
            nn.init.zeros_(layer.bias)
        self._masks: dict[Grid, Tensor] = {}
        self.to(extractor.device)

    @property
    def schedule(self) -> Schedule:
        """Published are 1,000 epochs at a rate of 1e-4; 100 at that of `UniAdSettings` fit a CPU."""
        return _SCHEDULE

    @property
    def built_from(self) -> dict[str, Setting]:
        """As `SourceNetwork.built_from`."""
        return self.settings.plain()

    @property
    def feature_width(self) -> int:
        """Channels of the aligned features."""
        return self.aligned.channels

    @property
    def gradient_clip(self) -> float:
        """As published."""
        return CLIP

    def optimiser(self) -> torch.optim.Optimizer:
        """AdamW, as published but for its rate."""
        return torch.optim.AdamW(self.parameters(), lr=self.settings.rate, weight_decay=DECAY)

    def learning_rate(self, fraction: float) -> float:
        """A tenth from 80 % of the training on."""
        return 1.0 if fraction < _DROP_AT else _DROP

    def prepare(self, images: Iterable[Pixels]) -> None:
        """Takes the channels' scales."""
        self.aligned.fit(images)

    def forward(self, query: Tensor, support: Tensor, noise: torch.Generator) -> HostOutput:
        """As `SourceNetwork.forward`; supports are not looked at.

        f_0 is rebuilt from features with noise, f_1 the clean ones: with the same input for both, the
        discriminator would teach the network to copy (adversarial_loss.md 9).
        """
        clean = self.aligned(query)
        rebuilt = self.rebuilt_with_noise(clean, noise)
        loss = functional.mse_loss(rebuilt.float(), clean)
        return HostOutput(loss, rebuilt, clean, spread_of(rebuilt.detach()))

    def rebuilt_with_noise(self, clean: Tensor, noise: torch.Generator) -> Tensor:
        """`rebuilt` of jittered features; in training every draw, dropout's too, comes from `noise`."""
        jittered = jitter(clean, self.settings.jitter, noise)
        seed = int(torch.randint(2**62, (1,), generator=noise))
        devices = [clean.device] if clean.is_cuda else []
        with torch.random.fork_rng(devices=devices):
            torch.manual_seed(seed)
            return self.rebuilt(jittered)

    def rebuilt(self, features: Tensor) -> Tensor:
        """F^, float32 (B, C, h, w) from standardised features of the same shape."""
        grid = (features.shape[-2], features.shape[-1])
        tokens = self.project(features.flatten(2).transpose(1, 2))
        rows: Tensor = self.restored(self.transformer(tokens, grid, self._mask(grid)))
        return rows.transpose(1, 2).reshape(features.shape)

    def trained(self) -> dict[str, Tensor]:
        """All but the backbone, which was not trained."""
        return self.state_dict()

    def restore(self, tensors: Mapping[str, Tensor]) -> None:
        """As `SourceNetwork.restore`."""
        own = self.state_dict()
        for name, value in own.items():
            if name not in tensors or tensors[name].shape != value.shape:
                raise DataFault(
                    f"The checkpoint has no fitting tensor '{name}'.",
                    way_out="Train the method anew, or get the file again.",
                )
            if not bool(torch.isfinite(tensors[name]).all()):
                raise DataFault(f"Tensor '{name}' of the checkpoint holds values that are no numbers.")
        if not bool((tensors["aligned.deviation"] > 0).all()):
            raise DataFault("Tensor 'aligned.deviation' of the checkpoint is not above 0.")
        self.load_state_dict({name: tensors[name] for name in own})

    def _mask(self, grid: Grid) -> Tensor:
        """`neighbour_mask` of the grid, kept: it is the same for every image."""
        if grid not in self._masks:
            device = self.project.weight.device
            self._masks[grid] = neighbour_mask(grid, self.settings.window).to(device)
        return self._masks[grid]


def network_of(extractor: Extractor, settings: Mapping[str, Setting]) -> UniAdNetwork:
    """A fresh one, first weights from torch's generator. DataFault for a setting it does not have."""
    return UniAdNetwork(extractor, settings_of(settings))


def jitter(features: Tensor, strength: float, noise: torch.Generator) -> Tensor:
    """Features with noise: f + alpha * |f| / C * e at every place, e normal (uniad.md 4 and 9).

    Args:
        features: float32 (B, C, h, w).
        strength: alpha / sqrt(C): the noise's deviation over the place's root mean square.
        noise: On the CPU.
    """
    channels = features.shape[1]
    drawn = torch.randn(features.shape, generator=noise).to(features.device)
    alpha = strength * sqrt(channels)
    size: Tensor = torch.linalg.vector_norm(features, dim=1, keepdim=True)
    return features + alpha * size / channels * drawn
