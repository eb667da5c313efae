"""The quiet line over Review and Recipes that leads to Learn."""

import pytest
from helpers.learning_world import TIGHT
from helpers.review_world import reviews
from helpers.station_world import enroll_washers, judged, washers
from PySide6.QtCore import Qt

from inspector.domain.recipe import RecipeKey
from inspector.ui.recipes import RecipesScreen
from inspector.ui.shell import NoticeLevel

WAIT_MS = 30_000


@pytest.fixture
def flagged(services) -> RecipeKey:
    """A recipe with two parts that wait for review."""
    key = enroll_washers(services)
    services.set_limits(key, TIGHT).result()
    judged(services, key, washers(2))
    services.images.flush()
    return key


@pytest.fixture
def review(services, shell, qtbot, flagged):
    with reviews(services, shell, qtbot) as open_it:
        yield open_it()


def press_good(review, shell, qtbot) -> None:
    with qtbot.waitSignal(shell.records_changed, timeout=WAIT_MS):
        qtbot.keyClick(review.list, Qt.Key.Key_G)


def test_decisions_bring_the_hint_and_it_leads_to_learn(review, shell, qtbot):
    qtbot.waitUntil(lambda: not review.busy, timeout=WAIT_MS)
    assert review.hint.isHidden()
    press_good(review, shell, qtbot)
    press_good(review, shell, qtbot)
    qtbot.waitUntil(review.hint.isVisible, timeout=WAIT_MS)
    assert "2 false rejects" in review.hint.message.text()
    assert shell.messages(NoticeLevel.INFO) == []  # nothing pops up
    review.hint.look.click()
    assert shell.shown == ["learn"]


def test_a_declined_proposal_is_not_said_again(services, review, shell, qtbot, flagged):
    press_good(review, shell, qtbot)
    press_good(review, shell, qtbot)
    qtbot.waitUntil(review.hint.isVisible, timeout=WAIT_MS)
    services.decline_proposal(flagged.name).result()
    review.deactivated()
    review.activated()
    qtbot.waitUntil(review.hint.isHidden, timeout=WAIT_MS)


def test_recipes_says_it_too_and_nothing_where_no_recipe_is_active(services, shell, qtbot):
    screen = RecipesScreen(services, shell)
    qtbot.addWidget(screen)
    screen.show()
    screen.activated()
    qtbot.waitUntil(lambda: not screen.busy, timeout=WAIT_MS)
    assert screen.hint.isHidden()
    screen.end()


def test_a_recipe_changed_on_disk_is_not_said_by_the_hint(services, review, shell, qtbot, flagged):
    (services.recipes.model_folder(flagged) / "model.safetensors").write_bytes(b"changed")
    review.hint.refresh()
    qtbot.waitUntil(lambda: not review.hint.busy, timeout=WAIT_MS)
    assert review.hint.isHidden()
    assert shell.messages(NoticeLevel.ERROR) == []
