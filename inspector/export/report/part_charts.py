"""Charts of scores and places as shapes: the trend with its limits, and the heat over the part."""

from collections.abc import Iterator
from datetime import tzinfo

import numpy as np

from inspector.domain.figures import Floats, PeakGrid, ScoreTrend, from_us
from inspector.domain.frame import Pixels
from inspector.export.report.shapes import (
    ACCENT,
    FAIL_COLOUR,
    FAINT,
    INK,
    MUTED,
    Box,
    Dots,
    Drawing,
    Label,
    Picture,
    Point,
    Shape,
    Stroke,
    breadth,
)
from inspector.language import mark, number_text, say, say_n

MOST_POINTS = 400
"""Points drawn of a trend: more would not be told apart on paper, and would make a heavy file."""
_LEFT, _BOTTOM, _TOP, _RIGHT = 34.0, 16.0, 14.0, 4.0
_LEGEND = (
    (mark("control limits"), FAIL_COLOUR, True),
    (mark("mean in control"), MUTED, False),
    (mark("moving average"), ACCENT, False),
)
"""Word, colour, dashed."""


def trend_chart(trend: ScoreTrend, width: float, height: float, zone: tzinfo | None) -> Drawing:
    """Scores as dots, their moving average, and the control limits as dashed lines; logarithmic scale."""
    at = np.unique(np.linspace(0, len(trend.scores) - 1, MOST_POINTS).astype(np.int64))
    x = _LEFT + (width - _LEFT - _RIGHT) * at / max(len(trend.scores) - 1, 1)
    to_y = _Logarithm(trend, _TOP, height - _BOTTOM)
    shapes: list[Shape] = [Box(_LEFT, _TOP, width - _LEFT - _RIGHT, height - _TOP - _BOTTOM, FAINT)]
    shapes.append(Dots(_points(x, to_y(trend.scores[at])), "#9fb4cc"))
    for limit in (trend.lower, trend.upper):
        shapes.append(Stroke(_points(x, to_y(limit[at])), FAIL_COLOUR, 0.9, dashed=True))
    centre = float(to_y(np.array([trend.centre]))[0])
    shapes.append(Stroke(((_LEFT, centre), (width - _RIGHT, centre)), MUTED, 0.6))
    shapes.append(Stroke(_points(x, to_y(trend.ewma[at])), ACCENT, 1.5))
    shapes += to_y.labels()
    shapes += _times(trend, width, height, zone)
    shapes += _trend_legend(width)
    return Drawing(width, height, say("Scores of passed parts with their moving average"), tuple(shapes))


def heat_chart(grid: PeakGrid, background: Pixels | None, width: float, height: float) -> Drawing:
    """How often each cell was the peak of a flagged part, over a reference image, with the count of it."""
    wide, tall = grid.frame_size
    scale = min(width / wide, height / tall)
    left, top = (width - wide * scale) / 2, (height - tall * scale) / 2
    frame = (left, top, wide * scale, tall * scale)
    shapes: list[Shape] = [Box(*frame, FAINT) if background is None else Picture(*frame, background)]
    rows, columns = grid.counts.shape
    cell_width, cell_height, most = frame[2] / columns, frame[3] / rows, max(int(grid.counts.max()), 1)
    for row, column in zip(*np.nonzero(grid.counts), strict=True):
        x, y, count = left + column * cell_width, top + row * cell_height, int(grid.counts[row, column])
        shapes.append(Box(x, y, cell_width, cell_height, FAIL_COLOUR, 0.25 + 0.6 * count / most))
        middle, baseline = x + cell_width / 2, y + cell_height / 2 + 2.2
        shapes.append(Label(middle, baseline, f"{count}", 6.5, "#ffffff", "middle", bold=True))
    return Drawing(width, height, say("Where on the part the peaks of flagged parts lie"), tuple(shapes))


class _Logarithm:
    """Scores onto the paper: the lowest at `bottom`, the highest at `top`."""

    def __init__(self, trend: ScoreTrend, top: float, bottom: float) -> None:
        values = np.concatenate((trend.scores, trend.lower, trend.upper))
        known = values[np.isfinite(values) & (values > 0)]
        self._low, self._high = np.log(known.min() / 1.02), np.log(known.max() * 1.02)
        self._top, self._bottom = top, bottom

    def __call__(self, scores: Floats) -> Floats:
        logs = np.log(np.maximum(scores, np.exp(self._low)))
        share = (logs - self._low) / (self._high - self._low)
        return np.asarray(self._bottom - share * (self._bottom - self._top))

    def labels(self) -> Iterator[Shape]:
        """The scores at the bottom, in the middle and at the top."""
        for share in (0.0, 0.5, 1.0):
            score = np.exp(self._low + share * (self._high - self._low))
            y = self._bottom - share * (self._bottom - self._top)
            yield Label(_LEFT - 4, y + 2.5, number_text(score, spec=".3g"), anchor="end")


def _points(x: Floats, y: Floats) -> tuple[Point, ...]:
    """NaN (no limit yet) is left out."""
    return tuple((float(a), float(b)) for a, b in zip(x, y, strict=True) if np.isfinite(b))


def _times(trend: ScoreTrend, width: float, height: float, zone: tzinfo | None) -> Iterator[Shape]:
    first, last = (from_us(trend.captured_us[at]).astimezone(zone) for at in (0, -1))
    yield Label(_LEFT, height - 5, f"{first:%H:%M}")
    yield Label(width - _RIGHT, height - 5, f"{last:%H:%M}", anchor="end")
    told = say_n("%n passed part(s)", len(trend.scores))
    yield Label((width + _LEFT) / 2, height - 5, told, anchor="middle")


def _trend_legend(width: float) -> Iterator[Shape]:
    x = width - _RIGHT
    for word, colour, dashed in _LEGEND:
        name = say(word)
        x -= 22 + 3.9 * breadth(name)
        yield Stroke(((x, 5.0), (x + 14, 5.0)), colour, 1.2, dashed)
        yield Label(x + 17, 7.5, name, colour=INK)
