"""Reads of the disk and the database that must not hold up the window."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from inspector.ui.bridge.failure import failure_message
from inspector.ui.bridge.wake import WakeBridge

R = TypeVar("R")


@dataclass(frozen=True)
class _Question:
    topic: str
    future: Future[Any]
    then: Callable[[Any], None]
    otherwise: Callable[[str], None]


class BackgroundReader(QObject):
    """Asks questions in a thread of its own and gives the answers on the main thread.

    Not for long work with progress (that is `Shell.run_task`, one at a time and with a cancel button), but
    for the many short reads a screen makes. A newer question of the same topic replaces an older one, whose
    answer is then never given. The thread starts with the first question and ends with `close`, after which
    the reader may be asked again.

    Args:
        threads: More than one where a quick read must not wait for a slow one.

    Signals:
        failed: Message for the person, way out included, of a read without `otherwise`.
    """

    failed = Signal(str)

    def __init__(self, parent: QObject | None = None, *, threads: int = 1) -> None:
        super().__init__(parent)
        self._threads = threads
        self._pool: ThreadPoolExecutor | None = None
        self._questions: list[_Question] = []
        self._wake = WakeBridge(self)
        self._wake.woken.connect(self._on_woken)

    @property
    def busy(self) -> bool:
        """True while an answer is still to come."""
        return bool(self._questions)

    def ask(
        self,
        topic: str,
        read: Callable[[], R],
        then: Callable[[R], None],
        *,
        otherwise: Callable[[str], None] | None = None,
    ) -> None:
        """Run `read` in the reader's thread, then call `then(answer)` on the main thread. Main thread.

        What `read` raises goes to `otherwise` as the message for the person, way out included.
        """
        self.drop(topic)
        if self._pool is None:
            self._pool = ThreadPoolExecutor(self._threads, thread_name_prefix="screen-reader")
        future = self._pool.submit(read)
        self._questions.append(_Question(topic, future, then, otherwise or self.failed.emit))
        future.add_done_callback(self._on_done)

    def awaits(self, topic: str) -> bool:
        """Whether an answer of this topic is still to come."""
        return any(question.topic == topic for question in self._questions)

    def drop(self, topic: str) -> None:
        """Want no answer to the open question of this topic any more."""
        for question in [q for q in self._questions if q.topic == topic]:
            question.future.cancel()
            self._questions.remove(question)

    def close(self) -> None:
        """Drop every open question and end the thread; waits for the read that is running."""
        self._questions.clear()
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None

    def _on_done(self, _future: "Future[Any]") -> None:
        self._wake.on_wake()

    @Slot()
    def _on_woken(self) -> None:
        for question in [q for q in self._questions if q.future.done()]:
            if question in self._questions:  # an earlier answer may have replaced or dropped it
                self._questions.remove(question)
                self._answer(question)

    def _answer(self, question: _Question) -> None:
        error = question.future.exception()
        if error is None:
            question.then(question.future.result())
        else:
            question.otherwise(failure_message(error))
