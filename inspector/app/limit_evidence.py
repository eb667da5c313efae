"""What the limits of a recipe version are held against, and who moved them when."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from inspector.app.view_decisions import decisions_on, seen_by
from inspector.decision import LimitEvidence
from inspector.domain.errors import DataFault
from inspector.domain.recipe import RecipeKey
from inspector.domain.record import DispositionKind, Record, RecordFilter
from inspector.domain.verdict import Limits, VerdictKind
from inspector.storage import AuditEntry

if TYPE_CHECKING:
    from inspector.app.services import Services

MOST = 500
"""Newest records of each kind: a limit is not tuned on what the line did a month ago."""
MOST_CHANGES = 50
_KINDS = (DispositionKind.CONFIRMED_DEFECT, DispositionKind.FALSE_REJECT)
_FIELDS = ("review_from", "reject_from", "review_to", "reject_to")


@dataclass(frozen=True)
class LimitChange:
    """One entry of the audit trail.

    Attributes:
        at: UTC.
        who: The operator named in it, empty where none was.
    """

    at: datetime
    who: str
    before: Limits
    after: Limits


@dataclass(frozen=True)
class LimitStanding:
    """Everything the panel shows of one version.

    Attributes:
        changes: Oldest first.
    """

    key: RecipeKey
    evidence: LimitEvidence
    changes: tuple[LimitChange, ...]


def limit_standing(services: "Services", key: RecipeKey) -> LimitStanding:
    """Read it from the log and the audit trail; any thread.

    Only records of this very version: another model's scores are no measure of its limits. Of a part with
    several views it is what this version saw.

    Raises:
        DataFault: No such version, or a damaged file.
    """
    goods = services.recipes.load(key).calibration.held_out
    records = services.records
    passed = seen_by(
        records, key.name, RecordFilter(verdicts=(VerdictKind.PASS,), disposed=False), limit=MOST
    )
    defects, false_rejects = (decisions_on(records, key.name, (kind,), limit=MOST) for kind in _KINDS)
    mine = (_of_version(found, key) for found in (passed, defects, false_rejects))
    evidence = LimitEvidence(goods, *mine)
    entries = services.audit.about("limits_changed", str(key), limit=MOST_CHANGES)
    changes = [change for entry in reversed(entries) if (change := _change(entry)) is not None]
    return LimitStanding(key, evidence, tuple(changes))


def _of_version(records: list[Record], key: RecipeKey) -> tuple[Record, ...]:
    return tuple(one for one in records if one.recipe == key and one.score is not None)


def _change(entry: AuditEntry) -> LimitChange | None:
    """None for an entry without its four numbers; `inspector audit verify` says what is wrong with it."""
    values = [entry.details.get(name) for name in _FIELDS]
    numbers = [float(value) for value in values if isinstance(value, int | float)]
    if len(numbers) < len(_FIELDS):
        return None
    try:
        return LimitChange(entry.at, entry.who, Limits(*numbers[:2]), Limits(*numbers[2:]))
    except DataFault:  # numbers that were never limits
        return None
