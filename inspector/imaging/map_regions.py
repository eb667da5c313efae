"""How far an anomaly reaches: connected regions of a map at or above a limit, measured in frame pixels."""

import cv2
import numpy as np
import numpy.typing as npt

from inspector.domain.anomaly import AnomalyMap, FloatMap
from inspector.domain.scale import DefectExtent
from inspector.imaging.geometry import homogeneous, transform

_FINEST = 8
_MOST_SIDE = 512
"""Enlarged maps are not larger than this: a region's edge is then known to a fraction of a map cell."""

Points = npt.NDArray[np.float64]


def largest_region(anomaly_map: AnomalyMap, limit: float) -> DefectExtent | None:
    """The connected region with the largest area whose values reach `limit`; None where none does.

    The map is enlarged (bilinear between cell centres), so that a region ends where its outline is drawn and
    not at the edges of map cells. Regions that touch at a corner are one.

    Args:
        anomaly_map: Raw values with their placement.
        limit: Raw value, usually the review limit.

    Returns:
        Sizes in frame pixels, without a scale.
    """
    values = anomaly_map.values
    if values.max() < limit:  # enlarging makes no value larger
        return None
    fine = _enlarged(values)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(
        (fine >= limit).astype(np.uint8), connectivity=8
    )
    if count < 2:  # a peak so narrow that no enlarged cell reaches it
        return _one_cell(anomaly_map, limit)
    label = 1 + int(stats[1:, cv2.CC_STAT_AREA].argmax())
    inside = labels == label
    cells = int(stats[label, cv2.CC_STAT_AREA])
    return _measured(anomaly_map, fine, inside, cells=cells, regions=count - 1)


def regions(anomaly_map: AnomalyMap, limit: float, *, most: int = 20) -> tuple[DefectExtent, ...]:
    """Every region that reaches `limit`, as `largest_region` finds them, the one with the highest peak first.

    Args:
        anomaly_map: Raw values with their placement.
        limit: Raw value, usually the review limit.
        most: How many are given.

    Returns:
        Sizes in frame pixels, without a scale; `regions` of each is how many there are in all.
    """
    values = anomaly_map.values
    if values.max() < limit:
        return ()
    fine = _enlarged(values)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(
        (fine >= limit).astype(np.uint8), connectivity=8
    )
    if count < 2:
        return (_one_cell(anomaly_map, limit),)
    areas = stats[:, cv2.CC_STAT_AREA]
    peaks = np.zeros(count, dtype=np.float32)
    np.maximum.at(peaks, np.asarray(labels, dtype=np.int64).ravel(), fine.ravel())
    worst = [int(label) for label in np.argsort(-peaks[1:], kind="stable")[:most] + 1]
    return tuple(
        _measured(anomaly_map, fine, labels == label, cells=int(areas[label]), regions=count - 1)
        for label in worst
    )


def _measured(
    anomaly_map: AnomalyMap, fine: FloatMap, inside: npt.NDArray[np.bool_], *, cells: int, regions: int
) -> DefectExtent:
    height, width = fine.shape
    placement = homogeneous(anomaly_map.placement)
    cell_area = abs(float(np.linalg.det(placement[:2, :2]))) / (height * width)
    corners = transform(placement, _hull(inside) / (width, height))
    rows, columns = np.nonzero(inside)
    middle = np.array([[(columns.mean() + 0.5) / width, (rows.mean() + 0.5) / height]])
    x, y = transform(placement, middle)[0]
    return DefectExtent(
        regions=regions,
        area_px=cells * cell_area,
        length_px=_longest(corners),
        peak=float(fine[inside].max()),
        centre=(float(x), float(y)),
    )


def _one_cell(anomaly_map: AnomalyMap, limit: float) -> DefectExtent:
    """A peak between the enlarged cells: it is as large as one of them and not nothing."""
    height, width = anomaly_map.values.shape
    factor = _factor(height, width)
    placement = homogeneous(anomaly_map.placement)[:2, :2] / (width * factor, height * factor)
    return DefectExtent(
        regions=1,
        area_px=abs(float(np.linalg.det(placement))),
        length_px=float(np.linalg.norm(placement @ (1.0, 1.0))),
        peak=float(anomaly_map.values.max()),
        centre=anomaly_map.peak(),
    )


def _enlarged(values: FloatMap) -> FloatMap:
    height, width = values.shape
    factor = _factor(height, width)
    fine = cv2.resize(values, (width * factor, height * factor), interpolation=cv2.INTER_LINEAR)
    return np.asarray(fine, dtype=np.float32)


def _factor(height: int, width: int) -> int:
    return max(1, min(_FINEST, _MOST_SIDE // max(height, width)))


def _hull(inside: npt.NDArray[np.bool_]) -> Points:
    """(N, 2) corners (x, y) of the convex hull around whole enlarged cells."""
    outlines, _ = cv2.findContours(inside.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    cells = np.concatenate([outline.reshape(-1, 2) for outline in outlines])
    offsets = np.array(((0, 0), (1, 0), (1, 1), (0, 1)))
    corners = (cells[:, None, :] + offsets).reshape(-1, 1, 2).astype(np.int32)
    return np.asarray(cv2.convexHull(corners), dtype=np.float64).reshape(-1, 2)


def _longest(points: Points) -> float:
    """Longest distance between two of the points; few are left of a hull."""
    apart = points[:, None, :] - points[None, :, :]
    return float(np.sqrt((apart**2).sum(axis=2).max()))
