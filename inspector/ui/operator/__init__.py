"""Operator mode: the whole screen for whoever runs the line, with gloves and from three metres."""

from inspector.ui.operator.screen import OperatorScreen

__all__ = ["OperatorScreen"]
