"""Taught goods that look like confirmed defects, found by the real default backbone."""

from dataclasses import replace

import numpy as np
import pytest

from inspector.models import ModelFactory, WeightStore, find_conflicts
from inspector.models.conflicts import LEAST_NEARNESS


@pytest.fixture(scope="module")
def enrolled(good_part):
    return [good_part(seed, 96) for seed in range(3)]


def shot_again(part):
    """The same part under a light 3 % brighter, with other noise."""
    noise = np.random.default_rng(5).normal(0, 2, part.pixels.shape)
    return replace(part, pixels=np.clip(part.pixels * 1.03 + noise, 0, 255).astype(np.uint8))


def test_the_same_image_as_good_and_as_defect_is_the_clearest_conflict(
    factory, enrolled, scratched_part, good_part
):
    scratched = scratched_part(7, 96)
    found = find_conflicts(factory, [*enrolled, good_part(8, 96), scratched], [scratched], taught=2)
    assert [(one.good, one.defect) for one in found] == [(4, 0)]
    assert found[0].nearness == pytest.approx(1.0)


def test_the_same_part_shot_again_is_a_conflict(factory, enrolled, scratched_part):
    scratched = scratched_part(7, 96)
    (found,) = find_conflicts(factory, [*enrolled, shot_again(scratched)], [scratched], taught=1)
    assert LEAST_NEARNESS <= found.nearness < 1


def test_other_goods_are_none(factory, enrolled, scratched_part, good_part):
    defects = [scratched_part(7, 96), scratched_part(8, 96)]
    taught = [good_part(seed, 96) for seed in (21, 22)]
    assert find_conflicts(factory, [*enrolled, *taught], defects, taught=2) == ()


def test_a_second_taught_good_does_not_hide_the_first(factory, enrolled, scratched_part):
    scratched = scratched_part(7, 96)
    both = [scratched, shot_again(scratched)]
    found = find_conflicts(factory, [*enrolled, *both], [scratched], taught=2)
    assert [one.good for one in found] == [3, 4]


def test_nothing_is_loaded_where_there_is_nothing_to_compare(enrolled, tmp_path):
    class Untouched(ModelFactory):
        def extractor(self, backbone, taps=None):
            raise AssertionError("loaded")

    untouched = Untouched(WeightStore(tmp_path), device="cpu")
    assert find_conflicts(untouched, enrolled, [], taught=1) == ()
    assert find_conflicts(untouched, enrolled, enrolled[:1], taught=0) == ()
