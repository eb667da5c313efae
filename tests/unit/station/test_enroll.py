"""Enrollment and teaching through real services with a fast model."""

from dataclasses import replace

import numpy as np
import pytest
from helpers.station_world import (
    FAST_MODEL,
    blank,
    enroll_washers,
    ignore,
    judged,
    washers,
)

from inspector.app import Services
from inspector.app.simulated_goods import simulated_goods
from inspector.domain.errors import Cancelled, DataFault
from inspector.domain.frame import Frame
from inspector.domain.recipe import Alignment, AlignmentMethod, RecipeKey
from inspector.domain.record import Progress, RecordFilter
from inspector.domain.region import Polygon, Rectangle, Region
from inspector.domain.verdict import Limits, NotInspectedReason, VerdictKind
from inspector.station import EnrollmentImage, EnrollmentRequest, inspect, record_origin, teach_request


def request(images: tuple[EnrollmentImage, ...], **options: object) -> EnrollmentRequest:
    return EnrollmentRequest("washer", images, model=FAST_MODEL, **options)  # type: ignore[arg-type]


def test_one_good_is_refused_and_says_why() -> None:
    with pytest.raises(
        DataFault, match=r"needs 2 to 8 good parts, got 1.*nobody can tell how much goods differ"
    ):
        request(simulated_goods("washer", 1))


def test_nine_goods_are_refused_and_say_the_way_out() -> None:
    with pytest.raises(DataFault, match=r"takes 2 to 8 good parts, got 9.*--limit 8"):
        request(simulated_goods("washer", 9))


def test_the_same_image_twice_is_refused_by_name() -> None:
    first, second = simulated_goods("washer", 2)
    with pytest.raises(DataFault, match=r"Good 3 \(copy.png\) is the same image as good 1"):
        request((first, second, EnrollmentImage(first.pixels, "copy.png")))


def test_a_bad_name_is_refused_before_learning(services: Services) -> None:
    images = simulated_goods("washer", 2)
    with pytest.raises(DataFault, match="cannot be a recipe name"):
        services.enroll(EnrollmentRequest("../evil", images, model=FAST_MODEL), ignore)


def test_every_good_is_held_out_once(services: Services) -> None:
    result = services.enroll(request(simulated_goods("washer", 3)), ignore)
    held_out = result.calibration.held_out
    assert [(one.part, one.view) for one in held_out] == [(0, 0), (1, 0), (2, 0)]
    assert "from 3 good parts" in result.calibration.sentence


def test_cancelling_learning_stores_nothing(services: Services) -> None:
    def give_up(_progress: Progress) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        services.enroll(request(simulated_goods("washer", 2)), give_up)
    assert services.recipes.names() == []


def test_a_spent_budget_says_so(services: Services) -> None:
    with pytest.raises(DataFault, match="did not finish within its budget"):
        services.enroll(request(simulated_goods("washer", 2), budget_s=0.0), ignore)


def test_an_image_of_another_size_is_named(services: Services) -> None:
    images = (*simulated_goods("washer", 2), EnrollmentImage(blank(200), "small.png"))
    region = Region(Rectangle(50, 50, 400, 400), frame_size=(512, 512))
    with pytest.raises(DataFault, match=r"small\.png"):
        services.enroll(request(images, region=region), ignore)


def test_a_recipe_judges_the_same_after_it_was_stored_and_opened_again(services: Services) -> None:
    region = Region(
        Polygon(((80, 80), (430, 80), (430, 430), (80, 430))), (Rectangle(200, 200, 60, 60),), (512, 512)
    )
    alignment = Alignment(AlignmentMethod.TRANSLATION, min_quality=0.0)
    result = services.enroll(
        request(simulated_goods("washer", 3), region=region, alignment=alignment), ignore
    )
    frame = Frame(washers(1)[0])
    before = services.try_out(result, frame)
    key = services.save_enrollment(result).key
    opened = services.opener(key).open()
    after = services.try_out(result, frame)
    stored = inspect(frame, opened, result.calibration.proposed)
    assert before.score is not None
    assert (stored.score, after.score) == (before.score, before.score)
    assert stored.recipe == key


