"""What a pair of limits means for what is known: goods, passed parts, confirmed defects, false rejects."""

from collections.abc import Sequence
from dataclasses import dataclass

from inspector.domain.recipe import HeldOutScore
from inspector.domain.record import Record
from inspector.domain.verdict import Limits


@dataclass(frozen=True)
class LimitEvidence:
    """What limits of one recipe version are held against; raw scores of that version's model only.

    Attributes:
        goods: Scores of good images the model had not seen.
        passed: Newest passed parts that nobody decided on.
        defects: Confirmed defects.
        false_rejects: Good parts that were flagged.
    """

    goods: tuple[HeldOutScore, ...] = ()
    passed: tuple[Record, ...] = ()
    defects: tuple[Record, ...] = ()
    false_rejects: tuple[Record, ...] = ()


@dataclass(frozen=True)
class AtLimits:
    """What these limits would do; records and goods nearest to the review limit first.

    Attributes:
        goods_flagged: Held-out goods at or above the review limit.
        passed_flagged: Passed parts that would not pass.
        missed: Confirmed defects that would pass.
        still_flagged: False rejects that would be flagged again.
    """

    goods_flagged: tuple[HeldOutScore, ...]
    passed_flagged: tuple[Record, ...]
    missed: tuple[Record, ...]
    still_flagged: tuple[Record, ...]


def at_limits(evidence: LimitEvidence, limits: Limits) -> AtLimits:
    """Hold the evidence against limits. What reaches the review limit is flagged, as everywhere."""
    review = limits.review
    goods = sorted((one for one in evidence.goods if one.score >= review), key=lambda one: one.score)
    return AtLimits(
        goods_flagged=tuple(goods),
        passed_flagged=_flagged(evidence.passed, review),
        missed=tuple(reversed(_sorted([one for one in evidence.defects if _score(one) < review]))),
        still_flagged=_flagged(evidence.false_rejects, review),
    )


def _flagged(records: Sequence[Record], review: float) -> tuple[Record, ...]:
    return _sorted([one for one in records if _score(one) >= review])


def _sorted(records: Sequence[Record]) -> tuple[Record, ...]:
    return tuple(sorted(records, key=_score))


def _score(record: Record) -> float:
    return record.score if record.score is not None else 0.0
