"""Accuracy on labelled data sets and cost against scale: what is behind `inspector benchmark`."""

from inspector.benchmark.accuracy import AccuracyPlan, models_for, run_accuracy
from inspector.benchmark.dataset import find_categories
from inspector.benchmark.defect_feedback import DefectFeedbackPlan, run_defect_feedback
from inspector.benchmark.defect_rows import (
    DefectFeedbackMean,
    DefectFeedbackRow,
    LeftOut,
    defect_feedback_means,
    defect_feedback_tables,
)
from inspector.benchmark.layouts import Category, LabelledImage, MaskRule
from inspector.benchmark.metrics import PixelMetrics, image_ap, image_auroc, pixel_metrics
from inspector.benchmark.oracle import BestF1, best_f1, oracle_escape
from inspector.benchmark.result_file import Results, read_results
from inspector.benchmark.rows import AccuracyRow, FeedbackFigures, HalfFigures
from inspector.benchmark.scale import ScalePoint, ScaleReport, measure_scale
from inspector.benchmark.scale_report import scale_chart, scale_table
from inspector.benchmark.side_by_side import side_by_side
from inspector.benchmark.summary import Spread, SummaryRow, summary
from inspector.benchmark.tables import accuracy_tables

__all__ = [
    "AccuracyPlan",
    "AccuracyRow",
    "BestF1",
    "Category",
    "DefectFeedbackMean",
    "DefectFeedbackPlan",
    "DefectFeedbackRow",
    "FeedbackFigures",
    "HalfFigures",
    "LabelledImage",
    "LeftOut",
    "MaskRule",
    "PixelMetrics",
    "Results",
    "ScalePoint",
    "ScaleReport",
    "Spread",
    "SummaryRow",
    "accuracy_tables",
    "best_f1",
    "defect_feedback_means",
    "defect_feedback_tables",
    "find_categories",
    "image_ap",
    "image_auroc",
    "measure_scale",
    "models_for",
    "oracle_escape",
    "pixel_metrics",
    "read_results",
    "run_accuracy",
    "run_defect_feedback",
    "scale_chart",
    "scale_table",
    "side_by_side",
    "summary",
]
