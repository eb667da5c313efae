"""The Camera screen: puts the list, the picture, its aids, the settings and the recipe together."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from inspector.capture import SourceInfo, storable_spec
from inspector.language import mark, say, say_message
from inspector.ui.camera.aids_panel import AidsPanel
from inspector.ui.camera.control_panel import NO_CAMERA, ControlPanel
from inspector.ui.camera.device_list import DeviceList
from inspector.ui.camera.feed import CameraFeed, Told
from inspector.ui.camera.keeping import Keeping
from inspector.ui.camera.line_feed import LineFeed
from inspector.ui.camera.looking import Looked, Looker
from inspector.ui.camera.overlay_item import OverlayItem
from inspector.ui.camera.own_feed import OwnFeed
from inspector.ui.camera.recipe_card import RecipeCard
from inspector.ui.shell import Screen, Shell
from inspector.ui.sources import ReaderStatus, SourceFinder
from inspector.ui.theme import current_tokens
from inspector.ui.widgets import ImageView
from inspector.ui.widgets.text import ElidedLabel

if TYPE_CHECKING:
    from inspector.app import Services

_SIDE_WIDTH = 432
_SCROLL_BAR_PX = 16
_ASK_MS = 1000  # readings, and what an automatic does, are shown as they change
LINE_RUNS = mark("The line runs with this camera. Stop it (F5) to choose another one.")
LINE_STOPS = mark("The line is stopping ...")
WAITING = mark("Waiting for the first frame ...")


class CameraScreen(Screen):
    """A camera is read by this screen while no line runs; while one runs, its camera is shown."""

    title = mark("Camera")

    def __init__(self, services: "Services", shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(services, shell, parent)
        self.view, self.aids, self.status = ImageView(), AidsPanel(), ElidedLabel("", "caption")
        self.devices, self.settings, self.recipe = DeviceList(), ControlPanel(), RecipeCard()
        self.overlay, self.looker, self.finder = OverlayItem(), Looker(), SourceFinder(self)
        self.own = OwnFeed(self.looker, self)
        self.of_line = LineFeed(services, shell.line, self.looker, self)
        self.feed: CameraFeed = self.own
        self._spec, self._in_view = services.settings.source, False
        self._told: Told | None = None
        self._keeping = Keeping(services, shell, self.recipe, self)
        self._ask_timer = QTimer(self, interval=_ASK_MS)
        self.view.scene().addItem(self.overlay)
        self._lay_out()
        self._connect()

    # -- construction --------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        tokens = current_tokens()
        left = QVBoxLayout()
        left.setSpacing(tokens.space)
        left.addWidget(self.view, 1)
        left.addWidget(self.status)
        left.addWidget(self.aids)
        inner = QWidget()
        inner.setMinimumWidth(_SIDE_WIDTH - _SCROLL_BAR_PX)
        right = QVBoxLayout(inner)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(tokens.space)
        for widget in (self.devices, self.recipe, self.settings):
            right.addWidget(widget)
        right.addStretch(1)
        side = QScrollArea()
        side.setWidget(inner)
        side.setWidgetResizable(True)
        side.setFrameShape(QFrame.Shape.NoFrame)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setFixedWidth(_SIDE_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.gap, tokens.gap, tokens.gap, tokens.gap)
        row.setSpacing(tokens.gap)
        row.addLayout(left, 1)
        row.addWidget(side)

    def _connect(self) -> None:
        for feed in (self.own, self.of_line):
            feed.looked.connect(self._on_looked)
            feed.told.connect(self._on_told)
            feed.refused.connect(self.settings.show_refusal)
            feed.said.connect(self._on_said)
        self.finder.found.connect(self._on_found)
        self.finder.searched.connect(partial(self.devices.show_searching, False))
        self.devices.search_wanted.connect(self._search)
        self.devices.chosen.connect(self._on_chosen)
        self.settings.wanted.connect(self._on_wanted)
        self.settings.trigger_wanted.connect(self._on_trigger_wanted)
        self.aids.overlays_changed.connect(self._on_overlays_changed)
        self._keeping.ask_wanted.connect(self._on_save_wanted)
        self._keeping.wanted.connect(self._on_wanted)
        self.shell.line.changed.connect(self._on_line_changed)
        self._ask_timer.timeout.connect(self._on_ask)

    # -- the screen ----------------------------------------------------------------------------------------

    def activated(self) -> None:
        """Search for cameras the first time, and show the one that was chosen last."""
        self._in_view = True
        if not self.finder.sources:
            self._search()
        self._keeping.read()
        self._follow_line()

    def deactivated(self) -> None:
        """Let the camera go: another screen or the line may want it."""
        self._in_view = False
        self._let_go()

    @property
    def busy(self) -> bool:
        """The first frame, or the list of cameras, is on its way."""
        return self._in_view and (self.finder.searching or self.own.waiting)

    def end(self) -> None:
        """Let the camera go and wait until it is closed."""
        self.deactivated()
        self.finder.close()
        self.own.close()
        self.of_line.close()

    # -- which camera --------------------------------------------------------------------------------------

    def _search(self) -> None:
        self.devices.show_searching(True)
        self.finder.search()

    @Slot()
    def _on_line_changed(self) -> None:
        if self._in_view:
            self._follow_line()

    def _follow_line(self) -> None:
        line = self.shell.line
        self._let_go()
        if line.stopping:
            self.devices.show_locked(say(LINE_STOPS))
        elif line.running:
            self._spec = self.services.settings.source
            self.devices.show_locked(say(LINE_RUNS))
            self.feed = self.of_line
            self.of_line.start()
        else:
            self.devices.show_locked("")
            self._open()
        self.devices.mark(self._spec)

    def _open(self) -> None:
        self.feed = self.own
        if not self._spec:
            self.view.set_placeholder(say(NO_CAMERA))
            return
        self.view.set_placeholder(say("Opening the camera ..."))
        self.own.start(self._spec)
        self._ask_timer.start()

    def _let_go(self) -> None:
        self._ask_timer.stop()
        for feed in (self.own, self.of_line):
            feed.stop()
        self._told = None
        self.view.set_frame(None)
        self.overlay.set_overlay(None, 1)
        self.status.set_text("")
        self.aids.clear()
        self.settings.clear()
        self._keeping.forget_camera()

    @Slot(object)
    def _on_found(self, sources: tuple[SourceInfo, ...]) -> None:
        self.devices.show_sources(sources, self._spec)

    @Slot(str)
    def _on_chosen(self, spec: str) -> None:
        if self.feed is self.own:
            self._spec = storable_spec(spec)
            self.devices.mark(self._spec)
            self._let_go()
            self._open()

    # -- what the camera gives -----------------------------------------------------------------------------

    @Slot(object)
    def _on_looked(self, looked: Looked) -> None:
        self.view.set_frame(looked.frame.pixels)
        self.overlay.set_overlay(looked.overlay, looked.aids.step)
        self.aids.show_aids(looked.aids)
        width, height = looked.frame.size
        size = say("{width} x {height} pixels", width=width, height=height)
        self.status.set_text(f"{size}  ·  {looked.frame.source_id}")
        self._keeping.show_size(looked.frame.size)

    @Slot(object)
    def _on_said(self, status: ReaderStatus) -> None:
        if status.fault:
            self.view.set_frame(None)
            self.overlay.set_overlay(None, 1)
            self.settings.clear(say("The camera is not open."))
        problem = say_message(status.fault)
        self.view.set_placeholder(problem or say(WAITING))
        ended = say("No further frames: the file has ended.") if status.ended else ""
        words = problem or say_message(status.note) or ended
        if words:
            self.status.set_text(words)

    @Slot(object)
    def _on_told(self, told: Told) -> None:
        self._told = told
        self.settings.show_controls(told[1])
        self._keeping.show_camera(*told, settled=self.feed.settled)

    @Slot()
    def _on_ask(self) -> None:
        if self._told is not None:
            self.own.ask()

    # -- what the person wants -----------------------------------------------------------------------------

    @Slot(str, object)
    def _on_wanted(self, name: str, value: float | int | str | bool) -> None:
        self.feed.set(name, value)

    @Slot()
    def _on_trigger_wanted(self) -> None:
        self.feed.trigger()

    @Slot()
    def _on_overlays_changed(self) -> None:
        self.looker.clipping = self.aids.clipping.isChecked()
        self.looker.peaking = self.aids.peaking.isChecked()

    @Slot()
    def _on_save_wanted(self) -> None:
        if self.feed.settled:  # else it asks by itself, once everything is set
            self.feed.ask()
