"""A window that stands still: a line that seems to run, a camera with one picture, and waiting for rest.

What a screen shows of either does not depend on how fast the machine is. Nothing here is a test's; the
process that takes the pictures (`helpers.screenshot_taker`) sets it up before the first window is made.
"""

from collections.abc import Callable, Sequence
from functools import cache
from threading import Event

from helpers.screenshot_line import StillLine
from helpers.screenshot_world import soft
from PySide6.QtCore import QDeadlineTimer, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from inspector.capture import Control, ControlKind, ControlValue, SourceInfo, open_source, registry
from inspector.capture.camera.device import Grab
from inspector.capture.camera.source import CameraSource
from inspector.capture.source_search import SourceSearch
from inspector.domain.frame import Pixels
from inspector.ui import main_window
from inspector.ui.live import line_view
from inspector.ui.shell import Screen

SIZE = (1280, 800)
_INFO = SourceInfo("bench", "40512", make="Bench", model="B1300", serial="40512", address="192.168.20.14")
_FRAME_S = 0.2
_SETTLE_MS = 30_000
_LOOK_MS = 15
_SOON_MS = 1000
_AN_HOUR_MS = 3_600_000
_GENERATIONS = 8  # of events: a widget is shown, its layout done, then the ones around it, one by one
_MASKED = Qt.GlobalColor.gray


class StillDevice:
    """A full `CameraDevice` that always sees the same part."""

    def __init__(self) -> None:
        self._closed = Event()
        self._values: dict[str, ControlValue] = {"exposure_us": 4000.0, "gain": 6.0, "auto_exposure": "off"}

    def grab(self, timeout_s: float) -> Grab | None:
        self._closed.wait(min(timeout_s, _FRAME_S))
        return Grab(still_part())

    def trigger(self) -> None:
        """The next picture comes anyway."""

    def controls(self) -> tuple[Control, ...]:
        number, values = ControlKind.NUMBER, self._values
        return (
            Control(
                "auto_exposure",
                ControlKind.CHOICE,
                values["auto_exposure"],
                choices=("off", "once", "continuous"),
            ),
            Control("exposure_us", number, values["exposure_us"], low=10.0, high=1_000_000.0, unit="us"),
            Control("gain", number, values["gain"], low=0.0, high=24.0, step=0.5, unit="dB"),
            Control("temperature_c", ControlKind.READING, 41.5, unit="C"),
        )

    def set_control(self, name: str, value: ControlValue) -> None:
        self._values[name] = value

    def close(self) -> None:
        self._closed.set()


@cache
def still_part() -> Pixels:
    """A good washer, uint8 (512, 512, 3) RGB."""
    source = open_source("simulated:washer?seed=11&defect_rate=0&rate=0&count=1")
    source.open()
    try:
        return soft(source.read(1.0).pixels)
    finally:
        source.close()


def still_machine() -> None:
    """Put the still line and camera in the place of the real ones; verdicts stay in view. Once a process."""
    main_window.Line = StillLine
    line_view.HOLD_MS = _AN_HOUR_MS
    listers = {"bench": lambda: [_INFO], "simulated": registry._list_simulated}
    registry._SEARCH = SourceSearch(listers)
    registry._BACKENDS["bench"] = lambda _target, _rate, _loop: CameraSource(_INFO, StillDevice)


def wait_until(condition: Callable[[], bool], what: str) -> None:
    """Run the event loop until it holds.

    Raises:
        AssertionError: It never does.
    """
    deadline = QDeadlineTimer(_SETTLE_MS)
    while not condition():
        assert not deadline.hasExpired(), f"waited in vain: {what}"
        let_pass()


def let_pass(milliseconds: int = _LOOK_MS) -> None:
    """Run the event loop."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def settled_picture(window: QWidget, screen: Screen, masked: Sequence[QWidget]) -> QImage:
    """The window at rest: nothing is read, nothing is due soon, and two pictures in a row are the same."""
    last = picture_of(window, masked)

    def at_rest() -> bool:
        nonlocal last
        before, last = last, picture_of(window, masked)
        return not screen.busy and not _due_soon(window) and last == before

    wait_until(at_rest, f"{type(screen).__name__} does not come to rest")
    return last


def _due_soon(window: QWidget) -> bool:
    """Something will be drawn anew in a moment."""
    timers = window.findChildren(QTimer)
    return any(each.isActive() and each.isSingleShot() and each.interval() < _SOON_MS for each in timers)


def picture_of(window: QWidget, masked: Sequence[QWidget]) -> QImage:
    """What is seen now, with what no test may look at painted over.

    Layouts that are due come first: taking a picture settles them by halves, and they are not done again.
    """
    for _ in range(_GENERATIONS):
        QApplication.processEvents()
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    for widget in masked:
        painter.setClipRegion(widget.visibleRegion().translated(widget.mapTo(window, QPoint())))
        painter.fillRect(window.rect(), _MASKED)
    painter.end()
    return picture


def lose_pointer_and_caret(app: QApplication) -> None:
    """Neither a blinking caret nor an effect may tell two pictures apart."""
    app.setCursorFlashTime(0)
    for effect in (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_FadeTooltip):
        app.setEffectEnabled(effect, False)
