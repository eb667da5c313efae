"""Latest wins: a box that holds one item and counts what it replaced."""

from threading import Lock
from typing import Generic, TypeVar

T = TypeVar("T")


class LatestMailbox(Generic[T]):
    """One-item box between threads. `put` never blocks and drops what nobody took; drops are counted."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._item: T | None = None
        self._dropped = 0

    def put(self, item: T) -> None:
        """Replace the item; any thread."""
        with self._lock:
            self._dropped += self._item is not None
            self._item = item

    def take(self) -> T | None:
        """Give the newest item once, or None; any thread."""
        with self._lock:
            item, self._item = self._item, None
            return item

    @property
    def dropped(self) -> int:
        """How many items were replaced before anybody took them."""
        with self._lock:
            return self._dropped
