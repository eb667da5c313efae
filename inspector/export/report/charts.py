"""Charts of counts as shapes: parts an hour, and Pareto bars; words in the language that is spoken now."""

from collections.abc import Iterator, Sequence
from math import ceil, log10

from inspector.domain.figures import Counts, ParetoBar, PeriodCounts
from inspector.domain.verdict import VerdictKind
from inspector.export.report.shapes import (
    BLIND_COLOUR,
    FAIL_COLOUR,
    INK,
    PASS_COLOUR,
    REVIEW_COLOUR,
    RULE,
    Box,
    Drawing,
    Label,
    Shape,
    Stroke,
    breadth,
    shortened,
)
from inspector.language import mark, number_text, say, say_n

KINDS = (
    (VerdictKind.PASS, mark("Pass", "verdict"), PASS_COLOUR),
    (VerdictKind.REVIEW, mark("Review", "verdict"), REVIEW_COLOUR),
    (VerdictKind.FAIL, mark("Fail", "verdict"), FAIL_COLOUR),
    (VerdictKind.NOT_INSPECTED, mark("Not inspected", "verdict"), BLIND_COLOUR),
)
MOST_BARS = 6
UNKNOWN = (mark("no name known"), mark("no place known"), mark("not decided"))
"""Bars of what is not known are grey."""
_LEFT, _BOTTOM, _TOP = 34.0, 26.0, 16.0
_MOST_LABELS = 12


def hour_chart(hours: Sequence[PeriodCounts], width: float, height: float) -> Drawing:
    """Stacked bars of parts an hour; above each its yield."""
    top = nice_top(max((hour.counts.total for hour in hours), default=0))
    high = height - _BOTTOM - _TOP
    shapes: list[Shape] = [*_scale(top, width, high), *_legend(width)]
    step = (width - _LEFT) / max(len(hours), 1)
    every = ceil(len(hours) / _MOST_LABELS)
    for at, hour in enumerate(hours):
        x = _LEFT + at * step
        shapes += _stack(hour.counts, x + step * 0.15, step * 0.7, high / top, _TOP + high)
        if at % every == 0:
            shapes.append(Label(x + step / 2, height - 14, hour.name, anchor="middle"))
            shapes += _yield_of(hour.counts, x + step / 2, height - 4)
    title = say("Parts an hour by verdict, and the yield of each hour")
    return Drawing(width, height, title, tuple(shapes))


def pareto_chart(bars: Sequence[ParetoBar], width: float, height: float) -> Drawing:
    """Bars from the most frequent down, each with its count and the cumulative share."""
    shown = merged(bars)
    names, shapes = width * 0.36, list[Shape]()
    step = min(height / MOST_BARS, 20.0)
    longest = max((bar.count for bar in shown), default=1)
    room = width - names - 64
    unknown = {say(name) for name in UNKNOWN}
    for at, bar in enumerate(shown):
        y, length = at * step, room * bar.count / longest
        shapes.append(Label(names - 6, y + step * 0.66, shortened(bar.name, 24), 8, INK, "end"))
        colour = BLIND_COLOUR if bar.name in unknown else FAIL_COLOUR
        shapes.append(Box(names, y + step * 0.16, max(length, 1.0), step * 0.68, colour))
        told = f"{number_text(bar.count)}  ({bar.cumulative:.0%})"
        shapes.append(Label(names + max(length, 1.0) + 4, y + step * 0.66, told))
    if not shown:
        shapes.append(Label(width / 2, height / 2, say("Nothing was flagged"), 9, anchor="middle"))
    return Drawing(width, height, say("Pareto: count and cumulative share"), tuple(shapes))


def merged(bars: Sequence[ParetoBar], most: int = MOST_BARS) -> list[ParetoBar]:
    """At most `most` bars; the last one stands for the rest."""
    if len(bars) <= most:
        return list(bars)
    rest = bars[most - 1 :]
    name = say_n("%n other(s)", len(rest))
    return [*bars[: most - 1], ParetoBar(name, sum(bar.count for bar in rest), 1.0)]


def nice_top(most: float) -> float:
    """The end of a scale that holds `most`: 1, 2 or 5 times a power of ten, at least 1."""
    if most <= 1:
        return 1.0
    power = 10.0 ** int(log10(most))
    return float(next(step * power for step in (1, 2, 5, 10) if step * power >= most))


def _scale(top: float, width: float, high: float) -> Iterator[Shape]:
    for share in (0.0, 0.5, 1.0):
        y = _TOP + high * (1 - share)
        yield Stroke(((_LEFT, y), (width, y)), RULE, 0.5)
        whole = top * share % 1 == 0
        yield Label(_LEFT - 5, y + 2.6, number_text(top * share) if whole else "", anchor="end")


def _legend(width: float) -> Iterator[Shape]:
    x = width
    for _, word, colour in reversed(KINDS):
        name = say(word, "verdict")
        x -= 16 + 3.7 * breadth(name)
        yield Box(x, 1, 7, 7, colour)
        yield Label(x + 10, 7.5, name)


def _stack(counts: Counts, x: float, width: float, unit: float, floor: float) -> Iterator[Shape]:
    y = floor
    numbers = (counts.passed, counts.review, counts.failed, counts.not_inspected)
    for number, (_, _, colour) in zip(numbers, KINDS, strict=True):
        if number:
            y -= number * unit
            yield Box(x, y, width, number * unit, colour)


def _yield_of(counts: Counts, x: float, y: float) -> Iterator[Shape]:
    if counts.yield_fraction is not None:
        yield Label(x, y, percent(counts.yield_fraction), 6.5, INK, "middle")


def percent(fraction: float) -> str:
    """ "97.3 %"; never rounded up to 100 where a part is missing."""
    shown = min(fraction, 0.999) if fraction < 1 else 1.0
    return f"{number_text(shown * 100, 1)} %" if shown < 1 else "100 %"
