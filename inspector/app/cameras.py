"""Cameras on a person's word: one control of the line, the settings of a recipe, a look before a shift."""

from concurrent.futures import Future
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from inspector.capture import ControlValue, open_source
from inspector.domain.camera import RecipeCamera
from inspector.domain.errors import EnvironmentFault, InspectorError
from inspector.domain.recipe import RecipeKey
from inspector.station import ControlChange, check_camera

if TYPE_CHECKING:
    from inspector.app.services import Services

Detail = float | int | str | None


class Cameras:
    """Changes and checks cameras; every change has its entry in the audit trail.

    Main thread, but for `problems`.
    """

    def __init__(self, services: "Services") -> None:
        self._services = services

    def set_control(self, name: str, value: ControlValue) -> "Future[ControlChange]":
        """Change one control of the running line's camera; audited once the camera has taken another value.

        The future raises what `Station.set_control` raises, or EnvironmentFault where no line runs.
        """
        station = self._services.station
        if station is None:
            refused: Future[ControlChange] = Future()
            refused.set_exception(EnvironmentFault("No line runs.", way_out="Start the line first."))
            return refused
        future = station.set_control(name, value)
        future.add_done_callback(partial(self._audit_control, station.status().source))
        return future

    def save(self, key: RecipeKey, camera: RecipeCamera) -> "Future[None]":
        """Store and audit the camera of a recipe; the running line sets it up so from its next opening on.

        The future raises InspectorError where it could not be stored; what was in force stays in force. It
        raises DataFault where the camera's frames have another size than the references.
        """
        services, who = self._services, self._services.operator

        def write() -> None:
            old = services.recipes.set_camera(key, camera)
            try:
                services.audit.append(
                    "camera_saved", who=who, subject=str(key), details=_changes(old, camera)
                )
            except InspectorError:
                self._put_back(key, old)
                raise
            station = services.station  # once: the main thread may stop it meanwhile
            if station is not None:
                station.set_camera(key, camera)

        return services.writer.submit(write)

    def problems(self, key: RecipeKey, source: str, stop: Event | None = None) -> tuple[str, ...]:
        """What is not as the recipe wants it on this source, before a shift starts. Blocks for seconds.

        Opens the source, so not while the line runs. Nothing is told of a recipe that has no camera. Further
        views are looked at one after the other.

        Args:
            stop: Set from another thread: give up and close.

        Raises:
            InspectorError: The source cannot be opened, or the recipe cannot be read.
        """
        problems = list(self._problems(key, source, stop))
        for view in self._services.recipes.load(key).views:
            problems += [f"{view.name}: {one}" for one in self._problems(view.recipe, view.source, stop)]
        return tuple(problems)

    def _audit_control(self, source_id: str, done: "Future[ControlChange]") -> None:
        """In the capture thread, right after the change."""
        if done.cancelled() or done.exception() is not None:
            return
        change = done.result()
        if change.before != change.after:
            self._services.audit_act(
                "camera_control_changed",
                f"{source_id} {change.name}",
                value_from=_detail(change.before),
                value_to=_detail(change.after),
            )

    def _problems(self, key: RecipeKey, source: str, stop: Event | None) -> tuple[str, ...]:
        camera = self._services.recipes.camera(key)
        return check_camera(open_source(source), camera, stop=stop) if camera is not None else ()

    def _put_back(self, key: RecipeKey, old: RecipeCamera | None) -> None:
        if old is None:
            self._services.recipes.forget_camera(key)
        else:
            self._services.recipes.set_camera(key, old)


def _detail(value: ControlValue | None) -> Detail:
    return str(value) if isinstance(value, bool) else value


def _changes(old: RecipeCamera | None, new: RecipeCamera) -> dict[str, Detail]:
    """What changed, by setting."""
    before, after = dict(old.controls) if old else {}, dict(new.controls)
    details: dict[str, Detail] = {
        "camera_from": old.title if old else None,
        "camera_to": new.title,
    }
    for name in sorted(before.keys() | after.keys()):
        if before.get(name) != after.get(name):
            details[f"{name}_from"], details[f"{name}_to"] = before.get(name), after.get(name)
    return details
