"""`inspector compare`: several models on the goods of a recipe, side by side."""

from typing import TYPE_CHECKING, Annotated

import typer

from inspector.app.cli.context import Exit, current, end_progress, note, print_json, progress_line, say
from inspector.app.cli.inspect import chosen_recipe

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inspector.domain.comparison import ComparedMethod, Comparison, MethodFigures, Separation
    from inspector.domain.recipe import RecipeKey

BUDGET_S = 120.0
COLUMNS = ("AUROC", "found", "flagged", "ms/part", "fit s", "MB", "review", "reject", "unseen goods")


def register(app: typer.Typer) -> None:
    """Add the command to the tree."""
    app.command("compare")(compare)


def compare(
    context: typer.Context,
    recipe: Annotated[
        str | None, typer.Option("--recipe", help="Recipe name; default: the active one.")
    ] = None,
    version: Annotated[int | None, typer.Option(help="Version; default: the recipe's active one.")] = None,
    models: Annotated[
        str,
        typer.Option(
            help="Presets and methods with commas between, or all; see `inspector models list`.",
            show_default="the recipe's own and every available method",
        ),
    ] = "",
    budget: Annotated[float, typer.Option(min=1, help="Seconds of learning for each model.")] = BUDGET_S,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document.")] = False,
) -> None:
    """Learn with several models on a recipe's own goods and show what each is good for; nothing is stored."""
    from inspector.app.bootstrap import import_cv2_quietly

    import_cv2_quietly()
    from inspector.app.model_comparison import recipe_request

    names = [name.strip() for name in models.split(",") if name.strip()]
    with current(context).services() as services:
        key = chosen_recipe(services, recipe, version)
        request = recipe_request(services, key, budget_s=budget)
        found = services.compare(request, names, progress_line())
    end_progress()
    if as_json:
        print_json(_as_json(key, budget, found))
    else:
        _show(key, found)
    if found.recommended is None:
        note(f"inspector: {found.reason}")
        raise typer.Exit(Exit.REJECTED)


def _show(key: "RecipeKey", found: "Comparison") -> None:
    usable = [(one.name, one.figures) for one in found.methods if one.figures is not None]
    wide = max(len(one.name) for one in found.methods) + 2
    say(f"{key}: models compared on the same goods")
    if usable:
        say(f"{'model':<{wide}}" + _in_columns(COLUMNS))
    for name, figures in usable:
        say(f"{name:<{wide}}" + _in_columns(_row(figures)))
    for one in found.methods:
        if one.problem:
            say(f"{one.name:<{wide}}  not compared: {one.problem}")
    if usable:
        _show_groups("size", usable, wide=wide)
        _show_groups("kind", usable, wide=wide)
        say()
        say(f"Recommended: {found.recommended}. {found.reason}")
        say(found.caution)


def _row(figures: "MethodFigures") -> tuple[str, ...]:
    overall, unseen = figures.overall, sorted(one.score for one in figures.held_out)
    return (
        f"{overall.auroc:.3f}",
        _count(overall),
        f"{figures.flagged}/{len(figures.goods)}",
        f"{figures.ms_per_part:.1f}",
        f"{figures.fit_s:.1f}",
        f"{figures.memory_mb:.1f}",
        f"{figures.limits.review:.3g}",
        f"{figures.limits.reject:.3g}",
        f"{unseen[0]:.3g} to {unseen[-1]:.3g}",
    )


def _show_groups(what: str, usable: "list[tuple[str, MethodFigures]]", *, wide: int) -> None:
    """AUROC and found by size or kind: a row a group, a column a model."""
    say()
    say(f"{f'AUROC, found by {what}':<24}" + "".join(f"{name:>{wide + 8}}" for name, _ in usable))
    columns = [dict(_groups(figures, what)) for _, figures in usable]
    for group in columns[0]:
        cells = (f"{column[group].auroc:.3f} {_count(column[group]):>7}" for column in columns)
        say(f"{group:<24}" + "".join(f"{cell:>{wide + 8}}" for cell in cells))


def _groups(figures: "MethodFigures", what: str) -> "Iterable[tuple[str, Separation]]":
    groups = figures.by_size if what == "size" else figures.by_kind
    return ((name.value, one) for name, one in groups)


def _in_columns(cells: "Iterable[str]") -> str:
    return "".join(f"{cell:>{max(9, len(head) + 2)}}" for cell, head in zip(cells, COLUMNS, strict=True))


def _count(one: "Separation") -> str:
    return f"{one.found}/{one.total}"


def _as_json(key: "RecipeKey", budget_s: float, found: "Comparison") -> dict[str, object]:
    return {
        "recipe": key.name,
        "version": key.version,
        "budget_s": budget_s,
        "models": [_method_json(one) for one in found.methods],
        "recommended": found.recommended,
        "reason": found.reason,
        "caution": found.caution,
    }


def _method_json(one: "ComparedMethod") -> dict[str, object]:
    named: dict[str, object] = {
        "name": one.name,
        "method": one.spec.method,
        "backbone": one.spec.backbone,
        "input_size": one.spec.input_size,
        "problem": one.problem,
    }
    return named if one.figures is None else {**named, **_figures_json(one.figures)}


def _figures_json(figures: "MethodFigures") -> dict[str, object]:
    from dataclasses import asdict

    return {
        "held_out": [one.score for one in figures.held_out],
        "views": list(figures.views),
        "goods_flagged": figures.flagged,
        "review_limit": figures.limits.review,
        "reject_limit": figures.limits.reject,
        **asdict(figures.overall),
        "by_size": {size.value: asdict(one) for size, one in figures.by_size},
        "by_kind": {kind.value: asdict(one) for kind, one in figures.by_kind},
        "ms_per_part": figures.ms_per_part,
        "fit_s": figures.fit_s,
        "memory_mb": figures.memory_mb,
    }
