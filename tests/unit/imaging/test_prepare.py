import cv2
import numpy as np
import pytest
from helpers.imaging_samples import moved, noisy, rigid, textured
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.domain.errors import DataFault, ProgrammingFault
from inspector.domain.frame import Frame
from inspector.domain.recipe import Alignment, AlignmentMethod
from inspector.domain.region import Polygon, Rectangle, Region, RotatedRectangle
from inspector.imaging import Aligner, AlignmentFault, prepare
from inspector.imaging.geometry import UNIT_CORNERS, homogeneous, transform

FRAME = (400, 300)
PICTURE = textured(*FRAME)


def ramp(width: int, height: int) -> np.ndarray:
    """Red grows by 1 a pixel to the right, green by 1 downwards: the picture says where it was looked at.

    Blue falls where red grows: the halves tell a wrong place from rounding, which goes up in both.
    """
    x, y = np.meshgrid(np.arange(width), np.arange(height))
    return np.stack((x % 256, y % 256, 255 - x % 256), axis=-1).astype(np.uint8)


def on_frame(shape, *ignore) -> Region:  # type: ignore[no-untyped-def]
    return Region(shape, ignore, FRAME)


def test_the_whole_frame_is_halved_by_exact_means() -> None:
    pixels = textured(128, 128)
    means = pixels.reshape(64, 2, 64, 2, 3).mean(axis=(1, 3))
    prepared = prepare(pixels, Region(), size=64)
    assert np.abs(prepared.pixels - means).max() <= 0.5
    assert prepared.valid is None
    assert prepared.alignment_quality is None


def test_no_centre_crop_all_corners_are_seen() -> None:
    pixels = np.zeros((200, 400, 3), np.uint8)
    pixels[:20, :40], pixels[-20:, -40:] = 255, 255
    prepared = prepare(pixels, Region(), size=50)
    assert prepared.pixels[0, 0].tolist() == [255, 255, 255]
    assert prepared.pixels[-1, -1].tolist() == [255, 255, 255]
    assert prepared.pixels[0, -1].tolist() == [0, 0, 0]


def test_a_frame_of_the_right_size_is_not_copied() -> None:
    frame = Frame(textured(64, 64))
    assert np.shares_memory(prepare(frame.pixels, Region(), size=64).pixels, frame.pixels)


def test_a_large_odd_frame_keeps_its_mean() -> None:
    pixels = textured(1201, 903)
    prepared = prepare(pixels, Region(), size=100)
    assert np.abs(prepared.pixels.mean(axis=(0, 1)) - pixels.mean(axis=(0, 1))).max() < 0.5


@pytest.mark.parametrize(("width", "height"), [(50, 400), (400, 50), (30, 30), (129, 300)])
def test_every_frame_shape_fills_the_input(width: int, height: int) -> None:
    prepared = prepare(textured(width, height), Region(), size=128)
    assert prepared.pixels.shape == (128, 128, 3)
    assert prepared.pixels.flags.c_contiguous


def test_a_small_frame_is_enlarged_smoothly() -> None:
    pixels = np.repeat(np.array(((0,), (100,)), np.uint8), 2, axis=1)[..., None].repeat(3, axis=2)
    column = prepare(pixels, Region(), size=8).pixels[:, 4, 0].astype(int)
    assert (np.diff(column) >= 0).all()
    assert len(set(column)) > 3


def test_a_rectangle_on_whole_pixels_is_cut_exactly() -> None:
    prepared = prepare(PICTURE, on_frame(Rectangle(30, 40, 64, 64)), size=64)
    assert np.array_equal(prepared.pixels, PICTURE[40:104, 30:94])


def test_a_rectangle_between_pixels_is_resampled_at_its_place() -> None:
    prepared = prepare(ramp(200, 150), Region(Rectangle(20.5, 30.25, 64, 64), frame_size=(200, 150)), size=64)
    inner = prepared.pixels[2:-2, 2:-2].astype(float)
    # Pixel (c, r) of the input has its centre at frame x = 20.5 + c + 0.5, and the ramp is x - 0.5 there.
    assert np.abs(inner[0, :, 0] - (20.5 + np.arange(2, 62))).max() <= 0.51
    assert np.abs(inner[:, 0, 1] - (30.25 + np.arange(2, 62))).max() <= 0.51


def test_whole_and_broken_pixels_agree() -> None:
    exact = prepare(PICTURE, on_frame(Rectangle(40, 30, 256, 192)), size=64).pixels.astype(int)
    nearly = prepare(PICTURE, on_frame(Rectangle(40.001, 30.001, 256, 192)), size=64).pixels.astype(int)
    assert np.abs(exact - nearly).mean() < 1.5
    assert abs((exact - nearly).mean()) < 0.3


@settings(max_examples=30, deadline=None)
@given(st.floats(90, 110), st.floats(90, 110), st.floats(-180, 180))
def test_a_rotated_rectangle_shows_what_lies_under_it(x: float, y: float, angle: float) -> None:
    region = Region(RotatedRectangle(x, y, 80, 60, angle), frame_size=(200, 200))
    prepared = prepare(ramp(200, 200), region, size=32)
    columns, rows = np.meshgrid((np.arange(32) + 0.5) / 32, (np.arange(32) + 0.5) / 32)
    unit = np.column_stack((columns.ravel(), rows.ravel()))
    frame = transform(homogeneous(prepared.placement), unit).reshape(32, 32, 2)
    assert np.abs(prepared.pixels[..., :2] - (frame - 0.5)).max() < 1.6  # rounded up to three times
    red, blue = (prepared.pixels[..., channel].astype(float) for channel in (0, 2))
    assert abs(((red - blue + 255) / 2 - (frame[..., 0] - 0.5)).mean()) < 0.3


