"""Shows on the Live screen what the running line says: verdict, picture, counters, scores, flagged parts."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Slot

from inspector.language import number_text, say
from inspector.station import Outcome, StationState, StationStatus
from inspector.ui.line import Line, LineNews
from inspector.ui.live.flagged_strip import FlaggedStrip
from inspector.ui.live.limits_panel import LimitsPanel
from inspector.ui.live.picture_pane import PicturePane
from inspector.ui.live.standing import Standing
from inspector.ui.live.verdict_banner import BannerText, VerdictBanner, banner_text, last_part_text
from inspector.ui.theme import LIGHT
from inspector.ui.widgets.heat_item import HeatMode

HOLD_MS = LIGHT.verdict_ms  # a judged part and its verdict stay in view so long


class ShowsStatus(Protocol):
    """The counters of a screen."""

    def show_status(self, status: StationStatus) -> None:
        """Show a station's counters."""


@dataclass(frozen=True, eq=False)
class LineWidgets:
    """The parts of a screen that follow the line; operator mode has no limits to move."""

    banner: VerdictBanner
    picture: PicturePane
    counters: ShowsStatus
    limits: LimitsPanel | None
    flagged: FlaggedStrip


class LineView(QObject):
    """Feeds the widgets from the line's news. Main thread.

    A verdict stands as long as its part is in the picture. When the live preview returns, the banner goes
    back to what the line does: a part that nobody has judged must never stand under the last one's PASS.
    """

    def __init__(self, line: Line, widgets: LineWidgets, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self._on = widgets
        self._standing = Standing()
        self._status: StationStatus | None = None
        self._was_running = False
        self._held = QTimer(self, singleShot=True, interval=HOLD_MS)
        self._held.timeout.connect(self._show_standing)
        line.news_fetched.connect(self._on_news)
        line.changed.connect(self._on_line_changed)
        self._on_line_changed()

    @Slot(object)
    def _on_news(self, news: LineNews) -> None:
        self._status = news.status
        self._standing.take(news)
        if self._on.limits is not None:
            self._on.limits.add_scores(scores_of_view(news.outcomes, self._on.limits.view))
        self._on.flagged.add(news.outcomes)
        self._on.counters.show_status(news.status)
        if news.outcomes:
            self._show_outcome(news.outcomes[-1])
        elif not self._held.isActive():
            self._show_preview(news)
            self._show_standing()

    @Slot()
    def _on_line_changed(self) -> None:
        if self._line.running and not self._was_running:
            self._standing.forget()
            self._status = None
        self._was_running = self._line.running
        if not self._line.running:
            self._held.stop()
        if not self._held.isActive():
            self._show_standing()

    def _show_outcome(self, outcome: Outcome) -> None:
        self._standing.last_part = last_part_text(outcome.inspection)
        self._on.banner.show_text(banner_text(outcome.inspection))
        self._held.start()
        record = outcome.record
        number = say("Record {number}", number=record.record_id) if record else say("Not recorded")
        words = (number, outcome.name, f"{number_text(outcome.times.total_ms)} ms")
        self._on.picture.show_inspection(outcome.inspection, "  ·  ".join(word for word in words if word))

    def _show_preview(self, news: LineNews) -> None:
        if news.glance is not None and news.glance.frame is not None:
            self._on.picture.show_inspection(news.glance, say("Live preview, not a part"))
        elif news.frame is not None and not self._glances_expected(news.status):
            self._on.picture.show_frame(news.frame, say("Live preview"))

    def _glances_expected(self, status: StationStatus) -> bool:
        view = self._on.picture.view
        running = status.state is StationState.RUNNING and view.frame_size is not None
        return running and view.heat_mode() is not HeatMode.OFF

    @Slot()
    def _show_standing(self) -> None:
        self._on.banner.show_text(self._standing_text())

    def _standing_text(self) -> BannerText:
        if self._line.stopping:
            return BannerText(None, say("STOPPING"), "", say("waiting parts are judged and stored first"))
        if not self._line.running:
            return BannerText(None, say("STOPPED"), "", say("Press Start, or F5"))
        if self._status is None:
            return BannerText(None, say("STARTING"), "", say("loading the model"))
        return self._standing.text(self._status, paused=self._line.paused)


def scores_of_view(outcomes: Sequence[Outcome], view: str) -> list[float]:
    """Scores of the view whose limits are on the screen; of the parts where one camera looks at them."""
    found = []
    for inspection in (outcome.inspection for outcome in outcomes):
        seen = [one.inspection for one in inspection.views if one.name == view] or [inspection]
        found += [seen[0].score] if seen[0].score is not None else []
    return found
