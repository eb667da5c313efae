"""The siamese memory: features of a source-trained encoder in a bank, distance to the nearest good ones."""

from collections.abc import Callable, Sequence
from pathlib import Path

from inspector.domain.anomaly import ModelInput, Prediction
from inspector.domain.errors import DataFault, ProgrammingFault
from inspector.domain.recipe import HeldOutScore, ModelSpec
from inspector.domain.record import Progress
from inspector.models.backbones.extractor import Extractor
from inspector.models.device import inference_scope, runtime_name
from inspector.models.explaining import Comparing, Described
from inspector.models.image_sizes import check_sizes, common_size
from inspector.models.lesson import Lesson, lesson_of
from inspector.models.protocol import ProgressCallback, Tensors
from inspector.models.registration.carried import read_carried
from inspector.models.registration.options import judged
from inspector.models.scoring import counted_cells
from inspector.models.siamese.describing import Describer
from inspector.models.siamese.judging import combined, side_by_side_rows
from inspector.models.siamese.learning import Learner, level_distances
from inspector.models.siamese.memory import WeighedBank
from inspector.models.siamese.plan import plan_of
from inspector.models.siamese.state import State, state_of, tensors_of


class Siamese:
    """Implements `AnomalyModel`, `LearnsHeldOut` and `Explains`; see the README of this folder.

    Args:
        spec: Backbone, input size, what kind of part it is, options of `plan_of`.
        extractor: The backbone with the taps of `registration.plan.taps_of`; never changed.
        checkpoint: Gives the path of the source-trained checkpoint; asked only when something is learned.
        weights_sha256: Of the backbone's weights file.

    Raises:
        DataFault: An option cannot be used.
    """

    comparing = Comparing.ANY_PLACE

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
        self._banks: list[WeighedBank] = []

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
            describer = Describer(carried.network, self._extractor, self._plan, input_size=size)
            learner = Learner(describer, self._plan, may_rotate=self.spec.may_rotate, progress=progress)
            state, held_out = learner.learn(lesson.views, carried)
        progress(Progress("Learned.", len(lesson.views), len(lesson.views)))
        self._take(state)
        return held_out

    def predict(self, batch: Sequence[ModelInput]) -> list[Prediction]:
        """As `AnomalyModel.predict`; images are computed one at a time."""
        state = self._fitted()
        check_sizes(batch, state.input_size)
        with inference_scope():
            describer = self._describer(state)
            return [self._judge(image, state, describer) for image in batch]

    def described(self, image: ModelInput) -> Described:
        """As `Explains.described`: every bank's rows, in units of its usual distance."""
        state = self._fitted()
        check_sizes([image], state.input_size)
        with inference_scope():
            describer = self._describer(state)
            rows = describer.rows(image, state.scales)
            side_by_side = side_by_side_rows(rows, state.typical, describer.grids)
        return Described(side_by_side, counted_cells(image.valid, describer.grids[0]))

    def tensors(self) -> Tensors:
        """As `AnomalyModel.tensors`; see state.py."""
        return tensors_of(self._fitted())

    def restore(self, tensors: Tensors) -> None:
        """As `AnomalyModel.restore`; needs no checkpoint."""
        state = state_of(tensors, self.spec, self._extractor, self._plan)
        with inference_scope():
            self._take(state)

    def close(self) -> None:
        """As `AnomalyModel.close`."""
        self._state, self._banks = None, []

    def _take(self, state: State) -> None:
        self._state, self._banks = state, [WeighedBank(rows) for rows in state.banks]

    def _fitted(self) -> State:
        if self._state is None:
            raise ProgrammingFault("This model has not been fitted.")
        return self._state

    def _describer(self, state: State) -> Describer:
        return Describer(state.carried.network, self._extractor, self._plan, input_size=state.input_size)

    def _judge(self, image: ModelInput, state: State, describer: Describer) -> Prediction:
        counted = counted_cells(image.valid, describer.grids[0])
        if not counted.any():
            raise DataFault("No part of the region counts.", way_out="Make the ignore areas smaller.")
        cells = level_distances(describer, self._banks, image, state.scales)
        values = combined(cells, state.typical, describer.grids)
        return judged(values, counted, self._plan.image_score)
