"""Means over categories and spreads over seeds: one draw of references says little."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean, stdev

from inspector.benchmark.rows import AccuracyRow

ALL = "mean"
"""Stands in the place of the category's name for the mean over categories."""

_PLAIN = (
    "image_auroc",
    "image_ap",
    "pixel_auroc",
    "pro",
    "false_reject",
    "escape",
    "oracle_escape",
    "oracle_escape_5",
    "oracle_f1",
    "oracle_f1_false_reject",
    "oracle_f1_escape",
    "good_flagged",
    "defect_passed",
    "fit_s",
    "ms_per_image",
    "peak_mb",
)
_HALF = ("image_auroc", "false_reject", "escape")


@dataclass(frozen=True)
class Spread:
    """A figure over seeds.

    Attributes:
        mean: Of the seeds.
        sd: Sample standard deviation; None with one seed.
        seeds: The figure of each seed, in the order of `SummaryRow.seeds`.
    """

    mean: float
    sd: float | None
    seeds: tuple[float, ...]


@dataclass(frozen=True)
class SummaryRow:
    """One category, or the mean over the categories, with one model and number of references.

    Attributes:
        category: Its name, or `ALL`.
        seeds: Which draws are in it; for `ALL` those that every category has.
        figures: By name as in `AccuracyRow`; `before_...`, `after_...` and `gain_image_auroc` are those of
            the feedback. None where no row has the figure.
    """

    category: str
    model: str
    backbone: str
    shots: int
    seeds: tuple[int, ...]
    figures: dict[str, Spread | None]


def summary(rows: Sequence[AccuracyRow]) -> list[SummaryRow]:
    """A line for every category, then the mean over them, for each model, backbone and number of references.

    The mean over categories is taken seed by seed, and its spread over those means.
    """
    lines = []
    for model, backbone, shots in sorted({(row.model, row.backbone, row.shots) for row in rows}):
        chosen = [row for row in rows if (row.model, row.backbone, row.shots) == (model, backbone, shots)]
        for category, group in [*_by_category(chosen).items(), (ALL, chosen)]:
            seeds = _common_seeds(group)
            figures = {name: _spread(group, seeds, name) for name in figure_names()}
            lines.append(SummaryRow(category, model, backbone, shots, seeds, figures))
    return lines


def figure_names() -> tuple[str, ...]:
    """Names of the figures of a summary."""
    halves = tuple(f"{when}_{name}" for when in ("before", "after") for name in _HALF)
    return (*_PLAIN, *halves, "gain_image_auroc")


def _by_category(rows: Sequence[AccuracyRow]) -> dict[str, list[AccuracyRow]]:
    return {
        name: [row for row in rows if row.category == name] for name in sorted({r.category for r in rows})
    }


def _common_seeds(rows: Sequence[AccuracyRow]) -> tuple[int, ...]:
    sets = [{row.seed for row in group} for group in _by_category(rows).values()]
    return tuple(sorted(set.intersection(*sets)))


def _spread(rows: Sequence[AccuracyRow], seeds: Sequence[int], name: str) -> Spread | None:
    means = []
    for seed in seeds:
        known = [figures_of(row)[name] for row in rows if row.seed == seed]
        values = [value for value in known if value is not None]
        if values:
            means.append(fmean(values))
    if not means:
        return None
    return Spread(fmean(means), stdev(means) if len(means) > 1 else None, tuple(means))


def figures_of(row: AccuracyRow) -> dict[str, float | None]:
    """Every figure of one row by its name in a summary."""
    figures: dict[str, float | None] = dict.fromkeys(figure_names())
    figures |= {name: getattr(row, name) for name in _PLAIN}
    if row.feedback is not None:
        before, after = row.feedback.before, row.feedback.after
        for name in _HALF:
            figures[f"before_{name}"], figures[f"after_{name}"] = getattr(before, name), getattr(after, name)
        figures["gain_image_auroc"] = after.image_auroc - before.image_auroc
    return figures
