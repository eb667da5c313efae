"""The flagged place cut out of its frame."""

import numpy as np
import pytest

from inspector.domain.anomaly import AnomalyMap
from inspector.imaging import flagged_patch
from inspector.imaging.flagged_patch import GRID, PATCH_SIDE


def frame_with_spot(x: int, y: int, *, width: int = 320, height: int = 240) -> np.ndarray:
    pixels = np.full((height, width, 3), 90, np.uint8)
    pixels[y - 6 : y + 6, x - 6 : x + 6] = (255, 0, 0)
    return pixels


def map_with_spot(x: float, y: float, *, width: int = 320, height: int = 240) -> AnomalyMap:
    values = np.full((24, 32), 0.2, np.float32)
    values[int(y / height * 24), int(x / width * 32)] = 3.0
    return AnomalyMap(values, np.array([[float(width), 0, 0], [0, float(height), 0]]))


@pytest.mark.parametrize(("x", "y"), [(160, 120), (15, 15), (305, 225)])
def test_the_flagged_place_is_in_the_middle_also_at_the_edge_of_the_frame(x, y):
    patch = flagged_patch(frame_with_spot(x, y), map_with_spot(x, y))
    assert patch.pixels.shape == (PATCH_SIDE, PATCH_SIDE, 3)
    middle = patch.pixels[PATCH_SIDE // 2, PATCH_SIDE // 2]
    assert middle[0] > 200
    assert middle[1] < 60
    assert patch.pixels[3, PATCH_SIDE // 2].tolist() == [90, 90, 90]


def test_the_weights_are_where_the_map_is_high():
    patch = flagged_patch(frame_with_spot(160, 120), map_with_spot(160, 120))
    assert patch.weights.sum() == pytest.approx(1, abs=1e-5)
    row, column = np.unravel_index(int(patch.weights.argmax()), patch.weights.shape)
    assert abs(row - GRID / 2 + 0.5) <= 1
    assert abs(column - GRID / 2 + 0.5) <= 1
    assert patch.weights[0, 0] == 0


def test_a_flat_map_weighs_all_cells_alike():
    values = AnomalyMap(np.ones((8, 8), np.float32), np.array([[64.0, 0, 0], [0, 64.0, 0]]))
    patch = flagged_patch(np.zeros((64, 64, 3), np.uint8), values)
    assert patch.weights.sum() == pytest.approx(1, abs=1e-5)
