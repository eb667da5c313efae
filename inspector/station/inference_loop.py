"""The inference thread: opens the recipe, judges what the queue gives, closes the model."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from queue import Empty, Queue
from threading import Event
from time import monotonic

from inspector.domain.frame import Frame
from inspector.domain.record import Inspection
from inspector.domain.verdict import NotInspectedReason
from inspector.station.in_force import InForce
from inspector.station.inspect import OpenedRecipe, RecipeOpener, trigger_ms
from inspector.station.inspect_part import close_all, inspect_part, open_all, part_not_inspected
from inspector.station.mailbox import LatestMailbox

logger = logging.getLogger(__name__)

GLANCE_WAIT_S = 0.02

Work = Frame | RecipeOpener | None
"""A part to judge, another recipe to judge with from here on, or the end."""


@dataclass(frozen=True)
class InferenceEvents:
    """Whom the inference thread tells; called in the inference thread.

    Attributes:
        opened: A recipe is ready.
        open_failed: A recipe could not be opened; nothing is judged until another one is.
        crashed: The thread is about to end because of a bug; waiting parts will not be judged.
        judged: A triggered part has its inspection.
        glanced: A preview frame has its inspection; never recorded.
    """

    opened: Callable[[RecipeOpener, OpenedRecipe], None]
    open_failed: Callable[[RecipeOpener, Exception], None]
    judged: Callable[[Inspection], None]
    glanced: Callable[[Inspection], None]
    crashed: Callable[[Exception], None]


class InferenceLoop:
    """Owns the model from load to close; `run` is the body of the inference thread.

    Attributes:
        glances: Newest preview frame, judged only while no part waits.
    """

    def __init__(
        self,
        opener: RecipeOpener,
        work: "Queue[Work]",
        events: InferenceEvents,
        *,
        in_force: Callable[[], InForce],
        ready: Event,
    ) -> None:
        self._opener = opener
        self._work = work
        self._events = events
        self._in_force = in_force
        self._ready = ready
        self._opened: OpenedRecipe | None = None
        self._why_closed = ""
        self.glances: LatestMailbox[Frame] = LatestMailbox()

    def run(self) -> None:
        """Open the recipe, judge until the end mark, close the model."""
        try:
            self._open(self._opener)
            self._ready.set()
            while (item := self._next()) is not None:
                self._handle(item)
        except Exception as fault:  # a bug must be a fault of the line, not a thread that is silently gone
            logger.error("The inference thread failed", exc_info=fault)
            self._events.crashed(fault)
        finally:
            self._ready.set()
            self._close()

    def _next(self) -> Work:
        while True:
            try:
                return self._work.get(timeout=GLANCE_WAIT_S)
            except Empty:
                self._glance()

    def _handle(self, item: Frame | RecipeOpener) -> None:
        if isinstance(item, RecipeOpener):
            self._open(item)
            return
        waited_ms = (monotonic() - item.captured_monotonic_s) * 1000.0
        inspection = self._judge(item)
        times = replace(inspection.times, capture_ms=waited_ms, trigger_ms=trigger_ms(item))
        self._events.judged(replace(inspection, times=times))

    def _judge(self, frame: Frame) -> Inspection:
        if self._opened is None:
            in_force = InForce.not_read(self._opener, self._in_force().limits)
            reason = NotInspectedReason.MODEL
            return part_not_inspected(frame, in_force, reason=reason, detail=self._why_closed)
        return inspect_part(frame, self._opened, self._in_force())

    def _glance(self) -> None:
        frame = self.glances.take()
        if frame is not None and self._opened is not None:
            self._events.glanced(inspect_part(frame, self._opened, self._in_force()))

    def _open(self, opener: RecipeOpener) -> None:
        """Judge with this recipe from here on; where it cannot be opened, judge nothing with another."""
        self._close()
        self._opener = opener
        try:
            opened = open_all(opener)
            self._events.opened(opener, opened)
        except Exception as fault:  # the border where a recipe that cannot be opened becomes NOT_INSPECTED
            logger.error("Recipe %s could not be opened", opener.recipe.key, exc_info=fault)
            self._why_closed = f"{opener.recipe.key} could not be opened: {fault}"
            self._events.open_failed(opener, fault)
            return
        self._opened = opened

    def _close(self) -> None:
        if self._opened is not None:
            close_all(self._opened)
            self._opened = None
