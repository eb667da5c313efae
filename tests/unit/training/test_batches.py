from collections import Counter
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from inspector.models.source_network import Schedule
from inspector.training.batches import epoch_batches, noise_seed
from inspector.training.plan import Course, TrainingPlan, course_of

COURSE = Course(epochs=2, steps=6, batch=4, supports=2, one_kind=True, seed=5)
COUNTS = (10, 3, 7)


def batches(course=COURSE, epoch=0, counts=COUNTS):
    return list(epoch_batches(counts, course, epoch))


def test_batches_follow_from_seed_and_epoch_alone():
    assert batches() == batches()
    assert batches() != batches(epoch=1)
    assert batches() != batches(replace(COURSE, seed=6))


def test_one_pass_shows_every_image_and_all_batches_are_equally_large():
    """10, 3 and 7 images in batches of 4 of one kind: 3 + 1 + 2 batches."""
    found = batches()
    assert [len(batch) for batch in found] == [4] * 6
    assert all(len({pick.kind for pick in batch}) == 1 for batch in found)
    assert Counter(batch[0].kind for batch in found) == {0: 3, 1: 1, 2: 2}
    seen = {(pick.kind, pick.query) for batch in found for pick in batch}
    assert seen == {(kind, number) for kind, count in enumerate(COUNTS) for number in range(count)}


def test_mixed_batches_show_every_image_too():
    mixed = replace(COURSE, one_kind=False, steps=5)
    found = batches(mixed)
    seen = Counter((pick.kind, pick.query) for batch in found for pick in batch)
    assert len(seen) == 20
    assert set(seen.values()) == {1}
    assert any(len({pick.kind for pick in batch}) > 1 for batch in found)


def test_fewer_or_more_steps_than_a_pass():
    assert len(batches(replace(COURSE, steps=2))) == 2
    assert len(batches(replace(COURSE, steps=40))) == 40


@given(
    counts=st.lists(st.integers(2, 9), min_size=1, max_size=4),
    supports=st.integers(0, 10),
    one_kind=st.booleans(),
    seed=st.integers(0, 10_000),
)
def test_supports_are_other_images_of_the_same_kind(counts, supports, one_kind, seed):
    course = Course(epochs=1, steps=3, batch=5, supports=supports, one_kind=one_kind, seed=seed)
    for batch in epoch_batches(counts, course, 0):
        assert len(batch) == 5
        for kind, query, others in batch:
            assert len(others) == supports
            assert query not in others
            assert all(0 <= other < counts[kind] for other in others)
            if supports < counts[kind]:
                assert len(set(others)) == supports


def test_noise_differs_between_steps_epochs_and_processes():
    seeds = {
        noise_seed(COURSE, epoch=epoch, step=step, rank=rank)
        for epoch in range(3)
        for step in range(3)
        for rank in range(2)
    }
    assert len(seeds) == 18
    assert noise_seed(COURSE, epoch=1, step=2, rank=0) == noise_seed(COURSE, epoch=1, step=2, rank=0)
    assert all(0 <= seed < 2**63 for seed in seeds)


def test_a_plan_takes_its_numbers_from_the_method_where_it_has_none(tmp_path):
    schedule = Schedule(epochs=50, batch=4, supports=2, one_kind=True, adversarial_weight=0.1)
    plan = TrainingPlan("regad", (), tmp_path / "x.safetensors", "resnet18", seed=5)
    assert course_of(plan, schedule, COUNTS) == Course(50, 6, 4, 2, True, 5)
    mixed = replace(schedule, one_kind=False)
    assert course_of(plan, mixed, COUNTS).steps == 5
    asked = replace(plan, epochs=3, batch=8, steps_per_epoch=7)
    assert course_of(asked, mixed, COUNTS) == Course(3, 7, 8, 2, False, 5)


def test_the_course_says_how_far_it_is():
    assert COURSE.fraction(0, 0) == 0
    assert COURSE.fraction(1, 0) == 0.5
    assert COURSE.fraction(1, 3) == 0.75
