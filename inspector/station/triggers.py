"""Which frame is a part: manual, continuous, interval and presence triggers."""

from threading import Lock

from inspector.domain.frame import Frame, Pixels, TriggerKind
from inspector.domain.region import Region
from inspector.domain.trigger import TriggerSettings
from inspector.station.presence import PresenceDetector

PENDING_MANUAL = 16  # more button presses than this ahead of the camera are a stuck button


class TriggerGate:
    """Decides which frame is a part to judge. Settings and button may come from any thread."""

    def __init__(self, settings: TriggerSettings) -> None:
        self._lock = Lock()
        self._settings = settings
        self._pending = 0
        self._paused = False
        self._last_s = float("-inf")
        self._presence: PresenceDetector | None = None

    def set(self, settings: TriggerSettings) -> None:
        """Change the mode; takes effect at the next frame."""
        with self._lock:
            self._settings = settings
            self._last_s = float("-inf")

    def watch_for(self, reference: Pixels, region: Region) -> None:
        """Set what a part looks like and where, for the presence trigger."""
        with self._lock:
            self._presence = PresenceDetector(reference, region)

    def pause(self, paused: bool) -> None:
        """Rest the automatic triggers; the button still works."""
        with self._lock:
            self._paused = paused

    def request(self) -> bool:
        """Ask for one part (button, space bar). False when too many requests wait for a frame already."""
        with self._lock:
            if self._pending >= PENDING_MANUAL:
                return False
            self._pending += 1
            return True

    def take_pending(self) -> int:
        """Withdraw the requests that no frame has answered, and say how many there were."""
        with self._lock:
            pending, self._pending = self._pending, 0
            return pending

    def needs_to_see(self) -> bool:
        """Whether frames must be looked at before it is known which one is a part."""
        with self._lock:
            return self._settings.mode is TriggerKind.PRESENCE and not self._paused

    def reserve(self, now_s: float) -> TriggerKind | None:
        """Why a frame read next is a part, before it is read: for sources that can wait.

        What was reserved stays reserved, so that a pause in between loses no file.
        """
        with self._lock:
            return self._due(now_s)

    def decide(self, frame: Frame) -> TriggerKind | None:
        """Why this frame is a part, or None. Capture thread, every frame, in order."""
        with self._lock:
            present = self._presence_fires(frame)
            return self._due(frame.captured_monotonic_s) or present

    def _due(self, now_s: float) -> TriggerKind | None:
        if self._pending:
            self._pending -= 1
            return TriggerKind.MANUAL
        wait_s = self._wait_s()
        if self._paused or wait_s is None or now_s - self._last_s < wait_s:
            return None
        self._last_s = now_s
        return self._settings.mode

    def _wait_s(self) -> float | None:
        settings = self._settings
        if settings.mode is TriggerKind.CONTINUOUS:
            return 1.0 / settings.rate_limit_hz if settings.rate_limit_hz else 0.0
        return settings.interval_s if settings.mode is TriggerKind.INTERVAL else None

    def _presence_fires(self, frame: Frame) -> TriggerKind | None:
        if self._settings.mode is not TriggerKind.PRESENCE or self._presence is None:
            return None
        fired = self._presence.fires(frame.pixels)
        return TriggerKind.PRESENCE if fired and not self._paused else None
