"""What another pair of limits would have said about parts already scored."""

from collections.abc import Sequence

from inspector.decision.judge import judge
from inspector.domain.verdict import Limits


def count_changes(scores: Sequence[float], old: Limits, new: Limits) -> int:
    """How many of these raw scores would get another verdict under `new` than under `old`."""
    return sum(judge(score, old).kind is not judge(score, new).kind for score in scores)
