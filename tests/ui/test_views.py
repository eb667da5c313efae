"""Parts that several cameras look at, on the screens: the worst view in front, the others one key away."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from helpers.plain_shell import PlainShell
from helpers.review_world import quiet, reviews
from helpers.station_world import Wakes, keeper_of, outcomes_of
from helpers.ui_world import quiet_until
from helpers.view_world import enroll_views, frames_of, line_of
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from inspector.app import Services, open_services
from inspector.app.views import WantedView, line_source, set_views
from inspector.domain.errors import Cancelled
from inspector.domain.frame import TriggerKind
from inspector.domain.recipe import RecipeKey
from inspector.domain.record import DispositionKind, Inspection, RecordFilter, StageTimes, ViewInspection
from inspector.domain.trigger import TriggerSettings
from inspector.domain.verdict import Limits, Verdict, VerdictKind
from inspector.station import Outcome, Station
from inspector.ui.live.line_view import scores_of_view
from inspector.ui.main_window import MainWindow
from inspector.ui.recipes import RecipesScreen
from inspector.ui.records import RecordsScreen
from inspector.ui.shell import NoticeLevel
from inspector.ui.widgets.record_words import seen_facts, seen_view
from inspector.ui.widgets.view_strip import ShownView, ViewStrip

WAIT_MS = 20_000
COUNT = "&count=3&start=40"
BAD, WHOLE, BLIND = 1, 2, 3


@pytest.fixture(scope="module")
def judged_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three parts were judged: FAIL in the view back, PASS, and one that the view left did not see."""
    folder = tmp_path_factory.mktemp("viewed")
    with open_services(folder) as services:
        recipe, wakes = enroll_views(services), Wakes()
        for key in (recipe.key, *(view.recipe for view in recipe.views)):
            services.set_limits(key, Limits(1e5, 1e6)).result()
        left = line_of("left", more=COUNT.replace("3", "2", 1))
        others = {"back": line_of("back", more=COUNT), "left": left}
        station = Station(
            source=line_source(recipe, line_of("front", more=COUNT), views=others),
            opener=services.opener(recipe.key),
            writer=services.writer,
            keeper=keeper_of(services),
            trigger=TriggerSettings(TriggerKind.MANUAL),
            on_wake=wakes,
        )
        services.station = station
        station.start()
        for part in (BAD, WHOLE, BLIND):
            reject = 1e-6 if part == BAD else 1e6
            services.set_limits(recipe.views[0].recipe, Limits(reject / 2, reject)).result()
            station.request_trigger()
            outcomes_of(station, wakes, 1)
        services.stop_station()
        services.images.flush()
    return folder


@pytest.fixture
def viewed(judged_once: Path, tmp_path: Path) -> Iterator[Services]:
    shutil.copytree(judged_once, tmp_path / "data")
    with open_services(tmp_path / "data") as services:
        yield services


@pytest.fixture
def shell(viewed: Services) -> PlainShell:
    return PlainShell(viewed)


@pytest.fixture
def review(viewed: Services, shell: PlainShell, qtbot):
    with reviews(viewed, shell, qtbot) as open_it:
        screen = open_it()
        screen.select_record(BAD)
        quiet(screen, qtbot)
        yield screen


def shown(strip: ViewStrip) -> list[str]:
    return [button.accessibleName() for button in strip.buttons if not button.isHidden()]


def pressed(strip: ViewStrip) -> list[str]:
    return [
        button.text().split()[0] for button in strip.buttons if button.isChecked() and not button.isHidden()
    ]


def shows(picture, view: str, part: int) -> bool:
    line = {"main": "front"}.get(view, view)
    wanted = frames_of(line_of(line, more=COUNT))[part - 1].pixels
    return picture.pixels is not None and bool((picture.pixels == wanted).all())


# -- the strip ---------------------------------------------------------------------------------------------


