"""Recipes: versions, activation, packages, and versions that were changed on disk."""

from dataclasses import replace

import pytest
from helpers.filled_services import SENTENCE, add_recipe
from helpers.plain_shell import PlainShell

from inspector.app import Services
from inspector.domain.recipe import RecipeKey
from inspector.domain.traits import Trait, TraitChoice
from inspector.domain.verdict import Limits
from inspector.ui.recipes import RecipesScreen
from inspector.ui.recipes.version_list import ACTIVE, CHANGED
from inspector.ui.recipes.words import facts
from inspector.ui.shell import NoticeLevel

WAIT_MS = 10_000
OLD, NEW = RecipeKey("washer", 1), RecipeKey("washer", 2)


@pytest.fixture
def washers(services: Services) -> Services:
    """Two versions of one recipe, the newer one active."""
    add_recipe(services, goods=3)
    add_recipe(services, goods=5, note="with tray 4")
    services.activate(NEW).result()
    return services


@pytest.fixture
def screen(qtbot, washers: Services, shell: PlainShell):
    made = RecipesScreen(washers, shell)
    qtbot.addWidget(made)
    made.resize(1180, 700)
    made.show()
    made.activated()
    settle(qtbot, made)
    yield made
    made.end()


def settle(qtbot, screen: RecipesScreen) -> None:
    qtbot.waitUntil(lambda: not screen.reader.busy, timeout=WAIT_MS)


def damage(services: Services, key: RecipeKey) -> None:
    (services.recipes.model_folder(key) / "model.safetensors").write_bytes(b"changed")


def test_the_active_version_is_marked_and_shown(screen):
    assert screen.versions.keys() == [NEW, OLD]
    assert (screen.versions.state_of(NEW), screen.versions.state_of(OLD)) == (ACTIVE, "")
    assert screen.pane.name.text() == "washer v2"
    assert not screen.pane.activate_button.isVisible()


def test_a_version_is_shown_with_goods_facts_and_promise(qtbot, screen):
    facts = screen.pane.facts.facts()
    assert screen.pane.references.count() == 5
    assert facts["Limits in force"] == "review 2.00, reject 3.00"
    assert facts["What they promise"] == SENTENCE
    assert facts["Model"] == "patchcore, efficientnet_lite0, 256 px"
    assert facts["Note"] == "with tray 4"
    assert facts["Made"].endswith("by Ada")


def test_what_was_decided_about_the_part_is_said_in_words(services):
    recipe = add_recipe(services)
    assert dict(facts(recipe, Limits(1.0, 2.0)))["Part may turn"] == "no"
    found = TraitChoice(Trait.PART, "object", "found in all 4 goods", automatic=True)
    asked = TraitChoice(Trait.ROTATION, "turned", "", automatic=False)
    lines = dict(facts(replace(recipe, choices=(found, asked)), Limits(1.0, 2.0)))
    assert lines["What is inspected"] == "Object: cut out of its background (automatic: found in all 4 goods)"
    assert lines["How parts lie"] == "Turned: parts may lie at any angle (chosen by a person)"
    assert "Part may turn" not in lines


def test_an_old_version_is_back_with_one_click(qtbot, screen, shell):
    screen.versions.choose(OLD)
    settle(qtbot, screen)
    with qtbot.waitSignal(shell.recipe_changed, timeout=WAIT_MS):
        screen.pane.activate_button.click()
    settle(qtbot, screen)
    assert screen.services.recipes.active() == OLD
    assert screen.versions.state_of(OLD) == ACTIVE
    assert shell.messages(NoticeLevel.SUCCESS) == ["washer v1 is active now"]


def test_the_history_of_the_limits_comes_from_the_audit_trail(qtbot, screen):
    screen.services.set_limits(NEW, Limits(2.0, 3.5)).result()
    screen.services.set_limits(NEW, Limits(2.25, 3.5)).result()
    screen.services.set_limits(OLD, Limits(1.0, 9.0)).result()
    screen.refresh()
    settle(qtbot, screen)
    table = screen.pane.history
    rows = [[table.item(row, column).text() for column in (1, 2, 3)] for row in range(table.rowCount())]
    who = screen.services.operator
    assert rows == [[who, "2.00 → 2.25", "3.50"], [who, "2.00", "3.00 → 3.50"]]
    assert screen.pane.facts.facts()["Limits in force"] == "review 2.25, reject 3.50"


def test_a_version_changed_on_disk_is_marked_without_being_chosen(qtbot, screen):
    damage(screen.services, OLD)
    screen.refresh()
    settle(qtbot, screen)
    assert screen.versions.state_of(OLD) == CHANGED
    assert screen.versions.state_of(NEW) == ACTIVE


def test_a_version_changed_on_disk_names_the_file_and_cannot_be_activated(qtbot, screen):
    damage(screen.services, OLD)
    screen.versions.choose(OLD)
    settle(qtbot, screen)
    assert "model.safetensors was changed" in screen.pane.problem.text()
    assert not screen.pane.activate_button.isEnabled()
    assert not screen.pane.export_button.isEnabled()


def test_activating_a_version_that_was_just_changed_is_refused(qtbot, screen, shell):
    screen.versions.choose(OLD)
    settle(qtbot, screen)
    damage(screen.services, OLD)
    screen.pane.activate_button.click()
    qtbot.waitUntil(lambda: bool(shell.messages(NoticeLevel.ERROR)), timeout=WAIT_MS)
    assert "model.safetensors" in shell.messages(NoticeLevel.ERROR)[0]
    assert screen.services.recipes.active() == NEW


def test_a_package_goes_out_and_comes_in_as_the_next_version(qtbot, screen, shell, tmp_path):
    package = tmp_path / "washer.inspector-recipe"
    screen.export_package(NEW, package)
    qtbot.waitUntil(lambda: bool(shell.messages(NoticeLevel.SUCCESS)), timeout=WAIT_MS)
    with qtbot.waitSignal(shell.recipe_changed, timeout=WAIT_MS):
        screen.import_package(package)
    settle(qtbot, screen)
    assert screen.versions.keys() == [RecipeKey("washer", 3), NEW, OLD]
    assert screen.services.recipes.active() == NEW
    assert shell.messages(NoticeLevel.SUCCESS)[-1].startswith("Imported as washer v3.")


def test_a_file_that_is_no_package_is_refused_by_name(qtbot, screen, shell, tmp_path):
    stray = tmp_path / "holiday.inspector-recipe"
    stray.write_bytes(b"not a package")
    screen.import_package(stray)
    qtbot.waitUntil(lambda: bool(shell.messages(NoticeLevel.ERROR)), timeout=WAIT_MS)
    assert "holiday.inspector-recipe" in shell.messages(NoticeLevel.ERROR)[0]
    assert screen.services.recipes.versions("washer") == [1, 2]


def test_an_empty_station_says_how_to_get_a_recipe(qtbot, services, shell):
    screen = RecipesScreen(services, shell)
    qtbot.addWidget(screen)
    screen.activated()
    settle(qtbot, screen)
    assert screen.pane.name.text() == "No recipe yet"
    screen.enroll_button.click()
    assert shell.shown == ["enroll"]
    screen.end()
