"""Writes the report of each shift by itself when it is over, where a person asked for it in Settings."""

import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING

from inspector.app.shift_report import write_shift_report
from inspector.app.shift_times import shift_plan
from inspector.domain.errors import Cancelled, InspectorError
from inspector.domain.record import Progress, RecordFilter
from inspector.domain.shift_plan import ShiftSpan

if TYPE_CHECKING:
    from inspector.app.services import Services

LOOK_EVERY_S = 20.0
GRACE = timedelta(seconds=60)
"""After the end of the shift: its last parts are stored by then."""
RETRY = timedelta(minutes=5)
"""After a report that could not be written."""
STOP_TIMEOUT_S = 10.0
MOST_NEWS = 8
THREAD = "inspector-shift-report"

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class ReportNews:
    """A sentence for the person about a report."""

    message: str
    failed: bool = False


class ShiftReporter:
    """Owner of the thread that writes shift reports; it only reads the log, so the line never waits for it.

    A report is due while its files are not there: one that was missed because the program was off at the end
    of the shift is written at the next start, and none is written twice. A failure is logged and told once,
    and the report is tried again.
    """

    def __init__(self, services: "Services") -> None:
        self._services = services
        self._stop = Event()
        self._thread: Thread | None = None
        self._news: deque[ReportNews] = deque(maxlen=MOST_NEWS)
        self._done: ShiftSpan | None = None
        self._failing = False
        self._not_before = datetime.min.replace(tzinfo=UTC)

    def start(self, on_wake: Callable[[], None] = lambda: None) -> None:
        """Look now and then whether a report is due, until `close`.

        Args:
            on_wake: Called from the reporting thread whenever there is news; must not block.
        """
        if self._thread is None:
            self._thread = Thread(target=self._run, args=(on_wake,), name=THREAD, daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Stop; a report that is being written is given up and leaves nothing behind. Idempotent."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(STOP_TIMEOUT_S)
            if self._thread.is_alive():
                logger.error("The thread %s did not stop within %g s", THREAD, STOP_TIMEOUT_S)
            self._thread = None

    def take_news(self) -> list[ReportNews]:
        """What was said since the last call, oldest first; any thread."""
        news = []
        while self._news:
            news.append(self._news.popleft())
        return news

    def look(self, now: datetime) -> bool:
        """Write the report of the shift that ended last, if it is due; whether there is news.

        One thread at a time.

        Raises:
            Cancelled: `close` was called meanwhile.
        """
        if not self._services.settings.shift_reports or now < self._not_before:
            return False
        try:
            span = shift_plan(self._services.settings).last_ended(now - GRACE)
            return span != self._done and self._report(span)
        except Cancelled:
            raise
        except InspectorError as fault:
            self._not_before = now + RETRY
            return self._tell_failure(fault)

    def _report(self, span: ShiftSpan) -> bool:
        missing = [target for target in self._targets(span) if not target.exists()]
        wanted = RecordFilter(since=span.start, until=span.end)
        if missing and self._services.records.count(wanted):
            write_shift_report(self._services, span, missing, report=self._step)
            self._say(ReportNews(f"Shift report written: {missing[0]}"))
        self._done, self._failing = span, False
        return bool(self._news)

    def _targets(self, span: ShiftSpan) -> tuple[Path, Path]:
        """Named by the day on which the shift began."""
        chosen = self._services.settings.shift_report_folder
        folder = Path(chosen).expanduser() if chosen else self._services.paths.exports
        letters = "".join(one if one.isalnum() else "-" for one in span.name)
        name = f"shift-{span.start.astimezone():%Y-%m-%d}-{letters}"
        return folder / f"{name}.pdf", folder / f"{name}.html"

    def _step(self, progress: Progress) -> None:
        if self._stop.is_set():
            raise Cancelled

    def _tell_failure(self, fault: InspectorError) -> bool:
        logger.error("The shift report could not be written", exc_info=fault)
        told_already, self._failing = self._failing, True
        if not told_already:
            self._say(
                ReportNews(f"The shift report is not written yet, it is tried again. {fault}", failed=True)
            )
        return not told_already

    def _say(self, news: ReportNews) -> None:
        self._news.append(news)

    def _run(self, on_wake: Callable[[], None]) -> None:
        while not self._stop.is_set():
            try:
                if self.look(datetime.now(UTC)):
                    on_wake()
            except Cancelled:
                return
            except Exception as fault:  # a mistake in a report must not end the reports of all later shifts
                logger.exception("The shift report failed")
                self._not_before = datetime.now(UTC) + RETRY
                self._say(
                    ReportNews(f"The shift report failed: {fault}. The log has the details.", failed=True)
                )
                on_wake()
            self._stop.wait(LOOK_EVERY_S)
