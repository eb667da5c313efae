"""A simulated production line: five families of parts before a simulated camera."""

from inspector.capture.simulated.options import format_line, parse_line
from inspector.capture.simulated.part import render_part
from inspector.capture.simulated.settings import (
    DEFECTS_OF,
    DefectKind,
    DefectSize,
    Family,
    LineSettings,
    Motion,
)
from inspector.capture.simulated.source import SimulatedSource, line_info

__all__ = [
    "DEFECTS_OF",
    "DefectKind",
    "DefectSize",
    "Family",
    "LineSettings",
    "Motion",
    "SimulatedSource",
    "format_line",
    "line_info",
    "parse_line",
    "render_part",
]
