"""When shifts begin: which shift a moment belongs to, in local time, also across a change of the clock."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import pairwise

from inspector.domain.errors import DataFault


@dataclass(frozen=True)
class ShiftStart:
    """A shift as a person plans it: its name and the local time of day at which it begins."""

    name: str
    at: time


@dataclass(frozen=True)
class ShiftSpan:
    """One shift of one day: aware UTC times, `start` inclusive, `end` exclusive."""

    name: str
    start: datetime
    end: datetime


class ShiftPlan:
    """Shifts follow each other round the clock; each ends where the next one begins.

    Args:
        starts: At least one; the times of day differ.
        zone: Local time; None is the zone of the computer.

    Raises:
        DataFault: No shift, or two with the same name or start.
    """

    def __init__(self, starts: Sequence[ShiftStart], zone: tzinfo | None = None) -> None:
        self._starts = tuple(sorted(starts, key=lambda one: one.at))
        self._zone = zone
        names, times = {one.name for one in starts}, {one.at for one in starts}
        if not starts or len(names) < len(starts) or len(times) < len(starts):
            raise DataFault(
                "Shifts need names and start times that differ.", way_out="Change them in Settings, Shifts."
            )

    @property
    def names(self) -> tuple[str, ...]:
        """In the order of the day."""
        return tuple(one.name for one in self._starts)

    def at(self, moment: datetime) -> ShiftSpan:
        """The shift an aware moment falls into."""
        return next(span for span in reversed(self._around(moment)) if span.start <= moment)

    def last_ended(self, now: datetime) -> ShiftSpan:
        """The shift that ended last, at `now` or before."""
        return next(span for span in reversed(self._around(now)) if span.end <= now)

    def latest(self, name: str, now: datetime) -> ShiftSpan:
        """The newest shift of this name that has begun by `now`, ended or not.

        Raises:
            DataFault: No shift is called so.
        """
        called = [span for span in self._around(now) if span.name.casefold() == name.casefold()]
        if not called:
            raise DataFault(
                f"There is no shift '{name}'.", way_out=f"Shifts are {', '.join(self.names)}; see Settings."
            )
        return next(span for span in reversed(called) if span.start <= now)

    def between(self, since: datetime, until: datetime) -> list[ShiftSpan]:
        """Every shift that has a moment in the span, oldest first."""
        spans, moment = [], since
        while moment < until:
            span = self.at(moment)
            spans.append(span)
            moment = span.end
        return spans

    def _around(self, moment: datetime) -> list[ShiftSpan]:
        """The shifts from two days before `moment` to a day after it, oldest first."""
        day = moment.astimezone(self._zone).date()
        days = [day + timedelta(days=step) for step in (-2, -1, 0, 1, 2)]
        begins = [(one.name, self._utc(each, one.at)) for each in days for one in self._starts]
        ordered = sorted(begins, key=lambda pair: pair[1])
        spans = [ShiftSpan(name, start, end) for (name, start), (_, end) in pairwise(ordered)]
        return [span for span in spans if span.start < span.end]  # a start the clock jumped over

    def _utc(self, day: date, at: time) -> datetime:
        return datetime.combine(day, at, tzinfo=self._zone).astimezone(UTC)
