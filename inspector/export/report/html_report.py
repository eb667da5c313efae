"""The shift report as one HTML file that needs nothing beside it; every text is escaped.

In the language that is spoken now, which the page names too, so that a browser can read it aloud.
"""

from collections.abc import Sequence
from html import escape
from pathlib import Path

from inspector.export.partial import partial_file
from inspector.export.report import sentences
from inspector.export.report.charts import hour_chart, pareto_chart
from inspector.export.report.content import ShiftReport, WorstPart
from inspector.export.report.encoded import jpeg
from inspector.export.report.part_charts import heat_chart, trend_chart
from inspector.export.report.shapes import Drawing
from inspector.export.report.svg import data_address, svg
from inspector.language import present, say

_STYLE = """
body { font: 15px/1.45 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: #1b2430;
  margin: 2rem auto; max-width: 62rem; padding: 0 1rem; background: #fff; }
h1 { margin: 0; font-size: 2rem; }
h2 { font-size: 1.1rem; margin: 1.6rem 0 .5rem; }
p { margin: .2rem 0; }
.muted, small { color: #5a6675; }
.warning { color: #b3261e; font-weight: bold; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .6rem;
  margin-top: 1rem; }
.tile { background: #eef1f4; padding: .6rem .8rem; }
.tile b { display: block; font-size: 1.5rem; }
.two { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr));
  gap: 0 1.5rem; }
svg { width: 100%; height: auto; font-family: inherit; }
.parts { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 1rem; }
figure { margin: 0; }
figure img, .none { width: 100%; height: 11rem; object-fit: contain; background: #eef1f4; }
.none { display: grid; place-items: center; color: #5a6675; }
figcaption small { display: block; }
table { border-collapse: collapse; width: 100%; }
td, th { border-top: 1px solid #c9d0d8; padding: .3rem .5rem; text-align: left; vertical-align: top; }
footer { margin: 2rem 0; color: #5a6675; font-size: .85rem; }
@media print { body { margin: 0; } section, figure { break-inside: avoid; } }
"""


def export_html(report: ShiftReport, target: Path) -> None:
    """Write the report to `target`, which appears only when it is complete. Any thread.

    Raises:
        EnvironmentFault: The target cannot be written; names it.
    """
    with partial_file(target) as file:
        file.write(html(report))


def html(report: ShiftReport) -> str:
    """The page."""
    title = escape(f"{sentences.heading(report)}, {sentences.span(report)}")
    return (
        f'<!doctype html>\n<html lang="{present().language.code}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{title}</title><style>{_STYLE}</style></head><body>{_body(report)}</body></html>\n"
    )


def _body(report: ShiftReport) -> str:
    return "".join(
        (
            f"<h1>{escape(sentences.heading(report))}</h1><p>{escape(sentences.span(report))}</p>",
            f'<p class="muted">{escape(sentences.recipes(report))}</p>',
            _tiles(report),
            _chart(say("Parts an hour and their yield"), hour_chart(report.hours, 760, 190)),
            '<div class="two">',
            _chart(say("What was flagged, by defect name"), pareto_chart(report.defects, 360, 150)),
            _heat(report),
            "</div>",
            _trend(report),
            f"<h2>{escape(say('Worst parts: furthest above the reject limit'))}</h2>",
            _worst(report),
            '<div class="two">',
            _chart(
                sentences.of_main(say("By region of the part"), report),
                pareto_chart(report.regions, 360, 130),
            ),
            _chart(
                say("By reason, with parts that were not inspected"), pareto_chart(report.reasons, 360, 130)
            ),
            "</div>",
            _changes(report),
            _reviewers(report),
            f"<footer>{escape(sentences.footer(report))}</footer>",
        )
    )


def _tiles(report: ShiftReport) -> str:
    cells = "".join(
        f'<div class="tile">{escape(title)}<b>{escape(number)}</b><small>{escape(note)}</small></div>'
        for title, number, note in sentences.tiles(report)
    )
    return f'<div class="tiles">{cells}</div>'


def _chart(title: str, drawing: Drawing) -> str:
    return f"<section><h2>{escape(title)}</h2>{svg(drawing)}</section>"


def _heat(report: ShiftReport) -> str:
    if report.heat is None:
        return ""
    title = sentences.of_main(say("Where on the part"), report)
    return _chart(title, heat_chart(report.heat, report.background, 360, 150))


def _trend(report: ShiftReport) -> str:
    zone = report.since.tzinfo
    drawing = "" if report.trend is None else svg(trend_chart(report.trend, 760, 190, zone))
    told = sentences.warning(report)
    warning = f'<p class="warning">{escape(told)}</p>' if told else ""
    note = f'<p class="muted">{escape(report.trend_note)}</p>'
    title = escape(say("Trend of the scores of passed parts"))
    return f"<section><h2>{title}</h2>{drawing}{warning}{note}</section>"


def _worst(report: ShiftReport) -> str:
    if not report.worst:
        return f'<p class="muted">{escape(say("No part was flagged."))}</p>'
    return f'<div class="parts">{"".join(_part(part, report) for part in report.worst)}</div>'


def _part(part: WorstPart, report: ShiftReport) -> str:
    first, second = (escape(words) for words in sentences.captions(part, report))
    picture = f'<div class="none">{escape(say("No image was stored"))}</div>'
    if part.picture is not None:
        told = escape(say("Part {number} with its heatmap", number=part.record_id))
        picture = f'<img alt="{told}" src="{data_address(jpeg(part.picture))}">'
    return f"<figure>{picture}<figcaption><b>{first}</b><small>{second}</small></figcaption></figure>"


def _changes(report: ShiftReport) -> str:
    rows = [(sentences.moment(one.at, report), one.who, one.what) for one in report.changes]
    head = (say("When", "column"), say("Who", "column"), say("What", "column"))
    return _table(say("Limits and recipes that were changed"), head, rows)


def _reviewers(report: ShiftReport) -> str:
    rows = [
        (one.who, f"{one.decided}", f"{one.confirmed}", f"{one.false_rejects}", f"{one.unsure}")
        for one in report.reviewers
    ]
    decided = (say("Confirmed defect"), say("False reject"), say("Unsure"))
    return _table(
        say("Who reviewed these parts"), (say("Who", "column"), say("Parts", "column"), *decided), rows
    )


def _table(title: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    if not rows:
        return f'<h2>{escape(title)}</h2><p class="muted">{escape(say("None"))}</p>'
    top = "".join(f"<th>{escape(name)}</th>" for name in head)
    lines = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows)
    return f"<h2>{escape(title)}</h2><table><tr>{top}</tr>{lines}</table>"
