"""The registration network: stages with transformers between them, encoder, predictor (siamese and RegAD)."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn

from inspector.domain.frame import Pixels
from inspector.models.backbones.catalogue import Preparation
from inspector.models.backbones.extractor import Extractor
from inspector.models.registration.augment import augmented
from inspector.models.registration.heads import Encoder, Predictor
from inspector.models.registration.kept import channel_statistics, take_over
from inspector.models.registration.losses import mean_support, registration_loss
from inspector.models.registration.plan import (
    REGAD,
    SIAMESE,
    WIDTH,
    ReferenceFeature,
    RegistrationPlan,
    Transformers,
    plan_of,
    schedule_of,
)
from inspector.models.registration.stages import stages_of
from inspector.models.registration.stn import SpatialTransformer, followed_by, inverse_of, warped
from inspector.models.source_checkpoint import Setting
from inspector.models.source_network import HostOutput, Schedule, SourceNetwork, spread_of
from inspector.models.steps import cosine

_MOMENTUM = 0.9
_PUBLISHED_RATE = 1e-4
_HEADS_RATE = 0.02
_COUNTER = "num_batches_tracked"


class Registered(NamedTuple):
    """Features of a batch of images in the coordinates of the images, as detectors use them.

    Attributes:
        stages: float32 (N, C, h, w) a stage, the finest first; moved back where there are transformers (U1 to
            U3 of regad.md, 3).
        encoded: float32 (N, 256, h, w), what the encoder makes of the last stage, moved back as well.
    """

    stages: tuple[Tensor, ...]
    encoded: Tensor


class RegistrationNetwork(SourceNetwork):
    """One network for both methods; they differ in the supports of a query and in how these are varied.

    Args:
        extractor: The backbone with the taps of `taps_of`; never changed.
        plan: What it is built from.
        varied: Change each support image in one random way (siamese).
    """

    centre: Tensor
    scale: Tensor

    def __init__(self, extractor: Extractor, plan: RegistrationPlan, *, varied: bool) -> None:
        super().__init__()
        self.plan = plan
        self._varied = varied
        self._signed = extractor.info.preparation is Preparation.Z_SCORE
        self._pixel_scale, self._pixel_shift = extractor.scale, extractor.shift
        channels = [tap.channels for tap in extractor.taps]
        moving = channels if plan.stn is not Transformers.NONE else []
        self.stages = stages_of(extractor, tuned=plan.tune_backbone)
        self.transformers = nn.ModuleList(SpatialTransformer(one, plan.stn) for one in moving)
        self.encoder, self.predictor = Encoder(channels[-1]), Predictor()
        self.register_buffer("centre", torch.zeros(channels[-1]))
        self.register_buffer("scale", torch.ones(channels[-1]))
        self.to(extractor.device)

    @property
    def schedule(self) -> Schedule:
        """As `SourceNetwork.schedule`."""
        return schedule_of(self.plan)

    @property
    def built_from(self) -> dict[str, Setting]:
        """As `SourceNetwork.built_from`."""
        return self.plan.settings

    @property
    def feature_width(self) -> int:
        """As `SourceNetwork.feature_width`."""
        return WIDTH

    def optimiser(self) -> torch.optim.Optimizer:
        """SGD with momentum 0.9 and no decay; every rate 1e-4 as published where the backbone is trained.

        Fresh heads behind a frozen backbone learn hardly anything at that rate in a few hundred steps;
        theirs is 0.02 ([RECON]). Transformers keep the published rate: at twenty times as much they learn
        views that are easily matched, and held-out kinds are judged worse than by the untrained network.
        """
        frozen = not self.plan.tune_backbone
        groups = (
            (self.stages, _PUBLISHED_RATE),
            (self.transformers, _PUBLISHED_RATE),
            (self.encoder, _HEADS_RATE if frozen else _PUBLISHED_RATE),
            (self.predictor, _HEADS_RATE if frozen else _PUBLISHED_RATE),
        )
        trained = [
            {"params": [one for one in module.parameters() if one.requires_grad], "lr": rate}
            for module, rate in groups
        ]
        return torch.optim.SGD([one for one in trained if one["params"]], momentum=_MOMENTUM)

    def learning_rate(self, fraction: float) -> float:
        """Half a cosine, to 0."""
        return cosine(fraction, first=1.0)

    def prepare(self, images: Iterable[Pixels]) -> None:
        """Mean and deviation of each channel that the encoder is given, where features are signed."""
        if not self._signed:
            return
        device = self.centre.device
        with torch.no_grad():
            mean, deviation = channel_statistics(
                self._last_stage(torch.from_numpy(np.array(pixels))[None].to(device)) for pixels in images
            )
            self.centre.copy_(mean)
            self.scale.copy_(deviation)

    def forward(self, query: Tensor, support: Tensor, noise: torch.Generator) -> HostOutput:
        """As `SourceNetwork.forward`.

        Encoder and predictor see queries and supports one after the other, as published: each is normed by
        batch statistics of its own kind.
        """
        supports = support.shape[1]
        z1, z2 = (self.encoder(one) for one in self._pair(query, support.flatten(0, 1), supports, noise))
        p1, p2 = self.predictor(z1), self.predictor(z2)
        reference = p2 if self.plan.reference_feature is ReferenceFeature.PREDICTOR else z2
        return HostOutput(registration_loss(p1, z1, p2, z2), p1, reference.detach(), spread_of(z1))

    def registered(self, images: Tensor) -> Registered:
        """uint8 (N, H, W, 3) RGB -> features; call without gradients and in evaluation mode."""
        stages, thetas = self._run(self._normalised(_floats(images)))
        encoded = self.encoder(self._prepared(stages[-1]))
        if not thetas:
            return Registered(tuple(stages), encoded)
        back: list[Tensor] = []
        so_far = thetas[0]
        for number, theta in enumerate(thetas):
            so_far = followed_by(so_far, theta) if number else theta
            back.append(inverse_of(so_far))
        moved = tuple(warped(one, theta) for one, theta in zip(stages, back, strict=True))
        return Registered(moved, warped(encoded, back[-1]))

    def trained(self) -> dict[str, Tensor]:
        """As `SourceNetwork.trained`: heads, transformers, `centre` and `scale`, the tuned backbone."""
        return {name: one for name, one in self.state_dict().items() if not name.endswith(_COUNTER)}

    def restore(self, tensors: Mapping[str, Tensor]) -> None:
        """As `SourceNetwork.restore`."""
        take_over(self.trained(), tensors)

    def _pair(
        self, query: Tensor, support: Tensor, supports: int, noise: torch.Generator
    ) -> tuple[Tensor, Tensor]:
        """What the encoder is given of queries (B, ...) and of their supports (B K, ...)."""
        images = _floats(support)
        images, theta = augmented(images, noise) if self._varied else (images, None)
        both = self._normalised(torch.cat([_floats(query), images]))
        with torch.set_grad_enabled(torch.is_grad_enabled() and self._moves):
            features = self._run(both)[0][-1]
        asked, shown = features[: len(query)], features[len(query) :]
        if theta is not None and self.plan.undo_augmentation:
            shown = warped(shown, inverse_of(theta))
        return self._prepared(asked), self._prepared(mean_support(shown, supports))

    @property
    def _moves(self) -> bool:
        """Whether anything before the encoder is trained."""
        return self.plan.tune_backbone or len(self.transformers) > 0

    def _run(self, images: Tensor) -> tuple[list[Tensor], list[Tensor]]:
        """Normalised (N, 3, H, W) -> what each stage gives, moved by its transformer, and the motions."""
        given: list[Tensor] = []
        thetas: list[Tensor] = []
        x = images
        for number in range(self.stages.count):
            x = self.stages.run(number, x)
            if self.transformers:
                x, theta = self.transformers[number](x)
                thetas.append(theta)
            given.append(self.stages.given(x))
        return given, thetas

    def _last_stage(self, images: Tensor) -> Tensor:
        """uint8 (N, H, W, 3) -> the last stage's features before any transformer was trained."""
        x = self._normalised(_floats(images))
        for number in range(self.stages.count):
            x = self.stages.run(number, x)
        return self.stages.given(x)

    def _prepared(self, features: Tensor) -> Tensor:
        return (features - self.centre[:, None, None]) / self.scale[:, None, None]

    def _normalised(self, images: Tensor) -> Tensor:
        """0 to 255 -> what the backbone's weights expect."""
        device = self.centre.device
        return images.to(device) * self._pixel_scale.to(device) + self._pixel_shift.to(device)


def make_siamese(extractor: Extractor, settings: Mapping[str, Setting]) -> RegistrationNetwork:
    """One support a query, changed in one random way (siamese_memory.md)."""
    return RegistrationNetwork(extractor, plan_of(SIAMESE, extractor.info, settings), varied=True)


def make_regad(extractor: Extractor, settings: Mapping[str, Setting]) -> RegistrationNetwork:
    """K supports a query, averaged and not changed (regad.md)."""
    return RegistrationNetwork(extractor, plan_of(REGAD, extractor.info, settings), varied=False)


def _floats(images: Tensor) -> Tensor:
    """uint8 (N, H, W, 3) -> float32 (N, 3, H, W), 0 to 255."""
    return images.permute(0, 3, 1, 2).to(torch.float32)