def test_a_part_of_one_camera_has_no_strip(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    strip = ViewStrip(owner)
    strip.show_views([ShownView("main", VerdictKind.PASS, 0.5)], "main")
    assert strip.isHidden()


# -- review ------------------------------------------------------------------------------------------------


def test_review_shows_the_worst_view_first_and_names_all(review):
    assert review.queue.current.record_id == BAD
    assert [name.split(":")[0] for name in shown(review.views)] == ["View main", "View back", "View left"]
    assert "View back: FAIL" in shown(review.views)[1]
    assert pressed(review.views) == ["back"]
    assert shows(review.picture, "back", BAD)
    words = review.facts.words()
    assert "FAIL, decided by view back" in words
    assert "back: FAIL" in words
    assert "back v1, for front v2" in words


def test_a_key_goes_to_the_next_view_and_back(review, qtbot):
    for view in ("left", "main", "back"):
        qtbot.keyClick(review.list, Qt.Key.Key_V)
        quiet(review, qtbot)
        assert pressed(review.views) == [view]
        assert shows(review.picture, view, BAD)
    qtbot.keyClick(review.list, Qt.Key.Key_V, Qt.KeyboardModifier.ShiftModifier)
    assert pressed(review.views) == ["main"]
    assert "main: PASS" in review.facts.words()
    assert review.facts.banner.text() == "FAIL"


def test_a_click_chooses_a_view_and_the_next_part_starts_with_its_worst_one(review, qtbot):
    review.views.buttons[0].click()
    quiet(review, qtbot)
    assert shows(review.picture, "main", BAD)
    review.select_record(BLIND)
    quiet(review, qtbot)
    assert pressed(review.views) == ["left"]
    assert review.picture.frame_size is None
    assert "There is no image to look at. No image of part 2." in review.picture.message


def test_a_decision_is_about_the_part_whatever_view_is_looked_at(viewed, review, shell, qtbot):
    qtbot.keyClick(review.list, Qt.Key.Key_V)
    with qtbot.waitSignal(shell.records_changed, timeout=WAIT_MS):
        qtbot.keyClick(review.list, Qt.Key.Key_D)
    assert viewed.records.get(BAD).disposition is DispositionKind.CONFIRMED_DEFECT


def test_the_view_that_is_looked_at_is_taught(viewed, review, qtbot):
    asked = []

    def preview(number, _report, view=""):
        asked.append((number, view))
        raise Cancelled

    viewed.teach_preview = preview
    review.teach.click()
    qtbot.waitUntil(lambda: bool(asked), timeout=WAIT_MS)
    assert asked == [(BAD, "back")]


def test_the_thumbnail_of_a_part_is_that_of_its_worst_view(viewed):
    assert viewed.records.get(BAD).foremost.image == viewed.records.get(BAD).views[1].image


# -- records -----------------------------------------------------------------------------------------------


def test_records_show_the_worst_view_and_the_others_one_click_away(viewed, shell, qtbot):
    screen = RecordsScreen(viewed, shell)
    qtbot.addWidget(screen)
    screen.resize(1180, 700)
    screen.show()
    screen.activated()
    qtbot.waitUntil(lambda: not screen.busy, timeout=WAIT_MS)
    detail = screen.detail
    detail.show_record(viewed.records.get(BAD))
    qtbot.waitUntil(lambda: not screen.busy and detail.image.frame_size is not None, timeout=WAIT_MS)
    assert pressed(detail.views) == ["back"]
    assert detail.facts.facts()["View"] == "back: FAIL"
    detail.views.buttons[2].click()
    assert detail.facts.facts()["View"] == "left: PASS"
    assert detail.facts.facts()["Recipe"] == "left v1, for front v2"
    qtbot.waitUntil(lambda: detail.image.frame_size is not None, timeout=WAIT_MS)
    screen.end()


def test_facts_of_a_part_of_one_camera_are_as_before(viewed):
    record = viewed.records.get(BAD).foremost
    assert seen_facts(record, record) == seen_facts(record, seen_view(record, ""))
    assert "View" not in dict(seen_facts(record, record))


# -- recipes -----------------------------------------------------------------------------------------------


@pytest.fixture
def recipes(viewed: Services, shell: PlainShell, qtbot):
    screen = RecipesScreen(viewed, shell)
    qtbot.addWidget(screen)
    screen.resize(1180, 700)
    screen.show()
    screen.activated()
    qtbot.waitUntil(lambda: not screen.reader.busy, timeout=WAIT_MS)
    yield screen
    screen.end()


def choose(qtbot, screen: RecipesScreen, key: RecipeKey) -> None:
    screen.versions.choose(key)
    qtbot.waitUntil(lambda: not screen.reader.busy, timeout=WAIT_MS)


def test_the_views_of_a_recipe_are_shown(recipes):
    assert recipes.pane.name.text() == "front v2"
    assert [view.name for view in recipes.pane.views.views()] == ["back", "left"]
    assert recipes.pane.facts.facts()["View back"] == f"back v1 at {line_of('back')}"
    assert recipes.pane.views.save.isHidden()


def test_a_view_is_taken_away_in_a_new_version_that_is_in_use_at_once(viewed, recipes, shell, qtbot):
    recipes.pane.views.rows[1].remove.click()
    with qtbot.waitSignal(shell.recipe_changed, timeout=WAIT_MS):
        recipes.pane.views.save.click()
    made = viewed.recipes.load(RecipeKey("front", 3))
    assert [view.name for view in made.views] == ["back"]
    assert viewed.recipes.active() == made.key
    qtbot.waitUntil(lambda: not recipes.reader.busy, timeout=WAIT_MS)


def test_a_view_is_added_to_a_recipe_of_one_camera(viewed, recipes, shell, qtbot):
    choose(qtbot, recipes, RecipeKey("left", 1))
    card = recipes.pane.views
    assert card.words.text().startswith("One camera looks at this part.")
    card.add.click()
    (row,) = [row for row in card.rows if not row.isHidden()]
    assert (row.name.text(), row.recipe.currentText(), row.source.text()) == (
        "back",
        "back v1",
        line_of("back"),
    )
    with qtbot.waitSignal(shell.recipe_changed, timeout=WAIT_MS):
        card.save.click()
    (view,) = viewed.recipes.load(RecipeKey("left", 2)).views
    assert (view.name, view.recipe, view.source) == ("back", RecipeKey("back", 1), line_of("back"))
    qtbot.waitUntil(lambda: not recipes.reader.busy, timeout=WAIT_MS)


@pytest.mark.parametrize(
    ("name", "problem"), [("left", "a name of its own"), ("main", "own view"), (" ", "a name")]
)
def test_views_that_cannot_be_are_not_saved(recipes, name, problem, qtbot):
    card = recipes.pane.views
    card.rows[0].name.setText(name)
    card.rows[0].name.textEdited.emit(name)
    assert problem in card.problem.text()
    assert not card.save.isEnabled()


def test_a_source_that_is_none_is_said_and_nothing_is_made(viewed, recipes, shell, qtbot):
    row = recipes.pane.views.rows[0]
    row.source.setText("nonsense")
    row.source.textEdited.emit("nonsense")
    recipes.pane.views.save.click()
    qtbot.waitUntil(lambda: bool(shell.messages(NoticeLevel.ERROR)), timeout=WAIT_MS)
    assert "'nonsense' is no source" in shell.messages(NoticeLevel.ERROR)[0]
    assert viewed.recipes.versions("front") == [1, 2]


# -- live --------------------------------------------------------------------------------------------------


@pytest.fixture
def live(viewed: Services, qtbot):
    """The Live screen in its window; the recipe in use has three views on lines that run by themselves."""
    recipe = viewed.recipes.load(viewed.recipes.active())
    wanted = [WantedView(v.name, v.recipe, line_of(v.name, more="&rate=10&start=40")) for v in recipe.views]
    set_views(viewed, recipe.key, wanted)
    window = MainWindow(viewed)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    with qtbot.waitSignal(window.first_screen_shown):
        window.show()
    yield window.show_screen("live")
    quiet_until(qtbot, window)


def judged_part(live, qtbot) -> None:
    """Start the line and judge one part."""
    line = live.shell.line
    live.controls.show_trigger(TriggerSettings(TriggerKind.MANUAL), rate=0.0, interval=1.0)
    live.start_with(live.services.recipes.active(), line_of("front", more="&rate=10&start=40"))
    qtbot.waitUntil(lambda: line.running and live.picture.view.frame_size is not None, timeout=WAIT_MS)
    with qtbot.waitSignal(
        line.news_fetched, timeout=WAIT_MS, check_params_cb=lambda news: bool(news.outcomes)
    ):
        line.trigger()


def test_live_shows_the_worst_view_and_names_it(viewed, live, qtbot):
    viewed.set_limits(RecipeKey("back", 1), Limits(1e-7, 1e-6)).result()
    judged_part(live, qtbot)
    assert pressed(live.picture.views) == ["back"]
    assert live.banner.text.word == "FAIL"
    assert live.banner.text.figure.startswith("back: score ")
    assert live.picture.shown.recipe == RecipeKey("back", 1)


def test_a_good_part_is_shown_in_the_view_a_person_chose(live, qtbot):
    judged_part(live, qtbot)
    assert pressed(live.picture.views) == ["main"]
    live.picture.views.buttons[2].click()
    assert live.picture.shown.recipe == RecipeKey("left", 1)
    judged_part(live, qtbot)
    assert pressed(live.picture.views) == ["left"]


def test_limits_of_the_chosen_view_are_tuned_live(viewed, live, qtbot):
    judged_part(live, qtbot)
    live.picture.views.buttons[1].click()
    assert live.limits.title.text() == "Limits, view back"
    live.limits.limits_chosen.emit(Limits(3.0, 4.0))
    back = RecipeKey("back", 1)
    qtbot.waitUntil(lambda: viewed.recipes.limits(back) == Limits(3.0, 4.0), timeout=WAIT_MS)
    active = viewed.recipes.active()
    assert viewed.recipes.limits(active) != Limits(3.0, 4.0)
    judged_part(live, qtbot)
    (record,) = viewed.records.query(RecordFilter(), limit=1)
    assert record.views[1].limits == Limits(3.0, 4.0)
    live.picture.views.buttons[0].click()
    assert live.limits.title.text() == "Limits"


def test_scores_on_the_limits_card_are_of_the_view_they_are_for(viewed):
    record = viewed.records.get(WHOLE)
    views = tuple(ViewInspection(one.name, inspection_of(one)) for one in record.views)
    outcome = Outcome(replace(views[0].inspection, views=views), record, StageTimes())
    assert scores_of_view([outcome], "back") == [record.views[1].score]
    assert scores_of_view([outcome], "main") == [record.views[0].score]
    assert scores_of_view([Outcome(views[0].inspection, record, StageTimes())], "back") == [record.score]


def inspection_of(view) -> Inspection:
    return Inspection(
        None, view.recipe, view.model_hash, view.limits, Verdict(view.verdict), score=view.score
    )
