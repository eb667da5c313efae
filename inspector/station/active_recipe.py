"""Which recipe and limits are in force: one place, so that limits never land on another recipe."""

from threading import Lock

from inspector.domain.recipe import Recipe, RecipeKey
from inspector.domain.verdict import Limits
from inspector.station.in_force import InForce
from inspector.station.inspect import RecipeOpener


class ActiveRecipe:
    """The recipe that judges and its limits, of the further views too; any thread.

    A change of limits is stored first and told here afterwards. `take_over` reads the stored limits under
    the same lock, so whichever of the two comes last wins with the stored value.
    """

    def __init__(self, opener: RecipeOpener) -> None:
        self._lock = Lock()
        self._in_force = InForce.of(opener)

    def take_over(self, opener: RecipeOpener) -> None:
        """Another recipe judges from here on, with the limits stored for it.

        Raises:
            DataFault: Its limits cannot be read; nothing is changed.
        """
        with self._lock:
            self._in_force = InForce.of(opener)

    def set_limits(self, key: RecipeKey, limits: Limits) -> None:
        """Use `limits` from the next part on, if `key` is a recipe that judges a view."""
        with self._lock:
            self._in_force = self._in_force.with_limits(key, limits)

    def in_force(self) -> InForce:
        """Recipes and limits that belong together."""
        with self._lock:
            return self._in_force

    def now(self) -> tuple[Recipe, Limits]:
        """Recipe and limits of the main view."""
        in_force = self.in_force()
        return in_force.recipe, in_force.limits
