"""The wizard that turns 2-8 good parts into a recipe version."""

from inspector.ui.enrollment.screen import EnrollmentScreen

__all__ = ["EnrollmentScreen"]
