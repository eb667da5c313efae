"""Long work in the background, one at a time: enroll, teach, export."""

import logging
from collections.abc import Callable
from threading import Event, Lock, Thread
from typing import Generic, TypeVar

from inspector.domain.errors import Cancelled, InspectorError, ProgrammingFault
from inspector.domain.record import Progress

R = TypeVar("R")

Report = Callable[[Progress], None]
"""Told how far a long piece of work is; raises Cancelled where the person gave up."""

Work = Callable[[Report], R]

logger = logging.getLogger(__name__)

STOP_TIMEOUT_S = 30.0


class Task(Generic[R]):
    """One long piece of work: a function that reports its progress and returns its result.

    It runs in the task thread. Cancelling raises Cancelled out of its next report, so its `finally` blocks
    run and it can undo what it began.
    """

    def __init__(self, name: str, work: "Work[R]", on_wake: Callable[[], None]) -> None:
        self.name = name
        self._work = work
        self._on_wake = on_wake
        self._cancel = Event()
        self._done = Event()
        self._progress = Progress(name)
        self._result: R | None = None
        self._fault: BaseException | None = None

    @property
    def done(self) -> bool:
        """True once it has a result, failed or was cancelled."""
        return self._done.is_set()

    def progress(self) -> Progress:
        """The newest progress; any thread."""
        return self._progress

    def cancel(self) -> None:
        """Ask it to stop at its next report; any thread."""
        self._cancel.set()

    def wait(self, timeout_s: float | None = None) -> bool:
        """Block until done; False when the time-out came first. Never on the GUI thread."""
        return self._done.wait(timeout_s)

    def result(self) -> R:
        """The result.

        Raises:
            Cancelled: It was cancelled.
            InspectorError: It failed.
            ProgrammingFault: It is not done.
        """
        if not self.done:
            raise ProgrammingFault(f"The task '{self.name}' is not done.")
        if self._fault is not None:
            raise self._fault
        return self._result  # type: ignore[return-value]  # set whenever done without a fault

    def run(self) -> None:
        """Do the work; task thread only."""
        try:
            self._report(self._progress)
            self._result = self._work(self._report)
        except InspectorError as fault:
            self._fault = fault
        except Exception as fault:  # kept for result(), which raises it
            logger.error("Task %s failed", self.name, exc_info=fault)
            self._fault = ProgrammingFault(f"{self.name} failed: {fault}", way_out="The log has the details.")
        finally:
            self._done.set()
            self._on_wake()

    def _report(self, progress: Progress) -> None:
        if self._cancel.is_set():
            raise Cancelled(f"{self.name} was cancelled.")
        self._progress = progress
        self._on_wake()


class TaskRunner:
    """Pool of one: a second task is refused while one runs. Owns the task thread."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._task: Task[object] | None = None
        self._thread: Thread | None = None

    def run(
        self,
        name: str,
        work: "Work[R]",
        *,
        on_wake: Callable[[], None] = lambda: None,
    ) -> Task[R]:
        """Start `work` in the task thread. `on_wake` is called from there at each report and at the end.

        Raises:
            InspectorError: Another task is still running.
        """
        with self._lock:
            if self._task is not None and not self._task.done:
                raise InspectorError(
                    f"'{self._task.name}' is still running.", way_out="Wait for it or cancel it first."
                )
            task = Task(name, work, on_wake)
            self._task = task  # type: ignore[assignment]  # only its name, done and cancel are used
            self._thread = Thread(target=task.run, name="inspector-task")
            self._thread.start()
            return task

    def close(self) -> None:
        """Cancel what runs and wait for its thread; idempotent."""
        with self._lock:
            task, thread = self._task, self._thread
        if task is None or thread is None:
            return
        task.cancel()
        thread.join(STOP_TIMEOUT_S)
        if thread.is_alive():
            logger.error("Thread %s (%s) did not stop within %g s", thread.name, task.name, STOP_TIMEOUT_S)
