"""Asks all drivers at once which cameras there are; one that hangs or fails keeps nobody waiting."""

import logging
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from time import monotonic

from inspector.capture.source import SourceInfo

logger = logging.getLogger(__name__)

SEARCH_DEADLINE_S = 8.0
Lister = Callable[[], list[SourceInfo]]


@dataclass(eq=False)
class _Asked:
    """One driver that is being asked."""

    backend: str
    answer: "Future[list[SourceInfo]]" = field(default_factory=Future)

    def rows(self, deadline_s: float) -> tuple[SourceInfo, ...]:
        """What it found, or one row that says why there is nothing."""
        if not self.answer.done():
            reason = f"Its driver did not answer within {deadline_s:g} s. Search again, or restart Inspector."
        elif (error := self.answer.exception()) is not None:
            reason = f"Its driver failed: {error or type(error).__name__}"
        else:
            return tuple(self.answer.result())
        return (SourceInfo(self.backend, "", model=f"{self.backend} cameras", usable=False, reason=reason),)


class SourceSearch:
    """Searches with a thread for each driver. A thread that hangs is left behind and not started again.

    Args:
        listers: By backend, in the order in which their cameras are shown.
    """

    def __init__(self, listers: Mapping[str, Lister]) -> None:
        self._listers = listers
        self._lock = Lock()
        self._hanging: dict[str, _Asked] = {}

    def results(self, deadline_s: float = SEARCH_DEADLINE_S) -> Iterator[tuple[SourceInfo, ...]]:
        """All sources known so far, again whenever a driver has answered; any thread.

        The last time with a row, not usable, for each driver that failed or has not answered in time.
        """
        started, answered = monotonic(), SimpleQueue[None]()
        asked = [self._ask(backend) for backend in self._listers]
        for one in asked:
            one.answer.add_done_callback(lambda _answer: answered.put(None))
        while not all(one.answer.done() for one in asked):
            try:
                answered.get(timeout=max(0.0, started + deadline_s - monotonic()))
            except Empty:
                break
            done = [one for one in asked if one.answer.done()]
            if len(done) < len(asked):
                yield tuple(row for one in done for row in one.rows(deadline_s))
        yield tuple(row for one in asked for row in one.rows(deadline_s))

    def _ask(self, backend: str) -> _Asked:
        with self._lock:
            before = self._hanging.get(backend)
            if before is not None and not before.answer.done():
                return before
            asked = self._hanging[backend] = _Asked(backend)
        # a daemon: a driver that never returns must not keep the program from ending
        Thread(target=self._list, args=(asked,), name=f"list-{backend}", daemon=True).start()
        return asked

    def _list(self, asked: _Asked) -> None:
        try:
            found = self._listers[asked.backend]()
        except Exception as error:  # every driver has its own; the row of this one says it
            logger.warning("No cameras of %s", asked.backend, exc_info=error)
            asked.answer.set_exception(error)
        else:
            asked.answer.set_result(found)
