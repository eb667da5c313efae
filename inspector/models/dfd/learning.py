"""References to fitted tensors: frozen features once, then one fit for any choice of the parts."""

from collections.abc import Sequence
from functools import cached_property
from time import perf_counter

import torch

from inspector.domain.anomaly import ModelInput
from inspector.models.backbones.extractor import Extractor
from inspector.models.device import training_scope
from inspector.models.dfd.features import Describer, FrequencyReader
from inspector.models.dfd.judging import units_of
from inspector.models.dfd.plan import DfdPlan
from inspector.models.dfd.samples import Samples, make_samples
from inspector.models.dfd.state import State, fresh_network, tensors_of
from inspector.models.dfd.training import train
from inspector.models.image_sizes import common_size
from inspector.models.protocol import ProgressCallback, Tensors
from inspector.models.steps import FitShare

_SEED = 20260105
_SHARE_FOR_SAMPLES = 0.5
"""Of the time that is left; the rest is for the fits."""


class Learner:
    """Fits on any of the references; the cache is made when the first fit needs it.

    Args:
        references: Good images.
        extractor: The frozen backbone.
        plan: Numbers of the method.
        may_rotate: Learn the references at any angle up to 90 degrees.
        surface: The part is a surface, not an object.
        deadline: By `time.perf_counter`.
        progress: May raise Cancelled.
    """

    def __init__(
        self,
        references: Sequence[ModelInput],
        extractor: Extractor,
        plan: DfdPlan,
        *,
        may_rotate: bool,
        surface: bool,
        deadline: float,
        progress: ProgressCallback,
    ) -> None:
        self._references = references
        self._extractor = extractor
        self._plan = plan
        self._may_rotate = may_rotate
        self._surface = surface
        self._deadline = deadline
        self._progress = progress
        self._size = common_size(references)

    def fit(self, parts: Sequence[int], share: FitShare) -> Tensors:
        """Heads and units from these parts' samples; the projection is that of all parts.

        Raises:
            DataFault: A reference without a valid pixel.
            Cancelled: As `progress` asked.
        """
        samples, describer = self._cached
        width = len(describer.matrices[0])
        with training_scope(_SEED) as generator:
            network = fresh_network(self._plan, width=width, cells=samples.share.shape[1])
            network.to(self._extractor.device)
            train(
                samples,
                samples.of(parts, held_out=False),
                network=network,
                plan=self._plan,
                share=share,
                generator=generator,
                progress=self._progress,
            )
            with torch.no_grad():
                held_out = samples.of(parts, held_out=True)
                units = units_of(network, samples, held_out, grid=describer.reader.grid)
        each = int(samples.number.max()) + 1
        return tensors_of(State(self._size, each, describer, network, units))

    @cached_property
    def _cached(self) -> tuple[Samples, Describer]:
        now = perf_counter()
        with training_scope(_SEED), torch.no_grad():
            return make_samples(
                self._references,
                FrequencyReader(self._extractor, self._size),
                each=self._plan.samples_of(len(self._references)),
                width=self._plan.width,
                may_rotate=self._may_rotate,
                surface=self._surface,
                deadline=now + _SHARE_FOR_SAMPLES * (self._deadline - now),
                progress=self._progress,
            )
