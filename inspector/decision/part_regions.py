"""Where parts were flagged: a coarse grid of the peaks, and names for nine regions. Pure, any thread."""

import numpy as np

from inspector.decision.statistics import is_flagged
from inspector.domain.errors import ProgrammingFault
from inspector.domain.figures import Bools, Floats, Ints, PeakGrid, RecordColumns

GRID = (12, 16)
"""Rows and columns of the heat: a cell is some 6 % of the frame, wider than a peak wanders on like parts."""

_ROWS = ("top", "middle", "bottom")
_COLUMNS = ("left", "centre", "right")
NO_PLACE = "no place known"


def peak_grid(
    columns: RecordColumns, frame_size: tuple[int, int], *, shape: tuple[int, int] = GRID
) -> PeakGrid:
    """Count the peaks of flagged parts in each cell of a grid over the frame.

    A part that moves in the frame spreads its cells; the recipe's region is not undone.

    Args:
        frame_size: (width, height) in pixels, > 0.
        shape: (rows, columns).

    Raises:
        ProgrammingFault: An empty frame or grid.
    """
    if min(*frame_size, *shape) < 1:
        raise ProgrammingFault(f"A grid of {shape} over {frame_size} pixels holds nothing.")
    peaks = columns.peaks[is_flagged(columns)]
    peaks = peaks[~np.isnan(peaks).any(axis=1)]
    inside = _inside(peaks, frame_size)
    counts = np.zeros(shape, np.int64)
    column, row = _cells(peaks[inside], frame_size, shape)
    np.add.at(counts, (row, column), 1)
    return PeakGrid(counts, frame_size, int((~inside).sum()))


def region_names(columns: RecordColumns, frame_size: tuple[int, int]) -> list[str]:
    """Which ninth of the frame each part's peak lies in: "top left" to "bottom right"; `NO_PLACE` without."""
    known = _inside(columns.peaks, frame_size)
    column, row = _cells(columns.peaks[known], frame_size, (3, 3))
    names = np.full(len(columns), NO_PLACE, dtype=object)
    names[known] = [f"{_ROWS[r]} {_COLUMNS[c]}" for r, c in zip(row, column, strict=True)]
    return list(names)


def frame_size_of(columns: RecordColumns) -> tuple[int, int]:
    """The smallest frame that holds every peak, where nothing better is known; (1, 1) without peaks."""
    peaks = columns.peaks[~np.isnan(columns.peaks).any(axis=1)]
    if not len(peaks):
        return 1, 1
    width, height = np.maximum(np.ceil(peaks.max(axis=0) + 0.5), 1).astype(int)
    return int(width), int(height)


def _inside(peaks: Floats, frame_size: tuple[int, int]) -> Bools:
    """NaN lies nowhere."""
    return np.asarray(((peaks >= 0) & (peaks <= np.asarray(frame_size))).all(axis=1), np.bool_)


def _cells(peaks: Floats, frame_size: tuple[int, int], shape: tuple[int, int]) -> tuple[Ints, Ints]:
    """Column and row of each peak; the far edge belongs to the last cell."""
    rows, columns = shape
    scaled = peaks / np.asarray(frame_size) * (columns, rows)
    cells = np.minimum(scaled.astype(np.int64), (columns - 1, rows - 1))
    return cells[:, 0], cells[:, 1]
