"""Score -> Verdict: the limits, where they come from, and the line that decides PASS."""

from inspector.decision.calibration import calibrate
from inspector.decision.changes import count_changes
from inspector.decision.judge import judge

__all__ = ["calibrate", "count_changes", "judge"]
