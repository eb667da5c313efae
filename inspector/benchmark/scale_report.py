"""The figures of `inspector benchmark scale` as Markdown and as a chart."""

from inspector.benchmark.chart import Line, Panel, round_ticks, svg
from inspector.benchmark.scale import ScaleReport
from inspector.benchmark.tables import markdown


def scale_table(report: ScaleReport) -> list[str]:
    """Lines of Markdown: a line an input size and number of references, then what was refused."""
    heads = ["input", "K", "bank rows", "state MiB", "learning s", "p50 ms", "p95 ms"]
    cells = [
        [
            str(point.input_size),
            str(point.shots),
            str(point.bank_rows),
            f"{point.state_mb:.1f}",
            f"{point.fit_s:.2f}",
            f"{point.p50_ms:.1f}",
            f"{point.p95_ms:.1f}",
        ]
        for point in report.points
    ]
    refused = [f"Input {size}: {why}" for size, why in report.refused.items()]
    return [*markdown(heads, cells), *refused]


def scale_chart(report: ScaleReport, *, title: str) -> str:
    """Milliseconds a part against references, bank rows and input size: an SVG document."""
    shots = sorted({point.shots for point in report.points})
    sizes = sorted({point.input_size for point in report.points})
    rows = round_ticks(max(point.bank_rows for point in report.points))
    time = "ms a part (median)"
    panels = (
        Panel(
            "Cost against references",
            "references K",
            time,
            _by_size(report, "shots"),
            shots,
            logarithmic=True,
        ),
        Panel("Cost against the bank", "rows in the bank", time, _by_size(report, "bank_rows"), rows),
        Panel("Cost against the input", "side of the input in pixels", time, _by_shots(report), sizes),
    )
    return svg(panels, title=title)


def _by_size(report: ScaleReport, x: str) -> tuple[Line, ...]:
    """A line an input size; `x` is a field of the points."""
    sizes = sorted({point.input_size for point in report.points})
    return tuple(
        Line(
            f"{size} px",
            tuple(sorted((getattr(one, x), one.p50_ms) for one in report.points if one.input_size == size)),
        )
        for size in sizes
    )


def _by_shots(report: ScaleReport) -> tuple[Line, ...]:
    """A line a number of references."""
    return tuple(
        Line(
            f"K = {shots}",
            tuple(sorted((one.input_size, one.p50_ms) for one in report.points if one.shots == shots)),
        )
        for shots in sorted({point.shots for point in report.points})
    )
