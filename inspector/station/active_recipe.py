"""Which recipe and limits are in force: one place, so that limits never land on another recipe."""

from threading import Lock

from inspector.domain.recipe import Recipe, RecipeKey
from inspector.domain.verdict import Limits
from inspector.station.inspect import RecipeOpener


class ActiveRecipe:
    """The recipe that judges and its limits; any thread.

    A change of limits is stored first and told here afterwards. `take_over` reads the stored limits under
    the same lock, so whichever of the two comes last wins with the stored value.
    """

    def __init__(self, opener: RecipeOpener) -> None:
        self._lock = Lock()
        self._recipe = opener.recipe
        self._limits = opener.limits()

    def take_over(self, opener: RecipeOpener) -> None:
        """Another recipe judges from here on, with the limits stored for it.

        Raises:
            DataFault: Its limits cannot be read; nothing is changed.
        """
        with self._lock:
            self._limits = opener.limits()
            self._recipe = opener.recipe

    def set_limits(self, key: RecipeKey, limits: Limits) -> None:
        """Use `limits` from the next part on, if `key` is the recipe that judges."""
        with self._lock:
            if key == self._recipe.key:
                self._limits = limits

    def now(self) -> tuple[Recipe, Limits]:
        """Recipe and limits that belong together."""
        with self._lock:
            return self._recipe, self._limits
