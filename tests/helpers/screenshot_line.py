"""A line that seems to run and has just judged a part: no thread, no camera, no time that is measured."""

from helpers.screenshot_world import CAMERA

from inspector.app import Services
from inspector.domain.record import Record, RecordFilter
from inspector.domain.verdict import VerdictKind
from inspector.station import Outcome, StationState, StationStatus
from inspector.station.latency import Latencies, Spread
from inspector.ui.line import Line, LineNews
from inspector.ui.live.stored_parts import read_part
from inspector.ui.main_window import MainWindow


class StillLine(Line):
    """The window's line: runs where it is told so, and says what it is given; no thread, no camera."""

    _runs = False

    @property
    def running(self) -> bool:
        """As it was told."""
        return self._runs

    def show_running(self, news: LineNews) -> None:
        """Seem to run, and to have just judged the parts of these news."""
        self._runs = True
        self.changed.emit()
        self.news_fetched.emit(news)

    def rest(self) -> None:
        """Seem to be stopped."""
        self._runs = False
        self.changed.emit()


def line_of(window: MainWindow) -> StillLine:
    """The window's line."""
    line = window.line
    assert isinstance(line, StillLine)
    return line


def news(services: Services) -> LineNews:
    """The newest rejected part, as a line would tell of it."""
    record = services.records.query(RecordFilter(verdicts=(VerdictKind.FAIL,)), limit=1)[0]
    part = read_part(services, record)
    assert part is not None
    return LineNews(_status(record), outcomes=(Outcome(part.inspection, record, record.times),))


def _status(record: Record) -> StationStatus:
    spread = Spread(31.2, 33.4, 100)
    return StationStatus(
        state=StationState.RUNNING,
        recipe=record.recipe,
        limits=record.limits,
        passed=431,
        review=7,
        failed=37,
        not_inspected=0,
        skipped=2,
        preview_dropped=0,
        queue_depth=0,
        queue_size=8,
        last_ms=31.0,
        median_ms=31.2,
        runtime="CPU",
        alarms=(),
        source=CAMERA,
        latencies=Latencies(frame_to_verdict=spread),
        shift_parts=475,
    )
