import numpy as np
import pytest

from inspector.domain.errors import DataFault
from inspector.domain.recipe import ModelSpec
from inspector.models import ignore_progress

OBJECT = ModelSpec(input_size=64, traits=(("part", "object"),))
APPEARANCE = [f"0.weights.{level}" for level in range(5)]
STRUCTURE = [f"1.weights.{level}" for level in (0, 2, 4)]
NAMES = [
    "input_size",
    *(f"{member}.{name}" for member in (0, 1) for name in ("rows", "spread", "numbers")),
    *APPEARANCE,
    *STRUCTURE,
]


@pytest.fixture(scope="module")
def fitted(factory, good_part):
    model = factory.create(OBJECT)
    model.fit([good_part(seed, 64) for seed in range(2)], ignore_progress)
    return model


@pytest.fixture
def tensors(fitted):
    return {name: value.copy() for name, value in fitted.tensors().items()}


@pytest.fixture
def refused(factory, tensors):
    def check(message):
        with pytest.raises(DataFault, match=message) as caught:
            factory.create(OBJECT).restore(tensors)
        assert caught.value.way_out == "Enroll the part again."

    return check


def test_the_names_are_those_of_the_members(tensors):
    assert sorted(tensors) == sorted(NAMES)
    assert tensors["input_size"].tolist() == [64, 64]
    assert {value.dtype.name for value in tensors.values()} == {"float32", "float64", "int64"}


def test_a_round_trip_changes_no_bit_and_no_score(factory, fitted, tensors, good_part, scratched_part):
    other = factory.create(OBJECT)
    other.restore(tensors)
    again = other.tensors()
    assert sorted(again) == sorted(tensors)
    for name, value in tensors.items():
        assert again[name].dtype == value.dtype
        assert np.array_equal(again[name], value)
    images = [good_part(5, 64), scratched_part(6, 64)]
    for before, after in zip(fitted.predict(images), other.predict(images), strict=True):
        assert before.score == after.score
        assert np.array_equal(before.map, after.map)


def test_what_was_given_is_copied(factory, tensors, good_part):
    other = factory.create(OBJECT)
    other.restore(tensors)
    before = other.predict([good_part(5, 64)])[0].score
    for value in tensors.values():
        value[...] = 0
    assert other.predict([good_part(5, 64)])[0].score == before


@pytest.mark.parametrize("name", NAMES)
def test_a_missing_tensor_is_named(tensors, refused, name):
    del tensors[name]
    refused(f"no .* tensor '{name}'")


@pytest.mark.parametrize("name", NAMES)
def test_a_tensor_of_another_type_is_named(tensors, refused, name):
    tensors[name] = tensors[name].astype(np.int16)
    refused(f"no .* tensor '{name}'")


@pytest.mark.parametrize("name", NAMES)
def test_a_tensor_of_another_shape_is_named(tensors, refused, name):
    tensors[name] = np.concatenate([tensors[name], tensors[name][:1]], axis=0)[..., None]
    refused(f"'{name}' has shape")


@pytest.mark.parametrize("name", NAMES)
def test_an_empty_tensor_is_named(tensors, refused, name):
    tensors[name] = tensors[name][:0]
    refused(f"'{name}' has shape")


@pytest.mark.parametrize("name", NAMES[1:])
@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_a_value_that_is_no_number_is_named(tensors, refused, name, value):
    tensors[name].flat[-1] = value
    refused(f"'{name}' holds values that are no numbers")


def test_parts_of_one_member_must_fit_each_other(tensors, refused):
    tensors["0.spread"] = tensors["0.spread"][:-1]
    refused("'0.spread' has shape")
    tensors["0.rows"] = tensors["0.rows"][:, :-1]
    refused("'0.rows' has shape")
    tensors["0.weights.3"] = tensors["0.weights.3"][:-1]
    refused("'0.weights.3' has shape")


@pytest.mark.parametrize("size", [(0, 64), (64, 40), (-64, 64), (64, 4096)])
def test_a_size_no_image_can_have_is_refused(tensors, refused, size):
    tensors["input_size"] = np.array(size, np.int64)
    refused("input size of")


def test_a_model_that_refused_a_state_is_as_it_was(factory, fitted, tensors, good_part):
    del tensors["0.rows"]
    before = fitted.predict([good_part(5, 64)])[0].score
    with pytest.raises(DataFault):
        fitted.restore(tensors)
    assert fitted.predict([good_part(5, 64)])[0].score == before


def test_the_state_of_an_object_is_not_that_of_a_surface_with_another_backbone(factory, tensors):
    with pytest.raises(DataFault, match=r"tensor|shape"):
        factory.create(ModelSpec(input_size=64, backbone="efficientnet_lite2")).restore(tensors)
