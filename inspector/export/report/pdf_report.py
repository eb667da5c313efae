"""The shift report as two pages of A4.

Made with reportlab: pure Python, works offline, kept since 2000, BSD; matplotlib would weigh ten times as
much for charts that are a few rectangles. Vector graphics, so that it can be hung up at any size.
In the language that is spoken now.
"""

from collections.abc import Sequence
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from inspector.export.partial import partial_path
from inspector.export.report import sentences
from inspector.export.report.charts import hour_chart, pareto_chart
from inspector.export.report.content import ShiftReport, WorstPart
from inspector.export.report.fonts import fitting, text_width, wrapped
from inspector.export.report.part_charts import heat_chart, trend_chart
from inspector.export.report.pdf_canvas import Paper
from inspector.export.report.shapes import FAIL_COLOUR, FAINT, INK, MUTED, RULE, Box, Stroke
from inspector.language import present, say

MARGIN, GAP = 36.0, 14.0
WIDTH, HEIGHT = A4
INNER = WIDTH - 2 * MARGIN
HALF = (INNER - GAP) / 2
MOST_CHANGES, MOST_REVIEWERS = 7, 5
_NAMES = 150.0
_TILE = 57.0
"""Height: a note of two lines fits, as other languages need."""
_PICTURE = ((INNER - 2 * GAP) / 3, 124.0)


def export_pdf(report: ShiftReport, target: Path) -> None:
    """Write the report to `target`, which appears only when it is complete. Any thread.

    Raises:
        EnvironmentFault: The target cannot be written; names it.
    """
    with partial_path(target) as path:
        canvas = Canvas(str(path), pagesize=A4, pageCompression=1, lang=present().language.code)
        canvas.setTitle(f"{sentences.heading(report)}, {sentences.span(report)}")
        canvas.setAuthor(report.made_by)
        canvas.setCreator("Inspector")
        paper = Paper(canvas, width=WIDTH, height=HEIGHT)
        _first_page(paper, report)
        paper.end_page()
        _second_page(paper, report)
        paper.end_page()
        canvas.save()


def _first_page(paper: Paper, report: ShiftReport) -> None:
    y = _head(paper, report)
    y = _tiles(paper, report, y)
    y = _section(paper, say("Parts an hour and their yield"), MARGIN, y)
    paper.draw(hour_chart(report.hours, INNER, 168), MARGIN, y)
    below = y + 168 + GAP
    y = _section(paper, say("What was flagged, by defect name"), MARGIN, below, HALF)
    paper.draw(pareto_chart(report.defects, HALF, 152), MARGIN, y)
    _section(paper, sentences.of_main(say("Where on the part"), report), MARGIN + HALF + GAP, below, HALF)
    if report.heat is not None:
        paper.draw(heat_chart(report.heat, report.background, HALF, 152), MARGIN + HALF + GAP, y)
    y = _section(paper, say("Trend of the scores of passed parts"), MARGIN, y + 152 + GAP)
    if report.trend is not None:
        paper.draw(trend_chart(report.trend, INNER, 184, report.since.tzinfo), MARGIN, y)
        y += 184
    _note(paper, report, y + 11)
    _foot(paper, report, 1)


def _second_page(paper: Paper, report: ShiftReport) -> None:
    y = _section(paper, say("Worst parts: furthest above the reject limit"), MARGIN, MARGIN + 6)
    y = _worst(paper, report, y)
    below = y
    y = _section(paper, sentences.of_main(say("By region of the part"), report), MARGIN, below, HALF)
    paper.draw(pareto_chart(report.regions, HALF, 112), MARGIN, y)
    reasons = say("By reason, with parts that were not inspected")
    _section(paper, reasons, MARGIN + HALF + GAP, below, HALF)
    paper.draw(pareto_chart(report.reasons, HALF, 112), MARGIN + HALF + GAP, y)
    y += 112 + GAP
    y = _table(paper, say("Who reviewed these parts"), _reviewers(report), y=y)
    _table(paper, say("Limits and recipes that were changed"), _changes(report), y=y + GAP)
    _foot(paper, report, 2)


def _head(paper: Paper, report: ShiftReport) -> float:
    paper.text(MARGIN, MARGIN + 18, sentences.heading(report), size=21, colour=INK, bold=True)
    paper.text(MARGIN, MARGIN + 35, sentences.span(report), size=10.5, colour=INK)
    recipes = fitting(sentences.recipes(report), 10.5, INNER)
    paper.text(MARGIN, MARGIN + 49, recipes, size=10.5, colour=MUTED)
    return MARGIN + 62


