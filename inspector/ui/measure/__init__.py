"""Measuring in a picture: the ruler, its reading, and the scale of a recipe."""

from inspector.ui.measure.bar import MeasureBar
from inspector.ui.measure.ruler_tool import RulerTool

__all__ = ["MeasureBar", "RulerTool"]
