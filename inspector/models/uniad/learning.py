"""References to fitted tensors: frozen features once, then one tuning for any choice of the parts."""

from collections.abc import Sequence
from functools import cached_property

import torch

from inspector.domain.anomaly import ModelInput
from inspector.domain.record import Progress
from inspector.models.backbones.extractor import Extractor
from inspector.models.backbones.runtimes import grid_of
from inspector.models.device import inference_scope, training_scope
from inspector.models.image_sizes import common_size
from inspector.models.protocol import ProgressCallback, Tensors
from inspector.models.steps import FitShare
from inspector.models.uniad.judging import Units, errors_of, units_of
from inspector.models.uniad.network import UniAdNetwork
from inspector.models.uniad.plan import TuningPlan
from inspector.models.uniad.samples import PartSamples, Samples, joined, part_samples
from inspector.models.uniad.state import Source, State, tensors_of
from inspector.models.uniad.tuning import tune

_SEED = 20260503
_LOOKING = "Looking at goods"


class Learner:
    """Tunes to any of the references.

    Args:
        references: Good images, all of one size.
        source: What every fit starts from.
        extractor: The frozen backbone.
        plan: Numbers of the method.
        may_rotate: Parts may lie turned.
        progress: May raise Cancelled.
    """

    def __init__(
        self,
        references: Sequence[ModelInput],
        source: Source,
        extractor: Extractor,
        plan: TuningPlan,
        *,
        may_rotate: bool,
        progress: ProgressCallback,
    ) -> None:
        self._references = references
        self._source = source
        self._extractor = extractor
        self._plan = plan
        self._may_rotate = may_rotate
        self._progress = progress
        self._size = common_size(references)
        grid_of(extractor.taps, self._size)

    def fit(self, parts: Sequence[int], share: FitShare) -> Tensors:
        """Network and units from these parts' views.

        Raises:
            DataFault: A reference without a cell that counts, or a checkpoint that does not fit.
            Cancelled: As `progress` asked.
        """
        chosen = [self._samples[part] for part in parts]
        with training_scope(_SEED) as generator:
            network = self._source.network(self._extractor)
            tune(
                network,
                joined([one.learned for one in chosen]),
                self._plan,
                share=share,
                generator=generator,
                progress=self._progress,
            )
        units = _units(network, joined([one.checked for one in chosen]))
        return tensors_of(State(self._size, network, units))

    @cached_property
    def _samples(self) -> list[PartSamples]:
        aligned = self._source.network(self._extractor).aligned
        read: list[PartSamples] = []
        with training_scope(_SEED), torch.no_grad():
            for number, reference in enumerate(self._references):
                self._progress(Progress(_LOOKING, number, len(self._references)))
                one = part_samples(reference, aligned, self._plan, number=number, may_rotate=self._may_rotate)
                read.append(one)
        return read


def _units(network: UniAdNetwork, checked: Samples) -> Units:
    with inference_scope():
        errors = [errors_of(network, checked.at(torch.tensor([row]))) for row in range(len(checked))]
    return units_of(errors, list(checked.counted.cpu().numpy()))
