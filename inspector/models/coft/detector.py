"""COFT-AD: a network fine-tuned to one product's goods, judged as a whole and cell by cell."""

from collections.abc import Sequence

import numpy as np

from inspector.domain.anomaly import ModelInput, Prediction
from inspector.domain.errors import ProgrammingFault
from inspector.domain.recipe import HeldOutScore, ModelSpec
from inspector.domain.traits import Trait
from inspector.models.backbones.extractor import Extractor
from inspector.models.backbones.runtimes import grid_of
from inspector.models.coft.fitted import Judge, Judged
from inspector.models.coft.learning import Learner
from inspector.models.coft.plan import patch_plan, plan_of
from inspector.models.coft.scales import Scales
from inspector.models.coft.state import CoftState, state_from, tensors_of_state
from inspector.models.device import inference_scope, runtime_name
from inspector.models.explaining import Comparing, Described
from inspector.models.image_sizes import check_sizes, common_size
from inspector.models.lesson import Lesson, lesson_of
from inspector.models.protocol import ProgressCallback, Tensors
from inspector.models.scoring import prediction


class Coft:
    """Implements `AnomalyModel`, `LearnsHeldOut` and `Explains`; see the README of this folder.

    Args:
        spec: Backbone, input size, what kind of part it is, options of `plan_of`.
        extractor: The backbone with the taps of `levels_of`; shared between models and never changed.
        weights_sha256: Of the backbone's weights file.

    Raises:
        DataFault: An option cannot be used.
    """

    comparing = Comparing.ANY_PLACE
    """Of the patches; where the part as a whole decides, no patch does."""

    def __init__(self, spec: ModelSpec, extractor: Extractor, *, weights_sha256: str) -> None:
        self.spec = spec
        self.weights_sha256 = weights_sha256
        self.runtime = runtime_name(extractor.device)
        self._extractor = extractor
        self._plan = plan_of(spec)
        self._patch_plan = patch_plan(extractor.info, surface=spec.trait(Trait.PART) != "object")
        self._state: CoftState | None = None
        self._judge: Judge | None = None

    @property
    def fine_tuned(self) -> bool:
        """Whether the fine-tuned network was kept; False where the pretrained one told defects better.

        Raises:
            ProgrammingFault: Not fitted.
        """
        return len(self._fitted().fitted.tail) > 0

    def fit(self, references: Sequence[ModelInput], progress: ProgressCallback) -> None:
        """As `AnomalyModel.fit`."""
        self.learn(lesson_of(references), progress)

    def learn(self, lesson: Lesson, progress: ProgressCallback) -> tuple[HeldOutScore, ...]:
        """As `LearnsHeldOut.learn`; confirmed defects are negatives beside the pseudo-defects."""
        common_size(lesson.references)
        grid_of(self._extractor.taps[:2], common_size([*lesson.references, *lesson.defects]))
        state, held_out = Learner(lesson, self.spec, self._plan, self._extractor, progress).learn()
        self._state, self._judge = state, None
        return held_out

    def predict(self, batch: Sequence[ModelInput]) -> list[Prediction]:
        """As `AnomalyModel.predict`; images are computed one at a time."""
        with inference_scope():
            judge, scales = self._ready(batch)
            return [combined(judge.judged(image), scales) for image in batch]

    def described(self, image: ModelInput) -> Described:
        """As `Explains.described`: the patches, not the part as a whole."""
        with inference_scope():
            return Described(*self._ready([image])[0].described(image))

    def tensors(self) -> Tensors:
        """As `AnomalyModel.tensors`; see state.py."""
        return tensors_of_state(self._fitted())

    def restore(self, tensors: Tensors) -> None:
        """As `AnomalyModel.restore`."""
        self._state, self._judge = state_from(tensors, self._extractor, self._patch_plan), None

    def close(self) -> None:
        """As `AnomalyModel.close`."""
        self._state = self._judge = None

    def _ready(self, batch: Sequence[ModelInput]) -> tuple[Judge, Scales]:
        state = self._fitted()
        check_sizes(batch, state.fitted.patches.input_size)
        self._judge = self._judge or Judge(state.fitted, self._extractor, self._patch_plan)
        return self._judge, state.scales

    def _fitted(self) -> CoftState:
        if self._state is None:
            raise ProgrammingFault("This model has not been fitted.")
        return self._state


def combined(judged: Judged, scales: Scales) -> Prediction:
    """The larger of the calibrated global distance and the calibrated patches, and a map on that scale.

    Where the global distance decides it cannot say where: the patches' map is raised by one factor, so that
    its largest value stays comparable with the score, and is even where the patches see nothing at all.
    """
    patches = prediction(judged.cells / np.float32(scales.patches), judged.counted)
    whole, _ = scales.calibrated(judged.distances)
    if whole <= patches.score:
        return patches
    if patches.score > 0:
        return Prediction(patches.map * np.float32(whole / patches.score), whole)
    return Prediction(np.where(judged.counted, np.float32(whole), np.float32(0)), whole)
