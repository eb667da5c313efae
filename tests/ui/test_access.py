"""Keyboard and screen reader: every control has a name, is reached by Tab and shows its focus."""

import pytest
from helpers.filled_services import add_records
from helpers.ui_world import WAIT_MS, quiet_until
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QButtonGroup,
    QComboBox,
    QGraphicsView,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from inspector.ui.run import make_window
from inspector.ui.screens import OPERATOR, SCREENS

CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QGraphicsView,
    QLineEdit, QPlainTextEdit, QTabBar, QTextEdit,
)  # fmt: skip
NAMES = (*(entry.name for entry in SCREENS), OPERATOR.name)
MOST_STOPS = 400


@pytest.fixture
def window(enrolled, qapp, qtbot):
    add_records(enrolled, 40)
    made = make_window(qapp, enrolled)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.first_screen_shown):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=WAIT_MS)
    yield made
    quiet_until(qtbot, made)
    qapp.setStyleSheet("")


def in_view(window, name, qtbot):
    screen = window.show_screen(name)
    if name == OPERATOR.name:
        window.modes.enter()
    qtbot.waitUntil(lambda: not screen.busy, timeout=WAIT_MS)
    QApplication.processEvents()
    return screen


def controls(root: QWidget) -> list[QWidget]:
    """What a person can operate, without the parts that a control is made of."""
    found = [widget for widget in root.findChildren(QWidget) if isinstance(widget, CONTROLS)]
    return [w for w in found if w.isVisible() and not isinstance(w, QScrollBar) and not _is_inner(w)]


def _is_inner(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, (QComboBox, QAbstractSpinBox, QAbstractItemView)):
            return True
        parent = parent.parentWidget()
    return False


def spoken(widget: QWidget) -> str:
    """What a screen reader says first."""
    face = QAccessible.queryAccessibleInterface(widget)
    return face.text(QAccessible.Text.Name).strip() if face is not None else ""


def tabbed(window) -> list[QWidget]:
    """Where Tab leads, once round."""
    stops: list[QWidget] = []
    while len(stops) < MOST_STOPS:
        window.focusNextChild()
        now = QApplication.focusWidget()
        if now in stops:
            return stops
        stops.append(now)
    raise AssertionError("Tab does not come round")


def described(widget: QWidget) -> str:
    above = [type(w).__name__ for w in _parents(widget)][:4]
    return f"{type(widget).__name__} {spoken(widget)!r} in {' < '.join(above)}"


def _parents(widget):
    while (widget := widget.parentWidget()) is not None:
        yield widget


def groups_of(root) -> dict[QAbstractButton, set[QAbstractButton]]:
    """Buttons of which one is chosen: Tab reaches one of them, the arrow keys the others."""
    return {
        button: set(group.buttons())
        for group in root.findChildren(QButtonGroup)
        if group.exclusive()
        for button in group.buttons()
    }


def test_every_control_has_a_name_is_reached_by_tab_and_shows_its_focus(window, qtbot):
    problems = [problem for name in NAMES for problem in problems_of(window, name, qtbot)]
    assert not problems, "\n".join(["", *problems])


def problems_of(window, name, qtbot) -> list[str]:
    in_view(window, name, qtbot)
    found, stops, groups = controls(window), tabbed(window), groups_of(window)
    reached = set(stops)
    nameless = [widget for widget in found if not spoken(widget)]
    missed = [
        widget
        for widget in found
        if widget.isEnabled()
        and widget not in reached
        and widget.focusProxy() not in reached
        and not groups.get(widget, set()) & reached
    ]
    unseen = [stop for stop in stops if not shows_focus(stop)]
    kinds = {"has no name": nameless, "is not reached by Tab": missed, "does not show its focus": unseen}
    return [f"{name}: {described(widget)} {what}" for what, widgets in kinds.items() for widget in widgets]


def shows_focus(stop: QWidget) -> bool:
    """The control looks different with the focus than without."""
    area = stop.parentWidget() or stop
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    with_focus = area.grab(stop.geometry() if area is not stop else stop.rect()).toImage()
    stop.clearFocus()
    QApplication.processEvents()
    return with_focus != area.grab(stop.geometry() if area is not stop else stop.rect()).toImage()
