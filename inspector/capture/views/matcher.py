"""Which images show the same part: a pure state machine without threads, devices or a clock of its own."""

from collections import deque
from collections.abc import Sequence
from dataclasses import replace

from inspector.capture.source import BadFrame, MissedTriggers
from inspector.capture.views.arrival import Arrival, Mark, MarkKind
from inspector.capture.views.step import Step, step_of
from inspector.domain.frame import Frame, ViewFrame

HELD_MOST = 4
"""Images of one view that wait for those of the others; then the source itself has to keep them."""
SAME_TIME_S = 0.05
"""Images of cameras that are not triggered belong together when they are not further apart."""
LATE_MOST = 3
"""Parts in a row whose image of one view came after the deadline: no accident any more."""

Part = Frame | BadFrame | MissedTriggers
"""A part with its views, or why nobody can look at it."""


class ViewMatcher:
    """Puts the images of one part together; never two parts.

    Every view is fed in the order of its source. The part with the smallest mark is given as soon as all
    views have it or cannot have it any more, at the latest when the deadline has passed. What comes for a
    part that was given already is dropped and counted, and so is what another camera skipped while images
    come by themselves.

    Args:
        names: Of the views, the main one first.
        deadline_s: How long the views of a part are waited for, from the first one on.
        live: Images carry the time of their capture; False for files.

    Attributes:
        deadline_s: As given; a caller may change it.
        late: Images that came too late for their part.
        out_of_step: Why the cameras' trigger numbers cannot be trusted any more; empty while they can. What
            is held is given without partners then.
    """

    def __init__(self, names: Sequence[str], *, deadline_s: float, live: bool) -> None:
        self._names = tuple(names)
        self.deadline_s = deadline_s
        self._live = live
        self.late = 0
        self.restart()

    def restart(self) -> None:
        """All sources begin anew: nothing is held, numbers start again."""
        self._held: list[deque[Arrival]] = [deque() for _ in self._names]
        self._over: list[str] = ["" for _ in self._names]
        self._given: dict[MarkKind, Mark] = {}
        self._heard_s: dict[int, float] = {}
        self._waited_for: list[deque[Mark]] = [deque(maxlen=LATE_MOST) for _ in self._names]
        self._late_in_a_row = [0 for _ in self._names]
        self.out_of_step = ""

    # -- what comes in -------------------------------------------------------------------------------------

    def put(self, view: int, arrival: Arrival) -> None:
        """Take what the source of a view gave; late and doubled images are dropped."""
        if arrival.mark is not None and self._was_given(arrival.mark):
            self._count_late(view, arrival.mark)
            return
        held = self._held[view]
        self._heard_s[view] = arrival.taken_s
        if arrival.mark is None and len(held) >= HELD_MOST:
            held.popleft()  # of images that come by themselves the newest are wanted
        held.append(arrival)

    def end(self, view: int, reason: str) -> None:
        """Nothing more comes from this view until `restart`; `reason` is said of every part it lacks."""
        self._over[view] = reason

    def has_room(self, view: int) -> bool:
        """Whether another image of this view can be held."""
        held = self._held[view]
        return not self._over[view] and (len(held) < HELD_MOST or held[0].mark is None)

    def holds(self, view: int) -> bool:
        """Whether an image of this view waits."""
        return bool(self._held[view])

    # -- what goes out -------------------------------------------------------------------------------------

    def take(self, now_s: float) -> Part | None:
        """The next part, or None while it is still waited for."""
        self._drop_unlike()
        self._drop_late()
        mark = self._next_mark()
        if mark is None and not self._held[0]:
            self._drop_stale(now_s)
            return None
        having = self._having(mark)
        if self._live and (mark is None or mark.kind is MarkKind.POSITION):
            return self._free(mark, having, now_s)
        if self._must_wait(having, now_s) and not self._main_failed(having):
            return None
        gap = self._gap_before(mark)
        if gap is not None:
            return gap
        step = self._step(mark, having, now_s)
        if step is Step.UNKNOWN:
            return None
        if step is Step.OUT:
            self.out_of_step = f"The cameras are out of step since {mark}: one of them missed a trigger."
        return self._given_part(mark, having)

    def _free(self, mark: Mark | None, having: dict[int, Arrival], now_s: float) -> Part | None:
        """Images that come by themselves: one that another camera skipped is no part, as with one camera.

        So a set is given when it is whole; without the views of cameras that have been silent for longer
        than the deadline.
        """
        lacking = [view for view in range(len(self._names)) if view not in having]
        if any(self._held[view] for view in lacking) or (mark is None and self._next_is_nearer(having)):
            for view in [0] if mark is None else having:
                self._held[view].popleft()
                self.late += 1
            return None
        silent = [view for view in lacking if self._over[view] or self._is_silent(view, now_s)]
        if lacking != silent or 0 in silent:
            return None
        return self._given_part(mark, having)

    def _next_is_nearer(self, having: dict[int, Arrival]) -> bool:
        """Whether another image of the main camera is nearer in time to what the others have."""
        main = self._held[0]
        others = [arrival.at_s for view, arrival in having.items() if view]
        return len(main) > 1 and any(abs(main[1].at_s - at) < abs(main[0].at_s - at) for at in others)

    def _is_silent(self, view: int, now_s: float) -> bool:
        return now_s >= self._heard_s.setdefault(view, now_s) + self.deadline_s

    def _next_mark(self) -> Mark | None:
        """The smallest mark that waits; None where only the time of capture tells."""
        marks = [held[0].mark for held in self._held if held and held[0].mark is not None]
        kind = min((mark.kind for mark in marks), default=None)
        return min((mark for mark in marks if mark.kind is kind), default=None)

    def _having(self, mark: Mark | None) -> dict[int, Arrival]:
        """By view what belongs to the part."""
        found = {}
        for view, held in enumerate(self._held):
            if held and held[0].mark is not None and held[0].mark == mark:
                found[view] = held[0]
        if mark is None:
            found[0] = self._held[0][0]
            found |= self._near_in_time(found[0])
        return found

    def _near_in_time(self, main: Arrival) -> dict[int, Arrival]:
        """Of cameras whose images come by themselves the image nearest to the main one; older ones go."""
        found = {}
        for view, held in enumerate(self._held):
            if view == 0 or not held:
                continue
            while len(held) > 1 and abs(held[1].at_s - main.at_s) <= abs(held[0].at_s - main.at_s):
                held.popleft()
            while held and held[0].at_s < main.at_s - SAME_TIME_S:
                held.popleft()
            if held and held[0].at_s <= main.at_s + SAME_TIME_S:
                found[view] = held[0]
        return found

    def _must_wait(self, having: dict[int, Arrival], now_s: float) -> bool:
        first_s = min(arrival.taken_s for arrival in having.values())
        may_come = [view for view in range(len(self._names)) if view not in having and self._may_come(view)]
        return bool(may_come) and now_s < first_s + self.deadline_s

    def _may_come(self, view: int) -> bool:
        """Sources give in order: one that holds something of a later part has nothing for this one."""
        return not self._held[view] and not self._over[view]

    def _main_failed(self, having: dict[int, Arrival]) -> bool:
        return 0 in having and having[0].fault is not None

    def _gap_before(self, mark: Mark | None) -> MissedTriggers | None:
        """Triggers that no camera told anything of."""
        if mark is None or mark.kind is not MarkKind.TRIGGER:
            return None
        given = self._given.get(MarkKind.TRIGGER)
        first = given.number + 1 if given is not None else 0
        count = mark.number - first
        if count <= 0:
            return None
        self._given[MarkKind.TRIGGER] = Mark(MarkKind.TRIGGER, mark.number - 1)
        return MissedTriggers(
            f"No camera gave an image of {count} triggers.", count=count, trigger_number=first
        )

    def _step(self, mark: Mark | None, having: dict[int, Arrival], now_s: float) -> Step:
        """Whether number and time agree; only triggered cameras can be out of step."""
        if self.out_of_step or not self._live or mark is None or mark.kind is not MarkKind.TRIGGER:
            return Step.IN
        steps = {Step.IN}
        for view in having.keys() - {0} if 0 in having else ():
            closed = bool(self._over[0] or self._over[view])
            steps.add(step_of(self._held[0], self._held[view], now_s=now_s, closed=closed))
        return Step.OUT if Step.OUT in steps else Step.UNKNOWN if Step.UNKNOWN in steps else Step.IN

    def _given_part(self, mark: Mark | None, having: dict[int, Arrival]) -> Part:
        for view in range(len(self._names)):
            if view in having:
                self._held[view].popleft()
                self._late_in_a_row[view] = 0
            elif mark is not None and self._may_come(view):
                self._waited_for[view].append(mark)
        if mark is not None:
            count = having[0].count if 0 in having else 1
            self._given[mark.kind] = replace(mark, number=mark.number + count - 1)
        main = having.get(0)
        if main is None:
            return self._unseen(mark, having)
        if main.frame is None:
            return main.fault or self._unseen(mark, having)
        others = (self._view(view, main, having.get(view)) for view in range(1, len(self._names)))
        return replace(main.frame, others=tuple(others))

    def _view(self, view: int, main: Arrival, found: Arrival | None) -> ViewFrame:
        name = self._names[view]
        if found is not None and found.frame is not None and not self.out_of_step:
            return ViewFrame(name, found.frame)
        return ViewFrame(name, None, self._why(view, main.mark, found))

    def _why(self, view: int, mark: Mark | None, found: Arrival | None) -> str:
        if self.out_of_step:
            return self.out_of_step
        if found is not None and found.fault is not None:
            return str(found.fault)
        if self._over[view]:
            missing = "No image." if mark is None else f"No image of {mark}."
            return f"{missing} {self._over[view]}"
        if mark is not None and mark.kind is MarkKind.NAME:
            return (
                f"There is no image {mark}. The images of one part must have the same name in every folder."
            )
        if self._held[view]:
            return "No image came." if mark is None else f"No image of {mark} came."
        deadline = f"{self.deadline_s:.2g} s"
        if mark is None:
            return f"No image came within {deadline}."
        return f"No image of {mark} came within {deadline}."

    def _unseen(self, mark: Mark | None, having: dict[int, Arrival]) -> BadFrame:
        """Only further views saw the part."""
        some = next((arrival.frame for arrival in having.values() if arrival.frame is not None), None)
        seen = ", ".join(self._names[view] for view in having)
        return BadFrame(
            f"View {self._names[0]}: {self._why(0, mark, None)} The part was seen by {seen} only.",
            name=some.name if some is not None else "",
            trigger_number=mark.number if mark is not None and mark.kind is MarkKind.TRIGGER else None,
        )

    def _was_given(self, mark: Mark) -> bool:
        given = self._given.get(mark.kind)
        return given is not None and mark <= given

    def _drop_late(self) -> None:
        for view, held in enumerate(self._held):
            while held and held[0].mark is not None and self._was_given(held[0].mark):
                self._count_late(view, held[0].mark)
                held.popleft()

    def _count_late(self, view: int, mark: Mark) -> None:
        """One image late is an accident. Again and again: it may well be the image of the next part."""
        self.late += 1
        self._late_in_a_row[view] += mark in self._waited_for[view]
        if self._late_in_a_row[view] >= LATE_MOST and not self.out_of_step:
            self.out_of_step = (
                f"View {self._names[view]}: {LATE_MOST} images in a row came more than "
                f"{self.deadline_s:.2g} s after the others; they may be of the next part."
            )

    def _drop_unlike(self) -> None:
        """Images from before the trigger mode was changed: they have no part in common with the main ones."""
        if not self._held[0]:
            return
        main = self._held[0][0].mark
        for held in self._held[1:]:
            while held and (held[0].mark and held[0].mark.kind) != (main and main.kind):
                held.popleft()
                self.late += 1

    def _drop_stale(self, now_s: float) -> None:
        """Images that came by themselves and that no main image needs."""
        for held in self._held[1:]:
            while held and held[0].mark is None and now_s - held[0].taken_s > self.deadline_s:
                held.popleft()
