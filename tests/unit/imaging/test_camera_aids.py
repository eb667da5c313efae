"""Histogram, clipping, sharpness and peaking, counted by hand on small pictures."""

import cv2
import numpy as np
import pytest

from inspector.imaging import aid_overlay, camera_aids


def grey(rows) -> np.ndarray:
    """A picture of these levels, three alike channels."""
    return np.repeat(np.asarray(rows, np.uint8)[..., None], 3, axis=2)


def checks(side: int, square: int) -> np.ndarray:
    y, x = np.mgrid[:side, :side] // square
    return grey(np.where((x + y) % 2, 200, 50))


def blurred(pixels: np.ndarray, sigma: float) -> np.ndarray:
    return np.ascontiguousarray(cv2.GaussianBlur(pixels, (0, 0), sigma))


def test_levels_are_counted_by_channel():
    pixels = np.zeros((2, 3, 3), np.uint8)
    pixels[0, 0] = (255, 10, 0)
    pixels[1, 2] = (255, 20, 0)
    aids = camera_aids(pixels)
    assert aids.step == 1
    assert aids.histogram.shape == (3, 256)
    assert (aids.histogram[0, 255], aids.histogram[0, 0]) == (2, 4)
    assert (aids.histogram[1, 10], aids.histogram[1, 20], aids.histogram[1, 0]) == (1, 1, 4)
    assert aids.histogram[2, 0] == 6
    assert not aids.mono
    assert camera_aids(grey([[1, 2], [3, 4]])).mono


def test_a_pixel_is_clipped_bright_with_one_channel_and_dark_with_all():
    pixels = np.full((2, 4, 3), 100, np.uint8)
    pixels[0, 0] = (255, 100, 100)
    pixels[0, 1] = (0, 0, 0)
    pixels[0, 2] = (0, 0, 40)  # a deep blue is no lost level
    pixels[1, 3] = (255, 255, 255)
    aids = camera_aids(pixels)
    assert aids.clipped_bright == pytest.approx(2 / 8)
    assert aids.clipped_dark == pytest.approx(1 / 8)


def test_sharpness_is_the_squared_difference_of_neighbours_over_the_variance():
    """Rows 0 100: across 100 once a row of two, down 0; mean of squares 5000; variance 50^2 = 2500."""
    aids = camera_aids(grey([[0, 100], [0, 100]]))
    assert aids.sharpness == pytest.approx(5000 / (2500 + 4.0**2))


def test_a_picture_without_contrast_has_no_sharpness():
    assert camera_aids(grey(np.full((8, 8), 90))).sharpness == 0


@pytest.mark.parametrize("side", [256, 2048])
def test_sharpness_falls_with_every_bit_of_blur_also_where_the_frame_is_sampled(side):
    sharp = checks(side, 16)
    found = [camera_aids(blurred(sharp, sigma)).sharpness for sigma in (0.3, 0.6, 1.0, 2.0, 4.0)]
    assert found == sorted(found, reverse=True)
    assert found[0] > 1.5 * found[2]


def test_sharpness_hardly_changes_with_the_light():
    sharp = blurred(checks(256, 16), 1.0)
    darker = (sharp * 0.4).astype(np.uint8)
    assert camera_aids(darker).sharpness == pytest.approx(camera_aids(sharp).sharpness, rel=0.05)


def test_peaks_stand_on_sharp_edges_and_not_on_blurred_ones():
    half = np.full((64, 64), 50, np.uint8)
    half[:, 16:] = 200
    soft = blurred(grey(half), 6.0)
    soft[:, 40:] = 200
    soft[:, 48:] = 60
    peaks = camera_aids(soft).peaks
    assert peaks[:, 47].all()
    assert not peaks[:, :39].any()


def test_noise_alone_has_no_peaks():
    rng = np.random.default_rng(1)
    noise = np.clip(rng.normal(90, 2, (128, 128)), 0, 255)
    assert not camera_aids(grey(noise)).peaks.any()


def test_a_large_frame_is_sampled_with_true_neighbours():
    pixels = grey(np.zeros((10, 10)))
    pixels[::3, 1::3] = 90  # right neighbours of the samples, which are themselves black
    aids = camera_aids(pixels, max_side=4)
    assert aids.step == 3
    assert aids.peaks.shape == (4, 4)
    assert aids.peaks[:, :3].all(), "the last column has no right neighbour"
    assert aids.clipped_dark == 1.0


@pytest.mark.parametrize("shape", [(1, 1), (1, 9), (9, 1), (2, 3)])
def test_the_smallest_frames_have_measures(shape):
    aids = camera_aids(grey(np.full(shape, 7)), max_side=4)
    assert aids.histogram[0].sum() == aids.peaks.size
    assert aids.sharpness == 0


def test_the_overlay_shows_what_was_asked_for():
    aids = camera_aids(grey([[0, 255, 120, 121]]))
    nothing = aid_overlay(aids, clipping=False, peaking=False)
    assert not nothing.any()
    clipped = aid_overlay(aids, clipping=True, peaking=False)[0]
    assert clipped[0, 2] == 255
    assert clipped[1, 0] == 255
    assert clipped[2:, 3].sum() == 0
    peaks = aid_overlay(aids, clipping=False, peaking=True)[0]
    assert peaks[0, 1] == 230
    assert peaks[2, 3] == 0
