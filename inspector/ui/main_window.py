"""The window: navigation, notices, alarms, tasks and the screens. It is the `Shell` of the screens."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from inspector.domain.record import Progress, RecordFilter
from inspector.language import say, say_message
from inspector.ui.actions import enable_for, install_actions
from inspector.ui.bridge import TaskBridge
from inspector.ui.collector import SparedCollector
from inspector.ui.commands import LINE_SCREEN, Commands
from inspector.ui.help_way import HelpWay
from inspector.ui.language_switch import LanguageSwitch
from inspector.ui.line import Line
from inspector.ui.line_notices import LineNotices
from inspector.ui.modes import Modes
from inspector.ui.navigation import NavigationRail
from inspector.ui.screens import HELP, OPERATOR, SCREENS
from inspector.ui.shell import NoticeLevel, Screen
from inspector.ui.status_bar import StatusLine
from inspector.ui.theme import apply_theme, current_tokens, icon
from inspector.ui.verdict_sound import VerdictSound
from inspector.ui.widgets.alarm_banner import AlarmBanner
from inspector.ui.widgets.notices import NoticeArea
from inspector.ui.widgets.task_bar import TaskBar
from inspector.ui.window_tasks import WindowTasks

if TYPE_CHECKING:
    from inspector.app import Services

FIRST_WITHOUT_RECIPE = "enroll"
_SETTINGS = "settings"
_LEAST_SIZE = (1180, 720)


class MainWindow(QMainWindow):
    """Implements `Shell`. Screens are made when first shown, so the window is there before anything heavy.

    Closing waits for what is being stored (`Screen.saving`), then asks every screen (`may_close`), and only
    when all agree tells them (`end`); the program stops line, tasks and writer in order (`run.py`).

    Signals:
        recipe_changed, records_changed: See `Shell`.
        first_screen_shown: The window is usable.
    """

    recipe_changed = Signal()
    records_changed = Signal()
    first_screen_shown = Signal()

    def __init__(self, services: "Services") -> None:
        super().__init__()
        self.services = services
        self._line = Line(services, self)
        self._sound = VerdictSound(services, self._line, self)
        self._collector = SparedCollector(self._line, self)
        self._screens: dict[str, Screen] = {}
        self._current, self._painted = "", False
        self._close_when_saved = False
        self.notices, self.alarms = NoticeArea(), AlarmBanner()
        self.help, self.modes, self._language = HelpWay(self), Modes(self), LanguageSwitch(self)
        self.setWindowTitle("Inspector")
        self.setWindowIcon(icon("app", current_tokens().colours.accent))
        self.setMinimumSize(*_LEAST_SIZE)
        self._tasks, self._commands = WindowTasks(self), Commands(self)
        self._tasks.over.connect(self._on_task_over)
        self._line_notices = LineNotices(self)
        self._make_tools()

    # -- construction --------------------------------------------------------------------------------------

    def _make_tools(self) -> None:
        """What stands around the screens, in the language that is spoken now."""
        self.rail, self.status, self.task_bar = NavigationRail(), StatusLine(), TaskBar()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect_tools()
        self._actions = install_actions(self, self._commands.handlers())
        self._line_notices.show_recipe()

    def _lay_out(self) -> None:
        tokens = current_tokens()
        alarm_row = QHBoxLayout()
        alarm_row.setContentsMargins(tokens.gap, tokens.space, tokens.gap, 0)
        alarm_row.addWidget(self.alarms)
        content = QVBoxLayout()
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(0)
        content.addLayout(alarm_row)
        content.addWidget(self.notices)
        content.addWidget(self._stack, 1)
        content.addWidget(self.task_bar)
        content.addWidget(self.status)
        central = QWidget()
        row = QHBoxLayout(central)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(content, 1)
        self.setCentralWidget(central)

    def _connect_tools(self) -> None:
        self.rail.screen_chosen.connect(self.show_screen)
        self.rail.operator_requested.connect(self.modes.enter)
        self.rail.help_requested.connect(self.help.toggle)
        self.task_bar.cancel_requested.connect(self._tasks.cancel)

    # -- Shell ---------------------------------------------------------------------------------------------

    @property
    def line(self) -> Line:
        """The running line."""
        return self._line

    @property
    def current_screen(self) -> str:
        """Name of the screen in view, empty before the first."""
        return self._current

    def show_screen(self, name: str) -> Screen:
        """Go to a screen; makes it on first use."""
        screen = self._screens.get(name) or self._make(name)
        if name != self._current:
            if self._current:
                self._screens[self._current].deactivated()
            self._current = name
            self._stack.setCurrentWidget(screen)
            enable_for(self._actions, OPERATOR.name if self.modes.operator else name)
            self.setWindowTitle(f"{say(screen.title)} - Inspector")
            screen.activated()
            if self.focusWidget() is None or not screen.isAncestorOf(self.focusWidget()):
                screen.setFocus()  # its keys work at once, and Tab begins at its top
        if name == _SETTINGS:  # the screen says them itself, and keeps them
            self.notices.withdraw([say_message(warning) for warning in self.services.settings_warnings])
        self.rail.select(name)
        QTimer.singleShot(0, self, self._language.change_when_free)
        return screen

    def open_record(self, record_id: int) -> None:
        """Go to Review with this record selected."""
        self.show_screen("review").select_record(record_id)  # type: ignore[attr-defined]

    def review_only(self, wanted: RecordFilter, title: str) -> None:
        """Go to Review with only these records waiting."""
        self.show_screen("review").show_only(wanted, title)  # type: ignore[attr-defined]

    def notify(self, message: str, level: NoticeLevel = NoticeLevel.INFO) -> None:
        """Show a message in the bar at the top."""
        self.notices.add(say_message(message), level)

    def run_task(
        self,
        name: str,
        work: Callable[[Callable[[Progress], None]], Any],
        on_finished: Callable[[Any], None] | None = None,
        *,
        title: str = "",
    ) -> TaskBridge | None:
        """Run `work(report)` in the task thread with progress and cancel in the bottom bar."""
        return self._tasks.run(name, work, on_finished, title=title)

    def follow_future(
        self,
        future: Future[Any],
        on_finished: Callable[[Any], None] | None = None,
        on_failed: Callable[[], None] | None = None,
    ) -> None:
        """Call `on_finished(result)` on the main thread when the writer is through; notify a failure."""
        self._tasks.follow(future, on_finished, on_failed)

    def apply_theme(self, name: str) -> None:
        """Switch to "system", "light" or "dark" at once."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, name)

    def apply_language(self, name: str) -> None:
        """Speak the language of the setting, now or as soon as nothing would be lost by it."""
        self._language.change_to(name)

    @property
    def unfinished(self) -> str:
        """What somebody has begun and would lose if its screen went; empty where nothing is."""
        begun = (text for screen in self._screens.values() for text in (screen.saving, screen.begun) if text)
        return self._tasks.title or next(begun, "")

    def make_anew(self) -> None:
        """Make screens and tools again, where one was: in another language. The line runs on."""
        shown, self._current = self._current, ""
        for screen in self._screens.values():
            screen.end()
        for action in self._actions.values():
            self.removeAction(action)
            action.deleteLater()
        self._screens.clear()
        self.notices.setParent(None)
        self.alarms = self.alarms.anew()
        self.setLocale(QLocale())  # number fields write as their window does, and it has the one before
        self._make_tools()  # the central widget before goes, with all it holds
        if shown:
            self.show_screen(shown)

    def demonstrate_when_shown(self) -> None:
        """Start the demonstration once the first screen is in view."""
        self.first_screen_shown.connect(self._demonstrate)

    # -- Qt ------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The first screen is made after the window was painted once: it imports the plot library."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._show_first_screen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus: the space bar is the trigger where the line is."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QAbstractButton):
            if not event.isAutoRepeat():
                focused.click()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Wait for a save, ask the screens, then go; the ordered stop is the caller's."""
        if self._waits_for_save() or not all(screen.may_close() for screen in self._screens.values()):
            event.ignore()
            return
        for screen in self._screens.values():
            screen.end()
        self._tasks.close()
        self._line.close()
        self._sound.close()
        self._collector.close()
        event.accept()

    def _waits_for_save(self) -> bool:
        saving = [screen.saving for screen in self._screens.values() if screen.saving]
        self._close_when_saved = bool(saving)
        if saving:
            self.notify(say("Saving {what}: the window closes as soon as it is stored.", what=saving[0]))
        return self._close_when_saved

    # -- inside --------------------------------------------------------------------------------------------

    def _make(self, name: str) -> Screen:
        entry = next(entry for entry in (*SCREENS, OPERATOR, HELP) if entry.name == name)
        screen = entry.load()(self.services, self)
        self._screens[name] = screen
        self._stack.addWidget(screen)
        return screen

    def _show_first_screen(self) -> None:
        if not self._current:
            self._go_to_first()
        for warning in self.services.settings_warnings if self._current != _SETTINGS else ():
            self.notify(warning, NoticeLevel.WARNING)
        self.first_screen_shown.emit()

    def _go_to_first(self) -> None:
        if not self.services.recipes.names():
            self.show_screen(FIRST_WITHOUT_RECIPE)
        elif self.services.settings.start_mode == "operator":
            self.modes.enter()
        else:
            self.show_screen(LINE_SCREEN)

    def _demonstrate(self) -> None:
        self.show_screen(LINE_SCREEN).demonstrate()  # type: ignore[attr-defined]

    def _on_task_over(self) -> None:
        if self._close_when_saved:
            QTimer.singleShot(0, self, self.close)  # the screen is told first
        QTimer.singleShot(0, self, self._language.change_when_free)
