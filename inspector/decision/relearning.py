"""When is it worth learning a recipe again? A proposal with its reason; a person decides.

Four things make it worth it: a part that was learned as the opposite of what it is, confirmed defects of
which some came close to being passed, false rejects, and a drift that leaves less doubt about what a single
one of them means. Drift alone proposes nothing: without a part that a person has judged there is nothing new
to learn from, and its own warning has been given.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from inspector.decision.drift import DriftDirection
from inspector.domain.errors import ProgrammingFault
from inspector.domain.recipe import ModelSpec, RecipeKey
from inspector.domain.record import Record
from inspector.domain.verdict import VerdictKind

LEAST_DEFECTS = 3
"""Fewer are mostly of one kind and one place; the aim of the feedback benchmark is stated for five."""

LEAST_CLOSE = 1
"""Of these so many came close. Where every defect is far above the limit, there is nothing to gain."""

CLOSE = 1.25
"""Times the reject limit below which a defect was rejected closely. Log scores of like parts scatter by 0.10
and more (calibration): a defect within two of these, exp(0.2), could as well have fallen below the limit."""

LEAST_FALSE_REJECTS = 2
"""A single one may be a mistake of the person or a part of its own; two show that goods come like this."""

LEAST_WITH_DRIFT = 1
"""Where the scores drift, one false reject (upwards) or one close defect (downwards) fits what they say."""

_GAINS = {
    (True, False, False): "forgetting what was learned by mistake",
    (False, True, False): "missing fewer defects like these",
    (False, False, True): "flagging fewer good parts",
    (True, True, False): "forgetting what was learned by mistake and missing fewer defects like these",
    (True, False, True): "forgetting what was learned by mistake and flagging fewer good parts",
    (False, True, True): "missing fewer defects like these and flagging fewer good parts",
    (True, True, True): (
        "forgetting what was learned by mistake and missing fewer defects like these and flagging fewer "
        "good parts"
    ),
}
"""By whether something was learned as its opposite, defects were close, good parts were flagged."""


@dataclass(frozen=True)
class Waiting:
    """How much a person has confirmed that a recipe version has not learned.

    Attributes:
        defects: Confirmed defects.
        close: Of them those that were passed, put to review or rejected by less than `CLOSE` limits.
        false_rejects: Good parts that were flagged.
        withdrawn: Among defects and false rejects, those it learned as the opposite.

    Raises:
        ProgrammingFault: Negative numbers, or more close defects than defects.
    """

    defects: int = 0
    close: int = 0
    false_rejects: int = 0
    withdrawn: int = 0

    def __post_init__(self) -> None:
        if min(self.close, self.false_rejects, self.withdrawn) < 0 or self.close > self.defects:
            raise ProgrammingFault(f"{self} cannot be counted.")


@dataclass(frozen=True)
class SuggestedModel:
    """A model that can learn the evidence.

    Attributes:
        reason: Why this one, a short sentence for a person.
    """

    model: ModelSpec
    reason: str


@dataclass(frozen=True)
class Proposal:
    """Learning again may be worth it; nothing is learned until a person says so.

    Attributes:
        base: The version it speaks of.
        sentence: What has come together and what may be gained, for a person.
        suggested: Models that can learn it, the one to try first at the beginning.
    """

    base: RecipeKey
    sentence: str
    suggested: tuple[SuggestedModel, ...] = ()


def waiting_of(defects: Sequence[Record], false_rejects: Sequence[Record], *, withdrawn: int = 0) -> Waiting:
    """Count what was confirmed."""
    close = sum(_is_close(record) for record in defects)
    return Waiting(len(defects), close, len(false_rejects), withdrawn)


def propose(
    base: RecipeKey, waiting: Waiting, *, fresh: Waiting, drift: DriftDirection | None = None
) -> Proposal | None:
    """Propose to learn again where it is worth it, with the reason; else None. Pure, any thread.

    Args:
        base: The version in use.
        waiting: Everything confirmed that it has not learned.
        fresh: Of that, what no proposal was declined for. It alone has to be worth it, so that nothing is
            said twice for the same evidence.
        drift: Where the scores of passed parts of this version go.
    """
    missed, flagged = _defects_are_worth_it(fresh, drift), _false_rejects_are_worth_it(fresh, drift)
    gains = _GAINS.get((fresh.withdrawn > 0, missed, flagged))
    if gains is None:
        return None
    return Proposal(base, f"{_together(waiting, base.version, drift)}: learning again may help with {gains}.")


def _defects_are_worth_it(fresh: Waiting, drift: DriftDirection | None) -> bool:
    if drift is DriftDirection.DOWN and fresh.close >= LEAST_WITH_DRIFT:
        return True
    return fresh.defects >= LEAST_DEFECTS and fresh.close >= LEAST_CLOSE


def _false_rejects_are_worth_it(fresh: Waiting, drift: DriftDirection | None) -> bool:
    least = LEAST_WITH_DRIFT if drift is DriftDirection.UP else LEAST_FALSE_REJECTS
    return fresh.false_rejects >= least


def _is_close(record: Record) -> bool:
    return record.verdict is not VerdictKind.FAIL or (
        record.score is not None and record.score < CLOSE * record.limits.reject
    )


def _together(waiting: Waiting, version: int, drift: DriftDirection | None) -> str:
    counted = _counted(waiting)
    if waiting.defects + waiting.false_rejects == 1:
        come = f"{counted} that v{version} has not learned has come together"
    else:
        come = f"{counted} that v{version} has not learned have come together"
    if drift is None:
        return come
    if drift is DriftDirection.UP:
        return f"{come}, and the scores of passed parts have drifted up"
    return f"{come}, and the scores of passed parts have drifted down"


def _counted(waiting: Waiting) -> str:
    defects, rejects = waiting.defects, waiting.false_rejects
    if not rejects:
        return "1 confirmed defect" if defects == 1 else f"{defects} confirmed defects"
    if not defects:
        return "1 false reject" if rejects == 1 else f"{rejects} false rejects"
    if rejects == 1:
        one, many = "1 confirmed defect and 1 false reject", f"{defects} confirmed defects and 1 false reject"
    else:
        one = f"1 confirmed defect and {rejects} false rejects"
        many = f"{defects} confirmed defects and {rejects} false rejects"
    return one if defects == 1 else many
