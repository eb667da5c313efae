"""Days and months of a report in words: a sheet on a wall is read by weekday."""

from datetime import datetime

from inspector.language import clock_text, mark, say

_WEEKDAYS = (
    *(mark("Mon", "weekday"), mark("Tue", "weekday"), mark("Wed", "weekday"), mark("Thu", "weekday")),
    *(mark("Fri", "weekday"), mark("Sat", "weekday"), mark("Sun", "weekday")),
)
_MONTHS = (
    *(mark("Jan", "month"), mark("Feb", "month"), mark("Mar", "month"), mark("Apr", "month")),
    *(mark("May", "month"), mark("Jun", "month"), mark("Jul", "month"), mark("Aug", "month")),
    *(mark("Sep", "month"), mark("Oct", "month"), mark("Nov", "month"), mark("Dec", "month")),
)


def day_and_time(moment: datetime) -> str:
    """ "Tue 03 Nov 2026, 06:10"."""
    return say(
        "{weekday} {day} {month} {year}, {time}",
        weekday=say(_WEEKDAYS[moment.weekday()], "weekday"),
        day=f"{moment:%d}",
        month=_month(moment),
        year=f"{moment:%Y}",
        time=clock_text(moment, seconds=False),
    )


def short_day_and_time(moment: datetime) -> str:
    """ "03 Nov 06:10"."""
    clock = clock_text(moment, seconds=False)
    return say("{day} {month} {time}", day=f"{moment:%d}", month=_month(moment), time=clock)


def _month(moment: datetime) -> str:
    return say(_MONTHS[moment.month - 1], "month")
