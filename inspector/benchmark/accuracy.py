"""Accuracy of few-shot models on labelled images: many references, one honest row each.

Nothing is chosen on test images: references come from a list or a seed, the limit from held-out references.
"""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import inspector
from inspector.benchmark.dataset import find_categories
from inspector.benchmark.labelled_inputs import MAP_SIZE, LabelledInputs, labelled_inputs, prepared
from inspector.benchmark.layouts import Category
from inspector.benchmark.result_file import ResultFile
from inspector.benchmark.rows import AccuracyRow, RowKey
from inspector.benchmark.run import measure
from inspector.benchmark.supports import Supports, read_supports, references
from inspector.domain.recipe import ModelSpec
from inspector.domain.record import Progress
from inspector.models import DEFAULT_BUDGET_S, FAST, ModelFactory, list_models, spec_of

DEFAULT = FAST.spec
Report = Callable[[Progress], None]
_PROGRAM = Path(inspector.__file__).parent
_JUDGING = ("imaging", "models", "decision", "benchmark")
"""Whose code decides a figure: rows measured with another one are not mixed with these."""


@dataclass(frozen=True)
class AccuracyPlan:
    """What to measure.

    Attributes:
        data: Folders that hold categories.
        models: Names of presets or methods (`inspector.models.spec_of`); what the rows are called.
        base: Backbone, input size and the other settings all of them get.
        shots: Numbers of references.
        seeds: Which draws of references.
        supports: File that names the references; None draws them by seed.
        feedback: How many goods of one half of the test images are confirmed and learned before the other
            half is judged once more; 0 leaves that out.
        categories: Only these; all for none.
        budget_s: Seconds for each learning.
    """

    data: tuple[Path, ...]
    models: tuple[str, ...] = (DEFAULT.method,)
    base: ModelSpec = DEFAULT
    shots: tuple[int, ...] = (2, 4, 8)
    seeds: tuple[int, ...] = (0, 1, 2)
    supports: Path | None = None
    feedback: int = 0
    categories: tuple[str, ...] = ()
    budget_s: float = DEFAULT_BUDGET_S

    def spec(self, model: str) -> ModelSpec:
        """What the rows of one model are measured with."""
        return replace(self.base, method=spec_of(model).method)

    def keys(self, category: str) -> list[RowKey]:
        """Rows of one category, in the order they are measured."""
        backbone = self.base.backbone
        return [
            RowKey(category, model, backbone, shots, seed)
            for model in self.models
            for shots in self.shots
            for seed in self.seeds
        ]


def models_for(choice: str) -> tuple[str, ...]:
    """Names of rows behind `--model`: a name, "default", or "all" for all methods that are available."""
    if choice == "all":
        return tuple(entry.name for entry in list_models() if entry.available)
    return (DEFAULT.method if choice == FAST.name else choice,)


def run_accuracy(
    plan: AccuracyPlan,
    factory: ModelFactory,
    *,
    environment: Mapping[str, object],
    file: Path | None,
    report: Report,
) -> list[AccuracyRow]:
    """Measure every row of the plan that `file` does not hold yet.

    Args:
        environment: Machine and versions; the plan's settings are added. Rows of a file from the same
            environment are kept.
        file: Written after every row; None keeps the rows in memory only.
        report: Told before the first and after every row; may raise Cancelled, what is measured stays.

    Returns:
        The rows of the plan, in its order.

    Raises:
        DataFault: Data, supports, file or a model name cannot be used.
    """
    supports = read_supports(plan.supports) if plan.supports else None
    categories = find_categories(plan.data, only=plan.categories)
    keys = [key for category in categories for key in plan.keys(category.name)]
    rows = ResultFile(file, {**environment, "settings": _settings(plan)})
    report(Progress("Measuring", sum(key in rows.rows for key in keys), len(keys)))
    for category in categories:
        missing = [key for key in plan.keys(category.name) if key not in rows.rows]
        for row in _measured(category, missing, plan=plan, factory=factory, supports=supports):
            rows.add(row)
            done = sum(key in rows.rows for key in keys)
            report(Progress(f"{row.category}, K={row.shots}, seed {row.seed}", done, len(keys)))
    rows.save()
    return [rows.rows[key] for key in keys]


def _measured(
    category: Category,
    keys: Sequence[RowKey],
    *,
    plan: AccuracyPlan,
    factory: ModelFactory,
    supports: Supports | None,
) -> Iterator[AccuracyRow]:
    """One row after another; whole images are prepared once, parts for every draw that cuts them out."""
    whole: LabelledInputs | None = None
    for key in keys:
        chosen = references(category, shots=key.shots, seed=key.seed, supports=supports)
        goods = prepared(chosen, plan.spec(key.model))
        if goods.part is not None:
            tests = labelled_inputs(category, size=plan.base.input_size, part=goods.part)
        else:
            tests = whole = whole or labelled_inputs(category, size=plan.base.input_size, part=None)
        yield measure(
            key,
            goods.spec,
            references=goods.inputs,
            tests=tests,
            factory=factory,
            feedback=plan.feedback,
            budget_s=plan.budget_s,
        )


def _settings(plan: AccuracyPlan) -> dict[str, object]:
    """What changes a figure besides machine and versions; not what is measured."""
    return {
        "input_size": plan.base.input_size,
        "may_rotate": plan.base.may_rotate,
        "traits": [list(trait) for trait in plan.base.traits],
        "options": [list(option) for option in plan.base.options],
        "map_size": MAP_SIZE,
        "feedback": plan.feedback,
        "budget_s": plan.budget_s,
        "supports": _sha256([plan.supports]) if plan.supports else "drawn by seed",
        "code": _sha256([file for folder in _JUDGING for file in sorted((_PROGRAM / folder).rglob("*.py"))]),
    }


def _sha256(files: Sequence[Path]) -> str:
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.read_bytes())
    return digest.hexdigest()
