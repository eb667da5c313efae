"""Models, or numbers of references, side by side as Markdown: a row a category, from rows of result files."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from inspector.benchmark.result_file import Results
from inspector.benchmark.rows import AccuracyRow, RowKey
from inspector.benchmark.summary import ALL, SummaryRow, summary
from inspector.benchmark.tables import UNKNOWN, markdown, spread_text
from inspector.domain.errors import DataFault

_FIGURES = (
    ("image AUROC / average precision", (("image_auroc", 3), ("image_ap", 3))),
    ("pixel AUROC / PRO to a false-positive rate of 0.3", (("pixel_auroc", 3), ("pro", 3))),
    ("false rejects / escapes at the automatic reject limit", (("false_reject", 3), ("escape", 3))),
    ("learning s / ms an image / peak MiB", (("fit_s", 2), ("ms_per_image", 1), ("peak_mb", 0))),
)
"""What the tables are called, and the figures in a cell with their digits."""


@dataclass(frozen=True, eq=False)
class _Column:
    """One model, backbone and number of references.

    Attributes:
        rows: Of every category and seed.
        lines: By category; the mean is not among them.
    """

    head: str
    rows: tuple[AccuracyRow, ...]
    lines: Mapping[str, SummaryRow]

    def mean(self, categories: set[str]) -> SummaryRow | None:
        """Over these categories, seed by seed; None for none."""
        chosen = [row for row in self.rows if row.category in categories]
        return summary(chosen)[-1] if chosen else None

    def seeds(self) -> str:
        """Those of any category, and whether some category has fewer."""
        every = sorted({row.seed for row in self.rows})
        fewer = any(line.seeds != tuple(every) for line in self.lines.values())
        return " ".join(map(str, every)) + (" (some categories fewer)" if fewer else "")


@dataclass(frozen=True, eq=False)
class _Block:
    """Columns that stand beside each other."""

    title: str
    columns: tuple[_Column, ...]


def side_by_side(results: Mapping[Path, Results]) -> list[str]:
    """Lines of Markdown. With one model a column is a number of references, with several it is a model.

    The means are over the categories that every column has, so that they compare.

    Args:
        results: By the file they are from.

    Raises:
        DataFault: There is no row, or one was measured twice.
    """
    rows = _joined(results)
    if not rows:
        raise DataFault("There is nothing to show.", way_out="Measure with `inspector benchmark accuracy`.")
    lines = [line for block in _blocks(rows) for line in _block_lines(block)]
    different = _differences([one.environment for one in results.values()])
    if different:
        lines += [
            f"Not measured alike, so compare with care: the files differ in {', '.join(different)}.",
            "",
        ]
    return lines


def _joined(results: Mapping[Path, Results]) -> list[AccuracyRow]:
    rows: dict[RowKey, tuple[Path, AccuracyRow]] = {}
    for path, one in results.items():
        for row in one.rows:
            if row.key in rows:
                key = f"{row.model} ({row.backbone}), K={row.shots}, seed {row.seed} on {row.category}"
                raise DataFault(
                    f"{key} is in {rows[row.key][0]} and again in {path}.", way_out="Leave one of them out."
                )
            rows[row.key] = (path, row)
    return [row for _, row in rows.values()]


def _blocks(rows: Sequence[AccuracyRow]) -> list[_Block]:
    models = list(dict.fromkeys((row.model, row.backbone) for row in rows))
    shots = sorted({row.shots for row in rows})
    if len(models) == 1:
        title = f"{models[0][0]}, {models[0][1]}"
        return [_Block(title, tuple(_column(f"K={count}", rows, models[0], count) for count in shots))]
    return [
        _Block(
            f"K={count}",
            tuple(
                _column(_called(model, models), rows, model, count)
                for model in models
                if any((row.model, row.backbone, row.shots) == (*model, count) for row in rows)
            ),
        )
        for count in shots
    ]


def _called(model: tuple[str, str], models: Sequence[tuple[str, str]]) -> str:
    """The backbone is told where the name alone would not do."""
    name, backbone = model
    return name if sum(other == name for other, _ in models) == 1 else f"{name} ({backbone})"


def _column(head: str, rows: Sequence[AccuracyRow], model: tuple[str, str], shots: int) -> _Column:
    own = tuple(row for row in rows if (row.model, row.backbone, row.shots) == (*model, shots))
    return _Column(head, own, {line.category: line for line in summary(own)[:-1]})


def _block_lines(block: _Block) -> list[str]:
    names = sorted({name for column in block.columns for name in column.lines})
    common = {name for name in names if all(name in column.lines for column in block.columns)}
    means = [column.mean(common) for column in block.columns]
    lines: list[str] = []
    for title, figures in _FIGURES:
        heads = ["category", *(column.head for column in block.columns)]
        cells = [[name, *(_cell(one.lines.get(name), figures) for one in block.columns)] for name in names]
        cells.append([ALL, *(_cell(mean, figures) for mean in means)])
        lines += [f"**{block.title}: {title}, mean over the seeds (sd)**", "", *markdown(heads, cells), ""]
    if len(common) < len(names):
        lines += [f"The mean is over the {len(common)} of {len(names)} categories that every column has.", ""]
    return [*lines, _seeds(block.columns), ""]


def _cell(line: SummaryRow | None, figures: Sequence[tuple[str, int]]) -> str:
    if line is None:
        return UNKNOWN
    return " / ".join(spread_text(line.figures[name], digits) for name, digits in figures)


def _seeds(columns: Sequence[_Column]) -> str:
    seeds = {column.head: column.seeds() for column in columns}
    if len(set(seeds.values())) == 1:
        return f"Seeds: {next(iter(seeds.values()))}."
    return f"Seeds: {'; '.join(f'{head}: {own}' for head, own in seeds.items())}."


def _differences(environments: Sequence[Mapping[str, object]]) -> list[str]:
    """Names of what is not the same in all of them; of groups the names within, as "settings.code"."""
    flat = [_flat(one) for one in environments]
    names = sorted({name for one in flat for name in one})
    return [name for name in names if any(one.get(name) != flat[0].get(name) for one in flat)]


def _flat(environment: Mapping[str, object]) -> dict[str, object]:
    flat: dict[str, object] = {}
    for name, value in environment.items():
        if isinstance(value, dict):
            flat |= {f"{name}.{inner}": one for inner, one in value.items()}
        else:
            flat[name] = value
    return flat
