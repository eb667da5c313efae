"""First parts unlike the references, and drift: said once on Live, with the way to Review."""

from dataclasses import replace

import numpy as np
import pytest
from helpers.filled_services import inspection, small_picture
from helpers.ui_world import WAIT_MS

from inspector.domain.verdict import Verdict, VerdictKind
from inspector.station import Outcome
from inspector.ui.line import LineNews


@pytest.fixture
def live(line_window):
    return line_window.show_screen("live")


@pytest.fixture
def recipe(live):
    return live.services.recipes.load(live.services.recipes.active())


def store(live, recipe, scores) -> None:
    """Judge parts with these scores, as the station publishes them."""
    services = live.services
    limits = services.recipes.limits(recipe.key)
    start = inspection(1, key=recipe.key, at=recipe.created_at, picture=small_picture)

    def write() -> list[Outcome]:
        made = []
        for score in map(float, scores):
            kind = VerdictKind.PASS if score < limits.review else VerdictKind.FAIL
            done = replace(start, score=score, limits=limits, verdict=Verdict(kind))
            image = services.images.put(done.frame.pixels, told=pytest.fail).address
            record = services.records.add(done, image=image, operator="Ada")
            made.append(Outcome(done, record, record.times))
        return made

    outcomes = services.writer.submit(write).result()
    live._watching._on_news(LineNews(status=None, outcomes=tuple(outcomes)))


def highest(recipe) -> float:
    return max(one.score for one in recipe.calibration.held_out)


def test_nothing_is_said_while_all_is_well(live, recipe):
    store(live, recipe, [recipe.calibration.held_out[0].score] * 25)
    assert live.notice.isHidden()
    assert live.limits.drift.isHidden()


def test_unlike_first_parts_lead_to_review_with_only_them(live, recipe, line_window, qtbot):
    usual = recipe.calibration.held_out[0].score
    store(live, recipe, [usual] * 10 + [3 * highest(recipe)] * 15)
    assert "first parts look unlike the references: 15 of 25" in live.notice.message.text()
    live.notice.action.click()
    assert line_window.current_screen == "review"
    review = line_window.show_screen("review")
    qtbot.waitUntil(lambda: len(review.queue.records) == 15, timeout=WAIT_MS)
    assert "First parts of washer demo v1" in review.filter.narrowed.text()
    assert review.filter.recipes.isHidden()
    review.filter.all.click()
    assert review.filter.narrowed.isHidden()
    assert not review.filter.recipes.isHidden()
    qtbot.waitUntil(lambda: not review.busy, timeout=WAIT_MS)


def test_leaving_review_shows_everything_again(live, recipe, line_window):
    store(live, recipe, [1e-3] * 5 + [3 * highest(recipe)] * 20)
    live.notice.action.click()
    review = line_window.show_screen("review")
    line_window.show_screen("live")
    assert review.queue.only is None


def test_what_was_dismissed_does_not_come_back(live, recipe):
    store(live, recipe, [3 * highest(recipe)] * 22)
    live.notice.close_button.click()
    assert live.notice.isHidden()
    store(live, recipe, [3 * highest(recipe)] * 3)
    live.activated()
    assert live.notice.isHidden()


def test_drift_is_said_over_the_picture_and_in_the_limits_card_and_moves_nothing(live, recipe):
    random = np.random.default_rng(0)
    middle = recipe.calibration.held_out[0].score
    limits = live.services.recipes.limits(recipe.key)
    scores = middle * np.exp(random.normal(-1.0, 0.05, 120)) * np.repeat([1.0, 1.3], 60)
    store(live, recipe, scores)
    assert "drift upwards" in live.limits.drift.text()
    assert not live.limits.drift.isHidden()
    assert "limits are not moved" in live.notice.message.text()
    assert live.notice.action.isHidden()
    assert live.services.recipes.limits(recipe.key) == limits
    live.notice.close_button.click()
    assert live.notice.isHidden()
    assert not live.limits.drift.isHidden()
