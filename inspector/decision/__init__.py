"""Score -> Verdict: the limits, where they come from, the line that decides PASS, when to learn again."""

from inspector.decision.calibration import calibrate
from inspector.decision.changes import count_changes
from inspector.decision.comparison import Recommendation, auroc, caution, recommend, separation, separations
from inspector.decision.coverage import FIRST_PARTS_MOST, coverage_advice, first_parts
from inspector.decision.drift import BASELINE_PARTS, DriftDirection, DriftMonitor
from inspector.decision.judge import judge
from inspector.decision.limit_evidence import AtLimits, LimitEvidence, at_limits
from inspector.decision.part_regions import frame_size_of, peak_grid, region_names
from inspector.decision.relearning import Proposal, SuggestedModel, Waiting, propose, waiting_of
from inspector.decision.score_trend import drift_of, score_trend
from inspector.decision.similar import similar_groups
from inspector.decision.statistics import (
    UNNAMED,
    counts_of,
    cycle_times,
    defect_names,
    disposition_names,
    false_reject_share,
    is_flagged,
    pareto,
    per_hour,
    per_shift,
    reason_names,
    reject_rate,
    share,
)

__all__ = [
    "BASELINE_PARTS",
    "FIRST_PARTS_MOST",
    "UNNAMED",
    "AtLimits",
    "DriftDirection",
    "DriftMonitor",
    "LimitEvidence",
    "Proposal",
    "Recommendation",
    "SuggestedModel",
    "Waiting",
    "at_limits",
    "auroc",
    "calibrate",
    "caution",
    "count_changes",
    "counts_of",
    "coverage_advice",
    "cycle_times",
    "defect_names",
    "disposition_names",
    "drift_of",
    "false_reject_share",
    "first_parts",
    "frame_size_of",
    "is_flagged",
    "judge",
    "pareto",
    "peak_grid",
    "per_hour",
    "per_shift",
    "propose",
    "reason_names",
    "recommend",
    "region_names",
    "reject_rate",
    "score_trend",
    "separation",
    "separations",
    "share",
    "similar_groups",
    "waiting_of",
]
