"""`inspector recipe list | show | views | export | import | activate`."""

from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.app.cli.context import current, note, print_json, say
from inspector.app.cli.inspect import chosen_recipe
from inspector.domain.traits import TRAIT_TITLES

if TYPE_CHECKING:
    from inspector.domain.recipe import Recipe
    from inspector.domain.verdict import Limits
    from inspector.storage import RecipeSummary

app = typer.Typer(help="Recipes and their versions.", no_args_is_help=True)

Name = Annotated[str, typer.Argument(help="Recipe name.")]
Version = Annotated[int | None, typer.Option("--version", help="Default: the recipe's active version.")]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON document.")]


@app.command("list")
def list_all(context: typer.Context, as_json: AsJson = False) -> None:
    """List recipes and versions; * marks the one in use."""
    with current(context).services() as services:
        summaries = services.recipes.list()
    if as_json:
        print_json([_summary_json(one) for one in summaries])
        return
    for one in summaries:
        found = (
            f"{len(one.recipe.references)} goods  {_iso(one.recipe.created_at)}"
            if one.recipe
            else one.problem
        )
        say(f"{'*' if one.active else ' '} {one.key!s:<32} {found}")


@app.command()
def show(context: typer.Context, name: Name, version: Version = None, as_json: AsJson = False) -> None:
    """Show what a recipe version consists of."""
    with current(context).services() as services:
        key = chosen_recipe(services, name, version)
        recipe, limits = services.recipes.load(key), services.recipes.limits(key)
    if as_json:
        print_json(_as_json(recipe, limits))
        return
    for label, value in _as_json(recipe, limits).items():
        if label not in ("choices", "views"):
            say(f"{label:<14} {value}")
    for choice in recipe.choices:
        say(f"{TRAIT_TITLES[choice.trait]}: {choice.words}")
    for view in recipe.views:
        say(f"View {view.name}: {view.recipe} at {view.source}")


@app.command()
def export(
    context: typer.Context,
    name: Name,
    out: Annotated[Path, typer.Option("--out", help="Package to write (.inspector-recipe).")],
    version: Version = None,
) -> None:
    """Write a recipe version as one package file."""
    with current(context).services() as services:
        services.recipes.export(chosen_recipe(services, name, version), out)
    say(str(out))


@app.command("import")
def import_package(
    context: typer.Context, package: Annotated[Path, typer.Argument(help="Package of another station.")]
) -> None:
    """Take in a recipe package as a new version; not activated."""
    with current(context).services() as services:
        key = services.import_recipe(package)
        offered, used = services.recipes.offered_limits(key), services.recipes.limits(key)
    say(str(key))
    if offered is not None:
        note(
            f"the sender judged with review {offered.review:.4g}, reject {offered.reject:.4g}; "
            f"in force here are the proposed ones: review {used.review:.4g}, reject {used.reject:.4g}"
        )


@app.command()
def views(
    context: typer.Context,
    name: Name,
    add: Annotated[
        list[str] | None,
        typer.Option("--add", help="A further view: NAME=RECIPE[@VERSION]:SOURCE. May be repeated."),
    ] = None,
    remove: Annotated[list[str] | None, typer.Option("--remove", help="Name of a view to leave out.")] = None,
    version: Version = None,
    as_json: AsJson = False,
) -> None:
    """Show the views of a recipe, or make its next version with other ones; the recipe itself sees `main`."""
    from inspector.app.views import changed_views, set_views

    with current(context).services() as services:
        key = chosen_recipe(services, name, version)
        recipe = services.recipes.load(key)
        if add or remove:
            recipe = set_views(services, key, changed_views(services, recipe, add or [], remove or []))
            note(f"made {recipe.key}")
    if as_json:
        print_json(_views_json(recipe))
        return
    say(f"{'main':<24} {recipe.key!s:<32} {recipe.source}")
    for view in recipe.views:
        say(f"{view.name:<24} {view.recipe!s:<32} {view.source}")


@app.command()
def activate(context: typer.Context, name: Name, version: Version = None) -> None:
    """Inspect with this recipe version from now on."""
    with current(context).services() as services:
        key = chosen_recipe(services, name, version)
        services.activate(key).result()
    say(f"{key} is active.")


def _as_json(recipe: "Recipe", limits: "Limits") -> dict[str, object]:
    return {
        "name": recipe.key.name,
        "version": recipe.key.version,
        "created_at": _iso(recipe.created_at),
        "created_by": recipe.created_by,
        "method": recipe.model.method,
        "backbone": recipe.model.backbone,
        "input_size": recipe.model.input_size,
        "choices": [asdict(choice) for choice in recipe.choices],
        "references": [reference.origin or reference.file for reference in recipe.references],
        "defects": [defect.origin or defect.file for defect in recipe.defects],
        "review_limit": limits.review,
        "reject_limit": limits.reject,
        "held_out": [one.score for one in recipe.calibration.held_out if one.view == 0],
        "sentence": recipe.calibration.sentence,
        "model_hash": recipe.model_hash,
        "views": _views_json(recipe),
        "note": recipe.note,
    }


def _views_json(recipe: "Recipe") -> list[dict[str, object]]:
    """The further views; empty where one camera looks at the part."""
    return [
        {
            "name": view.name,
            "recipe": view.recipe.name,
            "version": view.recipe.version,
            "source": view.source,
            "model_hash": view.model_hash,
        }
        for view in recipe.views
    ]


def _summary_json(one: "RecipeSummary") -> dict[str, object]:
    return {
        "name": one.key.name,
        "version": one.key.version,
        "active": one.active,
        "references": len(one.recipe.references) if one.recipe else None,
        "created_at": _iso(one.recipe.created_at) if one.recipe else None,
        "problem": one.problem,
    }


def _iso(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")