def test_a_turned_region_does_not_alias() -> None:
    stripes = np.zeros((512, 512, 3), np.uint8)
    stripes[:, ::2] = 255
    region = Region(RotatedRectangle(256, 256, 340, 340, 3.0), frame_size=(512, 512))
    assert prepare(stripes, region, size=64).pixels.std() < 8


@settings(max_examples=30, deadline=None)
@given(st.integers(40, 300), st.integers(40, 200), st.floats(0, 90), st.sampled_from((32, 57, 128)))
def test_the_placement_meets_the_corners(width: int, height: int, angle: float, size: int) -> None:
    shape = RotatedRectangle(200, 150, width / 2, height / 2, angle)
    prepared = prepare(PICTURE, on_frame(shape), size=size)
    assert np.allclose(transform(homogeneous(prepared.placement), UNIT_CORNERS), shape.corners(), atol=1e-9)
    assert prepared.pixels.shape == (size, size, 3)


def test_ignore_areas_and_the_outside_of_a_polygon_do_not_count() -> None:
    triangle = Polygon(((100, 50), (300, 50), (100, 250)))
    prepared = prepare(PICTURE, on_frame(triangle, Rectangle(100, 50, 50, 50)), size=100)
    assert prepared.valid is not None
    assert not prepared.valid[99, 99]
    assert not prepared.valid[:25, :25].any()
    assert prepared.valid[60, 5]
    assert prepared.valid.mean() == pytest.approx(0.5 - 0.0625, abs=0.01)


def test_an_ignore_area_on_a_turned_region_turns_with_it() -> None:
    shape = RotatedRectangle(200, 150, 100, 100, 90)
    prepared = prepare(PICTURE, on_frame(shape, Rectangle(200, 100, 50, 50)), size=50)
    # At 90 degrees the input's top-left corner is the frame's top-right one.
    assert prepared.valid is not None
    assert not prepared.valid[:25, :25].any()
    assert prepared.valid.mean() == pytest.approx(0.75)


def test_what_leaves_the_frame_does_not_count() -> None:
    prepared = prepare(PICTURE, on_frame(Rectangle(-10, 100, 100, 100)), size=50)
    assert prepared.valid is not None
    assert prepared.valid.mean() == pytest.approx(0.9)
    assert not prepared.valid[:, :5].any()


@pytest.mark.parametrize("shape", [Rectangle(600, 100, 50, 50), Rectangle(350, 100, 100, 50)])
def test_a_region_outside_the_frame_is_refused(shape: Rectangle) -> None:
    with pytest.raises(DataFault, match="outside the frame"):
        prepare(PICTURE, on_frame(shape), size=64)


def test_another_frame_size_is_refused_with_both_sizes() -> None:
    with pytest.raises(DataFault, match=r"128 x 128 .* 400 x 300"):
        prepare(textured(128, 128), on_frame(Rectangle(0, 0, 50, 50)), size=64)


def test_nothing_left_to_inspect_is_refused() -> None:
    with pytest.raises(DataFault, match="ignore areas"):
        prepare(PICTURE, on_frame(Rectangle(10, 10, 50, 50), Rectangle(0, 0, 100, 100)), size=64)


def test_wrong_pixels_are_a_programming_fault() -> None:
    with pytest.raises(ProgrammingFault):
        prepare(np.zeros((10, 10), np.uint8), Region(), size=8)


def test_the_same_frame_gives_the_same_input() -> None:
    region = on_frame(RotatedRectangle(200, 150, 201, 133, 17))
    first, second = (prepare(PICTURE, region, size=96) for _ in range(2))
    assert first.pixels.tobytes() == second.pixels.tobytes()


def test_an_aligned_region_moves_with_the_part() -> None:
    motion = rigid(9, -6, 5, size=FRAME)
    frame = noisy(moved(PICTURE, motion))
    region = on_frame(Rectangle(120, 90, 160, 120), Rectangle(120, 90, 20, 20))
    aligner = Aligner(PICTURE, Alignment(AlignmentMethod.RIGID), region)
    there, here = prepare(PICTURE, region, size=64), prepare(frame, region, size=64, aligner=aligner)
    corners = transform(homogeneous(here.placement), UNIT_CORNERS)
    expected = transform(motion @ homogeneous(there.placement), UNIT_CORNERS)
    assert np.abs(corners - expected).max() < 0.5
    assert np.abs(here.pixels.astype(int) - there.pixels).mean() < 3
    assert here.valid is not None
    assert here.alignment_quality is not None
    assert np.array_equal(here.valid, there.valid)
    assert here.alignment_quality > 0.9


def test_alignment_none_takes_the_part_as_it_lies() -> None:
    aligner = Aligner(PICTURE, Alignment(AlignmentMethod.NONE), Region())
    prepared = prepare(PICTURE, Region(), size=64, aligner=aligner)
    assert prepared.alignment_quality is None
    assert np.array_equal(prepared.pixels, prepare(PICTURE, Region(), size=64).pixels)


def test_a_part_that_has_left_the_frame_is_not_judged() -> None:
    large = textured(400, 300, seed=3)
    region = on_frame(Rectangle(0, 0, 100, 300))
    frame = np.roll(large, -30, axis=1)
    frame[:, -30:] = cv2.resize(frame[:, -31:-30], (30, 300))
    aligner = Aligner(large, Alignment(AlignmentMethod.TRANSLATION, 0.2), region)
    with pytest.raises(AlignmentFault, match="outside the frame"):
        prepare(frame, region, size=64, aligner=aligner)
