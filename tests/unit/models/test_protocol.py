"""What holds for every method: the same tests run over all of them, on square and other inputs."""

from dataclasses import replace

import numpy as np
import pytest
from helpers.source_checkpoints import untrained_checkpoint
from helpers.uniad_checkpoints import trained_checkpoint

from inspector.domain.errors import Cancelled, DataFault, ProgrammingFault
from inspector.domain.recipe import ModelSpec
from inspector.models import ignore_progress
from inspector.models.checkpoint_store import file_name
from inspector.models.source_checkpoint import read_checkpoint, write_checkpoint

SIZE = 128
OBJECT = ModelSpec(input_size=SIZE, traits=(("part", "object"),))
SURFACE = ModelSpec(input_size=SIZE, traits=(("part", "surface"),))
TEMPLATE = ModelSpec(method="template", input_size=SIZE)
CKAAD = ModelSpec(method="ckaad", input_size=SIZE, options=(("steps", 25), ("views", 12)))
COFT = ModelSpec(method="coft", input_size=SIZE, options=(("steps", 4), ("views", 8)))
DFD = ModelSpec(method="dfd", input_size=SIZE, options=(("samples", 8), ("steps", 25)))
UNIAD = ModelSpec(method="uniad", input_size=SIZE, options=(("steps", 25),))
UNIAD_ADV = replace(UNIAD, method="uniad-adv")
SIAMESE = ModelSpec(method="siamese", input_size=SIZE)
REGAD = ModelSpec(method="regad", input_size=SIZE)
REGAD_ADV = replace(REGAD, method="regad-adv")
SIDE_BY_SIDE = replace(SIAMESE, options=(("bank", "concat"),))
"""The levels of the other bank are 4 cells high in the wide input, too few to show a row."""
TRAINED_ONCE = (SIAMESE, REGAD, REGAD_ADV)


@pytest.fixture(scope="module", autouse=True)
def source_trained(weights_folder, good_part):
    """Checkpoints of the methods that were trained on other parts, or could have been."""
    for one in TRAINED_ONCE:
        untrained_checkpoint(weights_folder / "checkpoints", one.method)
    others = [good_part(seed).pixels for seed in range(100, 112)]
    path = trained_checkpoint(weights_folder / "checkpoints", UNIAD.method, others)
    facts, tensors = read_checkpoint(path)
    adversarial = facts.model_copy(update={"method": UNIAD_ADV.method})
    write_checkpoint(path.with_name(file_name(UNIAD_ADV.method, facts.backbone)), adversarial, tensors)


@pytest.fixture(
    params=[OBJECT, SURFACE, TEMPLATE, DFD, CKAAD, COFT, UNIAD, UNIAD_ADV, *TRAINED_ONCE],
    ids=[
        "object",
        "surface",
        "template",
        "dfd",
        "ckaad",
        "coft",
        "uniad",
        "uniad-adv",
        "siamese",
        "regad",
        "regad-adv",
    ],
)
def spec(request):
    return request.param


@pytest.fixture
def references(good_part):
    return [good_part(seed) for seed in range(3)]


@pytest.fixture(scope="module")
def trained_once(factory, good_part):
    """Tensors of a fitted model, by its specification: a trained method is trained once for most tests."""
    kept = {}

    def tensors(spec):
        if spec not in kept:
            model = factory.create(spec)
            model.fit([good_part(seed) for seed in range(3)], ignore_progress)
            kept[spec] = model.tensors()
        return kept[spec]

    return tensors


@pytest.fixture
def model(factory, spec, references, trained_once):
    model = factory.create(spec)
    if dict(spec.options).get("steps") or spec in TRAINED_ONCE:
        model.restore(trained_once(spec))
    else:
        model.fit(references, ignore_progress)
    return model


def test_a_defect_scores_higher_than_a_good_part_and_the_map_shows_where(model, good_part, scratched_part):
    good, bad = model.predict([good_part(50), scratched_part(51)])
    assert bad.score > 1.3 * good.score
    assert place_of(bad) == pytest.approx((0.5, 0.27), abs=0.15)


def place_of(judged):
    """Row and column of the largest value, as shares of the height and the width."""
    row, column = np.unravel_index(judged.map.argmax(), judged.map.shape)
    height, width = judged.map.shape
    return (row + 0.5) / height, (column + 0.5) / width


WIDE = (64, 192)


