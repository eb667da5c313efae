"""What each picture shows: a screen in the state in which people see it in their daily work."""

from collections.abc import Callable
from dataclasses import dataclass

from helpers.screenshot_line import line_of, news
from helpers.screenshot_stage import SIZE, let_pass, wait_until
from helpers.screenshot_world import RECIPE, soft_goods
from PySide6.QtWidgets import QWidget

from inspector.app import Services
from inspector.app.version_comparison import VersionComparison, compare_versions
from inspector.domain.recipe import RecipeKey
from inspector.domain.verdict import VerdictKind
from inspector.ui.enrollment.draft import Step
from inspector.ui.main_window import MainWindow
from inspector.ui.shell import Screen

COMPARED = 20
_ANYWHERE = "/srv/inspector"
_RECORD_ROW = 3
_COMPARISONS: list[VersionComparison] = []


@dataclass(frozen=True, eq=False)
class Seen:
    """A screen as it is to be taken, and those of its widgets that no two machines show alike."""

    screen: Screen
    masked: tuple[QWidget, ...] = ()


def live(window: MainWindow) -> Seen:
    """A running line that has just judged a defective part."""
    screen = window.show_screen("live")
    line_of(window).show_running(news(window.services))
    return Seen(screen)


def operator(window: MainWindow) -> Seen:
    """The same for who stands two metres away."""
    window.modes.enter()
    window.showNormal()  # the screen of the offscreen platform is square
    window.resize(*SIZE)
    line_of(window).show_running(news(window.services))
    return Seen(window.show_screen("operator"))


def enroll_goods(window: MainWindow) -> Seen:
    """Four good parts captured, the camera shows the next one."""
    screen = window.show_screen("enroll")
    screen.part.name.setText("washer M10")
    for image in soft_goods("washer", 4):
        screen.draft.goods.add(image.pixels, image.origin)
    screen._show_step(Step.GOODS)
    wait_until(lambda: screen.goods.view.frame_size is not None, "a frame to enroll")
    wait_until(lambda: screen.draft.camera is not None, "the camera's settings")
    return Seen(screen)


def forget_goods(window: MainWindow) -> None:
    """Closing would ask for the goods."""
    window.show_screen("enroll").draft.start_over()


def review(window: MainWindow) -> Seen:
    """A flagged part waits for a decision."""
    screen = window.show_screen("review")
    wait_until(lambda: screen.picture.heat is not None and not screen.busy, "a flagged part")
    return Seen(screen)


def review_why(window: MainWindow) -> Seen:
    """Why this part was flagged."""
    screen = review(window).screen
    screen.why_button.click()
    wait_until(lambda: not screen.explain.busy and bool(screen.explain.panel.where.text()), "an explanation")
    return Seen(screen)


def learn(window: MainWindow) -> Seen:
    """What people confirmed, to be learned."""
    return Seen(window.show_screen("learn"))


def records(window: MainWindow) -> Seen:
    """A record of a list that is filtered for rejects."""
    screen = window.show_screen("records")
    screen.filters.chips[VerdictKind.FAIL].setChecked(True)
    let_pass()
    wait_until(lambda: not screen.busy and screen.model.rowCount() > _RECORD_ROW, "the list")
    screen.table.selectRow(_RECORD_ROW)
    return Seen(screen)


def recipes(window: MainWindow) -> Seen:
    """The version in use, with the history of its limits."""
    return Seen(window.show_screen("recipes"))


def compare(window: MainWindow) -> Seen:
    """Two versions, with a model each, over the same parts."""
    screen = window.show_screen("recipes")
    wait_until(lambda: not screen.busy and screen.compare_button.isEnabled(), "the versions")
    screen.compare_button.click()
    screen.compare.show_comparison(_comparison(window.services))
    return Seen(screen)


def _comparison(services: Services) -> VersionComparison:
    """Made once a process: it takes seconds, and all variants look at the same one."""
    if not _COMPARISONS:
        versions = RecipeKey(RECIPE, 1), RecipeKey(RECIPE, 2)
        _COMPARISONS.append(
            compare_versions(services, *versions, most=COMPARED, report=lambda _progress: None)
        )
    return _COMPARISONS[0]


def camera(window: MainWindow) -> Seen:
    """A camera with settings, its histogram and its focus."""
    screen = window.show_screen("camera")
    wait_until(lambda: bool(screen.settings.rows) and screen.view.frame_size is not None, "the camera")
    return Seen(screen)


def statistics(window: MainWindow) -> Seen:
    """Two days of figures."""
    screen = window.show_screen("statistics")
    wait_until(lambda: screen.found is not None, "figures")
    return Seen(screen)


def settings(window: MainWindow) -> Seen:
    """All cards; where a test keeps its data tells nothing."""
    screen = window.show_screen("settings")
    for field in (screen.data.path, screen.shifts.folder):
        field.setText(_ANYWHERE)
    return Seen(screen, (screen.computing.versions, screen.data.free))


def help_page(window: MainWindow) -> Seen:
    """The manual, at a page without a picture that `make manual-pictures` takes anew."""
    window.help.toggle()
    screen = window.show_screen("help")
    screen.show_page("limits")
    return Seen(screen)


def welcome(window: MainWindow) -> Seen:
    """The very first start."""
    screen = window.show_screen("enroll")
    wait_until(lambda: screen.draft.camera is not None, "the camera's settings")
    return Seen(screen)


def _rest(window: MainWindow) -> None:
    line_of(window).rest()


@dataclass(frozen=True)
class State:
    """A picture by its name; `then` puts away what would get into the way of the next one."""

    name: str
    show: Callable[[MainWindow], Seen]
    then: Callable[[MainWindow], object] = lambda _window: None


STATES = (
    State("live", live, _rest),
    State("enroll-goods", enroll_goods, forget_goods),
    State("review", review),
    State("review-why", review_why),
    State("learn", learn),
    State("records", records),
    State("recipes", recipes),
    State("compare", compare),
    State("camera", camera),
    State("statistics", statistics),
    State("settings", settings),
    State("help", help_page),
)
"""Of a window that has its recipes, in the order in which they are taken."""

OPERATOR = State("operator", operator, lambda window: (_rest(window), window.modes.leave()))
WELCOME = State("enroll-welcome", welcome)
