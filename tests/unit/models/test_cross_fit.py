from dataclasses import replace
from time import perf_counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.errors import Cancelled
from inspector.domain.recipe import ModelSpec
from inspector.models import Lesson, ignore_progress
from inspector.models.checkpoint import Checkpoints
from inspector.models.cross_fit import cross_fit, held_out_groups

SPEC = ModelSpec(method="template", input_size=128)


class MeanFit:
    """Fits the mean grey level of its parts; remembers what it was asked for."""

    def __init__(self, views, cancel_at=None):
        self.views, self.cancel_at = views, cancel_at
        self.asked, self.shares = [], []

    def __call__(self, parts, share):
        if len(self.asked) == self.cancel_at:
            raise Cancelled
        self.asked.append(parts)
        self.shares.append(share)
        return {"mean": np.array([np.mean([self.views[part][0].pixels.mean() for part in parts])])}


def score(tensors, image):
    return float(abs(image.pixels.mean() - tensors["mean"][0]))


def run(lesson, fit, folder=None, progress=ignore_progress):
    return cross_fit(
        lesson.views,
        fit=fit,
        score=score,
        deadline=perf_counter() + 60,
        checkpoints=Checkpoints(folder, lesson, SPEC),
        progress=progress,
    )


@pytest.fixture
def lesson(good_part):
    return Lesson([[good_part(seed), good_part(seed + 20)] for seed in range(5)])


@given(st.integers(2, 64))
def test_every_part_is_left_out_once_and_some_are_always_learned(parts):
    groups = held_out_groups(parts)
    assert sorted(part for group in groups for part in group) == list(range(parts))
    assert all(0 < len(group) < parts for group in groups)
    assert max(map(len, groups)) - min(map(len, groups)) <= 1


def test_a_part_is_scored_by_a_fit_that_has_not_seen_it(lesson):
    fit = MeanFit(lesson.views)
    fitted = run(lesson, fit)
    assert fit.asked[-1] == (0, 1, 2, 3, 4)
    assert [(one.part, one.view) for one in fitted.held_out] == [
        (part, view) for part in range(5) for view in (0, 1)
    ]
    for one in fitted.held_out:
        others = next(parts for parts in fit.asked if one.part not in parts)
        mean = np.mean([lesson.views[part][0].pixels.mean() for part in others])
        assert one.score == pytest.approx(abs(lesson.views[one.part][one.view].pixels.mean() - mean))


def test_a_single_part_has_its_augmentations_scored_only(good_part):
    lesson = Lesson([[good_part(0), good_part(1), good_part(2)]])
    fit = MeanFit(lesson.views)
    assert [(one.part, one.view) for one in run(lesson, fit).held_out] == [(0, 1), (0, 2)]
    assert fit.asked == [(0,)]


def test_the_fits_share_the_time_that_is_left(lesson):
    fit = MeanFit(lesson.views)
    run(lesson, fit)
    assert [share.number for share in fit.shares] == [0, 1, 2, 3]
    assert {share.total for share in fit.shares} == {4}
    assert all(0 < share.seconds <= 60 for share in fit.shares)
    assert fit.shares[0].seconds == pytest.approx(15, abs=1)
    assert fit.shares[-1].seconds > 40


def test_a_killed_learning_goes_on_with_the_fit_it_was_in_and_ends_alike(lesson, tmp_path):
    whole = run(lesson, MeanFit(lesson.views))
    with pytest.raises(Cancelled):
        run(lesson, MeanFit(lesson.views, cancel_at=2), tmp_path)
    resumed = MeanFit(lesson.views)
    after = run(lesson, resumed, tmp_path)
    assert len(resumed.asked) == 2
    assert after.held_out == whole.held_out
    assert np.array_equal(after.tensors["mean"], whole.tensors["mean"])


def test_checkpoints_of_another_lesson_are_not_taken(lesson, good_part, tmp_path):
    run(lesson, MeanFit(lesson.views), tmp_path)
    other = replace(lesson, defects=(good_part(77),))
    fit = MeanFit(lesson.views)
    run(other, fit, tmp_path)
    assert len(fit.asked) == 4


def test_a_damaged_checkpoint_costs_its_step_and_is_said(lesson, tmp_path, caplog):
    run(lesson, MeanFit(lesson.views), tmp_path)
    damaged = sorted(tmp_path.iterdir())[0]
    damaged.write_bytes(b"\xff" * 9)
    fit = MeanFit(lesson.views)
    run(lesson, fit, tmp_path)
    assert len(fit.asked) == 1
    assert damaged.name in caplog.text


def test_a_folder_that_is_gone_costs_the_checkpoints_and_nothing_else(lesson, tmp_path, caplog):
    fitted = run(lesson, MeanFit(lesson.views), tmp_path / "gone")
    assert len(fitted.held_out) == 10
    assert "not kept" in caplog.text
