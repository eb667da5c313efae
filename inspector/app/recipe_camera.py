"""The camera settings of a recipe: stored beside its version, audited, in force on the running line."""

import logging
from concurrent.futures import Future
from threading import Event
from typing import TYPE_CHECKING

from inspector.capture import open_source
from inspector.domain.camera import RecipeCamera
from inspector.domain.errors import InspectorError
from inspector.domain.recipe import RecipeKey
from inspector.station import check_camera

if TYPE_CHECKING:
    from inspector.app.services import Services

logger = logging.getLogger(__name__)


def save_camera(services: "Services", key: RecipeKey, camera: RecipeCamera) -> "Future[None]":
    """Store and audit the camera of a recipe; the running line sets it up so from its next opening on.

    The future raises InspectorError where it could not be stored; what was in force stays in force. It
    raises DataFault where the camera's frames have another size than the references.
    """
    who = services.operator

    def write() -> None:
        old = services.recipes.set_camera(key, camera)
        try:
            services.audit.append("camera_saved", who=who, subject=str(key), details=_details(old, camera))
        except InspectorError:
            _put_back(services, key, old)
            raise
        station = services.station  # once: the main thread may stop it meanwhile
        if station is not None:
            station.set_camera(key, camera)

    return services.writer.submit(write)


def camera_problems(
    services: "Services", key: RecipeKey, source: str, stop: Event | None = None
) -> tuple[str, ...]:
    """What is not as the recipe wants it on this source, before a shift starts; opens it. Blocks for seconds.

    Nothing is told of a recipe that has no camera. Further views are looked at one after the other.

    Args:
        stop: Set from another thread: give up and close.

    Raises:
        InspectorError: The source cannot be opened, or the recipe cannot be read.
    """
    problems = list(_problems(services, key, source, stop))
    for view in services.recipes.load(key).views:
        problems += [f"{view.name}: {one}" for one in _problems(services, view.recipe, view.source, stop)]
    return tuple(problems)


def _problems(services: "Services", key: RecipeKey, source: str, stop: Event | None) -> tuple[str, ...]:
    camera = services.recipes.camera(key)
    return check_camera(open_source(source), camera, stop=stop) if camera is not None else ()


def _put_back(services: "Services", key: RecipeKey, old: RecipeCamera | None) -> None:
    if old is None:
        services.recipes.forget_camera(key)
    else:
        services.recipes.set_camera(key, old)


def _details(old: RecipeCamera | None, new: RecipeCamera) -> dict[str, str | float | int | None]:
    """What changed, by setting."""
    before, after = dict(old.controls) if old else {}, dict(new.controls)
    details: dict[str, str | float | int | None] = {
        "camera_from": old.title if old else None,
        "camera_to": new.title,
    }
    for name in sorted(before.keys() | after.keys()):
        if before.get(name) != after.get(name):
            details[f"{name}_from"], details[f"{name}_to"] = before.get(name), after.get(name)
    return details
