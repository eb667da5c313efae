from pathlib import Path

import numpy as np
import pytest
from helpers.imaging_samples import moved, noisy, read_rgb, real_goods, rigid, textured

from inspector.domain.errors import DataFault
from inspector.domain.recipe import Alignment, AlignmentMethod
from inspector.domain.region import Rectangle, Region
from inspector.imaging import Aligner, AlignmentFault
from inspector.imaging.geometry import Matrix, transform

ROTATING = (AlignmentMethod.RIGID, AlignmentMethod.HOMOGRAPHY)
METHODS = (AlignmentMethod.TRANSLATION, *ROTATING)
FIXTURES = ("mvtec/bottle", "mvtec/screw", "mpdd/metal_plate", "mvtec_incomplete/capsule")


def aligner(pixels, method: AlignmentMethod, **changes: float) -> Aligner:  # type: ignore[no-untyped-def]
    return Aligner(pixels, Alignment(method, **changes), Region())


def errors(found: Matrix, true: Matrix, size: tuple[int, int]) -> tuple[float, float]:
    """(largest distance in px inside the frame, difference in degrees)."""
    points = np.array(((0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9), (0.5, 0.5))) * size
    distance = np.linalg.norm(transform(found, points) - transform(true, points), axis=1).max()
    turn = np.degrees(np.arctan2(found[1, 0], found[0, 0]) - np.arctan2(true[1, 0], true[0, 0]))
    return float(distance), abs(float(turn))


@pytest.mark.real_data
@pytest.mark.parametrize("name", FIXTURES)
@pytest.mark.parametrize("shift", [(11.3, -17.6), (-24.5, 5.0), (0.0, 0.4)])
def test_translation_finds_shifts(real_data: Path, name: str, shift: tuple[float, float]) -> None:
    part = real_goods(real_data, name, 1)[0]
    motion = rigid(*shift, 0.0, size=(512, 512))
    result = aligner(part, AlignmentMethod.TRANSLATION).align(noisy(moved(part, motion), gain=1.05))
    assert errors(result.frame_from_reference, motion, (512, 512))[0] < 0.5
    assert result.quality > 0.95


@pytest.mark.real_data
@pytest.mark.parametrize("name", FIXTURES)
@pytest.mark.parametrize(("x", "y", "degrees"), [(12.4, -7.7, 6.3), (-15.2, 9.1, -11.0), (3.3, 2.2, 0.5)])
def test_rigid_finds_shift_and_turn(real_data: Path, name: str, x: float, y: float, degrees: float) -> None:
    part = real_goods(real_data, name, 1)[0]
    motion = rigid(x, y, degrees, size=(512, 512))
    result = aligner(part, AlignmentMethod.RIGID).align(noisy(moved(part, motion), gain=0.95))
    distance, turn = errors(result.frame_from_reference, motion, (512, 512))
    assert distance < 0.5
    assert turn < 0.3
    assert result.quality > 0.95


@pytest.mark.real_data
def test_homography_finds_perspective(real_data: Path) -> None:
    part = real_goods(real_data, "mpdd/metal_plate", 1)[0]
    motion = rigid(8.0, -5.0, 4.0, size=(512, 512)) @ np.array(((1, 0.01, 0), (0, 1.02, 0), (2e-5, -3e-5, 1)))
    result = aligner(part, AlignmentMethod.HOMOGRAPHY).align(noisy(moved(part, motion)))
    assert errors(result.frame_from_reference, motion, (512, 512))[0] < 0.5


@pytest.mark.real_data
@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("names", [("mvtec/bottle", "mvtec/screw"), ("mvtec/screw", "mvtec/grid")])
def test_another_part_is_refused(real_data: Path, method: AlignmentMethod, names: tuple[str, str]) -> None:
    part, other = (real_goods(real_data, name, 1)[0] for name in names)
    with pytest.raises(AlignmentFault) as caught:
        aligner(part, method).align(other)
    assert caught.value.quality < 0.4


@pytest.mark.real_data
@pytest.mark.parametrize("method", METHODS)
def test_the_next_good_part_is_accepted(real_data: Path, method: AlignmentMethod) -> None:
    folder = real_data / "mvtec" / "bottle" / "train" / "good"
    first, second = (read_rgb(path) for path in sorted(folder.iterdir())[:2])
    if method is AlignmentMethod.HOMOGRAPHY:
        second = noisy(first)  # glass shows no corners that two bottles share
    assert aligner(first, method).align(second).quality > 0.7


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("blank", ["black", "grey", "noise"])
def test_a_blank_frame_is_refused(method: AlignmentMethod, blank: str) -> None:
    part = textured(320, 240)
    frames = {
        "black": np.zeros_like(part),
        "grey": np.full_like(part, 128),
        "noise": noisy(np.full_like(part, 128), seed=5),
    }
    with pytest.raises(AlignmentFault, match="not found") as caught:
        aligner(part, method).align(frames[blank])
    assert caught.value.quality < 0.2
    assert caught.value.way_out


@pytest.mark.parametrize("method", METHODS)
def test_a_blank_reference_finds_nothing(method: AlignmentMethod) -> None:
    with pytest.raises(AlignmentFault):
        aligner(np.full((240, 320, 3), 90, np.uint8), method).align(textured(320, 240))


@pytest.mark.parametrize("method", ROTATING)
def test_motion_is_measured_around_the_region(method: AlignmentMethod) -> None:
    part = textured(400, 300)
    region = Region(Rectangle(100, 80, 150, 120), frame_size=(400, 300))
    motion = rigid(7.0, -4.0, 3.0, size=(400, 300))
    frame = moved(part, motion)
    frame[:40], frame[-40:] = 0, 255  # what moves elsewhere does not matter
    result = Aligner(part, Alignment(method), region).align(frame)
    corners = np.array(region.shape.corners()) if region.shape else np.empty((0, 2))
    distance = transform(result.frame_from_reference, corners) - transform(motion, corners)
    assert np.abs(distance).max() < 0.5


def test_another_frame_size_is_refused() -> None:
    with pytest.raises(DataFault, match="200 x 200"):
        aligner(textured(320, 240), AlignmentMethod.RIGID).align(textured(200, 200))


def test_a_tiny_region_is_refused() -> None:
    region = Region(Rectangle(0, 0, 4, 4), frame_size=(320, 240))
    with pytest.raises(DataFault, match="too small"):
        Aligner(textured(320, 240), Alignment(AlignmentMethod.RIGID), region)


@pytest.mark.parametrize("method", METHODS)
def test_the_same_frame_gives_the_same_motion(method: AlignmentMethod) -> None:
    part = textured(320, 240)
    degrees = 0 if method is AlignmentMethod.TRANSLATION else 2
    frame = noisy(moved(part, rigid(5, 3, degrees, size=(320, 240))), seed=5)
    one = aligner(part, method)
    first, second = one.align(frame), one.align(frame)
    assert first.quality == second.quality
    assert np.array_equal(first.frame_from_reference, second.frame_from_reference)
