"""The one thread that writes: records, image files, dispositions, audit entries."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, InvalidStateError
from queue import Full, Queue
from threading import Thread
from typing import Any, TypeVar

from inspector.domain.errors import EnvironmentFault

R = TypeVar("R")

logger = logging.getLogger(__name__)

QUEUE_SIZE = 64
SUBMIT_TIMEOUT_S = 5.0
STOP_TIMEOUT_S = 20.0


class Writer:
    """Runs write jobs one after another in its own thread, in the order they were submitted.

    Bounded: a caller waits up to SUBMIT_TIMEOUT_S for room, then gets an EnvironmentFault; a stuck disk is
    said, never piled up in memory.
    """

    def __init__(self) -> None:
        self._jobs: Queue[tuple[Callable[[], Any], Future[Any]] | None] = Queue(QUEUE_SIZE)
        self._thread = Thread(target=self._run, name="inspector-writer")
        self._closed = False
        self._thread.start()

    def submit(self, job: Callable[[], R]) -> "Future[R]":
        """Run `job` in the writer thread; any thread but the writer's own.

        Callbacks added to the future run in the writer thread and must not block.

        Raises:
            EnvironmentFault: No room within the time-out, or the writer is closed.
        """
        if self._closed:
            raise EnvironmentFault("The writer is closed; nothing can be stored any more.")
        future: Future[R] = Future()
        try:
            self._jobs.put((job, future), timeout=SUBMIT_TIMEOUT_S)
        except Full:
            raise EnvironmentFault(
                f"The disk has not taken {QUEUE_SIZE} waiting records for {SUBMIT_TIMEOUT_S:g} s.",
                way_out="Check the data folder's disk.",
            ) from None
        return future

    def flush(self, timeout_s: float = STOP_TIMEOUT_S) -> None:
        """Wait until everything submitted so far is written.

        Raises:
            EnvironmentFault: The disk took longer than the time-out.
        """
        try:
            self.submit(lambda: None).result(timeout_s)
        except TimeoutError:
            raise EnvironmentFault(
                f"The disk did not take what waits within {timeout_s:g} s.",
                way_out="Check the data folder's disk.",
            ) from None

    def close(self) -> None:
        """Write what is waiting, then end the thread; idempotent."""
        if self._closed:
            return
        self._closed = True
        try:
            self._jobs.put(None, timeout=STOP_TIMEOUT_S)
        except Full:
            logger.error("Thread %s does not take jobs any more", self._thread.name)
            return
        self._thread.join(STOP_TIMEOUT_S)
        if self._thread.is_alive():
            logger.error("Thread %s did not stop within %g s", self._thread.name, STOP_TIMEOUT_S)

    def _run(self) -> None:
        while (entry := self._jobs.get()) is not None:
            _finish(*entry)


def _finish(job: Callable[[], Any], future: "Future[Any]") -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        result = job()
    except Exception as fault:  # noqa: BLE001 - handed to whoever waits for the future
        future.set_exception(fault)
        return
    try:
        future.set_result(result)
    except InvalidStateError:
        logger.error("A write job's future was set twice")
