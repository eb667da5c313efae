"""What an audit entry is and how one is tied to the next."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from inspector.domain.errors import ProgrammingFault

Detail = str | float | int | None
GENESIS = "0" * 64
"""Stands for the hash before the first entry."""


@dataclass(frozen=True)
class AuditEntry:
    """One thing that was done.

    Attributes:
        number: 1, 2, 3 ... without gaps.
        event: What, for instance `limits.changed`.
        who: Name of the person, or of the part of the program.
        subject: What it was done to, for instance `washer v2`.
        previous_hash: `hash` of the entry before, GENESIS for the first.
        hash: sha256 over the previous hash and the canonical JSON of all the rest.
    """

    number: int
    at: datetime
    event: str
    who: str
    subject: str
    details: Mapping[str, Detail]
    previous_hash: str
    hash: str = ""


def canonical_details(details: Mapping[str, Detail]) -> str:
    """The one way to write details: sorted keys, no spaces, floats exact.

    Raises:
        ProgrammingFault: A value JSON has no form for, such as NaN or a date.
    """
    try:
        return json.dumps(dict(details), sort_keys=True, separators=(",", ":"), allow_nan=False)
    except (TypeError, ValueError) as error:
        raise ProgrammingFault(f"Audit details must be finite numbers and text: {error}.") from error


def entry_hash(entry: AuditEntry) -> str:
    """sha256, in hex, that `entry` must carry: over everything in it but its own hash."""
    facts = {
        "number": entry.number,
        "at": entry.at.isoformat(),
        "event": entry.event,
        "who": entry.who,
        "subject": entry.subject,
        "details": canonical_details(entry.details),
        "previous_hash": entry.previous_hash,
    }
    canonical = json.dumps(facts, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def problem_with(entry: AuditEntry, previous: AuditEntry | None) -> str:
    """Why `entry` cannot follow `previous`, empty where it can."""
    expected = previous.number + 1 if previous else 1
    if entry.number != expected:
        return f"entry {expected} is missing"
    if entry.hash != entry_hash(entry):
        return f"entry {entry.number} was changed"
    if entry.previous_hash != (previous.hash if previous else GENESIS):
        return f"entry {entry.number} does not follow the one before it"
    return ""
