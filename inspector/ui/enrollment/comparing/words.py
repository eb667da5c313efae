"""A comparison as columns and cells. Without Qt."""

import re

from inspector.domain.comparison import ComparedMethod, Comparison, DefectKind, DefectSize, MethodFigures
from inspector.domain.recipe import HeldOutScore
from inspector.domain.verdict import Limits
from inspector.ui.widgets.method_words import short_title
from inspector.ui.widgets.text import score_text

LEGEND = (
    "AUROC: how often a synthetic defect scores above a good, over all, by kind and by size; 1.00 "
    "is always, 0.50 is guessing."
)
GOODS_COLUMN = 1
"""Where the held-out goods are drawn."""
_SHORT = {DefectKind.MISPLACED: "mis-\nplaced", DefectKind.MISSING: "missing"}
HEADINGS = (
    "Model",
    "Held-out\ngoods",
    "AUROC\nall",
    *(_SHORT.get(kind, kind.value) for kind in DefectKind),
    *(size.value for size in DefectSize),
    "Defects\nfound",
    "Goods\nflagged",
    "ms a\npart",
    "Learn\ns",
    "MB",
)


def cells(figures: MethodFigures) -> list[str]:
    """The cells after the held-out goods, in the order of `HEADINGS`."""
    kinds, sizes = dict(figures.by_kind), dict(figures.by_size)
    groups = [
        figures.overall,
        *(kinds.get(kind) for kind in DefectKind),
        *(sizes.get(size) for size in DefectSize),
    ]
    return [
        *("–" if group is None else f"{group.auroc:.2f}" for group in groups),
        f"{figures.overall.found}/{figures.overall.total}",
        f"{figures.flagged}/{len(figures.goods)}",
        f"{figures.ms_per_part:.0f}",
        f"{figures.fit_s:.1f}",
        f"{figures.memory_mb:.1f}",
    ]


def goods_words(held_out: tuple[HeldOutScore, ...], limits: Limits) -> str:
    """How many held-out goods the proposed limits would flag."""
    parts = [one for one in held_out if one.view == 0]
    over = sum(one.score >= limits.review for one in parts)
    return f"{over} of {len(parts)} held-out goods over the review limit {score_text(limits.review)}"


def recommendation(comparison: Comparison) -> str:
    """Which one; `reason` says why."""
    if comparison.recommended is None:
        return "None of these models could learn from the goods: the table says why."
    return f"Recommended: {short_title(comparison.recommended)}"


def reason(comparison: Comparison) -> str:
    """The comparison's own sentence, with the models named as in the table."""
    names = sorted((one.name for one in comparison.methods), key=len, reverse=True)
    found = r"(?<![\w-])(" + "|".join(map(re.escape, names)) + r")(?![\w-])"
    return re.sub(found, lambda one: short_title(one[0]), comparison.reason) if names else comparison.reason


def view_words(method: ComparedMethod) -> str:
    """What one model says about the example."""
    if method.view is None or method.figures is None:
        return ""
    share = method.view.score / method.figures.limits.review
    return f"{short_title(method.name)}\n{share:.2f} times its review limit"
