import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.benchmark.feedback import halves, measure_feedback
from inspector.benchmark.fitting import fit
from inspector.benchmark.labelled_inputs import LabelledInputs
from inspector.domain.anomaly import ModelInput
from inspector.domain.recipe import ModelSpec
from inspector.models import ModelFactory, WeightStore

SPEC = ModelSpec(method="template", input_size=64)
SIZE = (64, 64)


@pytest.fixture
def factory(tmp_path):
    return ModelFactory(WeightStore(tmp_path / "weights"), device="cpu")


def image(level, *, spot=False, seed=0):
    pixels = np.full((64, 64, 3), level, np.int16)
    pixels[24:40, 24:40] += 40 if spot else 0
    noise = np.random.default_rng((level, seed)).integers(-3, 4, pixels.shape)
    pixels = np.clip(pixels + noise, 0, 255).astype(np.uint8)
    return ModelInput(pixels, np.array([[64.0, 0, 0], [0, 64, 0]]))


def labelled(goods, defects):
    return LabelledInputs(
        inputs=(*goods, *defects),
        frame_sizes=(SIZE,) * (len(goods) + len(defects)),
        is_defect=(False,) * len(goods) + (True,) * len(defects),
        masks=(None,) * (len(goods) + len(defects)),
        prepare_ms=0.0,
    )


@given(st.lists(st.booleans(), min_size=1, max_size=40))
def test_halves_share_nothing_and_the_judged_one_is_the_larger(is_defect):
    split = halves(is_defect)
    assert split == halves(is_defect)
    assert not set(split.shown) & {*split.goods, *split.defects}
    assert not any(is_defect[index] for index in (*split.shown, *split.goods))
    assert all(is_defect[index] for index in split.defects)
    goods, defects = is_defect.count(False), is_defect.count(True)
    assert len(split.shown) == goods // 2
    assert len(split.goods) == goods - goods // 2
    assert len(split.defects) == defects - defects // 2


def test_a_face_that_the_references_never_showed_is_learned(factory):
    """Goods come dark and bright, references only dark: bright goods score as high as defects."""
    references = [image(90, seed=1), image(90, seed=2)]
    goods = [image(90 if number % 2 else 150, seed=10 + number) for number in range(12)]
    defects = [image(90 if number % 2 else 150, spot=True, seed=50 + number) for number in range(12)]
    tests = labelled(goods, defects)
    before = fit(references, SPEC, factory=factory)
    scores = [one.score for one in before.model.predict(tests.inputs)]
    figures = measure_feedback(
        1, SPEC, references=references, tests=tests, scores=scores, limits=before.limits, factory=factory
    )
    assert (figures.added, figures.goods, figures.defects) == (1, 6, 6)
    assert figures.before.image_auroc < 0.9
    assert figures.before.false_reject > 0
    assert figures.after.image_auroc == 1
    assert figures.after.false_reject == 0


def test_a_single_good_leaves_nothing_to_confirm(factory):
    references = [image(90, seed=1), image(90, seed=2)]
    tests = labelled([image(90, seed=3)], [image(90, spot=True, seed=4)])
    before = fit(references, SPEC, factory=factory)
    figures = measure_feedback(
        2, SPEC, references=references, tests=tests, scores=[1, 2], limits=before.limits, factory=factory
    )
    assert figures is None


def test_taught_goods_do_not_speak_for_the_limit(factory):
    """An extreme good that is taught must not lift the limit as one that was enrolled does."""
    dark, bright = [image(90, seed=1), image(90, seed=2)], image(150, seed=3)
    plain = fit(dark, SPEC, factory=factory).limits
    taught = fit(dark, SPEC, factory=factory, taught=[bright]).limits
    enrolled = fit([*dark, bright], SPEC, factory=factory).limits
    assert taught.reject == pytest.approx(plain.reject)
    assert enrolled.reject > 2 * plain.reject
