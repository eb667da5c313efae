"""Recipes and limits that judge a part: of the main view, and of each further one."""

from dataclasses import dataclass, replace

from inspector.domain.recipe import Recipe, RecipeKey
from inspector.domain.verdict import Limits
from inspector.station.inspect import RecipeOpener


@dataclass(frozen=True)
class InForce:
    """A recipe, its limits, and the same of its further views in the recipe's order."""

    recipe: Recipe
    limits: Limits
    views: tuple["ViewInForce", ...] = ()

    @classmethod
    def of(cls, opener: RecipeOpener) -> "InForce":
        """With the limits stored now.

        Raises:
            DataFault: Limits cannot be read.
        """
        views = tuple(ViewInForce(view.name, cls.of(view.opener)) for view in opener.views)
        return cls(opener.recipe, opener.limits(), views)

    @classmethod
    def not_read(cls, opener: RecipeOpener, limits: Limits) -> "InForce":
        """For parts that are not judged: the same limits everywhere, because its own may be unreadable."""
        views = tuple(ViewInForce(view.name, cls.not_read(view.opener, limits)) for view in opener.views)
        return cls(opener.recipe, limits, views)

    def with_limits(self, key: RecipeKey, limits: Limits) -> "InForce":
        """The same with other limits for one recipe; it may judge several views, or none."""
        own = limits if key == self.recipe.key else self.limits
        views = tuple(ViewInForce(view.name, view.judged_by.with_limits(key, limits)) for view in self.views)
        return replace(self, limits=own, views=views)


@dataclass(frozen=True)
class ViewInForce:
    """A further view and what judges it."""

    name: str
    judged_by: InForce
