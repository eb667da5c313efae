"""Repeated cells of one size, and random ones, for patterns on a roll."""

from dataclasses import dataclass

import cv2
import numpy as np

from inspector.capture.simulated.fields import Field, turned
from inspector.capture.simulated.surface_ground import (
    SPOT,
    SPOT_RADIUS,
    STREAK,
    STREAK_LENGTH,
    Ground,
)
from inspector.domain.frame import Mask


@dataclass(frozen=True, eq=False)
class Lattice:
    """Where each pixel lies in a repeated cell.

    Attributes:
        u: float32 (h, w), -0.5..0.5 across the cell.
        v: float32 (h, w), as `u`, down the cell.
        column: float32 (h, w), whole number of the cell; 0 in the middle of the roll.
        row: float32 (h, w), as `column`.
        present: bool (h, w), False in the cells that were not formed.
    """

    u: Field
    v: Field
    column: Field
    row: Field
    present: Mask


def lattice(
    ground: Ground, width: float, height: float, *, angle: float = 0.0, stagger: float = 0.0
) -> Lattice:
    """Cells of `width` by `height` pixels at `angle`; every other row shifted by `stagger` of a cell."""
    x, y = turned(ground.x, ground.y, angle)
    along, down = x / np.float32(width), y / np.float32(height)
    row = np.floor(down + np.float32(0.5))
    if stagger:
        along += np.float32(stagger) * (row % 2)
    column = np.floor(along + np.float32(0.5))
    return Lattice(along - column, down - row, column, row, _present(ground, column * width, row * height))


def cells(ground: Ground, cell: float, *, jitter: float = 0.9) -> tuple[Field, Field]:
    """Random cells of about `cell` pixels: a level 0..1 for each, and the pixels to its border."""
    height, width = ground.shape
    step = max(cell, 3.0)
    rows, columns = np.mgrid[0 : height / step + 1, 0 : width / step + 1]
    shift = ground.fine.uniform(-0.5, 0.5, (2, *rows.shape)) * jitter
    y = np.clip((rows + shift[0]) * step, 0, height - 1).astype(int)
    x = np.clip((columns + shift[1]) * step, 0, width - 1).astype(int)
    seeds = np.ones(ground.shape, np.uint8)
    seeds[y, x] = 0
    _, labels = cv2.distanceTransformWithLabels(seeds, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL)
    inside = np.ones(ground.shape, np.uint8)
    inside[:, 1:] &= labels[:, 1:] == labels[:, :-1]
    inside[1:] &= labels[1:] == labels[:-1]
    levels = ground.fine.random(y.size + 1).astype(np.float32)[labels]
    return levels, np.asarray(cv2.distanceTransform(inside, cv2.DIST_L2, 5), np.float32)


def _present(ground: Ground, x: Field, y: Field) -> Mask:
    if ground.missing == SPOT:
        return np.asarray(np.hypot(x, y) > SPOT_RADIUS * ground.side)
    if ground.missing == STREAK:
        return np.asarray((np.abs(x) > STREAK_LENGTH * ground.side) | (y != 0))
    return np.ones(ground.shape, bool)
