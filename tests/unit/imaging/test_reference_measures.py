"""How references were shot: light, pose, the same part twice; on made and on real images."""

import json

import numpy as np
import pytest

from inspector.capture import read_image
from inspector.domain.region import Region
from inspector.imaging import measure_references

SIDE = 128


def part(level: int, *, at: int, seed: int) -> np.ndarray:
    """A textured square on an even background."""
    random = np.random.default_rng(seed)
    pixels = np.full((SIDE, SIDE, 3), level, np.uint8)
    texture = random.integers(20, 90, (48, 48, 1), dtype=np.uint8)
    pixels[at : at + 48, at : at + 48] = texture
    return pixels


def test_the_light_is_read_from_the_border():
    images = [part(level, at=40, seed=level) for level in (100, 120, 140)]
    assert measure_references(images, Region()).light_levels == pytest.approx((100, 120, 140), abs=1)


def test_a_white_border_tells_nothing_of_the_light():
    images = [part(255, at=40, seed=seed) for seed in range(3)]
    assert measure_references(images, Region()).light_levels == ()


def test_parts_in_one_place_are_alike_in_pose_and_moved_ones_are_not():
    still = [part(150, at=40, seed=seed) for seed in range(3)]
    moved = [part(150, at=at, seed=at) for at in (10, 40, 70)]
    assert measure_references(still, Region()).least_pose_likeness > 0.98
    assert measure_references(moved, Region()).least_pose_likeness < 0.9


def test_a_part_shot_twice_is_named_as_a_pair():
    noise = np.random.default_rng(1).integers(0, 3, (SIDE, SIDE, 3), dtype=np.uint8)
    images = [part(150, at=40, seed=1), part(150, at=40, seed=2), part(150, at=40, seed=1) + noise]
    assert measure_references(images, Region()).shot_twice == ((0, 2),)


def test_a_single_reference_is_alike_itself():
    measured = measure_references([part(150, at=40, seed=1)], Region())
    assert (measured.least_pose_likeness, measured.shot_twice) == (1.0, ())


@pytest.mark.real_data
@pytest.mark.parametrize(("seed", "one_light"), [("1", True), ("2", False), ("4", False)])
def test_the_capsules_of_one_light_are_told_from_those_of_several(real_data, seed, one_light):
    names = json.loads((real_data / "supports.json").read_text())["mvtec_incomplete/capsule"][seed][:4]
    folder = real_data / "mvtec_incomplete" / "capsule" / "train" / "good"
    levels = measure_references([read_image(folder / name) for name in names], Region()).light_levels
    assert bool(np.std(levels, ddof=1) / np.mean(levels) < 0.02) is one_light
