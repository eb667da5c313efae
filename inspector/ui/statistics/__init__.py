"""Statistics: yield, trend, Pareto and heat of recorded parts, and the parts of a brushed range."""

from inspector.ui.statistics.screen import StatisticsScreen

__all__ = ["StatisticsScreen"]
