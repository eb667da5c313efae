"""What a person has to do, counted: first verdict, change-over, review, a limit.

The counts are printed. INSPECTOR_TEST_DISPLAY=1 with DISPLAY set runs the same on a real display (Xvfb).
"""

import sys
from math import log10

import pyqtgraph
import pytest
from helpers.person import Person
from helpers.station_world import enroll_washers
from helpers.ui_world import WAIT_MS
from PySide6.QtCore import QPoint, QPointF, Qt

from inspector.app.demo import inspect_demo
from inspector.domain.record import RecordFilter
from inspector.domain.verdict import VerdictKind
from inspector.ui.enrollment.draft import Step
from inspector.ui.theme import apply_theme

GOODS = 4


@pytest.fixture(autouse=True)
def dressed(qapp):
    """Sizes as the program has them."""
    apply_theme(qapp, "light")
    yield
    qapp.setStyleSheet("")


@pytest.fixture
def told(capsys):
    """Prints through the capture: the counts are a result."""

    def tell(what: str, person: Person) -> None:
        with capsys.disabled():
            sys.stdout.write(f"\n{what}: {person.cost()}\n")

    return tell


def stop(window, qtbot):
    stopped = []
    window.line.stop(then=lambda: stopped.append(True))
    qtbot.waitUntil(lambda: bool(stopped), timeout=WAIT_MS)


def another_picture(screen, qtbot):
    """Look until the next part lies there: the same one twice would be a duplicate."""
    seen = screen.goods.view.pixels
    qtbot.waitUntil(lambda: screen.goods.view.pixels is not seen, timeout=WAIT_MS)


@pytest.mark.slow  # learns with the model that is offered first
def test_first_start_to_first_verdict(window, qtbot, told):
    person = Person(window, qtbot)
    assert window.current_screen == "enroll"
    screen = window.show_screen("enroll")
    person.type("washer")
    qtbot.waitUntil(screen.footer.next.isEnabled, timeout=WAIT_MS)
    person.click(screen.footer.next)
    person.click(screen.footer.next)
    qtbot.waitUntil(screen.goods.capture.isEnabled, timeout=WAIT_MS)
    for _ in range(GOODS):
        person.click(screen.goods.capture)
        another_picture(screen, qtbot)
    person.click(screen.footer.next)
    person.click(screen.footer.next)
    qtbot.waitUntil(lambda: screen.draft.step is Step.CHECK, timeout=6 * WAIT_MS)
    person.click(screen.footer.next)
    qtbot.waitUntil(lambda: window.current_screen == "live", timeout=WAIT_MS)
    live = window.show_screen("live")
    person.click(live.controls.start_stop)
    qtbot.waitUntil(lambda: live.banner.text.kind is not None, timeout=2 * WAIT_MS)
    told("First start to first verdict", person)
    assert person.clicks <= 12
    stop(window, qtbot)


def test_change_over_in_operator_mode(line_window, qtbot, told):
    services = line_window.services
    before, other = services.recipes.active(), enroll_washers(services, name="other washer")
    services.activate(before).result()
    line_window.modes.enter()
    operator, person = line_window.show_screen("operator"), Person(line_window, qtbot)
    person.click(operator.buttons.change_over)
    qtbot.waitUntil(lambda: other.name in operator.changing.tiles, timeout=WAIT_MS)
    qtbot.waitUntil(operator.changing.tiles[other.name].isVisible, timeout=WAIT_MS)
    person.click(operator.changing.tiles[other.name])
    qtbot.waitUntil(lambda: services.recipes.active() == other, timeout=WAIT_MS)
    person.click(operator.buttons.start_stop)
    qtbot.waitUntil(lambda: line_window.line.running, timeout=WAIT_MS)
    told("Change-over, with the start of the line", person)
    assert person.clicks <= 3
    stop(line_window, qtbot)


def test_review_of_one_part(line_window, qtbot, told):
    services = line_window.services
    inspect_demo(services, services.recipes.active())
    review = line_window.show_screen("review")
    qtbot.waitUntil(lambda: review.queue.current is not None and not review.busy, timeout=WAIT_MS)
    person, first = Person(line_window, qtbot), review.queue.current.record_id
    person.press(Qt.Key.Key_D)
    qtbot.waitUntil(lambda: services.records.get(first).disposition is not None, timeout=WAIT_MS)
    told("Review of one part", person)
    assert (person.clicks, person.keys) == (0, 1)
    assert review.queue.current.record_id != first


def test_a_limit_is_moved_with_one_drag(line_window, qtbot, told):
    services = line_window.services
    key = services.recipes.active()
    inspect_demo(services, key)
    pyqtgraph.setConfigOption("mouseRateLimit", -1)  # a test's hand is faster than 100 Hz
    live, before = line_window.show_screen("live"), services.recipes.limits(key)
    live._show_recipe()
    qtbot.waitUntil(lambda: not live.busy, timeout=WAIT_MS)
    histogram, person = live.limits.histogram, Person(line_window, qtbot)
    wanted = before.reject * 1.2
    person.drag(histogram.viewport(), at(histogram, before.reject), at(histogram, wanted))
    qtbot.waitUntil(lambda: services.recipes.limits(key) != before, timeout=WAIT_MS)
    told("A limit changed", person)
    assert (person.clicks, person.keys, person.drags) == (0, 0, 1)
    assert services.recipes.limits(key).reject == pytest.approx(wanted, rel=0.05)
    assert services.records.count(RecordFilter(verdicts=(VerdictKind.FAIL,))) > 0
    pyqtgraph.setConfigOption("mouseRateLimit", 100)


def at(histogram, score):
    """Where a score lies on the histogram."""
    point = histogram.mapFromScene(histogram.getViewBox().mapViewToScene(QPointF(log10(score), 0.5)))
    return QPoint(point.x(), int(histogram.height() * 0.4))
