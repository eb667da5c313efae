"""What is recorded of one recipe, where it may judge one of several views of a part."""

from typing import TYPE_CHECKING

from inspector.domain.errors import DataFault
from inspector.domain.record import DispositionKind, Record, RecordFilter
from inspector.domain.verdict import VerdictKind

if TYPE_CHECKING:
    from inspector.storage import RecordLog

_JUDGED_BAD = (VerdictKind.REVIEW, VerdictKind.FAIL)


def seen_by(records: "RecordLog", recipe: str, wanted: RecordFilter, *, limit: int) -> list[Record]:
    """Newest records of a recipe, each as it saw the part. `wanted` names no recipe."""
    found = records.judged_by(recipe, wanted, limit=limit)
    return [seen for record in found if (seen := record.judged_by(recipe)) is not None]


def one_seen_by(records: "RecordLog", record_id: int, recipe: str) -> Record:
    """One record as the recipe saw the part.

    Raises:
        DataFault: No such record, or the recipe did not judge it.
    """
    record = records.get(record_id)
    seen = record.judged_by(recipe)
    if seen is None:
        raise DataFault(
            f"Record {record_id} is of {record.recipe.name}, not of {recipe}.",
            way_out="Name records of this recipe.",
        )
    return seen


def decisions_on(
    records: "RecordLog", recipe: str, kinds: tuple[DispositionKind, ...], *, limit: int
) -> list[Record]:
    """Decided records of a recipe, newest first, as it saw the parts; without those that tell it nothing.

    A person decides on parts. Where several cameras look at one, a confirmed defect is in the view that was
    flagged, and nobody knows in which where several were; a false reject is one of every flagged view.
    """
    found = records.judged_by(recipe, RecordFilter(dispositions=kinds), limit=limit)
    pairs = ((part, part.judged_by(recipe)) for part in found)
    return [seen for part, seen in pairs if seen is not None and _speaks_of(part, seen)]


def views_spoken_of(part: Record) -> list[Record]:
    """The views that the decision on a part says something about; the part itself where it has one view."""
    seen = [part.of_view(view) for view in part.views] or [part]
    return [view for view in seen if _speaks_of(part, view)]


def _speaks_of(part: Record, seen: Record) -> bool:
    if not part.views:
        return True
    flagged = [view for view in part.views if view.verdict in _JUDGED_BAD]
    if seen.verdict not in _JUDGED_BAD:
        return False
    return len(flagged) == 1 or part.disposition is DispositionKind.FALSE_REJECT
