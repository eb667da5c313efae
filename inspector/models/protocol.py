"""What every anomaly detection method is to the rest of the program."""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol, runtime_checkable

import numpy as np
import numpy.typing as npt

from inspector.domain.anomaly import ModelInput, Prediction
from inspector.domain.recipe import HeldOutScore, ModelSpec
from inspector.domain.record import Progress
from inspector.models.lesson import Lesson

Tensors = Mapping[str, npt.NDArray[np.generic]]
"""Fitted state by name; plain arrays, so that it is stored without pickle."""

ProgressCallback = Callable[[Progress], None]
"""Told how far a task is; may raise `Cancelled`, which ends the task and leaves the model as it was."""


class AnomalyModel(Protocol):
    """A method that learns what good looks like and says how unlike it another image is.

    A model belongs to one thread at a time: the thread that uses it creates it, warms it up and closes it.
    """

    @property
    def spec(self) -> ModelSpec:
        """What it was made from."""

    @property
    def runtime(self) -> str:
        """What computes it, for the status bar and the records, for instance "torch cpu, 2 threads"."""

    @property
    def weights_sha256(self) -> str:
        """sha256 of the pretrained weights file it stands on; empty where it needs none."""

    def fit(self, references: Sequence[ModelInput], progress: ProgressCallback) -> None:
        """Learn from good images of one kind of part.

        Raises:
            DataFault: No reference, or one without any valid pixel.
            Cancelled: `progress` asked for it; the model is as it was before.
        """

    def predict(self, batch: Sequence[ModelInput]) -> list[Prediction]:
        """Map and score of each input, in order, the same bit for bit whatever the batch is.

        Raises:
            ProgrammingFault: Not fitted, or an input of another size than the references had.
        """

    def tensors(self) -> Tensors:
        """Fitted state for the artifact."""

    def restore(self, tensors: Tensors) -> None:
        """Become the model that gave `tensors`.

        Raises:
            DataFault: A tensor is missing or does not fit this model.
        """

    def close(self) -> None:
        """Give memory and device context back; may be called twice."""


@runtime_checkable
class LearnsHeldOut(Protocol):
    """A method that gets fitted and its held-out scores in one go, cheaper than fitting once a part.

    Every method that is trained, keeps to a budget or learns from confirmed defects implements it.
    """

    def learn(self, lesson: Lesson, progress: ProgressCallback) -> tuple[HeldOutScore, ...]:
        """As `fit` on the lesson's references, giving the `held_out` of `inspector.models.learn`."""


def ignore_progress(progress: Progress) -> None:
    """For callers that show no progress."""
