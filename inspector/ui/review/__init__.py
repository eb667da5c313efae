"""The queue of flagged parts and a person's decision on each."""

from inspector.ui.review.screen import ReviewScreen

__all__ = ["ReviewScreen"]
