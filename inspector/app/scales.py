"""The scales in force: read once, kept for the thread that judges, changed with an entry in the audit."""

from concurrent.futures import Future
from threading import Lock
from typing import TYPE_CHECKING

from inspector.domain.errors import InspectorError
from inspector.domain.recipe import RecipeKey
from inspector.domain.scale import Scale

if TYPE_CHECKING:
    from inspector.app.services import Services


class Scales:
    """Scale in force by recipe version; any thread."""

    def __init__(self, services: "Services") -> None:
        self._services = services
        self._lock = Lock()
        self._known: dict[RecipeKey, Scale | None] = {}

    def of(self, key: RecipeKey) -> Scale | None:
        """The scale in force, None where nobody measured one; reads a file the first time only.

        Raises:
            DataFault: No such version, or its scale file is damaged.
        """
        with self._lock:
            if key not in self._known:
                self._known[key] = self._services.recipes.scale(key)
            return self._known[key]

    def set(self, key: RecipeKey, scale: Scale) -> "Future[None]":
        """Store a scale, audit who measured it, then measure the next parts with it.

        The future raises InspectorError where it could not be stored; the scale before stays in force.
        """
        services, who = self._services, self._services.operator

        def write() -> None:
            old = services.recipes.set_scale(key, scale)
            try:
                services.audit.append(
                    "scale_changed",
                    who=who,
                    subject=str(key),
                    details={
                        "mm_per_px_from": old.mm_per_px if old else None,
                        "mm_per_px_to": scale.mm_per_px,
                        "method": scale.method.value,
                        "note": scale.note,
                    },
                )
            except InspectorError:
                self._put_back(key, old)
                raise
            with self._lock:
                self._known[key] = scale

        return services.writer.submit(write)

    def _put_back(self, key: RecipeKey, old: Scale | None) -> None:
        if old is None:
            self._services.recipes.forget_scale(key)
        else:
            self._services.recipes.set_scale(key, old)
