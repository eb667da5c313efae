"""Few-shot PatchCore: distance of every patch to the nearest good patch, judged by how goods differ."""

from collections.abc import Sequence

import numpy as np
import torch

from inspector.domain.anomaly import ModelInput, Prediction
from inspector.domain.errors import DataFault, ProgrammingFault
from inspector.domain.recipe import HeldOutScore, ModelSpec
from inspector.domain.record import Progress
from inspector.models.backbones.extractor import Extractor
from inspector.models.backbones.runtimes import DescriptorTrunk, choose_trunk
from inspector.models.device import inference_scope, runtime_name
from inspector.models.explaining import Comparing, Described
from inspector.models.image_sizes import check_sizes
from inspector.models.lesson import Lesson, lesson_of
from inspector.models.patchcore.learning import Learned, learn_parts
from inspector.models.patchcore.plan import MemberPlan
from inspector.models.patchcore.search import Member, unlike_goods
from inspector.models.patchcore.state import State, state_of, tensors_of
from inspector.models.protocol import ProgressCallback, Tensors
from inspector.models.scoring import counted_cells, prediction


class PatchCore:
    """Implements `AnomalyModel`, `LearnsHeldOut` and `Explains`; see the README of this folder.

    Args:
        spec: Backbone, input size, and what kind of part it is.
        extractor: The backbone with every tap of `plans`; shared between models of one factory.
        plans: The members.
        weights_sha256: Of the backbone's weights file.
    """

    comparing = Comparing.ANY_PLACE

    def __init__(
        self,
        spec: ModelSpec,
        extractor: Extractor,
        plans: tuple[MemberPlan, ...],
        *,
        weights_sha256: str,
    ) -> None:
        self.spec = spec
        self.weights_sha256 = weights_sha256
        self._extractor = extractor
        self._plans = plans
        self._state: State | None = None
        self._trunk: DescriptorTrunk | None = None

    @property
    def runtime(self) -> str:
        """As `AnomalyModel.runtime`; known for good once the first image was described."""
        return self._trunk.runtime if self._trunk else runtime_name(self._extractor.device)

    def fit(self, references: Sequence[ModelInput], progress: ProgressCallback) -> None:
        """As `AnomalyModel.fit`."""
        self.learn(lesson_of(references), progress)

    def learn(self, lesson: Lesson, progress: ProgressCallback) -> tuple[HeldOutScore, ...]:
        """As `LearnsHeldOut.learn`."""
        views = lesson.views
        if not views:
            raise DataFault("Nothing to learn from: no reference image.", way_out="Enroll 2 to 8 good parts.")
        with inference_scope():
            learned = self._learned(lesson, progress)
        progress(Progress("Learned.", len(views), len(views)))
        self._state, self._trunk = learned.state, learned.trunk
        return learned.held_out

    def predict(self, batch: Sequence[ModelInput]) -> list[Prediction]:
        """As `AnomalyModel.predict`; images are computed one at a time."""
        if not batch:
            return []
        with inference_scope():
            state, trunk = self._ready(batch)
            return [self._judge(one, state, trunk) for one in batch]

    def described(self, image: ModelInput) -> Described:
        """As `Explains.described`: the members' descriptors side by side, each as much as it weighs."""
        with inference_scope():
            state, trunk = self._ready([image])
            members = zip(state.projections, state.banks, state.weights, strict=True)
            scale = np.concatenate(
                [np.full(one.dimensions, weight / max(bank.typical, 1e-12)) for one, bank, weight in members]
            )
            rows = trunk.describe(image.pixels).cpu().numpy() * scale.astype(np.float32)
        return Described(rows, counted_cells(image.valid, trunk.grid))

    def tensors(self) -> Tensors:
        """As `AnomalyModel.tensors`; see state.py."""
        if self._state is None:
            raise ProgrammingFault("This model has not been fitted.")
        return tensors_of(self._state)

    def restore(self, tensors: Tensors) -> None:
        """As `AnomalyModel.restore`. The runtime is chosen with the first images it is given."""
        self._trunk = None
        self._state = state_of(tensors, self._extractor, self._plans)

    def close(self) -> None:
        """As `AnomalyModel.close`."""
        self._state = None
        self._trunk = None

    def _learned(self, lesson: Lesson, progress: ProgressCallback) -> Learned:
        for defect in lesson.defects:
            if defect.pixels.shape[:2] != lesson.references[0].pixels.shape[:2]:
                raise ProgrammingFault("Confirmed defects must have the size of the references.")
        return learn_parts(
            lesson, self._extractor, self._plans, may_rotate=self.spec.may_rotate, progress=progress
        )

    def _ready(self, batch: Sequence[ModelInput]) -> tuple[State, DescriptorTrunk]:
        if self._state is None:
            raise ProgrammingFault("This model has not been fitted.")
        check_sizes(batch, self._state.input_size)
        self._trunk = self._trunk or self._chosen(self._state, batch)
        return self._state, self._trunk

    def _judge(self, image: ModelInput, state: State, trunk: DescriptorTrunk) -> Prediction:
        valid = counted_cells(image.valid, trunk.grid)
        if not valid.any():
            raise DataFault("No part of the region counts.", way_out="Make the ignore areas smaller.")
        sizes = [projection.dimensions for projection in state.projections]
        descriptors = torch.split(trunk.describe(image.pixels), sizes, dim=1)
        members = [
            Member(bank, plan.rule, weight)
            for bank, plan, weight in zip(state.banks, self._plans, state.weights, strict=True)
        ]
        counted = torch.from_numpy(valid.ravel()).to(descriptors[0].device)
        unlike = unlike_goods(members, descriptors, counted, state.exemplars)
        return prediction(unlike.reshape(trunk.grid).cpu().numpy(), valid)

    def _chosen(self, state: State, batch: Sequence[ModelInput]) -> DescriptorTrunk:
        images = [image.pixels for image in batch]
        return choose_trunk(self._extractor, state.projections, input_size=state.input_size, images=images)
