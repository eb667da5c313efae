"""A whole source network of a few numbers, and a detector on it: the contracts without a backbone.

The network is a siamese pair of 1 x 1 convolutions on pooled pixels. The detector compares its features with
the nearest ones of the references.
"""

from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from inspector.domain.anomaly import ModelInput, Prediction
from inspector.domain.errors import DataFault
from inspector.domain.recipe import ModelSpec
from inspector.models.source_checkpoint import Setting, read_checkpoint
from inspector.models.source_network import HostOutput, Schedule, SourceNetwork, spread_of
from inspector.training import Makers

WIDTH, CELLS = 8, 8


class TinySiamese(SourceNetwork):
    """uint8 images -> 8 x 8 cells of 8 features; pulls two goods of a kind together (SimSiam).

    Args:
        noise: Standard deviation of what is added to pixels of the support, in 0..1.
        one_kind: As in `Schedule`.
        bias: Added to every feature: the larger, the more alike features are.
    """

    def __init__(self, *, noise: float = 0.05, one_kind: bool = True, bias: float = 0.0) -> None:
        super().__init__()
        self._noise, self._one_kind, self._bias = noise, one_kind, bias
        self.encoder = nn.Conv2d(3, WIDTH, 1, bias=False)
        self.predictor = nn.Sequential(nn.Conv2d(WIDTH, WIDTH, 1), nn.ReLU(), nn.Conv2d(WIDTH, WIDTH, 1))

    @property
    def schedule(self) -> Schedule:
        return Schedule(epochs=2, batch=4, supports=1, one_kind=self._one_kind, adversarial_weight=0.1)

    @property
    def built_from(self) -> dict[str, Setting]:
        return {"noise": self._noise}

    @property
    def feature_width(self) -> int:
        return WIDTH

    @property
    def gradient_clip(self) -> float:
        return 1.0

    def optimiser(self) -> torch.optim.Optimizer:
        return torch.optim.SGD(self.parameters(), lr=0.05, momentum=0.9)

    def learning_rate(self, fraction: float) -> float:
        return 1.0 - 0.5 * fraction

    def features(self, images: Tensor) -> Tensor:
        """uint8 (B, H, W, 3) -> float32 (B, 8, 8, 8)."""
        return self._encoded(images.permute(0, 3, 1, 2).float() / 255)

    def forward(self, query: Tensor, support: Tensor, noise: torch.Generator) -> HostOutput:
        first = self.features(query)
        pixels = support[:, 0].permute(0, 3, 1, 2).float() / 255
        second = self._encoded(pixels + self._noise * torch.randn(pixels.shape, generator=noise))
        moved, reference = self.predictor(first), self.predictor(second)
        loss = -functional.cosine_similarity(moved, second.detach()).mean()
        return HostOutput(loss, moved, reference.detach(), spread_of(first))

    def trained(self) -> dict[str, Tensor]:
        return {name: value.detach().clone() for name, value in self.state_dict().items()}

    def restore(self, tensors: Mapping[str, Tensor]) -> None:
        if set(tensors) != set(self.state_dict()):
            raise DataFault("These are not the tensors of a TinySiamese.")
        self.load_state_dict(dict(tensors))

    def _encoded(self, pixels: Tensor) -> Tensor:
        encoded: Tensor = self.encoder(functional.adaptive_avg_pool2d(pixels - 0.25, CELLS))
        return encoded + self._bias


class NearestFeatures:
    """The detector: distance of each cell's features to the nearest of the references' at that cell."""

    runtime, weights_sha256 = "torch cpu", ""

    def __init__(self, checkpoint: Path, spec: ModelSpec) -> None:
        self.spec = spec
        self._network = TinySiamese()
        self._network.restore(read_checkpoint(checkpoint)[1])
        self._bank = torch.empty(0)

    def fit(self, references, progress) -> None:
        self._bank = torch.cat([self._features(one) for one in references])

    def predict(self, batch) -> list[Prediction]:
        return [self._judged(one) for one in batch]

    def tensors(self) -> dict[str, np.ndarray]:
        return {"bank": self._bank.numpy()}

    def restore(self, tensors) -> None:
        self._bank = torch.from_numpy(tensors["bank"])

    def close(self) -> None:
        self._bank = torch.empty(0)

    def _features(self, image: ModelInput) -> Tensor:
        with torch.no_grad():
            return self._network.features(torch.from_numpy(np.array(image.pixels))[None])

    def _judged(self, image: ModelInput) -> Prediction:
        values = (self._bank - self._features(image)).norm(dim=1).amin(dim=0).numpy()
        return Prediction(values, float(values.max()))


def tiny_makers(make_network: Callable[[], SourceNetwork] = TinySiamese) -> Makers:
    """What `run_training` needs to train such a network."""
    return Makers(make_network, NearestFeatures)
