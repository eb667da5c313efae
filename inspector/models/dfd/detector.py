"""DFD: two heads judge the low and the high frequencies of an image, trained on what is made up."""

from collections.abc import Sequence
from time import perf_counter

import torch
from torch import Tensor

from inspector.domain.anomaly import ModelInput, Prediction
from inspector.domain.errors import DataFault, ProgrammingFault
from inspector.domain.frame import Mask
from inspector.domain.recipe import HeldOutScore, ModelSpec
from inspector.domain.record import Progress
from inspector.domain.traits import Trait
from inspector.models.backbones.extractor import Extractor
from inspector.models.checkpoint import Checkpoints
from inspector.models.cross_fit import cross_fit
from inspector.models.device import inference_scope, runtime_name
from inspector.models.dfd.judging import judged, said_of
from inspector.models.dfd.learning import Learner
from inspector.models.dfd.plan import DfdPlan
from inspector.models.dfd.state import State, state_of, tensors_of
from inspector.models.explaining import Comparing, Described
from inspector.models.image_sizes import check_sizes
from inspector.models.lesson import Lesson, lesson_of
from inspector.models.protocol import ProgressCallback, Tensors
from inspector.models.scoring import counted_cells, from_deviations
from inspector.models.steps import FitShare


class Dfd:
    """Implements `AnomalyModel`, `LearnsHeldOut` and `Explains`; see the README of this folder.

    Args:
        spec: Backbone, input size, whether parts lie turned, options.
        extractor: The backbone with the taps of `taps_of`; shared between models of one factory.
        plan: The method's numbers.
        weights_sha256: Of the backbone's weights file.
    """

    comparing = Comparing.SAME_PLACE
    """Its heads know what goods are like, not single patches of them."""

    def __init__(self, spec: ModelSpec, extractor: Extractor, plan: DfdPlan, *, weights_sha256: str) -> None:
        self.spec = spec
        self.weights_sha256 = weights_sha256
        self._extractor = extractor
        self._plan = plan
        self._state: State | None = None

    @property
    def runtime(self) -> str:
        """As `AnomalyModel.runtime`."""
        return runtime_name(self._extractor.device)

    def fit(self, references: Sequence[ModelInput], progress: ProgressCallback) -> None:
        """As `AnomalyModel.fit`: one fit on all references, in the time of a lesson."""
        lesson = lesson_of(references)
        deadline = perf_counter() + lesson.budget_s
        learner = self._learner(lesson, deadline, progress)
        share = FitShare(0, 1, lesson.budget_s)
        tensors = learner.fit(range(len(references)), share)
        progress(Progress("Learned.", len(references), len(references)))
        self.restore(tensors)

    def learn(self, lesson: Lesson, progress: ProgressCallback) -> tuple[HeldOutScore, ...]:
        """As `LearnsHeldOut.learn`; confirmed defects are left out."""
        deadline = perf_counter() + lesson.budget_s
        fitted = cross_fit(
            lesson.views,
            fit=self._learner(lesson, deadline, progress).fit,
            score=self._score,
            deadline=deadline,
            checkpoints=Checkpoints(lesson.checkpoints, lesson, self.spec),
            progress=progress,
        )
        self.restore(fitted.tensors)
        return fitted.held_out

    def predict(self, batch: Sequence[ModelInput]) -> list[Prediction]:
        """As `AnomalyModel.predict`; images are computed one at a time."""
        if self._state is None:
            raise ProgrammingFault("This model has not been fitted.")
        check_sizes(batch, self._state.input_size)
        return [_judge(image, self._state) for image in batch]

    def described(self, image: ModelInput) -> Described:
        """As `Explains.described`: the features of both frequencies, as the heads see them."""
        if self._state is None:
            raise ProgrammingFault("This model has not been fitted.")
        check_sizes([image], self._state.input_size)
        valid, features = _features(image, self._state)
        return Described(features.permute(1, 0, 2).flatten(1).cpu().numpy(), valid)

    def tensors(self) -> Tensors:
        """As `AnomalyModel.tensors`; see state.py."""
        if self._state is None:
            raise ProgrammingFault("This model has not been fitted.")
        return tensors_of(self._state)

    def restore(self, tensors: Tensors) -> None:
        """As `AnomalyModel.restore`."""
        self._state = state_of(tensors, self._extractor, self._plan)

    def close(self) -> None:
        """As `AnomalyModel.close`."""
        self._state = None

    def _learner(self, lesson: Lesson, deadline: float, progress: ProgressCallback) -> Learner:
        return Learner(
            lesson.references,
            self._extractor,
            self._plan,
            may_rotate=self.spec.may_rotate,
            surface=self.spec.trait(Trait.PART) != "object",
            deadline=deadline,
            progress=progress,
        )

    def _score(self, tensors: Tensors, image: ModelInput) -> float:
        return _judge(image, state_of(tensors, self._extractor, self._plan)).score


def _judge(image: ModelInput, state: State) -> Prediction:
    valid, features = _features(image, state)
    with inference_scope():
        deviations = judged(said_of(state.network, features), state.units, valid)
    return from_deviations(deviations, valid)


def _features(image: ModelInput, state: State) -> tuple[Mask, Tensor]:
    """Which cells count, bool (h, w), and float32 (2 frequencies, cells, D)."""
    reader = state.describer.reader
    valid = counted_cells(image.valid, reader.grid)
    if not valid.any():
        raise DataFault("No part of the region counts.", way_out="Make the ignore areas smaller.")
    with inference_scope():
        counted = torch.from_numpy(valid.ravel()).to(reader.extractor.device)
        return valid, state.describer.describe(image.pixels, counted)
