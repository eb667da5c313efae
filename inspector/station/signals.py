"""Which signals count: debounce and every n-th, as one pure rule, and how many were left out."""

from dataclasses import dataclass
from enum import Enum, auto

from inspector.domain.frame import TriggerKind
from inspector.domain.trigger import TriggerSettings


@dataclass(frozen=True)
class Signal:
    """Something that makes a part out of a frame.

    Attributes:
        kind: As it stands in the record.
        at_s: Monotonic clock when it came; None where nobody knows, or where the frame itself is the signal.
        due_s: The part is the first frame captured at this moment or later.
    """

    kind: TriggerKind
    at_s: float | None
    due_s: float


@dataclass(frozen=True)
class SignalCounts:
    """Signals since the line was started; `seen` is the sum of what became a part and of what did not.

    Attributes:
        bounced: Too close to the one before: ignored.
        passed_over: Not the n-th one.
        rested: Came while the triggers were paused.
        unasked: Images that answered no trigger, so they are no signals and no parts.
    """

    seen: int = 0
    bounced: int = 0
    passed_over: int = 0
    rested: int = 0
    unasked: int = 0

    @property
    def left_out(self) -> int:
        """Signals that are no part, by a rule that a person has set."""
        return self.bounced + self.passed_over + self.rested


class Fate(Enum):
    """What becomes of a signal."""

    TAKEN = auto()
    BOUNCED = auto()
    PASSED_OVER = auto()


class SignalFilter:
    """The rule for the signals of one origin, in order.

    Bouncing is measured from the last signal that did not bounce, not from the last bounce: a line that
    chatters without an end is slowed down, never silenced.

    Args:
        every_nth: Whether `TriggerSettings.every_nth` is meant for this origin; it is not for the button.
    """

    def __init__(self, *, every_nth: bool) -> None:
        self._divides = every_nth
        self._last_s = float("-inf")
        self._counted = 0

    def judge(self, at_s: float | None, settings: TriggerSettings) -> Fate:
        """What becomes of a signal; without a time it is never a bounce."""
        if at_s is not None and self._bounces(at_s, settings):
            return Fate.BOUNCED
        self._counted += 1
        if self._divides and settings.uses("every_nth") and self._counted % settings.every_nth:
            return Fate.PASSED_OVER
        return Fate.TAKEN

    def _bounces(self, at_s: float, settings: TriggerSettings) -> bool:
        least_s = settings.debounce_ms / 1000.0 if settings.uses("debounce_ms") else 0.0
        if least_s and at_s - self._last_s < least_s:
            return True
        self._last_s = at_s
        return False
