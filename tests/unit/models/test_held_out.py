from dataclasses import replace

import numpy as np
import pytest

from inspector.domain.errors import Cancelled, DataFault
from inspector.domain.recipe import ModelSpec
from inspector.models import held_out_scores, ignore_progress
from inspector.models.held_out import leave_one_out


def brighter(image):
    return replace(image, pixels=np.minimum(image.pixels, 245) + np.uint8(10))


@pytest.fixture
def views(good_part):
    return [[good_part(seed), brighter(good_part(seed))] for seed in range(3)]


@pytest.mark.parametrize(
    "spec",
    [
        ModelSpec(input_size=128),
        ModelSpec(input_size=128, may_rotate=True),
        ModelSpec(method="template", input_size=128),
    ],
    ids=["patchcore", "patchcore-turned", "template"],
)
def test_the_fast_way_gives_the_same_bits_as_fitting_once_a_part(factory, spec, views):
    fast = held_out_scores(factory, spec, views=views, progress=ignore_progress)
    slow = leave_one_out(factory.create(spec), views, ignore_progress)
    assert fast == slow
    assert [(one.part, one.view) for one in fast] == [(0, 0), (0, 1), (1, 0), (1, 1), (2, 0), (2, 1)]
    assert min(one.score for one in fast) > 0


@pytest.mark.parametrize("method", ["patchcore", "template"])
def test_a_single_part_scores_its_augmentations_only(factory, views, method):
    scores = held_out_scores(
        factory, ModelSpec(method=method, input_size=128), views=views[:1], progress=ignore_progress
    )
    assert [(one.part, one.view) for one in scores] == [(0, 1)]
    assert scores[0].score > 0


def test_an_odd_part_scores_high_where_it_is_left_out(factory, views, scratched_part):
    views[1] = [scratched_part(1)]
    spec = ModelSpec(input_size=128)
    scores = held_out_scores(factory, spec, views=views, progress=ignore_progress)
    means = [np.mean([one.score for one in scores if one.part == part]) for part in range(3)]
    assert means[1] == max(means)


@pytest.mark.parametrize("count", [0, 1])
def test_nothing_to_hold_out_is_refused(factory, good_part, count):
    views = [[good_part(0)]][:count]
    with pytest.raises(DataFault, match="need goods"):
        held_out_scores(factory, ModelSpec(input_size=128), views=views, progress=ignore_progress)


def test_it_can_be_cancelled(factory, views):
    def cancel(progress):
        if progress.done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        held_out_scores(factory, ModelSpec(input_size=128), views=views, progress=cancel)
