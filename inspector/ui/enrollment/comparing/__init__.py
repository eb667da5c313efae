"""Compare models: several learned from the same goods, side by side, one of them recommended."""

from inspector.ui.enrollment.comparing.panel import ComparePanel

__all__ = ["ComparePanel"]
