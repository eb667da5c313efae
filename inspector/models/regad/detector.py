"""RegAD: registered features, one Gaussian a position over views of a few goods, Mahalanobis distance."""

from collections.abc import Callable, Sequence
from pathlib import Path

from inspector.domain.anomaly import ModelInput, Prediction
from inspector.domain.errors import DataFault, ProgrammingFault
from inspector.domain.recipe import HeldOutScore, ModelSpec
from inspector.domain.record import Progress
from inspector.models.backbones.extractor import Extractor
from inspector.models.device import inference_scope, runtime_name
from inspector.models.image_sizes import check_sizes, common_size
from inspector.models.lesson import Lesson, lesson_of
from inspector.models.protocol import ProgressCallback, Tensors
from inspector.models.regad.features import FeatureReader
from inspector.models.regad.learning import Learner, judge
from inspector.models.regad.plan import plan_of
from inspector.models.regad.state import State, state_of, tensors_of
from inspector.models.registration.carried import read_carried
from inspector.models.scoring import counted_cells


class RegAd:
    """Implements `AnomalyModel` and `LearnsHeldOut`; see the README of this folder.

    `regad-adv` is the same detector on another checkpoint.

    Args:
        spec: Backbone, input size, what kind of part it is, options of `plan_of`.
        extractor: The backbone with the taps of `registration.plan.taps_of`; never changed.
        checkpoint: Gives the path of the source-trained checkpoint; asked only when something is learned.
        weights_sha256: Of the backbone's weights file.

    Raises:
        DataFault: An option cannot be used.
    """

    def __init__(
        self, spec: ModelSpec, extractor: Extractor, checkpoint: Callable[[], Path], *, weights_sha256: str
    ) -> None:
        self.spec = spec
        self.weights_sha256 = weights_sha256
        self.runtime = runtime_name(extractor.device)
        self._extractor = extractor
        self._checkpoint = checkpoint
        self._plan = plan_of(spec)
        self._state: State | None = None

    def fit(self, references: Sequence[ModelInput], progress: ProgressCallback) -> None:
        """As `AnomalyModel.fit`.

        Raises:
            WeightsMissing: There is no checkpoint of the method for the backbone.
            DataFault: The checkpoint is damaged or belongs to other weights.
        """
        self.learn(lesson_of(references), progress)

    def learn(self, lesson: Lesson, progress: ProgressCallback) -> tuple[HeldOutScore, ...]:
        """As `LearnsHeldOut.learn`, raising as `fit`; confirmed defects are left out."""
        size = common_size(lesson.references)
        carried = read_carried(self._checkpoint(), self.spec, self._extractor)
        with inference_scope():
            reader = FeatureReader(carried.network, self._extractor, self._plan, input_size=size)
            learner = Learner(reader, self._plan, may_rotate=self.spec.may_rotate, progress=progress)
            state, held_out = learner.learn(lesson.views, carried)
        progress(Progress("Learned.", len(lesson.views), len(lesson.views)))
        self._state = state
        return held_out

    def predict(self, batch: Sequence[ModelInput]) -> list[Prediction]:
        """As `AnomalyModel.predict`; images are computed one at a time."""
        state = self._fitted()
        check_sizes(batch, state.input_size)
        with inference_scope():
            network = state.carried.network
            reader = FeatureReader(network, self._extractor, self._plan, input_size=state.input_size)
            return [self._judge(image, state, reader) for image in batch]

    def tensors(self) -> Tensors:
        """As `AnomalyModel.tensors`; see state.py."""
        return tensors_of(self._fitted())

    def restore(self, tensors: Tensors) -> None:
        """As `AnomalyModel.restore`; needs no checkpoint."""
        self._state = state_of(tensors, self.spec, self._extractor, self._plan)

    def close(self) -> None:
        """As `AnomalyModel.close`."""
        self._state = None

    def _fitted(self) -> State:
        if self._state is None:
            raise ProgrammingFault("This model has not been fitted.")
        return self._state

    def _judge(self, image: ModelInput, state: State, reader: FeatureReader) -> Prediction:
        if not counted_cells(image.valid, reader.grid).any():
            raise DataFault("No part of the region counts.", way_out="Make the ignore areas smaller.")
        return judge(reader, state.gaussians, state.matrix, image, self._plan)
