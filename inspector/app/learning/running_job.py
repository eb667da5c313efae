"""One learning of this program: its thread, which owns the process that learns."""

import logging
from collections.abc import Callable
from threading import Event, Lock, Thread
from typing import TYPE_CHECKING

from inspector.app.learning.candidates import store_candidate
from inspector.app.learning.folder_lock import locked
from inspector.app.learning.job_folder import JobFolder
from inspector.app.learning.messages import DoneMessage, FaultMessage, ProgressMessage
from inspector.app.learning.preparation import prepare_job
from inspector.app.learning.worker_process import WorkerProcess
from inspector.domain.errors import Cancelled, EnvironmentFault, InspectorError, ProgrammingFault
from inspector.domain.learning import CandidateReport, LearningOrder, LearningState, LearningStatus
from inspector.domain.recipe import RecipeKey
from inspector.domain.record import Progress

if TYPE_CHECKING:
    from inspector.app.services import Services

INTERRUPTED = "It was interrupted; what was finished is kept."

logger = logging.getLogger(__name__)


class RunningJob:
    """Prepares the folder where that is still to do, lets the process learn, stores the candidate.

    `status` and `done` are read from any thread; so are `stop` and `kill` called.

    Args:
        services: The program's parts.
        folder: New and empty, or of a learning that goes on.
        order: As it is, or will be, in the folder.
        on_wake: Called from the learning thread whenever `status` changed.
    """

    def __init__(
        self,
        services: "Services",
        folder: JobFolder,
        order: LearningOrder,
        *,
        on_wake: Callable[[], None],
    ) -> None:
        self.status = LearningStatus(
            folder.job_id, order, LearningState.RUNNING, Progress("Preparing to learn")
        )
        self.done = Event()
        self._services, self._folder, self._on_wake = services, folder, on_wake
        self._stopped, self._given_up = Event(), False
        self._outcome: CandidateReport | InspectorError = Cancelled("Learning was stopped.")
        self._worker: WorkerProcess | None = None
        self._lock = Lock()
        self._thread = Thread(target=self._run, name="inspector-learning")

    def start(self) -> None:
        """Start the learning thread; once."""
        self._thread.start()

    def stop(self, *, give_up: bool) -> None:
        """Ask it to stop; returns at once. A learning that was given up cannot be resumed."""
        with self._lock:
            self._given_up = self._given_up or give_up
            self._stopped.set()
            if self._worker is not None:
                self._worker.ask_to_stop()

    def join(self, timeout_s: float) -> None:
        """Wait for the thread; kills the process where it does not end in time."""
        self._thread.join(timeout_s)
        if self._thread.is_alive():
            logger.error("Thread %s did not stop within %g s", self._thread.name, timeout_s)
            with self._lock:
                if self._worker is not None:
                    self._worker.kill()

    def result(self) -> CandidateReport:
        """What it gave; raises why it gave nothing. Once `done`."""
        if isinstance(self._outcome, InspectorError):
            raise self._outcome
        return self._outcome

    def _run(self) -> None:
        try:
            with locked(self._folder.owner_lock):
                self._learn()
        except Cancelled:
            self._end_stopped()
        except InspectorError as fault:
            self._end_failed(fault)
        except Exception as fault:  # the border of the thread: it must say how it ended
            logger.error("Learning %s failed", self._folder.job_id, exc_info=fault)
            self._end_failed(
                ProgrammingFault(f"Learning failed: {fault}.", way_out="The log has the details.")
            )
        finally:
            self.done.set()
            self._on_wake()

    def _learn(self) -> None:
        self._folder.write_failure(None)
        if not self._folder.has_order:
            prepare_job(self._services, self._folder, self.status.order, going_on=self._not_given_up)
        if not self._folder.has_result:
            self._let_it_learn()
        self._tell(Progress("Storing the candidate"))
        self._outcome = report = store_candidate(self._services, self._folder)
        self._set(LearningState.DONE, f"{report.candidate} waits for you.", candidate=report.candidate)

    def _let_it_learn(self) -> None:
        """Run the process to its end.

        Raises:
            Cancelled: It was stopped.
            InspectorError: What it said, or that it died.
        """
        worker = self._new_worker()
        last: DoneMessage | FaultMessage | None = None
        try:
            for message in worker.messages():
                if isinstance(message, ProgressMessage):
                    self._tell(message.progress)
                else:
                    last = message
        except BaseException:
            worker.kill()
            raise
        finally:
            code = worker.end()
            with self._lock:
                self._worker = None
        if self._stopped.is_set():
            raise Cancelled("Learning was stopped.")
        if isinstance(last, FaultMessage):
            raise last.error()
        if last is None or code != 0:
            logger.error("The learning process ended with %d: %s", code, worker.last_words())
            raise _died(code)

    def _new_worker(self) -> WorkerProcess:
        with self._lock:
            if self._stopped.is_set():
                raise Cancelled("Learning was stopped.")
            self._worker = WorkerProcess(self._folder, self._services.paths.data_dir)
            return self._worker

    def _not_given_up(self) -> None:
        if self._given_up:
            raise Cancelled("Learning was cancelled.")

    def _end_stopped(self) -> None:
        if self._given_up:
            self._remove()
            self._set(LearningState.CANCELLED, "Learning was cancelled.")
            self._audit("learning_cancelled", "")
        else:
            self._set(LearningState.INTERRUPTED, INTERRUPTED)

    def _end_failed(self, failure: InspectorError) -> None:
        self._outcome = failure
        try:
            if self._folder.has_order:
                self._folder.write_failure(str(failure))
            else:
                self._remove()
        except InspectorError as fault:
            logger.error("The failure of learning %s was not noted", self._folder.job_id, exc_info=fault)
        self._set(LearningState.FAILED, str(failure))
        self._audit("learning_failed", str(failure))

    def _remove(self) -> None:
        try:
            self._folder.remove()
        except EnvironmentFault as fault:
            logger.error("Learning %s was not removed", self._folder.job_id, exc_info=fault)

    def _audit(self, event: str, message: str) -> None:
        base = str(self.status.order.base)
        self._services.audit_act(event, base, learning=self._folder.job_id, message=message)

    def _tell(self, progress: Progress) -> None:
        self.status = LearningStatus(self._folder.job_id, self.status.order, LearningState.RUNNING, progress)
        self._on_wake()

    def _set(self, state: LearningState, message: str, *, candidate: RecipeKey | None = None) -> None:
        before = self.status
        self.status = LearningStatus(
            before.job_id, before.order, state, before.progress, message, candidate=candidate
        )


def _died(code: int) -> EnvironmentFault:
    how = f"signal {-code}" if code < 0 else f"code {code}"
    return EnvironmentFault(
        f"The learning process ended unexpectedly ({how}); inspection is not affected.",
        way_out="Resume it: what was finished is kept. The log has the details.",
    )
