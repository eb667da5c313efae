"""Accuracy on labelled data sets: readers, metrics and the runner behind `inspector benchmark accuracy`."""

from inspector.benchmark.accuracy import AccuracyPlan, methods_for, run_accuracy
from inspector.benchmark.dataset import Category, LabelledImage, find_categories
from inspector.benchmark.metrics import PixelMetrics, image_ap, image_auroc, pixel_metrics
from inspector.benchmark.rows import AccuracyRow

__all__ = [
    "AccuracyPlan",
    "AccuracyRow",
    "Category",
    "LabelledImage",
    "PixelMetrics",
    "find_categories",
    "image_ap",
    "image_auroc",
    "methods_for",
    "pixel_metrics",
    "run_accuracy",
]
