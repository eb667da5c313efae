"""What others ask of the thread that owns a camera: queued, answered in order, with a deadline."""

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from threading import Lock

from inspector.capture.camera.device import CameraDevice, DeviceLost
from inspector.capture.controls import Control
from inspector.domain.errors import DataFault

MAX_WAITING = 16

Controls = tuple[Control, ...]
Job = Callable[[CameraDevice], Controls]


class Requests:
    """Jobs for the owning thread; every method but `do_all` may be called from any thread."""

    def __init__(self) -> None:
        self._lock = Lock()  # guards what follows
        self._waiting: deque[tuple[Future[Controls], Job]] = deque()
        self._closed = ""

    def ask(self, job: Job, wake: Callable[[], None], timeout_s: float) -> Controls:
        """Queue a job, `wake` the thread, and wait for what the job returns.

        Raises:
            DataFault: The job did.
            DeviceLost: The camera does not answer in time, or not any more.
        """
        answer: Future[Controls] = Future()
        with self._lock:
            if self._closed:
                raise DeviceLost(self._closed)
            if len(self._waiting) >= MAX_WAITING:
                raise DeviceLost("Its driver does not answer: others wait already.")
            self._waiting.append((answer, job))
        wake()
        try:
            return answer.result(timeout_s)
        except TimeoutError:
            answer.cancel()
            raise DeviceLost("Its driver does not answer.") from None

    def close(self, reason: str) -> None:
        """Tell whoever waits or comes later that there will be no answer; the first reason stays."""
        with self._lock:
            self._closed = self._closed or reason
            waiting, self._waiting = list(self._waiting), deque()
        for answer, _ in waiting:
            if answer.set_running_or_notify_cancel():
                answer.set_exception(DeviceLost(reason))

    def do_all(self, device: CameraDevice, announce: Callable[[], None]) -> None:
        """Do what waits, in order, announcing each; in the owning thread.

        Raises:
            Exception: What a job raised, but DataFault; whoever asked is told as well.
        """
        while (request := self._next()) is not None:
            answer, job = request
            if answer.set_running_or_notify_cancel():
                announce()
                _do(answer, job, device)

    def _next(self) -> tuple[Future[Controls], Job] | None:
        with self._lock:
            return self._waiting.popleft() if self._waiting else None


def in_words(error: Exception) -> str:
    """What an exception says, as a sentence."""
    words = str(error).strip() or type(error).__name__
    return words if words.endswith((".", "!", "?")) else f"{words}."


def _do(answer: Future[Controls], job: Job, device: CameraDevice) -> None:
    try:
        answer.set_result(job(device))
    except DataFault as fault:
        answer.set_exception(fault)
    except Exception as error:  # whoever asked is told as well; it ends the thread
        answer.set_exception(DeviceLost(in_words(error)))
        raise
