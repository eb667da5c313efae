"""Which frame is a part: manual, continuous, interval and presence triggers."""

from math import ceil, floor
from threading import Lock

import cv2
import numpy as np
import numpy.typing as npt

from inspector.domain.frame import Frame, Pixels, TriggerKind
from inspector.domain.region import Region
from inspector.domain.trigger import TriggerSettings

THUMBNAIL_SIDE = 32
STILL_LEVELS = 2.5  # mean grey change between two frames of a part that stands still, camera noise included
STILL_FRAMES = 2
PRESENT_LIKENESS = 0.5  # simulated families: 0.95 and more in place, below 0.1 on the empty belt
LEAST_CONTRAST_LEVELS = 10.0  # of a reference; plain parts are told from the belt by their grey level
PENDING_MANUAL = 16  # more button presses than this ahead of the camera are a stuck button

WHOLE_FRAME = Region()

Thumbnail = npt.NDArray[np.float32]


class PresenceDetector:
    """Fires once when a part like the references stands in place, and again only after it has left.

    The region of a frame is compared as a blurred grey thumbnail: with the first reference (how much of its
    contrast is there: is a part in place?) and with the frame before (mean grey difference: does it stand
    still?). Parts whose picture hardly changes when they come and go, such as running cloth, need another
    trigger.
    """

    def __init__(self, reference: Pixels, region: Region = WHOLE_FRAME) -> None:
        self._region = region
        self._reference = _thumbnail(reference, region)
        self._last: Thumbnail | None = None
        self._still = 0
        self._armed = True

    def fires(self, pixels: Pixels) -> bool:
        """Tell whether this frame is a newly arrived part at rest. Feed it every frame, in order."""
        thumbnail = _thumbnail(pixels, self._region)
        last, self._last = self._last, thumbnail
        moved = last is None or float(np.abs(thumbnail - last).mean()) > STILL_LEVELS
        present = _likeness(thumbnail, self._reference) >= PRESENT_LIKENESS
        if not present:
            self._armed = True
        self._still = 0 if moved or not present else self._still + 1
        if self._armed and self._still >= STILL_FRAMES:
            self._armed = False
            return True
        return False


class TriggerGate:
    """Decides for every frame whether it is a part to judge. Settings and button may come from any thread."""

    def __init__(self, settings: TriggerSettings) -> None:
        self._lock = Lock()
        self._settings = settings
        self._pending = 0
        self._paused = False
        self._last_s = float("-inf")
        self._presence: PresenceDetector | None = None

    @property
    def settings(self) -> TriggerSettings:
        """The settings in force."""
        return self._settings

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

    def wants_frame(self, now_s: float) -> bool:
        """Whether a frame read now would be looked at; keeps a source that can wait from running away."""
        with self._lock:
            if self._pending:
                return True
            if self._paused:
                return False
            wait_s = self._wait_s()
            watching = self._settings.mode is TriggerKind.PRESENCE
            return watching or (wait_s is not None and now_s - self._last_s >= wait_s)

    def decide(self, frame: Frame) -> TriggerKind | None:
        """Why this frame is a part to judge, or None. Capture thread, every frame, in order."""
        with self._lock:
            present = self._presence_fires(frame)
            if self._pending:
                self._pending -= 1
                return TriggerKind.MANUAL
            if self._paused:
                return None
            return self._automatic(frame.captured_monotonic_s, present)

    def _automatic(self, now_s: float, present: bool) -> TriggerKind | None:
        mode = self._settings.mode
        if mode is TriggerKind.PRESENCE:
            return mode if present else None
        wait_s = self._wait_s()
        if wait_s is None or now_s - self._last_s < wait_s:
            return None
        self._last_s = now_s
        return mode

    def _wait_s(self) -> float | None:
        settings = self._settings
        if settings.mode is TriggerKind.CONTINUOUS:
            return 1.0 / settings.rate_limit_hz if settings.rate_limit_hz else 0.0
        return settings.interval_s if settings.mode is TriggerKind.INTERVAL else None

    def _presence_fires(self, frame: Frame) -> bool:
        if self._settings.mode is not TriggerKind.PRESENCE or self._presence is None:
            return False
        return self._presence.fires(frame.pixels)


def _thumbnail(pixels: Pixels, region: Region) -> Thumbnail:
    small = cv2.resize(
        _inside(pixels, region), (THUMBNAIL_SIDE, THUMBNAIL_SIDE), interpolation=cv2.INTER_AREA
    )
    grey = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY)
    return cv2.GaussianBlur(grey, (0, 0), 1.5).astype(np.float32)


def _inside(pixels: Pixels, region: Region) -> Pixels:
    """The region's bounding box; the whole frame where the region does not fit it."""
    if region.shape is None or region.frame_size != (pixels.shape[1], pixels.shape[0]):
        return pixels
    across, down = zip(*region.shape.corners(), strict=True)
    left, top = max(0, floor(min(across))), max(0, floor(min(down)))
    part = pixels[top : ceil(max(down)), left : ceil(max(across))]
    return part if part.size else pixels


def _likeness(thumbnail: Thumbnail, reference: Thumbnail) -> float:
    """Share of the reference's contrast that the thumbnail explains: 1 the same picture, <= 0 another one.

    Unlike a correlation it sees the size of the contrast, so that an empty belt, whose faint shading may
    run the same way as the part's, is not taken for a part.
    """
    contrast = float(np.square(reference - reference.mean()).mean())
    error = float(np.square(thumbnail - reference).mean())
    return 1.0 - error / max(contrast, LEAST_CONTRAST_LEVELS**2)
