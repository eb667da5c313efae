"""Widgets that several screens use."""

from inspector.ui.widgets.image_view import ImageView

__all__ = ["ImageView"]
