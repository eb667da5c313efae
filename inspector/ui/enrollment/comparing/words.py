"""A comparison as columns and cells. Without Qt."""

import re

from inspector.domain.comparison import (
    ComparedMethod,
    Comparison,
    DefectKind,
    DefectSize,
    Example,
    MethodFigures,
)
from inspector.domain.recipe import HeldOutScore
from inspector.domain.verdict import Limits
from inspector.language import mark, number_text, say, say_message
from inspector.ui.widgets.method_words import short_title
from inspector.ui.widgets.text import score_text

LEGEND = mark(
    "AUROC: how often a synthetic defect scores above a good, over all, by kind and by size; 1.00 "
    "is always, 0.50 is guessing."
)
GOODS_COLUMN = 1
"""Where the held-out goods are drawn."""
_KINDS = {
    DefectKind.SCRATCH: mark("scratch", "defect"),
    DefectKind.STAIN: mark("stain", "defect"),
    DefectKind.MISPLACED: mark("misplaced detail", "defect"),
    DefectKind.DENT: mark("dent", "defect"),
    DefectKind.HOLE: mark("hole", "defect"),
    DefectKind.MISSING: mark("missing detail", "defect"),
}
_SIZES = {
    DefectSize.SMALL: mark("small", "defect"),
    DefectSize.MEDIUM: mark("medium", "defect"),
    DefectSize.LARGE: mark("large", "defect"),
}
_KIND_HEADINGS = {
    DefectKind.SCRATCH: mark("scratch", "column"),
    DefectKind.STAIN: mark("stain", "column"),
    DefectKind.MISPLACED: mark("mis-\nplaced", "column"),
    DefectKind.DENT: mark("dent", "column"),
    DefectKind.HOLE: mark("hole", "column"),
    DefectKind.MISSING: mark("missing", "column"),
}
_SIZE_HEADINGS = {
    DefectSize.SMALL: mark("small", "column"),
    DefectSize.MEDIUM: mark("medium", "column"),
    DefectSize.LARGE: mark("large", "column"),
}
HEADINGS = (
    mark("Model", "column"),
    mark("Held-out\ngoods", "column"),
    mark("AUROC\nall", "column"),
    *(_KIND_HEADINGS[kind] for kind in DefectKind),
    *(_SIZE_HEADINGS[size] for size in DefectSize),
    mark("Defects\nfound", "column"),
    mark("Goods\nflagged", "column"),
    mark("ms a\npart", "column"),
    mark("Learn\ns", "column"),
    mark("MB", "column"),
)
"""Said with the note "column"; two lines at most."""


def cells(figures: MethodFigures) -> list[str]:
    """The cells after the held-out goods, in the order of `HEADINGS`."""
    kinds, sizes = dict(figures.by_kind), dict(figures.by_size)
    groups = [
        figures.overall,
        *(kinds.get(kind) for kind in DefectKind),
        *(sizes.get(size) for size in DefectSize),
    ]
    return [
        *("–" if group is None else number_text(group.auroc, 2) for group in groups),
        f"{figures.overall.found}/{figures.overall.total}",
        f"{figures.flagged}/{len(figures.goods)}",
        number_text(figures.ms_per_part),
        number_text(figures.fit_s, 1),
        number_text(figures.memory_mb, 1),
    ]


def goods_words(held_out: tuple[HeldOutScore, ...], limits: Limits) -> str:
    """How many held-out goods the proposed limits would flag."""
    parts = [one for one in held_out if one.view == 0]
    over = sum(one.score >= limits.review for one in parts)
    return say(
        "{over} of {goods} held-out goods over the review limit {limit}",
        over=over,
        goods=len(parts),
        limit=score_text(limits.review),
    )


def recommendation(comparison: Comparison) -> str:
    """Which one; `reason` says why."""
    if comparison.recommended is None:
        return say("None of these models could learn from the goods: the table says why.")
    return say("Recommended: {model}", model=short_title(comparison.recommended))


def reason(comparison: Comparison) -> str:
    """The comparison's own sentence, with the models named as in the table."""
    said = say_message(comparison.reason)
    names = sorted((one.name for one in comparison.methods), key=len, reverse=True)
    found = r"(?<![\w-])(" + "|".join(map(re.escape, names)) + r")(?![\w-])"
    # ASCII: in Chinese a name stands next to letters without a space
    return re.sub(found, lambda one: short_title(one[0]), said, flags=re.ASCII) if names else said


def example_words(example: Example) -> str:
    """What is drawn on the example."""
    return say(
        "The example:\na {size} synthetic {kind}",
        size=say(_SIZES[example.size], "defect"),
        kind=say(_KINDS[example.kind], "defect"),
    )


def view_words(method: ComparedMethod) -> str:
    """What one model says about the example."""
    if method.view is None or method.figures is None:
        return ""
    share = method.view.score / method.figures.limits.review
    times = say("{times} times its review limit", times=number_text(share, 2))
    return f"{short_title(method.name)}\n{times}"
