"""Parts laid onto the references, and maps laid back."""

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.domain.anomaly import ModelInput
from inspector.domain.recipe import ModelSpec
from inspector.models import ignore_progress, load_artifact, save_artifact
from inspector.models.regad.registering import Lie, Pose, laid_as, moved_back
from inspector.models.views import moved

SIDE = 128
PLACEMENT = np.array([[SIDE, 0.0, 0.0], [0.0, SIDE, 0.0]])


def bracket(seed=0):
    """A part without symmetry on a plain ground, with the noise of a camera."""
    image = np.full((SIDE, SIDE, 3), 60, np.uint8)
    cv2.rectangle(image, (50, 28), (66, 100), (190, 180, 170), -1)
    cv2.rectangle(image, (50, 84), (98, 100), (190, 180, 170), -1)
    cv2.circle(image, (58, 40), 5, (30, 30, 30), -1)
    noisy = image + np.random.default_rng(seed).normal(0, 3, image.shape)
    return ModelInput(pixels=np.clip(noisy, 0, 255).astype(np.uint8), placement=PLACEMENT)


@settings(max_examples=40, deadline=None)
@given(degrees=st.floats(-180, 180), right=st.floats(-6, 6), down=st.floats(-6, 6))
def test_a_part_is_laid_onto_the_references_whichever_way_it_lies(degrees, right, down):
    lie = Lie.of([bracket(1), moved(bracket(2), 77, (0, 0))])
    laid, _ = lie.laid(moved(bracket(3), degrees, (right, down)))
    upright, _ = lie.laid(bracket(4))
    inside = slice(52, -52)
    wrong = laid.pixels[inside, inside].astype(float) - upright.pixels[inside, inside]
    assert np.abs(wrong).mean() < 8  # 3.4 is the noise alone, 26 the next best lie


@settings(max_examples=40, deadline=None)
@given(degrees=st.floats(-180, 180), right=st.floats(-0.1, 0.1), down=st.floats(-0.1, 0.1))
def test_a_map_lies_over_the_image_as_it_was(degrees, right, down):
    image = bracket()
    image.pixels[:] = 0
    image.pixels[4:12, 112:120] = 255
    pose = Pose(degrees, right, down)
    laid = laid_as(image, pose)
    values = cv2.resize(laid.pixels[..., 0].astype(np.float32), (24, 24), interpolation=cv2.INTER_AREA)
    row, column = np.unravel_index(moved_back(values, pose, 16).argmax(), (16, 16))
    assert abs(row - 1) <= 1
    assert abs(column - 14) <= 1


@settings(max_examples=40, deadline=None)
@given(degrees=st.floats(-180, 180), right=st.floats(-20, 20), down=st.floats(-20, 20))
def test_nothing_of_a_part_is_lost_however_it_lies(degrees, right, down):
    laid, _ = Lie.of([bracket(1)]).laid(moved(bracket(2), degrees, (right, down)))
    assert laid.valid.sum() == pytest.approx(SIDE * SIDE, rel=0.01)


def test_turning_tells_of_a_bracket_and_not_of_a_ring(good_part):
    brackets = [moved(bracket(seed), 70 * seed, (0, 0)) for seed in range(3)]
    assert Lie.of(brackets).tells(brackets)
    rings = [good_part(seed, SIDE) for seed in range(3)]
    assert not Lie.of(rings).tells(rings)


def test_an_image_without_any_detail_stays_flat():
    flat = bracket()
    flat.pixels[:] = 128
    laid, pose = Lie.of([bracket()]).laid(flat)
    assert (laid.pixels == 128).all()
    assert max(abs(pose.right), abs(pose.down)) <= 0.1


def test_a_spot_on_a_turned_part_is_found_where_it_is(factory, tmp_path):
    goods = [moved(bracket(seed), 70 * seed, (0, 0)) for seed in range(3)]
    spec = ModelSpec(method="regad", input_size=SIDE, may_rotate=True)
    model = factory.create(spec)
    model.fit(goods, ignore_progress)
    good = moved(bracket(9), 155, (3, -2))
    spotted = moved(bracket(9), 155, (3, -2))
    spotted.pixels[100:110, 20:30] = 255
    usual, judged = model.predict([good, spotted])
    assert judged.score > 1.5 * usual.score
    assert judged.map.shape == (SIDE // 8, SIDE // 8)
    row, column = np.unravel_index(judged.map.argmax(), judged.map.shape)
    assert abs(row - 12.6) <= 1
    assert abs(column - 2.6) <= 1
    save_artifact(model, tmp_path, goods)
    loaded = load_artifact(factory, tmp_path, spec=spec, self_test=goods)
    assert loaded.predict([spotted])[0].score == judged.score
