"""What a few confirmed defects of one kind are worth, for that kind and for the others.

A person is simulated who confirms defects of one kind. The model learns the same references without and with
them; the test images that were not confirmed are judged by both. Fixed seeds; nothing is chosen on a result.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from inspector.benchmark.dataset import find_categories
from inspector.benchmark.defect_rows import DefectFeedbackRow, LeftOut
from inspector.benchmark.fitting import Fitted, fit
from inspector.benchmark.labelled_inputs import LabelledInputs, labelled_inputs, prepared
from inspector.benchmark.layouts import Category
from inspector.benchmark.metrics import image_auroc, with_not_inspected
from inspector.benchmark.supports import Supports, read_supports, references
from inspector.domain.anomaly import ModelInput
from inspector.domain.recipe import ModelSpec
from inspector.domain.record import Progress
from inspector.imaging import PreparedReferences
from inspector.models import DEFAULT_BUDGET_S, ModelFactory, spec_of

LEAST_JUDGED = 5
"""Images of the shown kind that must be left to judge."""
Report = Callable[[Progress], None]
Keep = Callable[[Sequence[DefectFeedbackRow], Sequence[LeftOut]], None]


@dataclass(frozen=True)
class DefectFeedbackPlan:
    """What to measure.

    Attributes:
        data: Folders that hold categories.
        models: Names of presets or methods.
        base: Backbone, input size and the other settings all of them get.
        shots: Number of references.
        seeds: Which draws of references and of confirmed defects.
        confirmed: How many defects of one kind are confirmed.
        supports: File that names the references; None draws them by seed.
        categories: Only these; all for none.
        kinds_per_category: Only the first kinds by name; all for None.
        budget_s: Seconds for each learning.
    """

    data: tuple[Path, ...]
    models: tuple[str, ...]
    base: ModelSpec
    shots: int = 4
    seeds: tuple[int, ...] = (0, 1, 2)
    confirmed: int = 5
    supports: Path | None = None
    categories: tuple[str, ...] = ()
    kinds_per_category: int | None = None
    budget_s: float = DEFAULT_BUDGET_S


@dataclass(frozen=True, eq=False)
class _Round:
    """One category with one draw of references."""

    category: Category
    seed: int
    goods: PreparedReferences
    tests: LabelledInputs
    plan: DefectFeedbackPlan
    factory: ModelFactory

    def learned(self, model: str, defects: Sequence[ModelInput] = ()) -> Fitted:
        """Fitted on the references and these confirmed defects."""
        spec = replace(self.goods.spec, method=spec_of(model).method)
        return fit(
            self.goods.inputs, spec, factory=self.factory, defects=defects, budget_s=self.plan.budget_s
        )

    def of_kind(self, kind: str) -> list[int]:
        """Test images of a kind; the empty one is that of the goods."""
        return [index for index, test in enumerate(self.category.tests) if test.defect == kind]


def run_defect_feedback(
    plan: DefectFeedbackPlan, factory: ModelFactory, *, keep: Keep, report: Report
) -> tuple[list[DefectFeedbackRow], list[LeftOut]]:
    """Measure every category, seed, model and kind.

    Args:
        keep: Given all rows so far, and what is left out, after every row.
        report: Told before the first and after every row; may raise Cancelled.

    Raises:
        DataFault: Data, supports or a model name cannot be used.
    """
    supports = read_supports(plan.supports) if plan.supports else None
    categories = find_categories(plan.data, only=plan.categories)
    kinds, left_out = zip(*(_kinds(category, plan) for category in categories), strict=True)
    missing = [one for some in left_out for one in some]
    total = sum(map(len, kinds)) * len(plan.models) * len(plan.seeds)
    rows: list[DefectFeedbackRow] = []
    report(Progress("Measuring", 0, total))
    for category, chosen in zip(categories, kinds, strict=True):
        for row in _measured(category, chosen, plan=plan, factory=factory, supports=supports):
            rows.append(row)
            keep(rows, missing)
            report(Progress(f"{row.category}, {row.kind}, seed {row.seed}", len(rows), total))
    return rows, missing


def _kinds(category: Category, plan: DefectFeedbackPlan) -> tuple[list[str], list[LeftOut]]:
    """Kinds with enough images, the first by name; and those with too few."""
    counts: dict[str, int] = {}
    for test in category.tests:
        if test.defect:
            counts[test.defect] = counts.get(test.defect, 0) + 1
    enough = [kind for kind in sorted(counts) if counts[kind] >= plan.confirmed + LEAST_JUDGED]
    few = [LeftOut(category.name, kind, counts[kind]) for kind in sorted(counts) if kind not in enough]
    return enough[: plan.kinds_per_category], few


def _measured(
    category: Category,
    kinds: Sequence[str],
    *,
    plan: DefectFeedbackPlan,
    factory: ModelFactory,
    supports: Supports | None,
) -> Iterator[DefectFeedbackRow]:
    if not kinds:
        return
    for seed in plan.seeds:
        chosen = references(category, shots=plan.shots, seed=seed, supports=supports)
        goods = prepared(chosen, plan.base)
        tests = labelled_inputs(category, size=plan.base.input_size, part=goods.part)
        this = _Round(category, seed, goods, tests, plan, factory)
        for model in plan.models:
            yield from _rows(this, model, kinds)


def _rows(this: _Round, model: str, kinds: Sequence[str]) -> Iterator[DefectFeedbackRow]:
    """The model without confirmed defects is fitted once for all kinds."""
    before = this.learned(model)
    scores = _scores(before, this.tests)
    before.model.close()
    for kind in kinds:
        shown = _shown(this, kind)
        after = this.learned(model, [one for index in shown if (one := this.tests.inputs[index])])
        new_scores = _scores(after, this.tests)
        after.model.close()
        yield _row(this, model, kind, shown=shown, before=scores, after=new_scores, fit_s=after.fit_s)


def _shown(this: _Round, kind: str) -> list[int]:
    """Which images of the kind are confirmed: the seed's draw of those in which a part was found."""
    seen = [index for index in this.of_kind(kind) if this.tests.inputs[index] is not None]
    order = np.random.default_rng((this.seed, len(seen))).permutation(len(seen))
    return sorted(seen[position] for position in order[: this.plan.confirmed])


def _scores(fitted: Fitted, tests: LabelledInputs) -> list[float]:
    scores = [fitted.model.predict([one])[0].score if one is not None else None for one in tests.inputs]
    return with_not_inspected(scores, at_least=fitted.limits.reject)


def _row(
    this: _Round,
    model: str,
    kind: str,
    *,
    shown: Sequence[int],
    before: Sequence[float],
    after: Sequence[float],
    fit_s: float,
) -> DefectFeedbackRow:
    goods = this.of_kind("")
    same = [index for index in this.of_kind(kind) if index not in shown]
    others = [index for index, test in enumerate(this.category.tests) if test.defect and test.defect != kind]

    def auroc(scores: Sequence[float], defects: Sequence[int]) -> float | None:
        if not defects:
            return None
        return image_auroc([scores[index] for index in goods], [scores[index] for index in defects])

    return DefectFeedbackRow(
        category=this.category.name,
        model=model,
        shots=this.plan.shots,
        seed=this.seed,
        kind=kind,
        confirmed=len(shown),
        goods=len(goods),
        same=len(same),
        others=len(others),
        same_before=auroc(before, same),
        same_after=auroc(after, same),
        others_before=auroc(before, others),
        others_after=auroc(after, others),
        fit_s=fit_s,
    )
