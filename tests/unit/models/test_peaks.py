"""The place of an image that is worst."""

import numpy as np

from inspector.models.peaks import PEAK_CELLS, peak_cells


def everywhere(values):
    return np.ones(values.shape, bool)


def test_the_peak_is_what_hangs_together_with_the_highest_cell():
    values = np.zeros((12, 12), np.float32)
    values[2, 2], values[3, 3], values[2, 3] = 9, 7, 8
    values[8, 8] = 8.5
    assert peak_cells(values, everywhere(values))[:3] == [2 * 12 + 2, 2 * 12 + 3, 3 * 12 + 3]
    assert 8 * 12 + 8 not in peak_cells(values, everywhere(values))


def test_a_peak_has_few_cells_however_large_the_defect():
    values = np.add.outer(np.arange(20), np.arange(20)).astype(np.float32)
    cells = peak_cells(values, everywhere(values))
    assert 1 <= len(cells) <= PEAK_CELLS
    assert cells[0] == 399


def test_cells_that_do_not_count_are_no_peak():
    values = np.arange(9, dtype=np.float32).reshape(3, 3)
    counted = np.zeros((3, 3), bool)
    counted[0, 1] = True
    assert peak_cells(values, counted) == [1]
