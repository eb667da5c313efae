"""Keeps the source of a running line set up as its recipe wants it, and tells where it is not."""

from collections.abc import Callable
from threading import Lock

from inspector.capture import FrameSource
from inspector.domain.camera import RecipeCamera
from inspector.domain.frame import Frame
from inspector.station.camera_setup import apply_camera, other_camera, other_size


class CameraInForce:
    """The camera of the recipe that judges, on one source. Capture thread, but for `want`.

    Args:
        camera: As saved with the recipe; None leaves the source as it is.
        tell: Called with a sentence for each difference that remains.
    """

    def __init__(self, source: FrameSource, camera: RecipeCamera | None, tell: Callable[[str], None]) -> None:
        self._source = source
        self._tell = tell
        self._lock = Lock()
        self._camera = camera
        self._size: tuple[int, int] | None = None  # of the frames looked at last

    def want(self, camera: RecipeCamera | None) -> None:
        """Set up the source so the next time, without doing it now; any thread."""
        with self._lock:
            self._camera, self._size = camera, None

    def set_up(self) -> None:
        """Put the settings in force; after every opening and with every change-over.

        Raises:
            SourceLost: The device is gone.
        """
        with self._lock:
            camera, self._size = self._camera, None
        if camera is None:
            return
        another = other_camera(camera, self._source.info)
        for difference in (*([another] if another else []), *apply_camera(self._source, camera)):
            self._tell(difference)

    def look(self, frame: Frame) -> None:
        """Tell once where the frames have another size than the recipe's."""
        if frame.size == self._size:
            return
        with self._lock:
            camera, self._size = self._camera, frame.size
        wrong = other_size(camera, frame.size) if camera is not None else ""
        if wrong:
            self._tell(wrong)
