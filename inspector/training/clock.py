"""What a training says about its progress: one line an epoch, with the time left."""

from time import perf_counter

from inspector.domain.record import Progress
from inspector.models import ProgressCallback
from inspector.training.metrics_log import EpochRow
from inspector.training.plan import Course


class Clock:
    """Tells how far a training is. The time left is estimated from the steps of this run alone.

    Args:
        course: The training in numbers.
        done: Epochs that an earlier run made.
        report: Told; may raise Cancelled.
    """

    def __init__(self, course: Course, done: int, report: ProgressCallback) -> None:
        self._course = course
        self._before = done * course.steps
        self._made = self._before
        self._report = report
        self._head = f"Training of {course.epochs} epochs"
        self._started = self._epoch_started = perf_counter()

    def begin_epoch(self) -> None:
        """Start the clock of an epoch."""
        self._epoch_started = perf_counter()

    def seconds(self) -> float:
        """Since the epoch began."""
        return perf_counter() - self._epoch_started

    def step_made(self, epoch: int, steps: int) -> None:
        """Told after every step: epoch from 0, steps made in it."""
        self._made = epoch * self._course.steps + steps
        self._tell(f"{self._head}, epoch {epoch + 1}: step {steps} of {self._course.steps}")

    def epoch_made(self, row: EpochRow) -> None:
        """Told after every epoch; after epoch 0 too, which is the untrained network."""
        if row.loss is None:
            self._head = "Untrained network:"
        else:
            self._head = f"Epoch {row.epoch} of {self._course.epochs}: loss {row.loss:.4f}"
        if row.validation_auroc is not None:
            self._head += f" held-out AUROC {row.validation_auroc:.3f}"
        self._tell(self._head)

    def _tell(self, message: str) -> None:
        total = self._course.epochs * self._course.steps
        here = self._made - self._before
        left = None if not here else (perf_counter() - self._started) / here * (total - self._made)
        self._report(Progress(message, self._made, total, left_s=left))
