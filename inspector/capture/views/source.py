"""Up to four cameras that look at one part, as one source: one trigger fires all, one frame holds all."""

import logging
from collections.abc import Callable, Sequence
from threading import Lock
from time import monotonic

from inspector.capture.controls import TRIGGER, Control, ControlValue
from inspector.capture.source import BadFrame, FrameSource, MissedTriggers, SourceEnded, SourceInfo
from inspector.capture.views.arrival import Marker
from inspector.capture.views.matcher import ViewMatcher
from inspector.capture.views.named_source import NamedSource, all_controls, set_one_control
from inspector.domain.errors import DataFault, InspectorError, SourceLost
from inspector.domain.frame import Frame
from inspector.domain.recipe import MAIN_VIEW, MAX_VIEWS

logger = logging.getLogger(__name__)

DEADLINE_S = 0.5
"""The views of a part are waited for so long, from the first one on."""
SETTLE_S = 0.2
"""Images of signals that came while not every camera was armed have arrived so long after the opening."""
LEFT_BEHIND_MOST = 64
"""Images of one camera that are still taken in after another one was lost."""
IDLE_SLICE_S = 0.02
MISSING_SLICE_S = 0.005


class ViewSource:
    """Reads all cameras and gives one frame a part, the further views in its `others`.

    Which images belong together is decided by `ViewMatcher`: by trigger number where cameras are triggered,
    by file name for folders, by number for simulated lines and other files, by the time of capture for
    cameras whose images come by themselves. Images of different parts are never put together: a view that
    is missing when the deadline has passed is missing in the frame, a missing main view is a BadFrame.

    A camera that is lost, or that does not count its triggers as the others do, is SourceLost for all of
    them: opening brings them back in step. `trigger` and `controls` may be called from any thread where those
    of the sources may, the others from one.

    Attributes:
        info: Of the main camera.
        views: All cameras, the main one first.
    """

    def __init__(
        self,
        main: FrameSource,
        others: Sequence[NamedSource],
        *,
        deadline_s: float = DEADLINE_S,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self.info: SourceInfo = main.info
        self.views = (NamedSource(MAIN_VIEW, main), *others)
        _check(self.views)
        self._clock = clock
        self._deadline_s = deadline_s
        self._markers = [Marker(view.source) for view in self.views]
        self._matcher = ViewMatcher([one.name for one in self.views], deadline_s=deadline_s, live=main.live)
        self._firing = Lock()  # two triggers reach every camera in the same order, none comes in an opening
        self._armed = False
        self._usable_from_s = 0.0
        self._passed_over = 0
        self._end: SourceEnded | SourceLost | None = None

    @property
    def live(self) -> bool:
        """As the main camera; all are alike."""
        return self.views[0].source.live

    @property
    def skipped(self) -> int:
        """Images of all cameras that nobody was given, also those too late or too early for their part."""
        by_sources = sum(view.source.skipped for view in self.views)
        return by_sources + self._passed_over + self._matcher.late

    def open(self) -> None:
        """Open all cameras and bring their trigger numbers in step.

        Raises:
            EnvironmentFault: One cannot be opened; the view is named and the others are closed again.
            DataFault: One cannot read what it should.
        """
        self.close()
        try:
            for view in self.views:
                view.open()
            self._start_in_step(first=0)
        except BaseException:
            self.close()
            raise
        self._end, self._passed_over, self._matcher.late = None, 0, 0
        with self._firing:
            self._armed = True

    def read(self, deadline_s: float) -> Frame | None:
        """The next part with all its views; see `FrameSource.read`.

        Raises:
            SourceEnded: The main source has ended.
            SourceLost: A camera is gone (its view is named) or out of step; what it cost was given before.
            BadFrame: The main view of a part is missing or damaged.
            MissedTriggers: The main camera, or all of them, missed parts.
        """
        until = self._clock() + deadline_s
        while (found := self._next()) is None:
            left_s = until - self._clock()
            self._fill(max(0.0, left_s))
            if left_s <= 0:
                found = self._next()
                break
        if isinstance(found, InspectorError):
            raise found
        return found

    def close(self) -> None:
        """Release all cameras; one that cannot be closed is logged and the others are closed all the same."""
        with self._firing:
            self._armed = False
        for view in self.views:
            try:
                view.source.close()
            except Exception as error:  # every driver has its own; the other cameras must be given back
                logger.error("View %s could not be closed", view.name, exc_info=error)

    def trigger(self) -> None:
        """Ask all cameras for an image now; does nothing while they are not open.

        Raises:
            SourceLost: One does not take the trigger: what the others make has no counterpart any more.
        """
        with self._firing:
            for view in self.views if self._armed else ():
                view.trigger()

    def controls(self) -> tuple[Control, ...]:
        """See `all_controls`."""
        return all_controls(self.views)

    def set_control(self, name: str, value: ControlValue) -> None:
        """See `set_one_control`. A change of the trigger begins anew: what was made before is no part."""
        with self._firing:
            set_one_control(self.views, name, value)
            if self._armed and name == TRIGGER:
                self._start_in_step(first=None)

    def _start_in_step(self, *, first: int | None) -> None:
        """All cameras are armed now: count their triggers from here on."""
        by_signal = any(view.triggered_by_signal() for view in self.views)
        for marker in self._markers:
            marker.restart(first=None if by_signal else first)
        self._matcher.restart()
        self._matcher.deadline_s = self._deadline_s + max(view.exposure_s() for view in self.views)
        self._usable_from_s = self._clock() + (SETTLE_S if by_signal else 0.0)

    def _next(self) -> Frame | InspectorError | None:
        """The next part, or the end once nothing waits before it."""
        part = self._matcher.take(self._clock())
        if self._matcher.out_of_step and not isinstance(self._end, SourceLost):
            self._lose(
                SourceLost(
                    self._matcher.out_of_step,
                    way_out="Check the wire of the trigger, and that parts do not follow too fast for them.",
                )
            )
        if part is not None:
            return part
        waits = isinstance(self._end, SourceEnded) and self._matcher.holds(0)
        return None if waits else self._end

    def _fill(self, left_s: float) -> None:
        """Read every camera that may have something of the next part, the main one first."""
        holding = [self._matcher.holds(number) for number in range(len(self.views))]
        idle, complete = not any(holding), all(holding)
        for number in range(len(self.views)):
            if isinstance(self._end, SourceLost) or not self._is_wanted(number):
                continue
            if idle and number == 0:
                self._read(number, min(left_s, IDLE_SLICE_S))
            else:
                waits = complete or (not idle and not self._matcher.holds(number))
                self._read(number, min(left_s, MISSING_SLICE_S) if waits else 0.0)

    def _is_wanted(self, number: int) -> bool:
        """Whether to read this camera now; of files nothing is decoded before it is needed."""
        if self.live or not self._matcher.has_room(number):
            return self._matcher.has_room(number)
        return not self._matcher.holds(number) and (number == 0 or self._matcher.holds(0))

    def _read(self, number: int, wait_s: float) -> bool:
        """Take in what one camera has; False where it had nothing."""
        view = self.views[number]
        try:
            frame = view.source.read(wait_s)
        except (BadFrame, MissedTriggers) as fault:
            self._take_in(number, fault)
            return True
        except SourceEnded as ended:
            self._matcher.end(number, str(ended))
            if number == 0 and self._end is None:
                self._end = ended
            return False
        except SourceLost as lost:
            self._lose(view.lost(lost))
            return False
        if frame is not None:
            self._take_in(number, frame)
        return frame is not None

    def _take_in(self, number: int, what: Frame | BadFrame | MissedTriggers) -> None:
        now = self._clock()
        at_s = what.captured_monotonic_s if isinstance(what, Frame) else now
        if at_s < self._usable_from_s:
            self._passed_over += 1
            return
        marker = self._markers[number]
        arrival = (
            marker.frame(what, taken_s=now) if isinstance(what, Frame) else marker.fault(what, taken_s=now)
        )
        self._matcher.put(number, arrival)

    def _lose(self, lost: SourceLost) -> None:
        """Give what was taken before the loss, then the loss: no part of it is dropped in silence."""
        if isinstance(self._end, SourceLost):
            return
        self._end = lost
        for number in range(len(self.views)):
            reads = 0
            while reads < LEFT_BEHIND_MOST and self._read(number, 0.0):
                reads += 1
        for number in range(len(self.views)):
            self._matcher.end(number, str(lost))


def _check(views: Sequence[NamedSource]) -> None:
    if not 1 < len(views) <= MAX_VIEWS:
        raise DataFault(f"One part is looked at by 2 to {MAX_VIEWS} cameras, not by {len(views)}.")
    unlike = [view for view in views if view.source.live is not views[0].source.live]
    if unlike:
        source = unlike[0].source
        camera = f"{source.info.source_id} is a camera, the main view is not."
        files = f"{source.info.source_id} is files, the main view is not."
        raise DataFault(
            unlike[0].of_view(camera if source.live else files),
            way_out="Give every view a camera, or every view files.",
        )
