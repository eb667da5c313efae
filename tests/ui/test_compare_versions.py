"""Two versions over the same recorded parts, from the Recipes screen to the pictures."""

import pytest
from helpers.station_world import enroll_washers, judged, washers

from inspector.domain.record import DispositionKind
from inspector.domain.verdict import Limits

WAIT_MS = 60_000


@pytest.fixture
def two_versions(services):
    """v2 has limits so low that every part fails; six parts are stored, one a confirmed defect."""
    first = enroll_washers(services)
    records = judged(services, first, washers(6))
    services.dispose(records[0].record_id, DispositionKind.CONFIRMED_DEFECT).result()
    second = enroll_washers(services)
    scores = [one.score for one in records]
    services.set_limits(first, Limits(2 * max(scores), 3 * max(scores))).result()
    services.set_limits(second, Limits(min(scores) / 4, min(scores) / 3)).result()
    return first, second


@pytest.fixture
def page(two_versions, window, qtbot):
    recipes = window.show_screen("recipes")
    qtbot.waitUntil(lambda: not recipes.busy and recipes.compare_button.isEnabled(), timeout=WAIT_MS)
    recipes.compare_button.click()
    return recipes.compare


def compare(page, qtbot):
    page.start.click()
    qtbot.waitUntil(lambda: page.table.rowCount() > 0 and not page.busy, timeout=WAIT_MS)


def test_the_chosen_version_is_offered_against_another_of_its_recipe(page, two_versions):
    assert page.second.currentData() != page.first.currentData()
    assert {page.first.currentData(), page.second.currentData()} == set(two_versions)
    page.first.setCurrentIndex(page.second.currentIndex())
    assert not page.start.isEnabled()
    assert page.start.toolTip()


def test_parts_with_different_verdicts_are_listed_and_shown_side_by_side(page, two_versions, qtbot):
    page.first.setCurrentText(str(two_versions[0]))
    page.second.setCurrentText(str(two_versions[1]))
    compare(page, qtbot)
    assert "6 parts judged, 6 with different verdicts." in page.summary.text()
    assert f"Of 1 confirmed defect {two_versions[0]} flags 0, {two_versions[1]} 1." in page.summary.text()
    assert page.table.rowCount() == 6
    assert page.table.item(0, 1).text().startswith("PASS")
    assert page.table.item(0, 2).text().startswith("FAIL")
    for view in page.pictures.views:
        assert view.frame_size == (512, 512)
        assert view.heat is not None
    assert "FAIL" in page.pictures.names[1].text()


def test_choosing_a_row_or_a_mark_shows_its_part(page, qtbot):
    compare(page, qtbot)
    chosen = page.table.item(3, 0).text()
    page.table.selectRow(3)
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    part = page._found.parts[0]
    page.scatter.part_chosen.emit(part)
    assert page.table.item(page.table.currentRow(), 0).text() == f"no. {part.record_id}" != chosen


def test_both_pictures_zoom_together(page, qtbot):
    compare(page, qtbot)
    first, second = page.pictures.views
    first.zoom_by(3.0)
    assert second.zoom() == pytest.approx(first.zoom())


def test_nothing_is_stored_by_comparing(page, services, qtbot):
    before = services.records.last_id(), services.recipes.active()
    compare(page, qtbot)
    assert (services.records.last_id(), services.recipes.active()) == before


def test_the_way_back_leads_to_the_list(page, window):
    page.back.click()
    assert window.show_screen("recipes").versions.isVisible()


def test_a_recipe_without_stored_parts_says_so(services, window, qtbot):
    enroll_washers(services)
    enroll_washers(services)
    recipes = window.show_screen("recipes")
    qtbot.waitUntil(lambda: not recipes.busy and recipes.compare_button.isEnabled(), timeout=WAIT_MS)
    recipes.compare_button.click()
    recipes.compare.start.click()
    qtbot.waitUntil(lambda: recipes.compare.start.isEnabled(), timeout=WAIT_MS)
    assert any("has an image" in message for message in window.notices.messages())
