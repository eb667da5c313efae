"""The Live screen: puts its parts together and does what the person asks."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from inspector.app.demo import DEMO_SOURCE, enroll_demo
from inspector.app.limit_evidence import LimitStanding
from inspector.app.line_watch import LineWatch
from inspector.app.shift import reset_part_counter
from inspector.domain.errors import InspectorError
from inspector.domain.frame import TriggerKind
from inspector.domain.recipe import MAIN_VIEW, Recipe, RecipeKey
from inspector.domain.trigger import TriggerSettings
from inspector.domain.verdict import Limits
from inspector.language import mark, say, say_n
from inspector.ui.explain import ExplainTool, one_at_a_time, part_of_inspection
from inspector.ui.limits import EvidenceCard, StandingReader
from inspector.ui.line import LineNews
from inspector.ui.live.camera_notice import CameraNotice
from inspector.ui.live.controls import LineControls
from inspector.ui.live.counters import Counters
from inspector.ui.live.first_steps import FirstSteps
from inspector.ui.live.flagged_strip import SHOWN, FlaggedStrip
from inspector.ui.live.limits_panel import RECENT, LimitsPanel
from inspector.ui.live.line_setup import known_sources, trigger_of, with_trigger
from inspector.ui.live.line_view import LineView, LineWidgets
from inspector.ui.live.picture_pane import PicturePane
from inspector.ui.live.recording import Recording
from inspector.ui.live.stored_parts import EarlierFlags, StoredPart, last_part
from inspector.ui.live.verdict_banner import VerdictBanner
from inspector.ui.live.watch_notice import WatchNotice
from inspector.ui.live.watching import Watching
from inspector.ui.measure import MeasureBar
from inspector.ui.shell import NoticeLevel, Screen, Shell
from inspector.ui.sources import WINDOW_LANE, SourceFinder, when_free
from inspector.ui.widgets.heat_item import HeatMode

if TYPE_CHECKING:
    from inspector.app import Services

_DEMO_LINE = f"{DEMO_SOURCE}&rate=4"
_DEMO_TRIGGER = TriggerSettings(TriggerKind.CONTINUOUS, rate_limit_hz=4.0)
_SIDE_WIDTHS = (432, 560)
_SCROLL_BAR_PX = 16


class LiveScreen(Screen):
    """Picture, verdict, limits, counters and controls of the running line; first steps without a recipe."""

    title = mark("Live")

    def __init__(self, services: "Services", shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(services, shell, parent)
        self._recipe: Recipe | None = None
        self._limits_key: RecipeKey | None = None
        self.first_steps, self.picture, self.banner = FirstSteps(), PicturePane(), VerdictBanner()
        self.controls, self.counters, self.limits = LineControls(), Counters(), LimitsPanel()
        self.evidence = EvidenceCard(services.images.load_frame)
        self.limits.take_evidence(self.evidence)
        self._standing = StandingReader(services, self)
        self.flagged, self._earlier = FlaggedStrip(), EarlierFlags(services, self)
        self.measure = MeasureBar(services, shell, self.picture.view, may_set=True)
        self.picture.add_bar(self.measure)
        self.explain = ExplainTool(services, self.picture.view, self, wide=True)
        self.recording = Recording(services, shell, self.controls, self)
        widgets = LineWidgets(self.banner, self.picture, self.counters, self.limits, self.flagged)
        self._view = LineView(shell.line, widgets, self)
        self.finder = SourceFinder(self)
        self.notice = WatchNotice()
        watch = LineWatch(services.records)
        self._watching = Watching(watch, shell, notice=self.notice, limits=self.limits, parent=self)
        self.camera_notice = WatchNotice()
        self._camera = CameraNotice(services, shell, self.camera_notice, self)
        self._lay_out()
        self._connect()
        self._show_settings()
        self._show_line_state()
        self._earlier.start(SHOWN)

    # -- construction --------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self.camera_notice)
        left.addWidget(self.notice)
        left.addWidget(self.banner)
        left.addWidget(self.picture, 1)
        left.addWidget(self.flagged)
        inner = QWidget()
        inner.setMinimumWidth(_SIDE_WIDTHS[0] - _SCROLL_BAR_PX)
        right = QVBoxLayout(inner)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(10)
        right.addWidget(self.controls)
        right.addWidget(self.counters)
        right.addWidget(self.limits, 1)
        right.addWidget(self.explain.panel, 1)
        side = QScrollArea()  # with an alarm above there may be less room than the cards need
        side.setWidget(inner)
        side.setWidgetResizable(True)
        side.setFrameShape(QFrame.Shape.NoFrame)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setMinimumWidth(_SIDE_WIDTHS[0])
        side.setMaximumWidth(_SIDE_WIDTHS[1])
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addLayout(left, 7)
        row.addWidget(side, 3)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.first_steps)
        self._pages.addWidget(page)

    def _connect(self) -> None:
        line = self.shell.line
        line.news_fetched.connect(self._on_news)
        line.changed.connect(self._show_line_state)
        self.shell.recipe_changed.connect(self._show_recipe)
        self.first_steps.enroll_requested.connect(self._on_enroll)
        self.first_steps.demonstration_requested.connect(self.demonstrate)
        self.controls.start_requested.connect(self.start)
        self.controls.stop_requested.connect(self._on_stop)
        self.controls.pause_requested.connect(line.set_paused)
        self.controls.trigger_requested.connect(line.trigger)
        self.controls.trigger_changed.connect(self._on_trigger_changed)
        self.counters.reset_requested.connect(self._on_reset_requested)
        self.controls.source_changed.connect(self._on_source_changed)
        self.picture.heat_changed.connect(self._on_heat_changed)
        self.picture.view_chosen.connect(self._on_view_chosen)
        self.picture.measure.toggled.connect(self.measure.set_on)
        one_at_a_time(self.explain, self.picture.why, self.picture.measure)
        self.explain.toggled.connect(self._on_explain_toggled)
        self.picture.shown_changed.connect(self._on_picture_changed)
        self.measure.set_scale.toggled.connect(self.flagged.setHidden)  # the picture needs the room
        self.limits.limits_chosen.connect(self._on_limits_chosen)
        self.evidence.record_chosen.connect(self.shell.open_record)
        self.shell.records_changed.connect(self._on_records_changed)
        self._standing.read.connect(self._on_standing_read)
        self._standing.failed.connect(self._on_standing_failed)
        self.flagged.record_chosen.connect(self.shell.open_record)
        self._earlier.read.connect(self._on_earlier_read)
        self.finder.found.connect(self._on_sources_found)

    def _show_settings(self) -> None:
        settings = self.services.settings
        self.picture.set_heat(HeatMode(settings.heatmap_mode), settings.heatmap_opacity)
        self._show_trigger()
        self.counters.show_shift(self.services.part_counter.parts)
        self.controls.show_sources(self._known_sources(), settings.source)

    def _show_trigger(self) -> None:
        settings = self.services.settings
        self.controls.show_trigger(
            trigger_of(settings), rate=settings.rate_limit_hz, interval=settings.interval_s
        )

    def _known_sources(self) -> list[str]:
        return known_sources(self.services.settings, self.finder.sources)

    def _on_sources_found(self) -> None:
        self.controls.show_sources(self._known_sources(), self.controls.source.currentText())

    # -- the screen ----------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the banner grow with the screen."""
        super().resizeEvent(event)
        self.banner.fit_to(self.height())

    def activated(self) -> None:
        """Show the recipe in force and ask for live heat."""
        if not self.shell.line.running:
            self._show_settings()
            self.finder.search()
        self._show_recipe()
        self._watch()

    def deactivated(self) -> None:
        """Let the model rest between parts; remember how the picture was shown."""
        self.shell.line.watch_preview(False)
        self._camera.stop()
        self.explain.set_on(False)
        self._close_readers()
        self._remember_heat()

    @property
    def busy(self) -> bool:
        """Earlier flagged parts are being read, or the camera is looked at."""
        reading = (self._earlier, self._camera, self.explain, self._standing, self.evidence)
        return any(each.busy for each in reading)

    def end(self) -> None:
        """The line is stopped by the program, in order: every judged part is stored."""
        self._earlier.stop()
        self._close_readers()
        self.finder.close()
        self._camera.close()
        self._remember_heat()

    def start(self) -> None:
        """Start the line with the active recipe and what the controls say."""
        if self._recipe is not None:
            self.start_with(self._recipe.key, self.controls.source.currentText())

    def start_with(self, recipe: RecipeKey, source: str) -> None:
        """Start the line once no screen holds its camera; what is wrong with either is shown as a notice."""
        self._camera.forget()
        when_free(WINDOW_LANE, partial(self._start_now, recipe, source), self)

    def _start_now(self, recipe: RecipeKey, source: str) -> None:
        try:
            self.shell.line.start(recipe, source, self.controls.trigger_settings())
        except InspectorError as fault:
            self.shell.notify(str(fault), NoticeLevel.ERROR)
            return
        self.services.save_settings(self.services.settings.with_source(source))
        self._watch()

    def demonstrate(self) -> None:
        """Enroll four simulated goods and start the line on them."""
        task = self.shell.run_task(
            "Demonstration",
            lambda report: enroll_demo(self.services, report),
            self._on_demonstration_enrolled,
            title=say("Demonstration"),
        )
        self.first_steps.demonstrate.setEnabled(task is None)
        if task is not None:
            task.failed.connect(self._on_demonstration_over)
            task.cancelled.connect(self._on_demonstration_over)

    # -- the state of the line -----------------------------------------------------------------------------

    def _show_line_state(self) -> None:
        line = self.shell.line
        can_start = self._recipe is not None
        self.controls.show_state(
            running=line.running, stopping=line.stopping, paused=line.paused, can_start=can_start
        )
        if not line.running and not line.stopping and self.picture.view.frame_size is None:
            self._show_last_part()

    def _on_news(self, news: LineNews) -> None:
        if news.status.recipe is not None and self._key() not in (None, news.status.recipe):
            self._show_recipe()

    def _on_earlier_read(self, part: StoredPart) -> None:
        self.flagged.add_earlier(part.record_id, part.inspection)

    def _show_last_part(self) -> None:
        self.picture.clear(say("Start the line to see the camera picture."))
        key = self._key()
        found = last_part(self.services, key) if key is not None else None
        if found is not None:
            caption = say("Last part: record {number}", number=found.record_id)
            self.picture.show_inspection(found.inspection, caption)

    # -- recipe and limits ---------------------------------------------------------------------------------

    def _key(self) -> RecipeKey | None:
        return self._recipe.key if self._recipe is not None else None

    def _show_recipe(self) -> None:
        station = self.services.station
        key = station.status().recipe if station is not None else self.services.recipes.active()
        try:
            recipe = self.services.recipes.load(key) if key is not None else None
            self._fill_limits(recipe)
        except InspectorError as fault:
            self.shell.notify(str(fault), NoticeLevel.ERROR)
            recipe = None
        self._watching.follow(recipe)
        self._offer_source(recipe)
        self._recipe = recipe
        self.measure.show_recipe(self._key())
        self._check_camera()
        self._pages.setCurrentIndex(0 if key is None else 1)
        self.first_steps.demonstrate.setEnabled(True)
        self._show_line_state()

    def _check_camera(self) -> None:
        line = self.shell.line
        if line.running or line.stopping or not self.isVisible():
            return
        try:
            self._camera.check(self._key(), self.controls.source.currentText())
        except InspectorError as fault:
            self.shell.notify(str(fault), NoticeLevel.ERROR)

    def _fill_limits(self, recipe: Recipe | None) -> None:
        """The limits of the view that is watched; of the main view where the recipe has no such view."""
        self._limits_key = None
        if recipe is None:
            return
        views = {view.name: view.recipe for view in recipe.views}
        self.limits.show_view(self.limits.view if self.limits.view in views else MAIN_VIEW)
        self._limits_key = key = views.get(self.limits.view, recipe.key)
        judge = recipe if key == recipe.key else self.services.recipes.load(key)
        newest_first = self.services.records.scores(key, limit=RECENT)
        scores = [score for _, score in reversed(newest_first)]
        self.limits.show_recipe(judge.calibration, self.services.recipes.limits(key), scores)
        if self.isVisible():
            self._standing.ask(key)

    def _close_readers(self) -> None:
        for each in (self.explain, self._standing):
            each.close()
        self.evidence.close_reader()

    def _on_records_changed(self) -> None:
        if self.isVisible():
            self._standing.ask(self._limits_key)

    def _on_standing_read(self, standing: LimitStanding) -> None:
        if standing.key == self._limits_key:
            self.limits.show_standing(standing)

    def _on_standing_failed(self, message: str) -> None:
        self.shell.notify(message, NoticeLevel.ERROR)

    def _on_view_chosen(self, view: str) -> None:
        self.limits.show_view(view)
        self._show_recipe()

    def _offer_source(self, recipe: Recipe | None) -> None:
        if recipe is None or self._recipe is None or self.shell.line.running:
            return
        if recipe.source and recipe.key.name != self._recipe.key.name:
            self.controls.show_sources(self._known_sources(), recipe.source)

    def _on_limits_chosen(self, limits: Limits) -> None:
        key = self._limits_key
        if key is None:
            return
        try:
            future = self.services.set_limits(key, limits)
        except InspectorError as fault:
            self.shell.notify(str(fault), NoticeLevel.ERROR)
            self._show_recipe()
        else:
            self.shell.follow_future(future, self._on_limits_stored, self._show_recipe)

    def _on_limits_stored(self, _result: object) -> None:
        self.shell.recipe_changed.emit()

    def _on_explain_toggled(self, on: bool) -> None:
        self.picture.hold(on)
        self.limits.setVisible(not on)
        self.explain.panel.setVisible(on)

    def _on_picture_changed(self) -> None:
        shown = self.picture.shown
        self.explain.show_part(None if shown is None else part_of_inspection(shown))

    # -- what the person does ------------------------------------------------------------------------------

    def _on_enroll(self) -> None:
        self.shell.show_screen("enroll")

    def _on_demonstration_enrolled(self, key: RecipeKey) -> None:
        self.shell.recipe_changed.emit()
        self.controls.show_sources(self._known_sources(), _DEMO_LINE)
        settings = self.services.settings
        self.controls.show_trigger(_DEMO_TRIGGER, rate=settings.rate_limit_hz, interval=settings.interval_s)
        self.start_with(key, _DEMO_LINE)

    def _on_demonstration_over(self) -> None:
        self.first_steps.demonstrate.setEnabled(True)

    def _on_stop(self) -> None:
        self.shell.line.stop()

    def _on_trigger_changed(self) -> None:
        settings = self.controls.trigger_settings()
        future = self.shell.line.set_trigger(settings)
        if future is None:
            self._store_trigger(settings)
        else:
            stored = partial(self._store_trigger, settings)
            self.shell.follow_future(future, lambda _none: stored(), self._show_trigger)

    def _on_reset_requested(self) -> None:
        try:
            future = reset_part_counter(self.services)
        except InspectorError as fault:
            self.shell.notify(str(fault), NoticeLevel.ERROR)
        else:
            self.shell.follow_future(future, self._on_counter_reset)

    def _on_counter_reset(self, parts: int) -> None:
        self.counters.show_shift(self.services.part_counter.parts)
        words = say_n("The shift had %n part(s); (it is|they are) counted from 0 again.", parts)
        self.shell.notify(words, NoticeLevel.INFO)

    def _store_trigger(self, settings: TriggerSettings) -> None:
        self.services.save_settings(with_trigger(self.services.settings, settings))

    def _on_source_changed(self, source: str) -> None:
        if self.shell.line.running and self._recipe is not None:
            self.start_with(self._recipe.key, source)
        else:
            self.services.save_settings(self.services.settings.with_source(source))
            self._check_camera()

    def _on_heat_changed(self) -> None:
        self._watch()

    def _watch(self) -> None:
        self.shell.line.watch_preview(self.isVisible() and self.picture.view.heat_mode() is not HeatMode.OFF)

    def _remember_heat(self) -> None:
        mode, opacity = self.picture.view.heat_mode().value, self.picture.opacity.value() / 100
        settings = self.services.settings
        if (settings.heatmap_mode, settings.heatmap_opacity) != (mode, opacity):
            self.services.save_settings(settings.changed(heatmap_mode=mode, heatmap_opacity=opacity))
