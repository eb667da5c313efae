from dataclasses import replace

import numpy as np
import pytest

from inspector.domain.errors import Cancelled, DataFault, ProgrammingFault
from inspector.domain.recipe import ModelSpec
from inspector.models import Lesson, ignore_progress, learn
from inspector.models.held_out import leave_one_out
from inspector.models.protocol import LearnsHeldOut

OBJECT = ModelSpec(input_size=128, traits=(("part", "object"),))
SURFACE = ModelSpec(input_size=128)
TEMPLATE = ModelSpec(method="template", input_size=128)
TURNED = replace(OBJECT, may_rotate=True)


def brighter(image):
    return replace(image, pixels=np.minimum(image.pixels, 245) + np.uint8(10))


@pytest.fixture
def views(good_part):
    return [[good_part(seed), brighter(good_part(seed))] for seed in range(4)]


@pytest.fixture(params=[OBJECT, SURFACE, TEMPLATE], ids=["object", "surface", "template"])
def spec(request):
    return request.param


def learned(factory, spec, views, progress=ignore_progress):
    return learn(factory, spec, Lesson(views), progress=progress)


def means(held_out, parts):
    return [np.mean([one.score for one in held_out if one.part == part]) for part in range(parts)]


def test_every_view_is_scored_in_order(factory, spec, views):
    held_out = learned(factory, spec, views).held_out
    assert [(one.part, one.view) for one in held_out] == [
        (part, view) for part in range(4) for view in (0, 1)
    ]
    assert min(one.score for one in held_out) > 0


def test_learning_with_held_out_scores_gives_the_model_that_fitting_gives(
    factory, spec, views, good_part, scratched_part
):
    fitted = factory.create(spec)
    fitted.fit([part[0] for part in views], ignore_progress)
    model = learned(factory, spec, views).model
    for image in (good_part(50), scratched_part(51)):
        one, other = model.predict([image])[0], fitted.predict([image])[0]
        assert one.score == other.score
        assert np.array_equal(one.map, other.map)


def test_the_plain_way_is_taken_bit_for_bit_where_a_method_has_no_other(factory, views):
    assert not isinstance(factory.create(TEMPLATE), LearnsHeldOut)
    plain = leave_one_out(factory.create(TEMPLATE), views, ignore_progress)
    assert learned(factory, TEMPLATE, views).held_out == plain


@pytest.mark.parametrize("spec", [OBJECT, SURFACE, TURNED], ids=["object", "surface", "turned"])
def test_what_all_parts_decide_together_changes_the_order_of_held_out_scores_little(factory, spec, views):
    """Projection and weights are those of all parts, where `leave_one_out` fits them anew without each.

    On top of that all scores are lowered by one factor: what a bank of one part more would give.
    """
    ours = learned(factory, spec, views).held_out
    plain = leave_one_out(factory.create(spec), views, ignore_progress)
    ratios = np.array([one.score / other.score for one, other in zip(ours, plain, strict=True)])
    common = np.exp(np.log(ratios).mean())
    assert 0.7 < common < 1.3
    assert np.abs(ratios / common - 1).max() < 0.15


@pytest.mark.parametrize("spec", [OBJECT, SURFACE], ids=["object", "surface"])
def test_held_out_scores_are_those_of_goods_on_the_line(factory, spec, good_part):
    """Which the model of all parts judges, about 1 by its weights."""
    result = learned(factory, spec, [[good_part(seed)] for seed in range(5)])
    held_out = np.median([one.score for one in result.held_out])
    goods = result.model.predict([good_part(seed) for seed in range(60, 70)])
    unseen = np.median([one.score for one in goods])
    assert held_out == pytest.approx(unseen, rel=0.25)
    assert unseen == pytest.approx(1, rel=0.3)


def test_a_part_is_never_scored_by_a_bank_that_holds_it(factory, spec, views, scratched_part):
    """The odd part scores high where it is left out; a model that has learned it finds it good."""
    views[1] = [scratched_part(1), brighter(scratched_part(1))]
    odd = learned(factory, spec, views)
    by_part = means(odd.held_out, 4)
    assert by_part[1] == max(by_part)
    seen = odd.model.predict([views[1][0]])[0].score
    assert by_part[1] > 1.5 * seen


def test_an_odd_part_is_as_odd_whatever_its_views_are(factory, spec, views, scratched_part):
    """A view of its own in the bank would make the odd part good."""
    views[1] = [scratched_part(1)]
    alone = learned(factory, spec, views).held_out
    views[1] = [scratched_part(1), scratched_part(1)]
    twice = [one.score for one in learned(factory, spec, views).held_out if one.part == 1]
    assert twice[0] == twice[1] == next(one.score for one in alone if one.part == 1)


def test_a_single_part_scores_its_augmentations_only(factory, spec, views):
    result = learned(factory, spec, views[:1])
    assert [(one.part, one.view) for one in result.held_out] == [(0, 1)]
    assert result.held_out[0].score > 0
    assert np.isfinite(result.model.predict(views[1])[0].score)


def test_two_images_of_one_part_still_give_a_model(factory, spec, good_part, scratched_part):
    same = good_part(0)
    result = learned(factory, spec, [[same, brighter(same)], [same, brighter(same)]])
    good, bad = result.model.predict([good_part(50), scratched_part(51)])
    assert np.isfinite([good.score, bad.score]).all()
    assert bad.score > good.score


@pytest.mark.parametrize("count", [0, 1])
def test_nothing_to_hold_out_is_refused(factory, spec, good_part, count):
    views = [[good_part(0)]][:count]
    with pytest.raises(DataFault, match="need goods"):
        learned(factory, spec, views)


@pytest.mark.parametrize("at", range(8))
def test_it_can_be_cancelled_and_leaves_nothing_learned(factory, views, at):
    def cancel_in_time():
        told = iter(range(100))

        def cancel(_):
            if next(told) == at:
                raise Cancelled

        return cancel

    model = factory.create(OBJECT)
    with pytest.raises(Cancelled):
        model.learn(Lesson(views), cancel_in_time())
    with pytest.raises(ProgrammingFault, match="not been fitted"):
        model.predict([views[0][0]])
    with pytest.raises(Cancelled):
        learned(factory, OBJECT, views, cancel_in_time())
