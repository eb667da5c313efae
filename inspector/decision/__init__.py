"""Score -> Verdict: the limits, where they come from, the line that decides PASS, when to learn again."""

from inspector.decision.calibration import calibrate
from inspector.decision.changes import count_changes
from inspector.decision.comparison import Recommendation, auroc, caution, recommend, separation, separations
from inspector.decision.coverage import FIRST_PARTS_MOST, coverage_advice, first_parts
from inspector.decision.drift import BASELINE_PARTS, DriftDirection, DriftMonitor
from inspector.decision.judge import judge
from inspector.decision.relearning import Proposal, SuggestedModel, Waiting, propose, waiting_of

__all__ = [
    "BASELINE_PARTS",
    "FIRST_PARTS_MOST",
    "DriftDirection",
    "DriftMonitor",
    "Proposal",
    "Recommendation",
    "SuggestedModel",
    "Waiting",
    "auroc",
    "calibrate",
    "caution",
    "count_changes",
    "coverage_advice",
    "first_parts",
    "judge",
    "propose",
    "recommend",
    "separation",
    "separations",
    "waiting_of",
]
