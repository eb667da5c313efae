"""The end of a line, in the order that loses no part: capture, inference, records and images, recording."""

import logging
from queue import Empty, Full, Queue
from threading import Event, Thread

from inspector.domain.errors import EnvironmentFault
from inspector.domain.frame import Frame
from inspector.station.condition import Condition
from inspector.station.inference_loop import Work
from inspector.station.intake import Intake
from inspector.station.line_recording import LineRecording
from inspector.station.publisher import Publisher

logger = logging.getLogger(__name__)


class OrderedStop:
    """Ends the threads of one station, each once what it hands on to still takes it. Main thread; blocks.

    A step that does not end in time is logged and alarmed, and the next one is taken.
    """

    def __init__(
        self, capture: Thread, inference: Thread, *, stop: Event, work: "Queue[Work]", condition: Condition
    ) -> None:
        self._capture = capture
        self._inference = inference
        self._stop = stop
        self._work = work
        self._condition = condition

    def run(
        self, timeout_s: float, *, intake: Intake, publisher: Publisher, recording: LineRecording
    ) -> None:
        """Stop capture, judge what waits, store it, write the images and the recording; seconds a step."""
        self._stop.set()
        self._join(self._capture, timeout_s)
        self._end_inference(timeout_s)
        self._give_up_waiting_parts(intake)
        self._flush(publisher, timeout_s)
        recording.close(timeout_s)

    def _end_inference(self, timeout_s: float) -> None:
        try:
            self._work.put(None, timeout=timeout_s)
        except Full:
            logger.error("Thread %s does not take work any more", self._inference.name)
        self._join(self._inference, timeout_s)

    def _give_up_waiting_parts(self, intake: Intake) -> None:
        while True:
            try:
                item = self._work.get_nowait()
            except Empty:
                return
            if isinstance(item, Frame):
                intake.give_up(item)
            if item is None and self._inference.is_alive():
                self._work.put_nowait(None)  # it still has to find its end mark, whenever it comes back
                return

    def _flush(self, publisher: Publisher, timeout_s: float) -> None:
        try:
            publisher.flush(timeout_s)
        except EnvironmentFault as fault:
            logger.error("Not everything is stored yet: %s", fault)
            self._condition.alarm("storage", str(fault))

    def _join(self, thread: Thread, timeout_s: float) -> None:
        thread.join(timeout_s)
        if thread.is_alive():
            logger.error("Thread %s did not stop within %g s", thread.name, timeout_s)
            self._condition.alarm("model", f"{thread.name} did not stop within {timeout_s:g} s.")
