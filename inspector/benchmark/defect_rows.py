"""Rows of `inspector benchmark feedback`, their means, and how often the aims are met."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import fmean

from inspector.benchmark.summary import ALL
from inspector.benchmark.tables import UNKNOWN, markdown

RISE, FALL = 0.03, 0.01
"""The aims: image AUROC of the shown kind rises by so much or more, that of the others falls by no more."""
_ROUNDING = 1e-9


@dataclass(frozen=True)
class LeftOut:
    """A kind of defect with too few images to confirm some and judge the rest."""

    category: str
    kind: str
    images: int


@dataclass(frozen=True)
class DefectFeedbackRow:
    """One model, one draw of references, and confirmed defects of one kind.

    Attributes:
        confirmed: How many defects of the kind were confirmed; they are not judged, before or after.
        goods: Good test images, judged with both groups.
        same: Judged images of the kind that was shown.
        others: Judged images of all other kinds.
        same_before: Image AUROC, goods against `same`, learned without the confirmed defects; as the three
            below None where the group is empty.
        fit_s: Seconds of learning with the confirmed defects.
    """

    category: str
    model: str
    shots: int
    seed: int
    kind: str
    confirmed: int
    goods: int
    same: int
    others: int
    same_before: float | None
    same_after: float | None
    others_before: float | None
    others_after: float | None
    fit_s: float

    @property
    def gain(self) -> float | None:
        """On the kind that was shown."""
        return _difference(self.same_before, self.same_after)

    @property
    def change(self) -> float | None:
        """On the other kinds."""
        return _difference(self.others_before, self.others_after)


@dataclass(frozen=True)
class DefectFeedbackMean:
    """Means over kinds and seeds of one category, or over the categories' means (`ALL`).

    Attributes:
        rows: How many are behind it.
        rises, falls: How many rows, of `ALL` how many categories, meet each aim. Where nothing speaks
            about an aim it is met.
    """

    category: str
    model: str
    rows: int
    same_before: float | None
    same_after: float | None
    others_before: float | None
    others_after: float | None
    rises: int
    falls: int

    @property
    def gain(self) -> float | None:
        """On the kinds that were shown."""
        return _difference(self.same_before, self.same_after)

    @property
    def change(self) -> float | None:
        """On the other kinds."""
        return _difference(self.others_before, self.others_after)


def defect_feedback_means(rows: Sequence[DefectFeedbackRow]) -> list[DefectFeedbackMean]:
    """A line for each category and one for all of them, model by model."""
    means = []
    for model in dict.fromkeys(row.model for row in rows):
        own = [row for row in rows if row.model == model]
        lines = [
            _mean(name, model, [row for row in own if row.category == name])
            for name in sorted({row.category for row in own})
        ]
        means += [*lines, _mean(ALL, model, lines)]
    return means


def defect_feedback_tables(rows: Sequence[DefectFeedbackRow], left_out: Sequence[LeftOut]) -> list[str]:
    """Lines of Markdown: every kind with its seeds' means, the means, the aims, and what was left out."""
    kinds = dict.fromkeys((row.model, row.category, row.kind) for row in rows)
    own = [[row for row in rows if (row.model, row.category, row.kind) == key] for key in kinds]
    lines = [
        [model, category, kind, _counts(group[0]), *_changes(_mean(category, model, group))]
        for (model, category, kind), group in zip(kinds, own, strict=True)
    ]
    heads = ["model", "category", "shown kind", "confirmed; judged: goods + shown + others", *_HEADS]
    means = [[one.model, one.category, *_changes(one), _met(one)] for one in defect_feedback_means(rows)]
    return [
        "**Confirmed defects of one kind: image AUROC without -> with them, means over the seeds**",
        "",
        *markdown(heads, lines),
        "",
        "**Means**",
        "",
        *markdown(["model", "category", *_HEADS, "aims met"], means),
        "",
        f"Aims: the shown kind rises by {RISE:.2f} or more; the other kinds fall by {FALL:.2f} or less.",
        *[
            f"Left out: {one.category}, {one.kind}: only {one.images} image{'s' * (one.images > 1)}."
            for one in left_out
        ],
    ]


_HEADS = ("shown kind", "gain", "other kinds", "change")
_Line = DefectFeedbackRow | DefectFeedbackMean


def _mean(category: str, model: str, rows: Sequence[_Line]) -> DefectFeedbackMean:
    def mean(figure: Callable[[_Line], float | None]) -> float | None:
        known = [value for row in rows if (value := figure(row)) is not None]
        return fmean(known) if known else None

    return DefectFeedbackMean(
        category=category,
        model=model,
        rows=len(rows),
        same_before=mean(lambda row: row.same_before),
        same_after=mean(lambda row: row.same_after),
        others_before=mean(lambda row: row.others_before),
        others_after=mean(lambda row: row.others_after),
        rises=sum(row.gain is None or row.gain >= RISE - _ROUNDING for row in rows),
        falls=sum(row.change is None or row.change >= -FALL - _ROUNDING for row in rows),
    )


def _changes(line: DefectFeedbackMean) -> list[str]:
    return [
        f"{_figure(line.same_before)} -> {_figure(line.same_after)}",
        _signed(line.gain),
        f"{_figure(line.others_before)} -> {_figure(line.others_after)}",
        _signed(line.change),
    ]


def _counts(row: DefectFeedbackRow) -> str:
    return f"{row.confirmed}; {row.goods} + {row.same} + {row.others}"


def _met(line: DefectFeedbackMean) -> str:
    unit = "categories" if line.category == ALL else "rows"
    return f"rise {line.rises}, fall {line.falls} of {line.rows} {unit}"


def _difference(before: float | None, after: float | None) -> float | None:
    return None if before is None or after is None else after - before


def _figure(value: float | None) -> str:
    return UNKNOWN if value is None else f"{value:.3f}"


def _signed(value: float | None) -> str:
    return UNKNOWN if value is None else f"{value:+.3f}"
