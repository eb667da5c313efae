"""The figures as Markdown: means over categories, spreads over seeds."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from inspector.benchmark.rows import AccuracyRow
from inspector.benchmark.summary import Spread, SummaryRow, summary

UNKNOWN = "-"


@dataclass(frozen=True)
class _Column:
    """A head, and what stands below it in the line of one category and number of references."""

    head: str
    cell: Callable[[SummaryRow], str]


def accuracy_tables(rows: Sequence[AccuracyRow]) -> list[str]:
    """Lines of Markdown: ranking, limits beside the oracle, cost, and feedback where there was some."""
    lines = summary(rows)
    text = [
        *_table("Ranking: image AUROC of each seed, then means over the seeds (sd)", lines, _RANKING),
        *_table(
            "At the automatic limits: shares of goods and of defects (sd over the seeds)", lines, _LIMITS
        ),
        "\\* An oracle: a limit read off the labelled test scores, that no station can have.",
        "It shows what the ranking would have allowed.",
        "",
        *_table("Cost, mean over the seeds", lines, _COST),
    ]
    if any(row.feedback for row in rows):
        text += _feedback_table(rows, lines)
    return text


def markdown(heads: Sequence[str], cells: Sequence[Sequence[str]]) -> list[str]:
    """A Markdown table with its columns padded, so that it also reads on a terminal."""
    heads, cells = _escaped(heads), [_escaped(row) for row in cells]
    widths = [max(len(row[column]) for row in (heads, *cells)) for column in range(len(heads))]
    rule = ["-" * width for width in widths]
    return [
        "| " + " | ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)) + " |"
        for row in (heads, rule, *cells)
    ]


def _escaped(cells: Sequence[str]) -> list[str]:
    return [text.replace("|", "\\|") for text in cells]


def _table(title: str, lines: Sequence[SummaryRow], columns: Sequence[_Column]) -> list[str]:
    heads = ["category", "model", "K", *(column.head for column in columns)]
    cells = [
        [line.category, line.model, str(line.shots), *(column.cell(line) for column in columns)]
        for line in lines
    ]
    return [f"**{title}**", "", *markdown(heads, cells), ""]


def _feedback_table(rows: Sequence[AccuracyRow], lines: Sequence[SummaryRow]) -> list[str]:
    """How many images stand behind a figure is said in every line: halves are small."""
    counts = {
        row.category: f"{row.feedback.added} of {row.goods - row.feedback.goods}; "
        f"{row.feedback.goods} + {row.feedback.defects}"
        for row in rows
        if row.feedback
    }
    behind = _Column("confirmed; judged goods + defects", lambda line: counts.get(line.category, ""))
    return [
        *_table("Feedback: judged on the half no reference came from", lines, [behind, *_FEEDBACK]),
        "Confirmed: the highest-scoring goods of the other half became references.",
        "",
    ]


def _spread(name: str, digits: int = 3) -> Callable[[SummaryRow], str]:
    return lambda line: spread_text(line.figures[name], digits)


def _mean(name: str, digits: int) -> Callable[[SummaryRow], str]:
    def cell(line: SummaryRow) -> str:
        figure = line.figures[name]
        return UNKNOWN if figure is None else f"{figure.mean:.{digits}f}"

    return cell


def _each(name: str) -> Callable[[SummaryRow], str]:
    def cell(line: SummaryRow) -> str:
        figure = line.figures[name]
        return UNKNOWN if figure is None else " ".join(f"{value:.3f}" for value in figure.seeds)

    return cell


def spread_text(figure: Spread | None, digits: int) -> str:
    """Mean and, in brackets, standard deviation where there are two seeds or more; "-" for None."""
    if figure is None:
        return UNKNOWN
    return f"{figure.mean:.{digits}f}" + ("" if figure.sd is None else f" ({figure.sd:.{digits}f})")


def _change(name: str) -> Callable[[SummaryRow], str]:
    before, after = _mean(f"before_{name}", 3), _mean(f"after_{name}", 3)
    return lambda line: f"{before(line)} -> {after(line)}"


_RANKING = (
    _Column("seeds", _each("image_auroc")),
    _Column("image AUROC", _spread("image_auroc")),
    _Column("image AP", _spread("image_ap")),
    _Column("pixel AUROC", _spread("pixel_auroc")),
    _Column("PRO", _spread("pro")),
)
_LIMITS = (
    _Column("false reject", _spread("false_reject")),
    _Column("escape", _spread("escape")),
    _Column("escape, oracle at the same false rejects*", _spread("oracle_escape")),
    _Column("escape, oracle at 5 %*", _spread("oracle_escape_5")),
    _Column("false reject, best F1*", _mean("oracle_f1_false_reject", 3)),
    _Column("escape, best F1*", _mean("oracle_f1_escape", 3)),
    _Column("goods to review", _spread("good_flagged")),
    _Column("defects not even to review", _spread("defect_passed")),
)
_COST = (
    _Column("learning s", _mean("fit_s", 2)),
    _Column("ms an image", _mean("ms_per_image", 1)),
    _Column("peak MiB", _mean("peak_mb", 0)),
)
_FEEDBACK = (
    _Column("image AUROC", _change("image_auroc")),
    _Column("gain (sd)", _spread("gain_image_auroc")),
    _Column("false reject", _change("false_reject")),
    _Column("escape", _change("escape")),
)
