"""Progress of a stream of records."""

from collections.abc import Iterable, Iterator

from inspector.domain.record import Progress, Record

STEP = 100
"""Text exports report after this many records; each takes well under a millisecond."""


def in_steps(
    records: Iterable[Record], *, total: int, step: int = STEP
) -> Iterator[tuple[Record | None, Progress | None]]:
    """Pair each record with the progress to report after it, if any; the last pair is progress alone.

    The last report comes before the target is put in place, so that a cancel is still possible at it.
    """
    done = 0
    for done, record in enumerate(records, start=1):
        yield record, Progress("Exporting records", done, total) if done % step == 0 else None
    yield None, Progress("Finishing the export", done, total)
