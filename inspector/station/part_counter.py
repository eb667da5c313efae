"""The part counter of the shift: goes on over stops and change-overs until a person resets it."""

from threading import Lock


class PartCounter:
    """Counts published parts, the not inspected ones too. Any thread."""

    def __init__(self, parts: int = 0) -> None:
        self._lock = Lock()
        self._parts = parts

    @property
    def parts(self) -> int:
        """Parts since the last reset."""
        with self._lock:
            return self._parts

    def count(self) -> None:
        """One more part was published."""
        with self._lock:
            self._parts += 1

    def take(self, parts: int) -> None:
        """Take so many parts off: those that a reset was told of. What was published meanwhile stays."""
        with self._lock:
            self._parts -= parts
