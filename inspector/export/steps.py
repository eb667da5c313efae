"""Progress of a stream of records or of their cells."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

from inspector.domain.record import Progress

STEP = 100
"""Text exports report after so many rows, and format them in one go: 1 or 2 ms in which no other thread
runs Python."""

_Item = TypeVar("_Item")


def in_steps(
    items: Iterable[_Item], *, total: int, step: int = STEP
) -> Iterator[tuple[list[_Item], Progress | None]]:
    """Take `step` items at a time, with the progress to report after them; the last one comes with none.

    The last report comes before the target is put in place, so that a cancel is still possible at it.
    """
    done, source = 0, iter(items)
    while batch := list(islice(source, step)):
        done += len(batch)
        yield batch, Progress("Exporting records", done, total) if len(batch) == step else None
    yield [], Progress("Finishing the export", done, total)
