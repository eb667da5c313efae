"""Which frame is a part: what a press, a time, a part in place and a signal of the camera come to."""

from collections import Counter
from dataclasses import replace
from threading import Event, Lock

from inspector.domain.frame import Frame, Pixels, TriggerKind
from inspector.domain.region import Region
from inspector.domain.trigger import TriggerSettings
from inspector.station.presence import PresenceDetector
from inspector.station.signals import Fate, Signal, SignalCounts, SignalFilter

WAITING_SIGNALS = 64  # as many parts as may lie between a sensor and the camera; more are an overrun


class TriggerGate:
    """Decides which frame is a part to judge. Settings and button may come from any thread.

    Every signal ends as one part, as an overrun to record (`take_overruns`), as one taken back (`withdraw`,
    `close`), or it is counted as left out by a rule that a person has set (`counts`).
    """

    def __init__(self, settings: TriggerSettings) -> None:
        self._lock = Lock()
        self._attention = Event()
        self._settings = settings
        self._waiting: list[Signal] = []
        self._overruns: Counter[TriggerKind] = Counter()
        self._counts = SignalCounts()
        self._paused = False
        self._closed = False
        self._last_s = float("-inf")
        self._presence: PresenceDetector | None = None
        self._new_filters()

    # -- any thread ----------------------------------------------------------------------------------------

    @property
    def settings(self) -> TriggerSettings:
        """The trigger in force."""
        with self._lock:
            return self._settings

    @property
    def counts(self) -> SignalCounts:
        """Signals since the gate was made."""
        with self._lock:
            return self._counts

    def set(self, settings: TriggerSettings) -> None:
        """Change the mode; takes effect at the next frame. Signals that wait stay."""
        with self._lock:
            self._settings = settings
            self._last_s = float("-inf")
            self._new_filters()

    def watch_for(self, reference: Pixels, region: Region) -> None:
        """Set what a part looks like and where, for the presence trigger."""
        with self._lock:
            self._presence = PresenceDetector(reference, region)

    def pause(self, paused: bool) -> None:
        """Rest the automatic triggers; the button still works."""
        with self._lock:
            self._paused = paused

    def request(self, now_s: float) -> bool:
        """Take a press of the button (or space bar); False where the gate is closed."""
        with self._lock:
            if self._closed:
                return False
            software = self._settings.mode is TriggerKind.SOFTWARE
            kind = TriggerKind.SOFTWARE if software else TriggerKind.MANUAL
            if self._signal(self._button, now_s):
                delayed = software or self._settings.mode is TriggerKind.MANUAL
                self._let_wait(Signal(kind, now_s, now_s + self._delay_s() if delayed else now_s))
        self.call_attention()
        return True

    def call_attention(self) -> None:
        """Let `wait` return: there is something to do in the capture thread."""
        self._attention.set()

    # -- capture thread: all modes -------------------------------------------------------------------------

    def wait(self, seconds: float) -> None:
        """Wait until a signal comes or attention is called, at most so long."""
        self._attention.wait(seconds)
        self._attention.clear()

    def take_overruns(self) -> Counter[TriggerKind]:
        """Signals that found too many others waiting, by kind; each is a part that was not inspected."""
        with self._lock:
            overruns, self._overruns = self._overruns, Counter()
            return overruns

    def withdraw(self) -> tuple[Signal, ...]:
        """Take back the signals that no frame has answered; each is a part that was not inspected."""
        with self._lock:
            waiting, self._waiting = tuple(self._waiting), []
            return waiting

    def close(self) -> tuple[Signal, ...]:
        """Take no further signal; gives what `withdraw` does."""
        with self._lock:
            self._closed = True
        return self.withdraw()

    # -- capture thread: the camera makes images by itself -------------------------------------------------

    def needs_to_see(self) -> bool:
        """Whether frames must be looked at before it is known which one is a part."""
        with self._lock:
            return self._settings.mode is TriggerKind.PRESENCE and not self._paused

    def reserve(self, now_s: float) -> Signal | None:
        """Why a frame read next is a part, before it is read: for sources that can wait.

        What was reserved stays reserved, so that a pause in between loses no file.
        """
        with self._lock:
            return self._due(now_s)

    def decide(self, frame: Frame) -> Signal | None:
        """Why this frame is a part, or None; every frame, in order."""
        with self._lock:
            self._look_for_a_part(frame)
            return self._due(frame.captured_monotonic_s)

    # -- capture thread: the camera waits for its trigger --------------------------------------------------

    def next_to_ask(self, now_s: float) -> Signal | None:
        """The signal for which the camera is to be triggered now, or None."""
        with self._lock:
            self._add_timed(now_s)
            return self._pop_due(now_s)

    def due_in_s(self, now_s: float, *, most: float) -> float:
        """How long `wait` may last without missing a delayed or timed signal."""
        with self._lock:
            moments = [signal.due_s for signal in self._waiting]
            if (
                self._settings.mode is TriggerKind.SOFTWARE
                and self._settings.ask_every_s
                and not self._paused
            ):
                moments.append(self._last_s + self._settings.ask_every_s)
            return min([most, *(max(0.0, moment - now_s) for moment in moments)])

    def line_signal(self, at_s: float | None) -> bool:
        """Whether the signal behind an image on the line is a part; without a time the image was missed."""
        with self._lock:
            return self._automatic_signal(at_s)

    def count_unasked(self) -> None:
        """Count an image that answers no trigger."""
        with self._lock:
            self._counts = replace(self._counts, unasked=self._counts.unasked + 1)

    # -- under the lock ------------------------------------------------------------------------------------

    def _new_filters(self) -> None:
        self._button = SignalFilter(every_nth=False)
        self._automatic = SignalFilter(every_nth=True)

    def _delay_s(self) -> float:
        return self._settings.delay_ms / 1000.0 if self._settings.uses("delay_ms") else 0.0

    def _automatic_signal(self, at_s: float | None) -> bool:
        if self._paused:
            self._counts = replace(self._counts, seen=self._counts.seen + 1, rested=self._counts.rested + 1)
            return False
        return self._signal(self._automatic, at_s)

    def _signal(self, rule: SignalFilter, at_s: float | None) -> bool:
        fate, counts = rule.judge(at_s, self._settings), self._counts
        self._counts = replace(
            counts,
            seen=counts.seen + 1,
            bounced=counts.bounced + (fate is Fate.BOUNCED),
            passed_over=counts.passed_over + (fate is Fate.PASSED_OVER),
        )
        return fate is Fate.TAKEN

    def _let_wait(self, signal: Signal) -> None:
        if len(self._waiting) >= WAITING_SIGNALS:
            self._overruns[signal.kind] += 1
        else:
            self._waiting.append(signal)

    def _look_for_a_part(self, frame: Frame) -> None:
        if self._settings.mode is not TriggerKind.PRESENCE or self._presence is None:
            return
        at_s = frame.captured_monotonic_s
        if self._presence.fires(frame.pixels) and self._automatic_signal(at_s):
            self._let_wait(Signal(TriggerKind.PRESENCE, None, at_s + self._delay_s()))

    def _add_timed(self, now_s: float) -> None:
        every_s = self._settings.ask_every_s
        timed = self._settings.mode is TriggerKind.SOFTWARE and every_s and not self._paused
        if not timed or now_s - self._last_s < every_s:
            return
        on_time = now_s - self._last_s < 2 * every_s
        self._last_s = self._last_s + every_s if on_time else now_s
        self._counts = replace(self._counts, seen=self._counts.seen + 1)
        self._let_wait(Signal(TriggerKind.SOFTWARE, now_s, now_s + self._delay_s()))

    def _pop_due(self, now_s: float) -> Signal | None:
        due = [signal for signal in self._waiting if signal.due_s <= now_s]
        if not due:
            return None
        first = min(due, key=lambda signal: signal.due_s)
        self._waiting.remove(first)
        return first

    def _due(self, now_s: float) -> Signal | None:
        signal = self._pop_due(now_s)
        wait_s = self._wait_s()
        if signal is not None or self._paused or wait_s is None or now_s - self._last_s < wait_s:
            return signal
        self._last_s = now_s
        return Signal(self._settings.mode, None, now_s)

    def _wait_s(self) -> float | None:
        settings = self._settings
        if settings.mode is TriggerKind.CONTINUOUS:
            return 1.0 / settings.rate_limit_hz if settings.rate_limit_hz else 0.0
        return settings.interval_s if settings.mode is TriggerKind.INTERVAL else None