def test_parts_are_cut_out_the_same_way_after_the_recipe_was_stored(services: Services) -> None:
    result = services.enroll(request(simulated_goods("washer", 3)), ignore)
    assert result.part is not None
    assert [one.value for one in result.choices] == ["object", "upright"]
    frame = Frame(np.roll(washers(1)[0], 20, axis=1))
    recipe = services.save_enrollment(result)
    assert (recipe.part, recipe.choices) == (result.part.frame, result.choices)
    assert recipe.model.traits == (("part", "object"), ("rotation", "upright"))
    opened = services.opener(recipe.key).open()
    stored = inspect(frame, opened, result.calibration.proposed)
    assert stored.score == services.try_out(result, frame).score
    assert stored.map is not None
    middle = stored.map.placement @ (0.5, 0.5, 1.0)
    assert middle[0] - 20 == pytest.approx((result.inputs[0].placement @ (0.5, 0.5, 1.0))[0], abs=8)


def test_a_frame_without_a_part_is_not_inspected(services: Services) -> None:
    key = enroll_washers(services)
    (record,) = judged(services, key, [blank()])
    assert record.verdict is VerdictKind.NOT_INSPECTED
    assert record.reason is NotInspectedReason.ALIGNMENT


def test_teaching_keeps_what_a_person_chose_and_decides_the_rest_again(services: Services) -> None:
    model = replace(FAST_MODEL, traits=(("part", "surface"),))
    images = simulated_goods("washer", 2)
    result = services.enroll(EnrollmentRequest("washer", images, model=model), ignore)
    assert result.part is None
    base = services.save_enrollment(result)
    again = teach_request(
        base, images, EnrollmentImage(washers(1)[0], record_origin(1, taught=True)), defects=[]
    )
    assert again.model == model


def test_teaching_makes_a_new_version_after_showing_what_would_change(services: Services) -> None:
    """A good that was rejected is taught: the preview says it would pass, the commit activates v2."""
    key = enroll_washers(services, goods=2)
    services.set_limits(key, Limits(review=1e-3, reject=2e-3)).result()
    odd = washers(1)[0][::-1, ::-1].copy()
    records = judged(services, key, [odd, *washers(2)])
    flagged = records[0]
    assert flagged.verdict is not VerdictKind.PASS
    preview = services.teach_preview(flagged.record_id, ignore)
    assert preview.base == key
    assert preview.rejudged == 3
    (change,) = [change for change in preview.changes if change.record.record_id == flagged.record_id]
    assert change.after is VerdictKind.PASS
    assert services.recipes.versions("washer") == [1]
    stored = services.commit_teach(preview)
    assert stored.key == RecipeKey("washer", 2)
    assert services.recipes.active() == stored.key
    assert stored.references[-1].origin == f"taught: record {flagged.record_id}"
    assert services.records.count(RecordFilter(version=1)) == 3


def test_teaching_a_part_of_another_recipe_leaves_the_active_one_active(services: Services) -> None:
    first = enroll_washers(services, name="first", goods=2)
    (record,) = judged(services, first, washers(1))
    second = enroll_washers(services, name="second", goods=2)
    stored = services.commit_teach(services.teach_preview(record.record_id, ignore))
    assert stored.key == RecipeKey("first", 2)
    assert services.recipes.active() == second
    assert {one.part for one in stored.calibration.held_out} == {0, 1}


def test_an_image_without_a_part_cannot_be_taught(services: Services) -> None:
    key = enroll_washers(services, goods=2)
    (record,) = judged(services, key, [blank()])
    with pytest.raises(DataFault, match=r"cannot be taught: the part was not found.*shows the part"):
        services.teach_preview(record.record_id, ignore)
    assert services.recipes.versions("washer") == [1]


def test_teaching_the_same_part_twice_is_refused(services: Services) -> None:
    key = enroll_washers(services, goods=2)
    (record,) = judged(services, key, washers(1))
    services.commit_teach(services.teach_preview(record.record_id, ignore))
    with pytest.raises(DataFault, match="is the same image as good 3"):
        services.teach_preview(record.record_id, ignore)
