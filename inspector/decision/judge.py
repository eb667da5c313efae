"""The line that decides PASS."""

from math import isfinite

from inspector.domain.errors import ProgrammingFault
from inspector.domain.verdict import Limits, Verdict, VerdictKind


def judge(score: float, limits: Limits) -> Verdict:
    """Compare a raw score with the limits: below review PASS, below reject REVIEW, else FAIL.

    Args:
        score: Raw image score, >= 0 and finite.
        limits: `review <= reject` on the same scale.

    Raises:
        ProgrammingFault: The score is negative, infinite or not a number. The caller turns that into
            NOT_INSPECTED: a comparison with NaN must never read as PASS.
    """
    if not isfinite(score) or score < 0:
        raise ProgrammingFault(f"The model gave the score {score}, which cannot be judged.")
    if score < limits.review:
        return Verdict(VerdictKind.PASS)
    if score < limits.reject:
        return Verdict(VerdictKind.REVIEW)
    return Verdict(VerdictKind.FAIL)
