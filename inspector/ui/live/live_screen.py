"""The Live screen: puts its parts together and does what the person asks."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from inspector.app.demo import DEMO_SOURCE, enroll_demo
from inspector.app.line_watch import LineWatch
from inspector.app.shift import reset_part_counter
from inspector.domain.errors import InspectorError
from inspector.domain.frame import TriggerKind
from inspector.domain.recipe import Recipe, RecipeKey
from inspector.domain.trigger import TriggerSettings
from inspector.language import mark, say, say_n
from inspector.ui.limits import EvidenceCard
from inspector.ui.line import LineNews
from inspector.ui.live.camera_notice import CameraNotice
from inspector.ui.live.controls import LineControls
from inspector.ui.live.counters import Counters
from inspector.ui.live.first_steps import FirstSteps
from inspector.ui.live.flagged_strip import SHOWN, FlaggedStrip
from inspector.ui.live.limits_in_force import LimitsInForce
from inspector.ui.live.limits_panel import LimitsPanel
from inspector.ui.live.line_setup import known_sources
from inspector.ui.live.line_view import LineView, LineWidgets
from inspector.ui.live.page import LivePage
from inspector.ui.live.picture_pane import PicturePane
from inspector.ui.live.picture_tools import PictureTools
from inspector.ui.live.recording import Recording
from inspector.ui.live.stored_parts import EarlierFlags, StoredPart, last_part
from inspector.ui.live.trigger_setting import TriggerSetting
from inspector.ui.live.verdict_banner import VerdictBanner
from inspector.ui.live.watch_notice import WatchNotice
from inspector.ui.live.watching import Watching
from inspector.ui.shell import NoticeLevel, Screen, Shell
from inspector.ui.sources import WINDOW_LANE, SourceFinder, when_free

if TYPE_CHECKING:
    from inspector.app import Services

_DEMO_LINE = f"{DEMO_SOURCE}&rate=4"
_DEMO_TRIGGER = TriggerSettings(TriggerKind.CONTINUOUS, rate_limit_hz=4.0)


class LiveScreen(Screen):
    """Picture, verdict, limits, counters and controls of the running line; first steps without a recipe."""

    title = mark("Live")

    def __init__(self, services: "Services", shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(services, shell, parent)
        self._recipe: Recipe | None = None
        self.first_steps, self.picture, self.banner = FirstSteps(), PicturePane(), VerdictBanner()
        self.controls, self.counters, self.limits = LineControls(), Counters(), LimitsPanel()
        self.evidence = EvidenceCard(services.images.load_frame)
        self._in_force = LimitsInForce(services, shell, self.limits, self.evidence, self)
        self.flagged, self._earlier = FlaggedStrip(), EarlierFlags(services, self)
        self._tools = PictureTools(services, shell, self.picture, self)
        self.measure, self.explain = self._tools.measure, self._tools.explain
        self._trigger = TriggerSetting(services, shell, self.controls, self)
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
        banners = (self.camera_notice, self.notice, self.banner)
        cards = ((self.controls, 0), (self.counters, 0), (self.limits, 1), (self.explain.panel, 1))
        left = (*((each, 0) for each in banners), (self.picture, 1), (self.flagged, 0))
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.first_steps)
        self._pages.addWidget(LivePage(left, cards))

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
        self.counters.reset_requested.connect(self._on_reset_requested)
        self.controls.source_changed.connect(self._on_source_changed)
        self.picture.view_chosen.connect(self._on_view_chosen)
        self.explain.toggled.connect(self._on_explain_toggled)
        self.measure.set_scale.toggled.connect(self.flagged.setHidden)  # the picture needs the room
        self._in_force.refused.connect(self._show_recipe)
        self.flagged.record_chosen.connect(self.shell.open_record)
        self._earlier.read.connect(self._on_earlier_read)
        self.finder.found.connect(self._on_sources_found)

    def _show_settings(self) -> None:
        self._tools.show_settings()
        self._trigger.show()
        self.counters.show_shift(self.services.part_counter.parts)
        self.controls.show_sources(self._known_sources(), self.services.settings.source)

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
        self._tools.watch()

    def deactivated(self) -> None:
        """Let the model rest between parts; remember how the picture was shown."""
        self.shell.line.watch_preview(False)
        self._camera.stop()
        self.explain.set_on(False)
        self._close_readers()
        self._tools.remember()

    @property
    def busy(self) -> bool:
        """Earlier flagged parts are being read, or the camera is looked at."""
        return any(each.busy for each in (self._earlier, self._camera, self.explain, self._in_force))

    def end(self) -> None:
        """The line is stopped by the program, in order: every judged part is stored."""
        self._earlier.stop()
        self._close_readers()
        self.finder.close()
        self._camera.close()
        self._tools.remember()

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
        self._tools.watch()

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
            self._in_force.show_recipe(recipe)
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

    def _close_readers(self) -> None:
        self.explain.close()
        self._in_force.close()

    def _on_view_chosen(self, view: str) -> None:
        self.limits.show_view(view)
        self._show_recipe()

    def _offer_source(self, recipe: Recipe | None) -> None:
        if recipe is None or self._recipe is None or self.shell.line.running:
            return
        if recipe.source and recipe.key.name != self._recipe.key.name:
            self.controls.show_sources(self._known_sources(), recipe.source)

    def _on_explain_toggled(self, on: bool) -> None:
        self.limits.setVisible(not on)
        self.explain.panel.setVisible(on)

    # -- what the person does ------------------------------------------------------------------------------

    def _on_enroll(self) -> None:
        self.shell.show_screen("enroll")

    def _on_demonstration_enrolled(self, key: RecipeKey) -> None:
        self.shell.recipe_changed.emit()
        self.controls.show_sources(self._known_sources(), _DEMO_LINE)
        self._trigger.show_trigger(_DEMO_TRIGGER)
        self.start_with(key, _DEMO_LINE)

    def _on_demonstration_over(self) -> None:
        self.first_steps.demonstrate.setEnabled(True)

    def _on_stop(self) -> None:
        self.shell.line.stop()

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

    def _on_source_changed(self, source: str) -> None:
        if self.shell.line.running and self._recipe is not None:
            self.start_with(self._recipe.key, source)
        else:
            self.services.save_settings(self.services.settings.with_source(source))
            self._check_camera()
