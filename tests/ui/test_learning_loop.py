"""The feedback loop through the real window, and the same killed in the middle of learning."""

from functools import partial
from pathlib import Path
from shutil import copytree

import pytest
from helpers.learning_world import TIGHT
from helpers.loop_world import (
    LEARN_KEY,
    RECIPES_KEY,
    WAIT_MS,
    KillTheWorker,
    activate,
    confirm,
    go,
    inspect,
    open_window,
    press_learn,
    wait_for_candidate,
)
from helpers.station_world import enroll_washers

from inspector.app import open_services
from inspector.app.demo import DEMO_RECIPE
from inspector.domain.learning import LearningState
from inspector.domain.recipe import RecipeKey
from inspector.ui.recipes.version_list import CANDIDATE

LINE = "simulated:washer?seed=7&defect_rate=0.5&rate=0&count=8"
OLD, NEW = RecipeKey("washer", 1), RecipeKey("washer", 2)


@pytest.fixture
def folder(tmp_path) -> Path:
    """A data folder whose recipe has a fast model and flags every part."""
    folder = tmp_path / "data"
    with open_services(folder) as services:
        services.set_limits(enroll_washers(services), TIGHT).result()
    return folder


def test_inspect_confirm_learn_compare_activate_inspect(folder, qtbot):
    with open_window(folder, qtbot) as window:
        services = window.services
        assert {record.recipe for record in inspect(window, qtbot, LINE)} == {OLD}
        confirm(window, qtbot, defects=3, goods=2)
        screen = press_learn(window, qtbot, method="template", budget_s=30.0)
        assert (len(screen.standing.defects), len(screen.standing.goods)) == (3, 2)
        wait_for_candidate(screen, qtbot)
        report = screen.candidate.view.report
        assert screen.candidate.title.text() == "Candidate washer v2 beside washer v1"
        assert report.base.limits == TIGHT
        assert report.candidate_figures.total == report.base.total > 0
        assert len(report.rejudged) + report.unreadable == 8
        assert sum(part.learned for part in report.rejudged) == 5
        assert services.recipes.active() == OLD
        recipes_lead_to_the_candidate(window, qtbot)
        activate(window, screen, qtbot)
        qtbot.waitUntil(lambda: screen.page is screen.evidence, timeout=WAIT_MS)
        again = inspect(window, qtbot, LINE.replace("seed=7", "seed=8"))
        assert {record.recipe for record in again} == {NEW}
        recipe = services.recipes.load(NEW)
        assert (len(recipe.references), len(recipe.defects)) == (6, 3)


def recipes_lead_to_the_candidate(window, qtbot):
    """Recipes marks the version, shows the defects it learned from, and leads back to Learn."""
    recipes = go(window, qtbot, RECIPES_KEY)
    assert recipes.hint.message.text() == "washer v2 is learned and waits for a decision."
    assert recipes.versions.state_of(NEW) == CANDIDATE
    recipes.versions.choose(NEW)
    qtbot.waitUntil(lambda: not recipes.busy, timeout=WAIT_MS)
    assert (recipes.pane.references.count(), recipes.pane.defects.count()) == (6, 3)
    assert "waits for a decision on Learn" in recipes.pane.state.text()
    recipes.pane.look_button.click()
    assert window.current_screen == "learn"
    screen = go(window, qtbot, LEARN_KEY)
    assert screen.page is screen.candidate


def test_killed_in_the_middle_of_learning_it_goes_on_after_the_window_was_opened_again(folder, qtbot):
    with open_window(folder, qtbot) as window:
        inspect(window, qtbot, LINE)
        confirm(window, qtbot, defects=3, goods=2)
        screen = go(window, qtbot, LEARN_KEY)
        kill = KillTheWorker(screen)
        press_learn(window, qtbot, method="template", budget_s=30.0)
        qtbot.waitUntil(screen.interrupted.isVisible, timeout=WAIT_MS)
        assert kill.did
        assert window.services.recipes.active() == OLD
    with open_window(folder, qtbot) as window:
        review = window.show_screen("review")
        qtbot.waitUntil(review.hint.isVisible, timeout=WAIT_MS)
        assert "was not finished" in review.hint.message.text()
        review.hint.look.click()
        assert window.current_screen == "learn"
        screen = go(window, qtbot, LEARN_KEY)
        assert screen.interrupted.isVisible()
        screen.interrupted.resume.click()
        assert screen.page is screen.run
        wait_for_candidate(screen, qtbot)
        activate(window, screen, qtbot)
        again = inspect(window, qtbot, LINE.replace("count=8", "count=2"))
        assert {record.recipe for record in again} == {NEW}


def test_closing_the_window_in_the_middle_keeps_the_learning_for_later(folder, qtbot):
    with open_window(folder, qtbot) as window:
        inspect(window, qtbot, LINE.replace("count=8", "count=4"))
        confirm(window, qtbot, defects=1, goods=1)
        press_learn(window, qtbot, method="template", budget_s=30.0)
    with open_window(folder, qtbot) as window:
        screen = go(window, qtbot, LEARN_KEY)
        assert "It was interrupted" in screen.interrupted.message.text()
        assert window.services.recipes.versions("washer") == [1]
        screen.interrupted.discard.click()
        qtbot.waitUntil(screen.interrupted.isHidden, timeout=WAIT_MS)
        assert window.services.learning.unfinished() == ()


def is_training(window) -> bool:
    """The process has told the losses of a training."""
    status = window.services.learning.status()
    return status is not None and status.progress is not None and bool(status.progress.losses)


@pytest.mark.slow
@pytest.mark.timeout(900)  # a learning yields to everything else that runs
@pytest.mark.parametrize("killed", [False, True])
def test_the_loop_with_a_trained_model_on_a_running_line(enrolled_once, tmp_path, qtbot, killed):
    """CKAAD learns while parts are judged; killed, it goes on from what it had finished."""
    folder = tmp_path / "data"
    copytree(enrolled_once, folder)
    old, new = RecipeKey(DEMO_RECIPE, 1), RecipeKey(DEMO_RECIPE, 2)
    with open_window(folder, qtbot) as window:
        inspect(window, qtbot, "simulated:washer?seed=7&defect_rate=0.3&rate=0&count=60")
        confirm(window, qtbot, defects=3, goods=2)
        screen = go(window, qtbot, LEARN_KEY)
        if killed:
            kill = KillTheWorker(screen, partial(is_training, window))
        press_learn(window, qtbot, method="ckaad", budget_s=60.0)
        beside = inspect(window, qtbot, "simulated:washer?seed=9&rate=0&count=4")
        assert {record.recipe for record in beside} == {old}
        go(window, qtbot, LEARN_KEY)
        if killed:
            qtbot.waitUntil(screen.interrupted.isVisible, timeout=WAIT_MS)
            assert kill.did
            screen.interrupted.resume.click()
        wait_for_candidate(screen, qtbot, timeout_ms=4 * WAIT_MS)
        assert screen.run.losses.latest()
        assert window.services.learning.status().state is LearningState.DONE
        activate(window, screen, qtbot)
        again = inspect(window, qtbot, "simulated:washer?seed=9&rate=0&count=4")
        assert {record.recipe for record in again} == {new}
        learned = window.services.recipes.load(new)
        assert (learned.model.method, len(learned.defects)) == ("ckaad", 3)
