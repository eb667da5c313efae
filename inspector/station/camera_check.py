"""Looks at a camera before a shift: is it the recipe's, does it take the settings, has it the right size?"""

from threading import Event
from time import monotonic

from inspector.capture import BadFrame, FrameSource, MissedTriggers, SourceEnded
from inspector.domain.camera import RecipeCamera
from inspector.station.camera_setup import apply_camera, other_camera, other_size

READ_DEADLINE_S = 0.1
FRAME_WAIT_S = 5.0


def check_camera(
    source: FrameSource, camera: RecipeCamera, *, stop: Event | None = None, wait_s: float = FRAME_WAIT_S
) -> tuple[str, ...]:
    """Open a source, set it up as the recipe wants it, look at one frame and close it. Blocks; any thread.

    Args:
        source: Not opened; nobody else has it.
        stop: Set from another thread: give up and close.
        wait_s: How long the first frame may take.

    Returns:
        A sentence for everything that is not as in the recipe; empty where all is well.

    Raises:
        InspectorError: It cannot be opened, or is lost.
    """
    another = other_camera(camera, source.info)
    try:
        source.open()
        told = [*([another] if another else []), *apply_camera(source, camera)]
        size = _first_size(source, stop or Event(), monotonic() + wait_s)
    finally:
        source.close()
    wrong = other_size(camera, size)
    return (*told, *([wrong] if wrong else []))


def _first_size(source: FrameSource, stop: Event, until_s: float) -> tuple[int, int] | None:
    """Of the first whole frame; None where none came."""
    while not stop.is_set() and monotonic() < until_s:
        try:
            frame = source.read(READ_DEADLINE_S)
        except (BadFrame, MissedTriggers):
            continue
        except SourceEnded:
            return None
        if frame is not None:
            return frame.size
    return None
