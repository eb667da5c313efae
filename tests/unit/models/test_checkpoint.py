"""Finished fits on disk: come back exactly, belong to one lesson, and cost nothing where they are damaged."""

from dataclasses import replace

import numpy as np
import pytest

from inspector.domain.recipe import ModelSpec
from inspector.models.checkpoint import Checkpoints
from inspector.models.lesson import lesson_of

SPEC = ModelSpec(method="ckaad")
FIT = {"weights": np.arange(6, dtype=np.float32).reshape(2, 3), "size": np.array([64, 64], np.int64)}


@pytest.fixture
def lesson(good_part):
    return lesson_of([good_part(0, 64), good_part(1, 64)], [good_part(2, 64)])


def test_a_fit_comes_back_with_its_dtypes(tmp_path, lesson):
    Checkpoints(tmp_path, lesson, SPEC).put("fit-0", FIT)
    found = Checkpoints(tmp_path, replace(lesson, budget_s=5.0), SPEC).get("fit-0")
    assert found.keys() == FIT.keys()
    for name, array in FIT.items():
        assert found[name].dtype == array.dtype
        assert np.array_equal(found[name], array)


def test_a_fit_of_another_lesson_or_model_is_not_taken(tmp_path, lesson):
    Checkpoints(tmp_path, lesson, SPEC).put("fit-0", FIT)
    assert Checkpoints(tmp_path, lesson, SPEC).get("fit-1") is None
    assert Checkpoints(tmp_path, lesson, replace(SPEC, method="dfd")).get("fit-0") is None
    assert Checkpoints(tmp_path, replace(lesson, defects=()), SPEC).get("fit-0") is None
    assert Checkpoints(tmp_path, replace(lesson, views=lesson.views[:1]), SPEC).get("fit-0") is None
    assert Checkpoints(tmp_path, lesson, SPEC, stands_on="another network").get("fit-0") is None


@pytest.mark.parametrize("damage", ["bit", "cut", "empty"])
def test_a_damaged_fit_is_made_again_and_the_log_says_so(tmp_path, lesson, caplog, damage):
    kept = Checkpoints(tmp_path, lesson, SPEC)
    kept.put("fit-0", FIT)
    (path,) = tmp_path.iterdir()
    data = bytearray(path.read_bytes())
    data[-2] ^= 1
    path.write_bytes({"bit": bytes(data), "cut": bytes(data[:-7]), "empty": b""}[damage])
    assert kept.get("fit-0") is None
    assert f"The checkpoint {path.name} cannot be used" in caplog.text
    kept.put("fit-0", FIT)
    assert kept.get("fit-0") is not None


def test_without_a_folder_nothing_is_kept(lesson):
    kept = Checkpoints(None, lesson, SPEC)
    kept.put("fit-0", FIT)
    assert kept.get("fit-0") is None
