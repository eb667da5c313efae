"""First parts and drift of a recipe version, from the log and as parts come."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from helpers.filled_services import LIMITS, WASHER, add_recipe, inspection, small_picture

from inspector.app import Services, open_services
from inspector.app.line_watch import LineWatch
from inspector.decision import DriftDirection
from inspector.domain.recipe import Recipe, RecipeKey
from inspector.domain.record import DispositionKind, Record
from inspector.domain.verdict import Verdict, VerdictKind
from inspector.station import Outcome

START = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with open_services(tmp_path) as opened:
        yield opened


@pytest.fixture
def recipe(services) -> Recipe:
    """Four goods that score 1.0 to 1.3, review from 2.0."""
    return add_recipe(services)


def judged(number: int, score: float, *, key: RecipeKey = WASHER):
    done = inspection(1, key=key, at=START + timedelta(seconds=number), picture=small_picture)
    kind = VerdictKind.PASS if score < LIMITS.review else VerdictKind.FAIL
    return replace(done, score=score, verdict=Verdict(kind))


def add(services, scores, *, first: int = 0, key: RecipeKey = WASHER) -> list[Record]:
    def write() -> list[Record]:
        return [
            services.records.add(judged(first + number, score, key=key), image="", operator="Ada")
            for number, score in enumerate(scores)
        ]

    return services.writer.submit(write).result()


def outcomes(records) -> list[Outcome]:
    return [Outcome(judged(0, record.score), record, record.times) for record in records]


def watching(services, recipe) -> LineWatch:
    watch = LineWatch(services.records)
    watch.follow(recipe)
    return watch


def test_nothing_is_said_of_a_version_without_parts(services, recipe):
    watch = watching(services, recipe)
    assert watch.unlike_parts() is None
    assert watch.drift.direction is None


def test_first_parts_unlike_the_references_are_found_as_they_come(services, recipe):
    watch = watching(services, recipe)
    watch.take(outcomes(add(services, [1.1] * 10 + [2.5] * 9)))
    assert watch.unlike_parts() is None
    watch.take(outcomes(add(services, [2.6], first=19)))
    unlike = watch.unlike_parts()
    assert unlike is not None
    assert (unlike.found.unlike, unlike.found.judged) == (10, 20)
    waiting = services.records.query(unlike.wanted)
    assert sorted(record.score for record in waiting) == [2.5] * 9 + [2.6]


def test_a_restart_finds_the_same(services, recipe):
    add(services, [1.1] * 10 + [2.5] * 15)
    assert watching(services, recipe).unlike_parts() is not None


def test_once_all_are_decided_there_is_nothing_to_review(services, recipe):
    records = add(services, [1.1] * 10 + [2.5] * 15)
    watch = watching(services, recipe)
    for record in records[10:]:
        services.dispose(record.record_id, DispositionKind.FALSE_REJECT).result()
    watch.follow(recipe)
    assert watch.unlike_parts() is None


def test_parts_of_another_version_do_not_count(services, recipe):
    watch = watching(services, recipe)
    watch.take(outcomes(add(services, [2.5] * 30, key=RecipeKey("washer", 2))))
    assert watch.unlike_parts() is None


def test_what_was_read_from_the_log_is_not_taken_twice(services, recipe):
    records = add(services, [1.1] * 12)
    watch = watching(services, recipe)
    watch.take(outcomes(records))
    assert watch.drift.count == 12


def test_drift_is_the_same_live_and_after_a_restart(services, recipe):
    random = np.random.default_rng(1)
    scores = [*np.exp(random.normal(0.1, 0.05, 60)), *np.exp(random.normal(0.3, 0.05, 60))]
    watch = watching(services, recipe)
    watch.take(outcomes(add(services, [float(score) for score in scores])))
    assert watch.drift.direction is DriftDirection.UP
    assert watching(services, recipe).drift == watch.drift


def test_parts_that_did_not_pass_do_not_move_the_average(services, recipe):
    watch = watching(services, recipe)
    watch.take(outcomes(add(services, [1.1] * 60)))
    before = watch.drift
    watch.take(outcomes(add(services, [9.0] * 30, first=60)))
    assert watch.drift == before
