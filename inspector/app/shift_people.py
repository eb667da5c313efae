"""Who changed and who reviewed what during a shift, for its report."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import tzinfo
from typing import TYPE_CHECKING

from inspector.domain.record import DispositionKind, RecordFilter
from inspector.domain.shift_plan import ShiftSpan
from inspector.export import Change, Reviewer
from inspector.language import mark, number_text, say
from inspector.storage import AuditEntry

if TYPE_CHECKING:
    from inspector.app.services import Services

PAGE = 500
_WORDS = {
    "limits_changed": mark(
        "limits of {subject}: review {review_from} to {review_to}, reject {reject_from} to {reject_to}"
    ),
    "recipe_activated": mark("{subject} is in use, before {from}"),
}


def changes(services: "Services", span: ShiftSpan, zone: tzinfo | None) -> tuple[Change, ...]:
    """Limits that were moved and recipes that were changed over, oldest first; from the audit trail."""
    told = [entry for entry in _entries(services, span) if entry.event in _WORDS]
    return tuple(Change(entry.at.astimezone(zone), entry.who, _words(entry)) for entry in reversed(told))


def reviewers(services: "Services", wanted: RecordFilter) -> tuple[Reviewer, ...]:
    """Whose decisions stand on the parts of the shift, whenever they were made; who decided most first."""
    decided = services.records.iterate(replace(wanted, disposed=True))
    counts = Counter((one.disposed_by, one.disposition) for one in decided)
    people = sorted({who for who, _ in counts}, key=lambda who: (-_total(counts, who), who))
    return tuple(
        Reviewer(
            who or say("unknown", "person"),
            counts[who, DispositionKind.CONFIRMED_DEFECT],
            counts[who, DispositionKind.FALSE_REJECT],
            counts[who, DispositionKind.UNSURE],
        )
        for who in people
    )


def _total(counts: Counter[tuple[str, DispositionKind | None]], who: str) -> int:
    return sum(counts[who, kind] for kind in DispositionKind)


def _entries(services: "Services", span: ShiftSpan) -> Iterator[AuditEntry]:
    """The newest first, back to the begin of the shift."""
    offset = 0
    while page := services.audit.entries(limit=PAGE, offset=offset):
        yield from (entry for entry in page if span.start <= entry.at < span.end)
        if page[-1].at < span.start:
            return
        offset += PAGE


def _words(entry: AuditEntry) -> str:
    details = {
        name: number_text(value, spec=".4g") if isinstance(value, float) else value
        for name, value in entry.details.items()
    }
    details |= {name: say("nothing") for name, value in entry.details.items() if value is None}
    try:
        return say(_WORDS[entry.event], **details | {"subject": entry.subject})
    except KeyError:  # an entry of another version of the program
        return f"{entry.event.replace('_', ' ')}: {entry.subject}"
