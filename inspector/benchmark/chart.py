"""Line charts as SVG: axes, ticks, grid, lines with markers, legend. Three charts need no drawing library."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from math import ceil, floor, log2, log10

Point = tuple[float, float]

COLOURS = (
    "#4477aa",
    "#228833",
    "#ccbb44",
    "#ee6677",
    "#aa3377",
    "#66ccee",
    "#bbbbbb",
)  # Tol, colour-blind safe
INK, GRID = "#333333", "#dddddd"
PANEL_WIDTH, PANEL_HEIGHT = 360, 270
LEFT, RIGHT, TOP, BOTTOM = 56, 20, 58, 46
LEGEND_ROW, LEGEND_COLUMN, LEGEND_COLUMNS = 17, 68, 4
TICKS = 5


@dataclass(frozen=True)
class Line:
    """Points joined in the order they are given."""

    label: str
    points: tuple[Point, ...]


@dataclass(frozen=True)
class Panel:
    """One chart. The y axis starts at 0, so that twice as high is twice as much.

    Attributes:
        logarithmic: Whether x doubles from tick to tick.
        x_ticks: Where x is labelled.
    """

    title: str
    x_label: str
    y_label: str
    lines: tuple[Line, ...]
    x_ticks: Sequence[float]
    logarithmic: bool = False


def svg(panels: Sequence[Panel], *, title: str) -> str:
    """Panels side by side under a title, each with its own legend below: an SVG document."""
    rows = max(-(-len(panel.lines) // LEGEND_COLUMNS) for panel in panels)
    width, height = PANEL_WIDTH * len(panels), PANEL_HEIGHT + LEGEND_ROW * rows + 8
    drawn = [
        f'<g transform="translate({PANEL_WIDTH * place} 0)">{_panel(panel)}</g>'
        for place, panel in enumerate(panels)
    ]
    font = f'font-family="DejaVu Sans, Arial, sans-serif" font-size="11" fill="{INK}"'
    box = f'width="{width}" height="{height}"'
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" {box} viewBox="0 0 {width} {height}" {font}>',
            f'<rect {box} fill="white"/>',
            _text(LEFT, 20, title, size=13, weight="bold"),
            *drawn,
            "</svg>\n",
        ]
    )


def round_ticks(highest: float) -> list[float]:
    """From 0 to `highest` or a little beyond in about five steps of 1, 2 or 5 times a power of ten."""
    rough = (highest or 1.0) / TICKS
    power = 10.0 ** floor(log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough)
    return [round(number * step, 10) for number in range(ceil(highest / step) + 1)]


def _panel(panel: Panel) -> str:
    return "\n".join(
        [_frame(panel), *(_line(panel, number) for number in range(len(panel.lines))), _legend(panel)]
    )


def _frame(panel: Panel) -> str:
    """Title, grid, tick labels and axis labels."""
    right, bottom = PANEL_WIDTH - RIGHT, PANEL_HEIGHT - BOTTOM
    parts = [_text(LEFT, TOP - 14, panel.title, weight="bold")]
    for value in _y_ticks(panel):
        y = _y(panel, value)
        parts += [_rule(LEFT, y, right, y, GRID), _text(LEFT - 6, y + 4, f"{value:g}", anchor="end")]
    for value in panel.x_ticks:
        x = _x(panel, value)
        parts += [_rule(x, bottom, x, bottom + 4, INK), _text(x, bottom + 17, f"{value:g}", anchor="middle")]
    middle = (TOP + bottom) / 2
    y_label = _text(0, 0, panel.y_label, anchor="middle")
    turned = f'<g transform="translate(16 {middle:g}) rotate(-90)">{y_label}</g>'
    label = _text((LEFT + right) / 2, bottom + 35, panel.x_label, anchor="middle")
    return "\n".join([*parts, _rule(LEFT, bottom, right, bottom, INK), turned, label])


def _line(panel: Panel, number: int) -> str:
    colour = COLOURS[number % len(COLOURS)]
    places = [(_x(panel, x), _y(panel, y)) for x, y in panel.lines[number].points]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    markers = "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="2.6" fill="{colour}"/>' for x, y in places)
    return f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="1.8"/>{markers}'


def _legend(panel: Panel) -> str:
    """Labels beside their lines' colours, in rows below the chart."""
    parts = []
    for number, line in enumerate(panel.lines):
        row, column = divmod(number, LEGEND_COLUMNS)
        x, y = LEFT + 8 + column * LEGEND_COLUMN, PANEL_HEIGHT + 10 + row * LEGEND_ROW
        parts.append(_rule(x, y - 4, x + 14, y - 4, COLOURS[number % len(COLOURS)], width=3))
        parts.append(_text(x + 19, y, line.label))
    return "".join(parts)


def _x(panel: Panel, value: float) -> float:
    values = [x for line in panel.lines for x, _ in line.points] + list(panel.x_ticks)
    scale = log2 if panel.logarithmic else float
    low, high = scale(min(values)), scale(max(values))
    share = (scale(value) - low) / (high - low) if high > low else 0.5
    return LEFT + 8 + share * (PANEL_WIDTH - RIGHT - LEFT - 16)


def _y(panel: Panel, value: float) -> float:
    bottom = PANEL_HEIGHT - BOTTOM
    return bottom - value / _y_ticks(panel)[-1] * (bottom - TOP)


def _y_ticks(panel: Panel) -> list[float]:
    return round_ticks(max((y for line in panel.lines for _, y in line.points), default=1.0))


def _rule(x1: float, y1: float, x2: float, y2: float, colour: str, *, width: float = 1) -> str:
    place = f'x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"'
    return f'<line {place} stroke="{colour}" stroke-width="{width:g}"/>'


def _text(
    x: float, y: float, text: str, *, anchor: str = "start", size: int = 11, weight: str = "normal"
) -> str:
    style = f'text-anchor="{anchor}" font-size="{size}" font-weight="{weight}"'
    return f'<text x="{x:.1f}" y="{y:.1f}" {style}>{escape(text)}</text>'
