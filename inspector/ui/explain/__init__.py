"""Why a place of a part got its score: a probe over a picture, and the closest enrolled patch beside it."""

from inspector.ui.explain.part import ExplainedPart, part_of_inspection, part_of_record
from inspector.ui.explain.placing import KEY, TIP, one_at_a_time, scrolled, why_button
from inspector.ui.explain.tool import ExplainTool

__all__ = [
    "KEY",
    "TIP",
    "ExplainTool",
    "ExplainedPart",
    "one_at_a_time",
    "part_of_inspection",
    "part_of_record",
    "scrolled",
    "why_button",
]
