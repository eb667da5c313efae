"""From one recipe to the next while the line runs: the camera and the model change at the same frame."""

import logging
from queue import Full, Queue
from threading import Event, Thread
from time import monotonic

from inspector.domain.errors import EnvironmentFault
from inspector.station.capture_loop import CaptureLoop
from inspector.station.inference_loop import Work
from inspector.station.inspect import RecipeOpener

logger = logging.getLogger(__name__)

CHANGE_TIMEOUT_S = 20.0
ROOM_WAIT_S = 0.05


class ChangeOver:
    """Sets the camera up and hands the recipe on in one step of the capture thread.

    So no frame that was made with the settings of one recipe is judged with the other. A camera that is away
    is set up when it is back; the recipe is handed on without it.
    """

    def __init__(self, capture: Thread, loop: CaptureLoop, work: "Queue[Work]", stop: Event) -> None:
        self._capture = capture
        self._loop = loop
        self._work = work
        self._stop = stop

    def to(self, opener: RecipeOpener) -> None:
        """Change over; any thread but those of the line. Waits for the camera and for room in the queue.

        Raises:
            EnvironmentFault: Nothing is judged any more, or the camera's driver does not answer.
        """
        until_s = monotonic() + CHANGE_TIMEOUT_S
        while not self._done(opener):
            if monotonic() > until_s:
                raise EnvironmentFault(
                    f"The line did not change over to {opener.recipe.key}: it judges nothing any more.",
                    way_out="Stop the line and start it again.",
                )
            self._stop.wait(ROOM_WAIT_S)

    def _done(self, opener: RecipeOpener) -> bool:
        """False where the queue has no room now, or the capture thread did not come to it in time."""
        if self._capture.is_alive():
            answer = self._loop.between_reads(lambda: self._in_capture_thread(opener))
            try:
                return answer.result(CHANGE_TIMEOUT_S)
            except TimeoutError:
                # cancelled: it will not happen later; else it is happening right now
                return not answer.cancel() and answer.result(CHANGE_TIMEOUT_S)
            except EnvironmentFault as fault:
                logger.info("The line changes over to %s without its camera: %s", opener.recipe.key, fault)
        self._loop.setup.want(opener.line_camera)
        self._loop.want_cameras(opener.cameras())
        return self._hand_on(opener)

    def _in_capture_thread(self, opener: RecipeOpener) -> bool:
        if self._work.full():
            return False
        self._loop.look_with(opener.cameras())
        self._loop.set_up_for(opener.line_camera)
        return self._hand_on(opener)

    def _hand_on(self, opener: RecipeOpener) -> bool:
        try:
            self._work.put_nowait(opener)
        except Full:
            return False
        return True
