"""Software triggers that wait for their turn, in the order they were asked for."""

from collections import deque
from dataclasses import dataclass, field
from threading import Event, Lock
from time import monotonic

MAX_WAITING = 64


@dataclass
class Ask:
    """One trigger that was asked for.

    Attributes:
        asked_s: When, on the monotonic clock.
        crowded_out: How many asked for after it found no room to wait, before the next one did.
    """

    asked_s: float = field(default_factory=monotonic)
    crowded_out: int = 0


class SoftwareTriggers:
    """At most one is with the device, so an image can only answer the trigger it was made for. Thread-safe.

    Attributes:
        wake: Set where one was asked for.
    """

    def __init__(self, wake: Event) -> None:
        self.wake = wake
        self._lock = Lock()  # guards what follows
        self._waiting: deque[Ask] = deque()
        self._fired: Ask | None = None
        self._fired_s = 0.0

    @property
    def awaits_answer(self) -> bool:
        """Whether one is with the device."""
        return self._fired is not None

    @property
    def unanswered_s(self) -> float:
        """Seconds since one was given to the device; 0 where none is."""
        with self._lock:
            return 0.0 if self._fired is None else monotonic() - self._fired_s

    def ask(self) -> None:
        """Put one more at the end."""
        with self._lock:
            if len(self._waiting) < MAX_WAITING:
                self._waiting.append(Ask())
            else:
                self._waiting[-1].crowded_out += 1
        self.wake.set()

    def next(self) -> Ask | None:
        """Take the one that waits longest; None where none waits."""
        with self._lock:
            return self._waiting.popleft() if self._waiting else None

    def fired(self, ask: Ask) -> None:
        """Note that this one is with the device."""
        with self._lock:
            self._fired, self._fired_s = ask, monotonic()

    def answered(self) -> Ask | None:
        """Take the one an image answers; None where nobody asked for an image."""
        with self._lock:
            ask, self._fired = self._fired, None
            return ask

    def drain(self) -> int:
        """Forget all, and say how many no image answered."""
        with self._lock:
            unanswered = [*([self._fired] if self._fired else []), *self._waiting]
            self._waiting.clear()
            self._fired = None
            return sum(1 + ask.crowded_out for ask in unanswered)
