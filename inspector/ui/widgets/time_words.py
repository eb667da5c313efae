"""Durations for a person. Without Qt."""

from inspector.language import say

BUDGETS_S = (30.0, 60.0, 120.0, 300.0, 600.0)
"""How long a learning may take: what can be chosen with one touch."""
_LEAST_STEPS, _LEAST_ELAPSED_S = 20, 3.0
"""Of four steps each takes its own time; before three seconds are over nobody needs to know."""


def budget_text(seconds: float) -> str:
    """ "30 s", "2 min"."""
    return f"{seconds:.0f} s" if seconds < 60 else f"{seconds / 60:.0f} min"


def seconds_left(elapsed_s: float, done: int, total: int) -> float | None:
    """Time to go at the pace so far; None while too little is done, or in too few steps, to tell."""
    if done <= 0 or total < _LEAST_STEPS or elapsed_s < _LEAST_ELAPSED_S:
        return None
    return elapsed_s * (total - done) / done


def left_text(seconds: float | None) -> str:
    """Time to go, in steps a person can use; empty where nobody knows."""
    if seconds is None:
        return ""
    if seconds < 90:
        return say("about {seconds} s left", seconds=max(1, round(seconds)))
    return say("about {minutes} min left", minutes=round(seconds / 60))
