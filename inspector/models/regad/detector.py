"""RegAD: registered features, one Gaussian a position over views of a few goods, Mahalanobis distance."""

from collections.abc import Callable, Sequence
from pathlib import Path

from inspector.domain.anomaly import ModelInput, Prediction
from inspector.domain.errors import ProgrammingFault
from inspector.domain.recipe import HeldOutScore, ModelSpec
from inspector.domain.record import Progress
from inspector.models.backbones.extractor import Extractor
from inspector.models.device import inference_scope, runtime_name
from inspector.models.explaining import Comparing, Described
from inspector.models.image_sizes import check_sizes, common_size
from inspector.models.lesson import Lesson, lesson_of
from inspector.models.protocol import ProgressCallback, Tensors
from inspector.models.regad.features import FeatureReader
from inspector.models.regad.learning import Judge, Learner
from inspector.models.regad.plan import plan_of
from inspector.models.regad.registering import Lie, laid_size
from inspector.models.regad.state import State, state_of, tensors_of
from inspector.models.registration.carried import read_carried
from inspector.models.registration.support_views import Views


class RegAd:
    """Implements `AnomalyModel`, `LearnsHeldOut` and `Explains`; see the README of this folder.

    `regad-adv` is the same detector on another checkpoint.

    Args:
        spec: Backbone, input size, what kind of part it is, options of `plan_of`.
        extractor: The backbone with the taps of `registration.plan.taps_of`; never changed.
        checkpoint: Gives the path of the source-trained checkpoint; asked only when something is learned.
        weights_sha256: Of the backbone's weights file.

    Raises:
        DataFault: An option cannot be used.
    """

    comparing = Comparing.SAME_PLACE
    """A Gaussian a place: what goods show there, however many they were."""

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
            lie = self._lie(lesson.references)
            reader = FeatureReader(
                carried.network, self._extractor, self._plan, input_size=laid_size(size, lie)
            )
            turns = self.spec.may_rotate
            learner = Learner(reader, self._plan, lie=lie, may_rotate=turns, progress=progress)
            state, held_out = learner.learn(lesson.views, carried)
        progress(Progress("Learned.", len(lesson.views), len(lesson.views)))
        self._state = state
        return held_out

    def predict(self, batch: Sequence[ModelInput]) -> list[Prediction]:
        """As `AnomalyModel.predict`; images are computed one at a time."""
        state = self._fitted()
        check_sizes(batch, state.input_size)
        with inference_scope():
            judge = self._judge(state)
            return [judge.judged(image, state.gaussians) for image in batch]

    def described(self, image: ModelInput) -> Described:
        """As `Explains.described`: registered features, of the part laid like the references."""
        state = self._fitted()
        check_sizes([image], state.input_size)
        with inference_scope():
            return self._judge(state).described(image)

    def tensors(self) -> Tensors:
        """As `AnomalyModel.tensors`; see state.py."""
        return tensors_of(self._fitted())

    def restore(self, tensors: Tensors) -> None:
        """As `AnomalyModel.restore`; needs no checkpoint."""
        self._state = state_of(tensors, self.spec, self._extractor, self._plan)

    def close(self) -> None:
        """As `AnomalyModel.close`."""
        self._state = None

    def _judge(self, state: State) -> Judge:
        size = laid_size(state.input_size, state.lie)
        reader = FeatureReader(state.carried.network, self._extractor, self._plan, input_size=size)
        return Judge(reader, state.matrix, self._plan, state.lie)

    def _fitted(self) -> State:
        if self._state is None:
            raise ProgrammingFault("This model has not been fitted.")
        return self._state

    def _lie(self, references: Sequence[ModelInput]) -> Lie | None:
        """None where parts lie alike, are oblong or round, or are learned as published."""
        height, width = references[0].pixels.shape[:2]
        if not self.spec.may_rotate or height != width or self._plan.views is not Views.FITTING:
            return None
        lie = Lie.of(references)
        return lie if lie.tells(references) else None
