"""Accuracy on labelled data sets: readers, metrics and the runner behind `inspector benchmark accuracy`."""

from inspector.benchmark.accuracy import AccuracyPlan, methods_for, run_accuracy
from inspector.benchmark.dataset import Category, LabelledImage, find_categories
from inspector.benchmark.metrics import PixelMetrics, image_ap, image_auroc, pixel_metrics
from inspector.benchmark.oracle import BestF1, best_f1, oracle_escape
from inspector.benchmark.rows import AccuracyRow, FeedbackFigures, HalfFigures
from inspector.benchmark.summary import Spread, SummaryRow, summary
from inspector.benchmark.tables import accuracy_tables

__all__ = [
    "AccuracyPlan",
    "AccuracyRow",
    "BestF1",
    "Category",
    "FeedbackFigures",
    "HalfFigures",
    "LabelledImage",
    "PixelMetrics",
    "Spread",
    "SummaryRow",
    "accuracy_tables",
    "best_f1",
    "find_categories",
    "image_ap",
    "image_auroc",
    "methods_for",
    "oracle_escape",
    "pixel_metrics",
    "run_accuracy",
    "summary",
]
