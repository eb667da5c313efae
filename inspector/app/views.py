"""Recipes whose part several cameras look at: made, opened, and kept when one of them is taught."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from inspector.capture import FrameSource, LineCameras, NamedSource, open_source, storable_spec
from inspector.domain.errors import DataFault
from inspector.domain.recipe import Recipe, RecipeKey, View
from inspector.station import ViewOpener

if TYPE_CHECKING:
    from inspector.app.services import Services


@dataclass(frozen=True)
class WantedView:
    """A further view a person asks for: its name, the version that judges it, and its camera."""

    name: str
    recipe: RecipeKey
    source: str


def line_source(
    recipe: Recipe, source: str, *, rate_hz: float | None = None, views: Mapping[str, str] | None = None
) -> FrameSource:
    """The source of a line: one camera, or those of all views; others after a change-over.

    Args:
        source: Of the main view.
        views: Sources to use instead of the recipe's, by name of the view.

    Raises:
        DataFault: A source that cannot be used, or no such view.
    """
    instead = dict(views or {})
    main = open_source(source, rate_hz=rate_hz)
    further = [
        NamedSource(view.name, open_source(instead.pop(view.name, view.source), rate_hz=rate_hz), view.source)
        for view in recipe.views
    ]
    if instead:
        raise DataFault(
            f"{recipe.key} has no view {', '.join(instead)}.",
            way_out=_known([view.name for view in recipe.views]),
        )
    return LineCameras(main, further)


def further_cameras(recipe: Recipe) -> tuple[NamedSource, ...]:
    """The cameras of a recipe's further views, not yet opened."""
    return tuple(NamedSource(view.name, open_source(view.source), view.source) for view in recipe.views)


def view_openers(services: "Services", recipe: Recipe) -> tuple[ViewOpener, ...]:
    """How the recipes of the further views are got ready.

    Raises:
        DataFault: One is gone, was changed, or is another one than the recipe was made with.
    """
    return tuple(ViewOpener(view.name, services.opener(_checked(services, view))) for view in recipe.views)


def set_views(
    services: "Services", key: RecipeKey, wanted: Sequence[WantedView], *, note: str = ""
) -> Recipe:
    """Make the next version of a recipe, with these further views and no others, audited; task thread.

    Model, references, limits, camera and scale are those of `key`. Activated where its recipe is in use.

    Raises:
        DataFault: No such recipe, a view that cannot be, or a source that cannot be used.
    """
    base = services.recipes.load(key)
    views = tuple(_view(services, one) for one in wanted)
    changed = replace(
        base,
        views=views,
        created_at=datetime.now(UTC),
        created_by=services.operator,
        note=note or _note(base, views),
        camera=services.recipes.camera(key),
        scale=services.recipes.scale(key),
    )
    limits, details = services.recipes.limits(key), _details(base, views)

    def write() -> Recipe:
        made = services.recipes.commit(prepared)
        who = changed.created_by
        services.audit.append("recipe_created", who=who, subject=str(made.key), details=details)
        return made

    with services.recipes.prepare_copy(changed) as prepared:
        made = services.writer.submit(write).result()
    if limits != made.calibration.proposed:
        services.set_limits(made.key, limits).result()
    active = services.recipes.active()
    if active is not None and active.name == key.name:
        services.activate(made.key).result()
    return made


def wanted_views(recipe: Recipe) -> tuple[WantedView, ...]:
    """The views a recipe has, to change one of them."""
    return tuple(WantedView(view.name, view.recipe, view.source) for view in recipe.views)


def changed_views(
    services: "Services", recipe: Recipe, add: Sequence[str], remove: Sequence[str]
) -> tuple[WantedView, ...]:
    """The views of a recipe with some added (or put in the place of those so called) and some left out.

    Args:
        add: `NAME=RECIPE[@VERSION]:SOURCE`; without a version the one the recipe's name stands for.
        remove: Names.

    Raises:
        DataFault: Not of this form, no such recipe, or no such view to leave out.
    """
    views = {view.name: view for view in wanted_views(recipe)}
    for name in remove:
        if views.pop(name, None) is None:
            raise DataFault(f"{recipe.key} has no view {name!r}.", way_out=_known(list(views)))
    for text in add:
        view = _parsed(services, text)
        views[view.name] = view
    return tuple(views.values())


def named_sources(texts: Sequence[str]) -> dict[str, str]:
    """`NAME=SOURCE` of views, by name.

    Raises:
        DataFault: Not of this form.
    """
    pairs = [text.partition("=") for text in texts]
    for name, equals, source in pairs:
        if not (name and equals and source):
            raise DataFault(
                f"{name + equals + source!r} names no view.",
                way_out="Give for instance back=folder:/data/back.",
            )
    return {name: source for name, _, source in pairs}


def follow_view(services: "Services", new: Recipe) -> Recipe | None:
    """Where a view of the recipe in use is judged by an earlier version of `new`, let `new` judge it.

    Gives the new version of the recipe in use, None where it has no such view. Task thread.
    """
    active = services.recipes.active()
    if active is None:
        return None
    views = wanted_views(services.recipes.load(active))
    if not any(view.recipe.name == new.key.name for view in views):
        return None
    moved = [replace(one, recipe=new.key) if one.recipe.name == new.key.name else one for one in views]
    return set_views(services, active, moved, note=f"{new.key} judges its view")


def _parsed(services: "Services", text: str) -> WantedView:
    name, _, rest = text.partition("=")
    judge, _, source = rest.partition(":")
    recipe, at, version = judge.partition("@")
    if not (name and recipe and source) or (at and not (version.isascii() and version.isdigit())):
        raise DataFault(
            f"{text!r} is no view.", way_out="Give for instance back=washer-back@2:basler:22345678."
        )
    number = int(version) if at else services.recipes.active_version(recipe)
    return WantedView(name.strip(), RecipeKey(recipe.strip(), number), source)


def _view(services: "Services", wanted: WantedView) -> View:
    recipe = services.recipes.load(wanted.recipe)
    if recipe.views:
        raise DataFault(
            f"{recipe.key} has further views itself and cannot judge the view {wanted.name}.",
            way_out="Choose a version without further views.",
        )
    open_source(wanted.source)
    return View(wanted.name, recipe.key, storable_spec(wanted.source), recipe.model_hash)


def _checked(services: "Services", view: View) -> RecipeKey:
    if services.recipes.load(view.recipe).model_hash != view.model_hash:
        raise DataFault(
            f"{view.recipe} is not the recipe that the view {view.name} was made with.",
            way_out="Choose the recipe of the view again.",
        )
    return view.recipe


def _note(base: Recipe, views: Sequence[View]) -> str:
    names = ", ".join(view.name for view in views)
    return f"{base.key} with the views {names}" if names else f"{base.key} without further views"


def _details(base: Recipe, views: Sequence[View]) -> dict[str, str | float | int | None]:
    named = {f"view_{view.name}": f"{view.recipe} at {view.source}" for view in views}
    return {"base": str(base.key), "views": len(views), **named}


def _known(views: Sequence[str]) -> str:
    return f"Its further views: {', '.join(views)}." if views else "Its further views: none."