def _tiles(paper: Paper, report: ShiftReport, y: float) -> float:
    tiles = sentences.tiles(report)
    width = (INNER - 6.0 * (len(tiles) - 1)) / len(tiles)
    for at, (title, number, note) in enumerate(tiles):
        x = MARGIN + at * (width + 6.0)
        paper.shape(Box(x, y, width, _TILE, FAINT))
        paper.text(x + 6, y + 13, fitting(title, 8, width - 8), size=8, colour=MUTED)
        size = 19 if at == 0 else 15
        paper.text(
            x + 6, y + 32, fitting(number, size, width - 10, bold=True), size=size, colour=INK, bold=True
        )
        for line, words in enumerate(list(wrapped(note, 6.4, width - 8))[:2]):
            paper.text(x + 6, y + 44 + 8 * line, words, size=6.4, colour=MUTED)
    return y + _TILE + GAP


def _section(paper: Paper, title: str, x: float, y: float, width: float = INNER) -> float:
    title = fitting(title, 10.5, width, bold=True)
    paper.text(x, y + 9, title, size=10.5, colour=INK, bold=True)
    return y + 18


def _note(paper: Paper, report: ShiftReport, y: float) -> None:
    if told := sentences.warning(report):
        paper.text(MARGIN, y, fitting(told, 9, INNER, bold=True), size=9, colour=FAIL_COLOUR, bold=True)
        y += 12
    for line in wrapped(report.trend_note, 8, INNER):
        paper.text(MARGIN, y, line, size=8, colour=MUTED)
        y += 10


def _worst(paper: Paper, report: ShiftReport, y: float) -> float:
    if not report.worst:
        paper.text(MARGIN, y + 10, say("No part was flagged."), size=9, colour=MUTED)
        return y + 30
    width, height = _PICTURE
    step = height + 34
    for at, part in enumerate(report.worst):
        x, top = MARGIN + at % 3 * (width + GAP), y + at // 3 * step
        _picture(paper, part, x, top)
        first, second = sentences.captions(part, report)
        paper.text(x, top + height + 11, fitting(first, 8, width, bold=True), size=8, colour=INK, bold=True)
        paper.text(x, top + height + 21, fitting(second, 7.5, width), size=7.5, colour=MUTED)
    return y + (len(report.worst) + 2) // 3 * step + 4


def _picture(paper: Paper, part: WorstPart, x: float, y: float) -> None:
    width, height = _PICTURE
    paper.shape(Box(x, y, width, height, FAINT))
    if part.picture is None:
        paper.text(x + 8, y + height / 2, say("No image was stored"), size=8, colour=MUTED)
        return
    scale = min(width / part.picture.shape[1], height / part.picture.shape[0])
    size = (part.picture.shape[1] * scale, part.picture.shape[0] * scale)
    paper.picture(part.picture, x + (width - size[0]) / 2, y + (height - size[1]) / 2, size=size)


def _changes(report: ShiftReport) -> list[tuple[str, str]]:
    rows = [
        (f"{sentences.moment(change.at, report)}  {change.who}", change.what)
        for change in report.changes[:MOST_CHANGES]
    ]
    more = len(report.changes) - MOST_CHANGES
    told = say("and {count} more, see the audit trail", count=more)
    return [*rows, ("", told)] if more > 0 else rows


def _reviewers(report: ShiftReport) -> list[tuple[str, str]]:
    return [(one.who, sentences.review_words(one)) for one in report.reviewers[:MOST_REVIEWERS]]


def _table(paper: Paper, title: str, rows: Sequence[tuple[str, str]], *, y: float) -> float:
    """Rows of a name and what is told of it; gives where it ends."""
    y = _section(paper, title, MARGIN, y)
    for name, what in rows or [(say("None"), "")]:
        paper.shape(Stroke(((MARGIN, y), (MARGIN + INNER, y)), RULE, 0.5))
        paper.text(MARGIN, y + 10, fitting(name, 8, _NAMES - 6, bold=True), size=8, colour=INK, bold=True)
        paper.text(MARGIN + _NAMES, y + 10, fitting(what, 8, INNER - _NAMES), size=8, colour=INK)
        y += 14
    return y


def _foot(paper: Paper, report: ShiftReport, page: int) -> None:
    y = HEIGHT - MARGIN + 12
    paper.shape(Stroke(((MARGIN, y - 11), (WIDTH - MARGIN, y - 11)), RULE, 0.5))
    paper.text(MARGIN, y, fitting(sentences.footer(report), 7.5, INNER - 60), size=7.5, colour=MUTED)
    number = say("Page {page} of 2", page=page)
    paper.text(WIDTH - MARGIN - text_width(number, 7.5), y, number, size=7.5, colour=MUTED)
