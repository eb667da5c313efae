"""The operator's screen: verdict, picture, counters, the line's buttons, change-over, last flagged parts."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from inspector.domain.recipe import RecipeKey
from inspector.language import mark, say
from inspector.ui.bridge import BackgroundReader
from inspector.ui.live.flagged_strip import SHOWN, FlaggedStrip
from inspector.ui.live.line_view import LineView, LineWidgets
from inspector.ui.live.picture_pane import PicturePane
from inspector.ui.live.stored_parts import EarlierFlags, StoredPart, last_part, stored_part
from inspector.ui.live.verdict_banner import VerdictBanner
from inspector.ui.operator.board import Board
from inspector.ui.operator.buttons import LineButtons
from inspector.ui.operator.change_over import ChangeOver, read_tiles
from inspector.ui.operator.earlier_part import EarlierPart
from inspector.ui.operator.hold_button import HoldButton
from inspector.ui.operator.starting import LineStarter
from inspector.ui.shell import NoticeLevel, Screen, Shell
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.heat_item import HeatMode
from inspector.ui.widgets.text import ElidedLabel

if TYPE_CHECKING:
    from inspector.app import Services

_SIDE_WIDTH = 340
_BANNER_SHARE = 4
_LEAST_BANNER = 110
_LOWER_HEIGHT = 590
"""What counters, buttons and the head need: on a low screen the verdict gives way first."""
_NOTHING_ENROLLED = mark(
    "Nothing is enrolled yet. Hold 'Engineer mode' for a second and enroll the first part there."
)


class OperatorScreen(Screen):
    """Everything an operator needs and nothing else. Alarms and messages stand above it, as everywhere.

    Signals:
        leave_requested: The person held 'Engineer mode'.
    """

    title = mark("Operator")
    leave_requested = Signal()

    def __init__(self, services: "Services", shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(services, shell, parent)
        self.setObjectName("operator")
        self.recipe = ElidedLabel("", "page-title")
        self.leave = HoldButton(say("Engineer mode (hold)"), "settings")
        self.banner, self.picture, self.board = VerdictBanner(), PicturePane(), Board()
        self.flagged, self.buttons = FlaggedStrip(), LineButtons()
        self.flagged.set_empty_words(say("Flagged parts appear here. Touch one to look at it again."))
        self.changing, self.earlier = ChangeOver(), EarlierPart()
        self.pages = QStackedWidget()
        self.reader = BackgroundReader(self)
        self._starter = LineStarter(services, shell, self)
        self._flags = EarlierFlags(services, self)
        self._view = LineView(
            shell.line, LineWidgets(self.banner, self.picture, self.board, None, self.flagged), self
        )
        self._lay_out()
        self._connect()
        self._flags.start(SHOWN)

    # -- construction --------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        tokens = current_tokens()
        self.picture.tools.hide()
        for shown in (self.picture, self.changing, self.earlier):
            self.pages.addWidget(shown)
        head = QHBoxLayout()
        head.addWidget(self.recipe, 1)
        head.addWidget(self.leave)
        left = QVBoxLayout()
        left.setSpacing(tokens.gap)
        left.addWidget(self.pages, 1)
        left.addWidget(self.flagged)
        side = QWidget()
        side.setFixedWidth(_SIDE_WIDTH)
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(tokens.gap)
        right.addWidget(self.board)
        right.addStretch(1)
        right.addWidget(self.buttons)
        lower = QHBoxLayout()
        lower.setSpacing(tokens.gap)
        lower.addLayout(left, 1)
        lower.addWidget(side)
        page = QVBoxLayout(self)
        page.setContentsMargins(tokens.wide, tokens.gap, tokens.wide, tokens.wide)
        page.setSpacing(tokens.gap)
        page.addLayout(head)
        page.addWidget(self.banner)
        page.addLayout(lower, 1)

    def _connect(self) -> None:
        line = self.shell.line
        line.changed.connect(self._show_state)
        self.shell.recipe_changed.connect(self._show_state)
        self.leave.held.connect(self.leave_requested)
        self.buttons.start_requested.connect(self.start)
        self.buttons.stop_requested.connect(self._on_stop)
        self.buttons.trigger_requested.connect(line.trigger)
        self.buttons.change_over_requested.connect(self._on_change_over)
        self.changing.chosen.connect(self._on_recipe_chosen)
        self.changing.closed.connect(self._show_line)
        self.earlier.closed.connect(self._show_line)
        self.flagged.record_chosen.connect(self._on_record_chosen)
        self._flags.read.connect(self._on_flag_read)
        self.reader.failed.connect(self._on_failed)

    # -- the screen ----------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The verdict takes a quarter of the height: it is read from three metres."""
        super().resizeEvent(event)
        left = self.height() - _LOWER_HEIGHT
        self.banner.setFixedHeight(min(self.height() // _BANNER_SHARE, max(_LEAST_BANNER, left)))

    def activated(self) -> None:
        """Show what is in force now."""
        settings = self.services.settings
        for pane in (self.picture, self.earlier.picture):
            pane.set_heat(HeatMode(settings.heatmap_mode), settings.heatmap_opacity)
        self.board.show_shift(self.services.part_counter.parts)
        self._show_line()
        self._show_state()
        self.shell.line.watch_preview(self.picture.view.heat_mode() is not HeatMode.OFF)
        if self.picture.view.frame_size is None:
            self._show_last_part()
        self.buttons.start_stop.setFocus()

    def deactivated(self) -> None:
        """Let the model rest between parts."""
        self.shell.line.watch_preview(False)
        self.reader.close()

    @property
    def busy(self) -> bool:
        """Recipes or earlier parts are being read."""
        return self.reader.busy or self._flags.busy

    def end(self) -> None:
        """The line is stopped by the program, in order."""
        self._flags.stop()
        self.reader.close()

    def start(self) -> None:
        """Start the line with the active recipe."""
        self._starter.start()

    def _show_state(self) -> None:
        key, line = self.services.recipes.active(), self.shell.line
        self.recipe.set_text(str(key) if key is not None else say("No recipe yet"))
        self.buttons.show_state(running=line.running, stopping=line.stopping, can_start=key is not None)
        if key is None:
            self.picture.clear(say(_NOTHING_ENROLLED))
        elif self.picture.view.frame_size is None:
            self.picture.clear(say("Press START: the camera's picture appears here."))

    def _show_line(self) -> None:
        self.pages.setCurrentWidget(self.picture)

    def _show_last_part(self) -> None:
        key = self.services.recipes.active()
        found = last_part(self.services, key) if key is not None else None
        if found is not None:
            caption = say("Last part: record {number}", number=found.record_id)
            self.picture.show_inspection(found.inspection, caption)

    # -- what the person does ------------------------------------------------------------------------------

    def _on_stop(self) -> None:
        self.shell.line.stop()

    def _on_change_over(self) -> None:
        self.pages.setCurrentWidget(self.changing)
        self.reader.ask("tiles", partial(read_tiles, self.services), self.changing.show_tiles)

    def _on_recipe_chosen(self, key: RecipeKey) -> None:
        self._show_line()
        if key != self.services.recipes.active():
            self._starter.change_over(key)

    def _on_record_chosen(self, record_id: int) -> None:
        self.reader.ask("part", partial(stored_part, self.services, record_id), self._show_earlier)

    def _show_earlier(self, part: StoredPart | None) -> None:
        if part is None:
            self.shell.notify(say("No image of this part is stored."), NoticeLevel.WARNING)
            return
        self.earlier.show_part(part)
        self.pages.setCurrentWidget(self.earlier)

    def _on_flag_read(self, part: StoredPart) -> None:
        self.flagged.add_earlier(part.record_id, part.inspection)

    def _on_failed(self, message: str) -> None:
        self.shell.notify(message, NoticeLevel.ERROR)
