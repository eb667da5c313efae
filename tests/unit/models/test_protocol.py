"""What holds for every method: the same tests run over both implementations of `AnomalyModel`."""

import numpy as np
import pytest

from inspector.domain.errors import Cancelled, DataFault, ProgrammingFault
from inspector.domain.recipe import ModelSpec
from inspector.models import ignore_progress


@pytest.fixture(params=["patchcore", "template"])
def spec(request):
    return ModelSpec(method=request.param, input_size=128)


@pytest.fixture
def references(good_part):
    return [good_part(seed) for seed in range(3)]


@pytest.fixture
def model(factory, spec, references):
    model = factory.create(spec)
    model.fit(references, ignore_progress)
    return model


def test_a_defect_scores_higher_than_a_good_part_and_the_map_shows_where(model, good_part, scratched_part):
    good, bad = model.predict([good_part(50), scratched_part(51)])
    assert bad.score > 1.3 * good.score
    row, column = np.unravel_index(bad.map.argmax(), bad.map.shape)
    height, width = bad.map.shape
    assert abs((row + 0.5) / height - 0.5) < 0.15
    assert abs((column + 0.5) / width - 0.27) < 0.15


def test_scores_do_not_depend_on_the_batch(model, good_part, scratched_part):
    images = [good_part(7), scratched_part(8), good_part(9)]
    together = model.predict(images)
    for image, one in zip(images, together, strict=True):
        alone = model.predict([image])[0]
        assert alone.score == one.score
        assert np.array_equal(alone.map, one.map)
    assert model.predict([]) == []


def test_map_and_score_are_finite_float32_on_one_scale(model, good_part):
    one = model.predict([good_part(7)])[0]
    assert one.map.dtype == np.float32
    assert np.isfinite(one.map).all()
    assert one.map.min() >= 0
    assert 0.4 < one.map.max() / one.score < 1.5


def test_restored_model_gives_the_same_bits(factory, spec, model, good_part):
    other = factory.create(spec)
    other.restore(model.tensors())
    before, after = model.predict([good_part(7)])[0], other.predict([good_part(7)])[0]
    assert before.score == after.score
    assert np.array_equal(before.map, after.map)


def test_a_defect_outside_the_valid_mask_counts_nothing(model, good_part, scratched_part):
    from dataclasses import replace

    valid = np.ones((128, 128), np.bool_)
    valid[:, :64] = False
    hidden = model.predict([replace(scratched_part(51), valid=valid)])[0]
    half = hidden.map.shape[1] // 2
    assert (hidden.map[:, :half] == 0).all()
    seen = model.predict([scratched_part(51)])[0]
    assert hidden.score < seen.score


def test_nothing_valid_is_a_data_fault(model, good_part):
    from dataclasses import replace

    with pytest.raises(DataFault, match="counts"):
        model.predict([replace(good_part(1), valid=np.zeros((128, 128), np.bool_))])


def test_cancelled_fit_leaves_the_model_as_it_was(factory, spec, references, model, good_part):
    def cancel(_):
        raise Cancelled

    before = model.predict([good_part(7)])[0].score
    with pytest.raises(Cancelled):
        model.fit(references[:1], cancel)
    assert model.predict([good_part(7)])[0].score == before
    fresh = factory.create(spec)
    with pytest.raises(Cancelled):
        fresh.fit(references, cancel)
    with pytest.raises(ProgrammingFault, match="not been fitted"):
        fresh.predict([good_part(7)])


def test_no_reference_and_wrong_size_are_refused(factory, spec, model, good_part):
    with pytest.raises(DataFault, match="no reference"):
        factory.create(spec).fit([], ignore_progress)
    with pytest.raises(ProgrammingFault, match="128 x 128"):
        model.predict([good_part(1, 96)])


def test_missing_tensor_is_named(factory, spec):
    with pytest.raises(DataFault, match="fitted model has no"):
        factory.create(spec).restore({})


def test_closing_twice_is_allowed(model, good_part):
    model.close()
    model.close()
    with pytest.raises(ProgrammingFault):
        model.predict([good_part(7)])


def test_progress_counts_to_the_end(factory, spec, references):
    seen = []
    factory.create(spec).fit(references, seen.append)
    assert [one.done for one in seen] == [0, 1, 2, 3]
    assert {one.total for one in seen} == {3}