@pytest.mark.parametrize(
    "spec",
    [OBJECT, SURFACE, DFD, CKAAD, COFT, UNIAD, SIDE_BY_SIDE, REGAD, TEMPLATE],
    ids=["object", "surface", "dfd", "ckaad", "coft", "uniad", "siamese", "regad", "template"],
)
def test_inputs_need_not_be_square(factory, spec, good_part, scratched_part):
    model = factory.create(spec)
    model.fit([good_part(seed, WIDE) for seed in range(3)], ignore_progress)
    good, bad = model.predict([good_part(50, WIDE), scratched_part(51, WIDE)])
    assert bad.map.shape in {(8, 24), (4, 12), (32, 32)}
    assert bad.score > 1.3 * good.score
    assert place_of(bad) == pytest.approx((0.5, 0.27), abs=0.15)
    other = factory.create(spec)
    other.restore(model.tensors())
    bad_part = scratched_part(51, WIDE)
    assert other.predict([bad_part])[0].score == bad.score
    for wrong in (good_part(1, SIZE), good_part(1, WIDE[::-1])):
        with pytest.raises(ProgrammingFault, match=r"\(64, 192\)"):
            model.predict([bad_part, wrong])


@pytest.mark.parametrize(
    "spec",
    [OBJECT, SURFACE, DFD, CKAAD, COFT, UNIAD, SIAMESE, REGAD],
    ids=["object", "surface", "dfd", "ckaad", "coft", "uniad", "siamese", "regad"],
)
def test_references_of_several_sizes_or_of_one_that_does_not_fit_are_refused(factory, spec, good_part):
    with pytest.raises(ProgrammingFault, match="several sizes"):
        factory.create(spec).fit([good_part(0), good_part(1, WIDE)], ignore_progress)
    with pytest.raises(ProgrammingFault, match="no multiples of 16"):
        factory.create(spec).fit([good_part(0, (72, 64)), good_part(1, (72, 64))], ignore_progress)


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
    assert other.runtime == model.runtime


@pytest.mark.parametrize("spec", [OBJECT, SURFACE], ids=["object", "surface"])
def test_a_restored_model_chooses_its_runtime_with_the_first_image(factory, spec, model, good_part):
    other = factory.create(spec)
    other.restore(model.tensors())
    assert other.runtime.startswith("torch cpu, ")
    assert other.predict([]) == []
    assert other.runtime.startswith("torch cpu, ")
    with pytest.raises(ProgrammingFault, match=r"\(128, 128\)"):
        other.predict([good_part(1, 96)])
    other.predict([good_part(7)])
    assert other.runtime == model.runtime
    assert other.runtime.startswith("ONNX Runtime cpu, ")


def test_a_defect_outside_the_valid_mask_counts_nothing(model, good_part, scratched_part):
    valid = np.ones((128, 128), np.bool_)
    valid[:, :64] = False
    hidden = model.predict([replace(scratched_part(51), valid=valid)])[0]
    half = hidden.map.shape[1] // 2
    assert (hidden.map[:, :half] == 0).all()
    seen = model.predict([scratched_part(51)])[0]
    assert hidden.score < seen.score


def test_nothing_valid_is_a_data_fault(model, good_part):
    with pytest.raises(DataFault, match="counts"):
        model.predict([replace(good_part(1), valid=np.zeros((128, 128), np.bool_))])


def test_cancelled_fit_leaves_the_model_as_it_was(factory, spec, references, model, good_part):
    def cancel(_):
        raise Cancelled

    def cancel_at_the_end(progress):
        if progress.done == progress.total:
            raise Cancelled

    before = model.predict([good_part(7)])[0].score
    with pytest.raises(Cancelled):
        model.fit(references[:1], cancel)
    assert model.predict([good_part(7)])[0].score == before
    fresh = factory.create(spec)
    with pytest.raises(Cancelled):
        fresh.fit(references, cancel_at_the_end)
    with pytest.raises(ProgrammingFault, match="not been fitted"):
        fresh.predict([good_part(7)])


def test_no_reference_and_wrong_size_are_refused(factory, spec, model, good_part):
    with pytest.raises(DataFault, match="no reference"):
        factory.create(spec).fit([], ignore_progress)
    with pytest.raises(ProgrammingFault, match=r"128.+128"):
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
    assert seen[0].done == 0
    assert seen[-1].done == seen[-1].total > 0
    for message in {one.message for one in seen}:
        done = [one.done for one in seen if one.message == message]
        assert done == sorted(set(done))
