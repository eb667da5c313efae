"""Image and pixel metrics, on raw scores: nothing is normalised over the test set and no AUROC is flipped."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from inspector.domain.anomaly import FloatMap
from inspector.domain.frame import Mask

PRO_MAX_FPR = 0.3


@dataclass(frozen=True)
class PixelMetrics:
    """0..1 each.

    Attributes:
        auroc: Over all pixels of all images.
        pro: Per-region overlap, integrated to a false-positive rate of 0.3 and divided by 0.3.
    """

    auroc: float
    pro: float


def image_auroc(goods: Sequence[float], defects: Sequence[float]) -> float:
    """Area under the ROC curve of the image scores."""
    from sklearn.metrics import roc_auc_score  # over a second: not before it is needed

    labels, scores = _labelled(goods, defects)
    return float(roc_auc_score(labels, scores))


def image_ap(goods: Sequence[float], defects: Sequence[float]) -> float:
    """Average precision of the image scores, defects being the positives."""
    from sklearn.metrics import average_precision_score

    labels, scores = _labelled(goods, defects)
    return float(average_precision_score(labels, scores))


def pixel_metrics(maps: Sequence[FloatMap], masks: Sequence[Mask]) -> PixelMetrics | None:
    """Pixel AUROC and PRO from one sort of all pixels, every threshold used.

    PRO (Bergmann et al., MVTec AD, 2020): for each threshold the mean, over the connected regions
    (8-neighbourhood) of all masks, of the share of the region that is found; against the false-positive rate
    over the defect-free pixels of all images.

    Args:
        maps: float32 (h, w), raw.
        masks: bool (h, w), True on defect pixels; all False for goods.

    Returns:
        None where no mask has a defect pixel, or no pixel is free of defects.
    """
    values = np.concatenate([one.ravel() for one in maps])
    weights = np.concatenate(_region_weights(masks))  # 1 / area of the pixel's region; 0 on normal pixels
    normal = weights == 0
    if normal.all() or not normal.any():
        return None
    order = np.argsort(-values, kind="stable")
    ends = np.append(np.flatnonzero(np.diff(values[order])), len(order) - 1)  # last of each run of equals
    false_positives = _rate(normal[order], ends)
    return PixelMetrics(
        auroc=_area(false_positives, _rate(~normal[order], ends)),
        pro=_area_to(PRO_MAX_FPR, false_positives, _rate(weights[order], ends)),
    )


def _labelled(goods: Sequence[float], defects: Sequence[float]) -> tuple[list[int], list[float]]:
    return [0] * len(goods) + [1] * len(defects), [*goods, *defects]


def _region_weights(masks: Sequence[Mask]) -> list[npt.NDArray[np.float64]]:
    weights = []
    for mask in masks:
        count, labels = cv2.connectedComponents(mask.astype(np.uint8), connectivity=8)
        areas = np.bincount(labels.ravel(), minlength=count).astype(np.float64)
        share = np.concatenate([[0.0], 1 / areas[1:]])
        weights.append(share[labels.ravel()])
    return weights


def _rate(amounts: npt.NDArray[np.generic], ends: npt.NDArray[np.intp]) -> npt.NDArray[np.float64]:
    """Cumulative share of `amounts` at each threshold, starting at 0."""
    total = np.cumsum(amounts, dtype=np.float64)
    return np.concatenate([[0.0], total[ends] / total[-1]])


def _area(x: npt.NDArray[np.float64], y: npt.NDArray[np.float64]) -> float:
    return float(np.sum(np.diff(x) * (y[1:] + y[:-1]) / 2))


def _area_to(limit: float, x: npt.NDArray[np.float64], y: npt.NDArray[np.float64]) -> float:
    """Area up to x = limit, the curve being linear between its points, divided by the limit."""
    inside = x <= limit
    at_limit = np.interp(limit, x, y)
    return _area(np.append(x[inside], limit), np.append(y[inside], at_limit)) / limit
