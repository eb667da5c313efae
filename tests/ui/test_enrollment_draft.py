"""The enrollment as a state, without a window."""

import numpy as np
import pytest

from inspector.domain.errors import DataFault
from inspector.domain.recipe import Alignment, AlignmentMethod, ModelSpec
from inspector.domain.region import Rectangle, Region
from inspector.imaging import ImageCheck
from inspector.ui.enrollment.draft import EnrollmentDraft, Step
from inspector.ui.enrollment.expected_speed import expected_speed
from inspector.ui.enrollment.goods import MAX_GOODS, Goods, count_text
from inspector.ui.enrollment.naming import check_name
from inspector.ui.enrollment.preview_source import with_options


def picture(level: int, size: tuple[int, int] = (64, 48)) -> np.ndarray:
    noise = np.random.default_rng(level).integers(0, 40, (size[1], size[0], 3), np.uint8)
    return noise + np.uint8(80 + level)


def nothing_wrong(images, region) -> list[ImageCheck]:
    return [ImageCheck(1.0, 100.0, 0.0, 0.0, None, odd_one_out=False, similarity=1.0) for _ in images]


@pytest.fixture
def draft() -> EnrollmentDraft:
    made = EnrollmentDraft(source="simulated:washer", frame_size=(64, 48))
    made.goods = Goods(checker=nothing_wrong)
    made.name, made.name_check = "washer", check_name("washer", {})
    for level in range(3):
        made.goods.add(picture(level), f"g{level}")
    made.refresh_reports()
    return made


def test_a_new_name_makes_version_one_and_an_existing_one_says_the_next():
    assert check_name("bolt", {}).version == 1
    existing = check_name(" washer ", {"washer": 3})
    assert existing.usable
    assert existing.version == 4
    assert "version 4" in existing.message
    assert "version 3 is kept" in existing.message


@pytest.mark.parametrize("name", ["", "   ", "a/b", ".hidden", "x" * 65])
def test_a_name_that_cannot_be_used_says_what_to_change(name):
    check = check_name(name, {})
    assert not check.usable
    assert check.message


def test_nothing_entered_stops_at_the_first_step():
    empty = EnrollmentDraft()
    assert empty.reachable() is Step.PART
    assert any("camera" in reason for reason in empty.blockers(Step.PART))
    assert "Capture 2 more good parts." in empty.blockers(Step.GOODS)


def test_a_complete_draft_reaches_learning_and_not_further(draft):
    assert draft.reachable() is Step.LEARNING


def test_what_was_learned_is_kept_until_an_input_changes(draft):
    result = object()
    draft.learned(draft.inputs, result)
    assert draft.reachable() is Step.CHECK
    draft.note = "another note"
    draft.name = "another name"
    assert draft.result is result
    old = draft.alignment
    draft.alignment = Alignment(AlignmentMethod.TRANSLATION)
    assert draft.result is None
    draft.alignment = old
    assert draft.result is result
    draft.goods.delete(draft.goods.ids[0])
    assert draft.result is None


def test_an_image_changed_while_learning_is_not_taken_for_learned(draft):
    inputs = draft.inputs
    draft.goods.retake(draft.goods.ids[1], picture(9), origin="again")
    draft.learned(inputs, object())
    assert draft.result is None


def test_two_copies_of_one_image_stop_the_wizard_and_say_which():
    goods = Goods()
    sharp = np.kron(
        np.random.default_rng(0).integers(0, 255, (60, 60, 1), np.uint8), np.ones((4, 4, 3), np.uint8)
    )
    goods.add(np.ascontiguousarray(sharp), "a")
    goods.add(np.ascontiguousarray(sharp.copy()), "b")
    draft = EnrollmentDraft(goods=goods)
    draft.refresh_reports()
    assert any(reason.startswith("Image 2: ") for reason in draft.blockers(Step.GOODS))


def test_an_image_of_another_size_is_named_and_the_others_are_still_checked(draft):
    draft.goods.add(picture(5, (32, 32)), "small")
    draft.refresh_reports()
    assert any("Image 4" in reason and "32 x 32" in reason for reason in draft.blockers(Step.GOODS))
    assert not draft.reports[0].blocking


def test_a_ninth_image_is_refused_with_a_way_out():
    goods = Goods(checker=nothing_wrong)
    for level in range(MAX_GOODS):
        goods.add(picture(level), "")
    with pytest.raises(DataFault, match="Delete or retake"):
        goods.add(picture(20), "")


def test_a_retake_keeps_the_place():
    goods = Goods(checker=nothing_wrong)
    first, second = goods.add(picture(0), "a"), goods.add(picture(1), "b")
    goods.retake(first.image_id, picture(2), origin="c")
    assert [image.origin for image in goods.images] == ["c", "b"]
    assert goods.images[1] is second


def test_a_region_of_another_frame_size_must_be_drawn_again(draft):
    draft.region = Region(Rectangle(1, 1, 20, 20), frame_size=(64, 48))
    assert not draft.blockers(Step.REGION)
    draft.frame_size = (128, 96)
    assert "Draw it again" in draft.blockers(Step.REGION)[0]


def test_starting_over_keeps_the_source_and_forgets_the_part(draft):
    draft.learned(draft.inputs, object())
    draft.start_over()
    assert draft.source == "simulated:washer"
    assert not draft.has_work
    assert draft.result is None
    assert draft.name == ""


@pytest.mark.parametrize(
    ("count", "words"), [(0, "at least 2 more"), (1, "at least 1 more"), (4, "enough"), (8, "complete")]
)
def test_the_count_says_what_is_still_needed(count, words):
    assert words in count_text(count)


def test_options_of_a_simulated_line_are_replaced_not_repeated():
    assert with_options("simulated:weave?rate=5&seed=3", rate="2") == "simulated:weave?seed=3&rate=2"
    assert with_options("simulated:weave", start="0") == "simulated:weave?start=0"


def test_every_speed_promise_says_that_it_will_be_measured():
    for backbone in ("efficientnet_lite0", "dinov2_vits14", "something new"):
        assert "measured" in expected_speed(ModelSpec(backbone=backbone, may_rotate=True))
