"""Two recipe versions over the same recorded parts, side by side."""

from inspector.ui.compare.page import ComparePage

__all__ = ["ComparePage"]
