"""Numbers, dates and times as the present language writes them."""

from datetime import date, datetime

from inspector.language.speaking import present


def number_text(value: float, digits: int = 0, *, spec: str = "") -> str:
    """A number with `digits` after the decimal mark; `spec` is a format of Python's instead (".3g").

    No marks between thousands: a comma is the decimal mark on the next station.
    """
    return format(value, spec or f".{digits}f").replace(".", present().language.decimal)


def date_text(day: date) -> str:
    """The day: 2026-11-29, 29.11.2026."""
    return day.strftime(present().language.date)


def clock_text(moment: datetime, *, seconds: bool = True) -> str:
    """Time of day of a moment, in its own time zone."""
    pattern = present().language.clock
    return moment.strftime(pattern if seconds else pattern.removesuffix(":%S"))


def moment_text(moment: datetime, *, seconds: bool = True) -> str:
    """Local date and time of a moment; records keep UTC."""
    local = moment.astimezone()
    return f"{date_text(local)} {clock_text(local, seconds=seconds)}"
