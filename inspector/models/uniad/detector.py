"""UniAD: what a network tuned to a part's goods cannot rebuild from its surroundings is anomalous."""

from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter

from inspector.domain.anomaly import ModelInput, Prediction
from inspector.domain.errors import ProgrammingFault
from inspector.domain.recipe import HeldOutScore, ModelSpec
from inspector.domain.record import Progress
from inspector.models.backbones.extractor import Extractor
from inspector.models.checkpoint import Checkpoints
from inspector.models.cross_fit import cross_fit
from inspector.models.device import inference_scope, runtime_name
from inspector.models.explaining import Comparing, Described
from inspector.models.image_sizes import check_sizes
from inspector.models.lesson import Lesson, lesson_of
from inspector.models.protocol import ProgressCallback, Tensors
from inspector.models.scoring import from_deviations
from inspector.models.steps import FitShare
from inspector.models.uniad.judging import deviations, errors_of
from inspector.models.uniad.learning import Learner
from inspector.models.uniad.plan import plan_of
from inspector.models.uniad.samples import sample_of
from inspector.models.uniad.state import State, read_source, state_of, tensors_of
from inspector.models.weights import file_sha256


class UniAd:
    """Implements `AnomalyModel`, `LearnsHeldOut` and `Explains`; `uniad` and `uniad-adv` judge alike.

    Args:
        spec: Method, backbone, whether parts lie turned, options of `plan_of`.
        extractor: The backbone with the taps of `taps_of`; shared between models of one factory.
        checkpoint: Finds the source-trained checkpoint when learning begins; a fitted model needs none.
        weights_sha256: Of the backbone's weights file.

    Raises:
        DataFault: An option cannot be used.
    """

    comparing = Comparing.SAME_PLACE
    """It rebuilds a cell from its own surroundings, not from one patch of a reference."""

    def __init__(
        self, spec: ModelSpec, extractor: Extractor, checkpoint: Callable[[], Path], *, weights_sha256: str
    ) -> None:
        self.spec = spec
        self.weights_sha256 = weights_sha256
        self._extractor = extractor
        self._checkpoint = checkpoint
        self._plan = plan_of(spec)
        self._state: State | None = None

    @property
    def runtime(self) -> str:
        """As `AnomalyModel.runtime`."""
        return runtime_name(self._extractor.device)

    def fit(self, references: Sequence[ModelInput], progress: ProgressCallback) -> None:
        """As `AnomalyModel.fit`: one fit on all references, in the time of a lesson."""
        lesson = lesson_of(references)
        share = FitShare(0, 1, lesson.budget_s)
        tensors = self._learner(lesson, progress).fit(range(len(references)), share)
        progress(Progress("Learned.", len(references), len(references)))
        self.restore(tensors)

    def learn(self, lesson: Lesson, progress: ProgressCallback) -> tuple[HeldOutScore, ...]:
        """As `LearnsHeldOut.learn`; confirmed defects are left out.

        Raises WeightsMissing where there is no checkpoint, DataFault where it cannot be used.
        """
        deadline = perf_counter() + lesson.budget_s
        fitted = cross_fit(
            lesson.views,
            fit=self._learner(lesson, progress).fit,
            score=self._score,
            deadline=deadline,
            checkpoints=Checkpoints(
                lesson.checkpoints, lesson, self.spec, stands_on=file_sha256(self._checkpoint())
            ),
            progress=progress,
        )
        self.restore(fitted.tensors)
        return fitted.held_out

    def predict(self, batch: Sequence[ModelInput]) -> list[Prediction]:
        """As `AnomalyModel.predict`; images are computed one at a time."""
        if self._state is None:
            raise ProgrammingFault("This model has not been fitted.")
        check_sizes(batch, self._state.input_size)
        return [_judged(image, self._state) for image in batch]

    def described(self, image: ModelInput) -> Described:
        """As `Explains.described`: the features that are rebuilt."""
        if self._state is None:
            raise ProgrammingFault("This model has not been fitted.")
        check_sizes([image], self._state.input_size)
        with inference_scope():
            sample = sample_of(image, self._state.network.aligned)
        return Described(sample.features[0].flatten(1).T.cpu().numpy(), sample.counted[0].cpu().numpy())

    def tensors(self) -> Tensors:
        """As `AnomalyModel.tensors`; see state.py."""
        if self._state is None:
            raise ProgrammingFault("This model has not been fitted.")
        return tensors_of(self._state)

    def restore(self, tensors: Tensors) -> None:
        """As `AnomalyModel.restore`."""
        self._state = state_of(tensors, self._extractor)

    def close(self) -> None:
        """As `AnomalyModel.close`."""
        self._state = None

    def _learner(self, lesson: Lesson, progress: ProgressCallback) -> Learner:
        return Learner(
            lesson.references,
            read_source(self._checkpoint(), self.spec, self._extractor),
            self._extractor,
            self._plan,
            may_rotate=self.spec.may_rotate,
            progress=progress,
        )

    def _score(self, tensors: Tensors, image: ModelInput) -> float:
        return _judged(image, state_of(tensors, self._extractor)).score


def _judged(image: ModelInput, state: State) -> Prediction:
    with inference_scope():
        sample = sample_of(image, state.network.aligned)
        errors = errors_of(state.network, sample)
    valid = sample.counted[0].cpu().numpy()
    return from_deviations(deviations(errors, valid, state.units), valid)
