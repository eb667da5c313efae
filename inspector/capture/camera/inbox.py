"""What a camera thread has ready for its reader: the newest image, or every answer to a trigger in order."""

from collections import deque
from threading import Condition

from inspector.capture.camera.device import Grab
from inspector.capture.source import BadFrame, MissedTriggers
from inspector.domain.frame import Frame

QUEUE_ANSWERS = 8
"""Answers to triggers that may wait: eight images of 5 MP are 120 MB."""

Answer = Frame | BadFrame | MissedTriggers


class Inbox:
    """Numbers the images of one opening and keeps them until they are read. Every method is thread-safe.

    Images that come by themselves: the newest replaces one nobody took, which counts as skipped. Answers to
    triggers: none is dropped; where the queue is full they become MissedTriggers at its end, so that the
    order of the triggers stays and the queue stays bounded.
    """

    def __init__(self, source_id: str, capacity: int = QUEUE_ANSWERS) -> None:
        self._source_id = source_id
        self._capacity = capacity
        self._news = Condition()  # guards what follows
        self._answers: deque[Answer] = deque()
        self._newest: Frame | None = None
        self._ended = False
        self._skipped = 0
        self._images = 0
        self._triggers = 0

    @property
    def skipped(self) -> int:
        """Images of this opening that nobody was given and that answer no trigger."""
        return self._skipped

    def show(self, grab: Grab) -> None:
        """Keep an image that came by itself, in place of the one before."""
        with self._news:
            if self._ended:
                return
            self._drop_newest()
            self._count_skipped(grab.skipped)
            self._newest = self._numbered(grab, trigger_number=None)
            self._news.notify_all()

    def skip(self, count: int) -> None:
        """Count images that nobody will be given and that answer no trigger."""
        with self._news:
            self._count_skipped(count)

    def forget_newest(self) -> None:
        """Count the image nobody took as skipped; it was made with settings that are no longer in force."""
        with self._news:
            self._drop_newest()

    def answer(self, grab: Grab) -> None:
        """Keep the image that answers the next trigger."""
        with self._news:
            if self._ended:
                return
            self._queue(self._numbered(grab, trigger_number=self._triggers))

    def fail(self, reason: str) -> None:
        """Note that the image for the next trigger is damaged."""
        with self._news:
            if self._ended:
                return
            self._images += 1
            message = f"{self._source_id} gave a damaged image for a trigger: {reason}"
            self._queue(BadFrame(message, name="", trigger_number=self._triggers))

    def miss(self, count: int, reason: str) -> None:
        """Note that no image will answer the next `count` triggers; also after the end."""
        if count:
            with self._news:
                self._queue(self._missed(count, reason, first=self._triggers), count=count)

    def take(self, deadline_s: float) -> Frame | None:
        """What was kept first, waiting up to the deadline unless the camera has ended.

        Raises:
            BadFrame, MissedTriggers: In place of the image of a trigger.
        """
        with self._news:
            self._news.wait_for(lambda: self._answers or self._newest or self._ended, deadline_s)
            if self._answers:
                return _given(self._answers.popleft())
            frame, self._newest = self._newest, None
            return frame

    def end(self) -> int:
        """Accept no more images, and say how many answers wait; what waits can still be taken."""
        with self._news:
            self._ended = True
            self._news.notify_all()
            return len(self._answers)

    def _drop_newest(self) -> None:
        self._skipped += self._newest is not None
        self._newest = None

    def _count_skipped(self, count: int) -> None:
        self._skipped += count
        self._images += count

    def _numbered(self, grab: Grab, *, trigger_number: int | None) -> Frame:
        frame = Frame(
            grab.pixels,
            frame_id=self._images,
            source_id=self._source_id,
            captured_monotonic_s=grab.captured_monotonic_s,
            trigger_number=trigger_number,
        )
        self._images += 1
        return frame

    def _missed(self, count: int, reason: str, *, first: int) -> MissedTriggers:
        message = (
            f"1 trigger of {self._source_id} got no image: {reason}"
            if count == 1
            else f"{count} triggers of {self._source_id} got no image: {reason}"
        )
        return MissedTriggers(message, count=count, trigger_number=first)

    def _queue(self, answer: Answer, *, count: int = 1) -> None:
        """Add in order; called with the lock held. `answer` is for the next `count` triggers."""
        if len(self._answers) < self._capacity:
            self._answers.append(answer)
        else:
            self._crowd_out(count)
        self._triggers += count
        self._news.notify_all()

    def _crowd_out(self, count: int) -> None:
        """Keep only that `count` more triggers came than there is room for."""
        first = self._triggers
        earlier = self._answers[-1]
        if isinstance(earlier, MissedTriggers):
            self._answers.pop()
            count, first = earlier.count + count, earlier.trigger_number
        reason = f"{self._capacity} images waited to be taken already."
        self._answers.append(self._missed(count, reason, first=first))


def _given(answer: Answer) -> Frame:
    if isinstance(answer, Frame):
        return answer
    raise answer
