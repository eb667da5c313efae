"""One view's camera, and what several of them offer together."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from inspector.capture.controls import (
    FREE_RUN,
    SOFTWARE_TRIGGER,
    TRIGGER,
    Control,
    ControlValue,
    checked_value,
    control_named,
)
from inspector.capture.source import FrameSource
from inspector.domain.errors import DataFault, EnvironmentFault, InspectorError, SourceLost


@dataclass(frozen=True)
class NamedSource:
    """A view's name and its camera.

    Attributes:
        spec: The specification the recipe gives it; tells whether another recipe asks for other cameras.
    """

    name: str
    source: FrameSource
    spec: str = ""

    def open(self) -> None:
        """Open the camera; what goes wrong names the view."""
        try:
            self.source.open()
        except DataFault as fault:
            raise DataFault(self.of_view(fault.message), way_out=fault.way_out) from fault
        except EnvironmentFault as fault:
            raise EnvironmentFault(self.of_view(fault.message), way_out=fault.way_out) from fault

    def trigger(self) -> None:
        """Ask for an image; SourceLost that names the view where that is refused."""
        try:
            self.source.trigger()
        except InspectorError as fault:
            raise self.lost(fault) from fault

    def triggered_by_signal(self) -> bool:
        """Whether a signal that nobody here gives makes its images."""
        return self._value(TRIGGER) not in (None, FREE_RUN, SOFTWARE_TRIGGER)

    def exposure_s(self) -> float:
        """How long an exposure takes; 0 where nobody knows."""
        value = self._value("exposure_us")
        return float(value) * 1e-6 if isinstance(value, int | float) else 0.0

    def _value(self, name: str) -> ControlValue | None:
        return next((one.value for one in self.source.controls() if one.name == name), None)

    def of_view(self, message: str) -> str:
        """`message` with the view named."""
        return f"View {self.name}: {message}"

    def lost(self, fault: InspectorError) -> SourceLost:
        """`fault` with the view named."""
        return SourceLost(self.of_view(fault.message), way_out=fault.way_out)


def all_controls(views: Sequence[NamedSource]) -> tuple[Control, ...]:
    """Those of the main camera by their names, those of the others as `back.exposure_us`.

    The trigger is the main camera's: all are triggered alike.
    """
    main, *others = views
    prefixed = [
        replace(control, name=f"{view.name}.{control.name}")
        for view in others
        for control in view.source.controls()
        if control.name != TRIGGER
    ]
    return (*main.source.controls(), *prefixed)


def set_one_control(views: Sequence[NamedSource], name: str, value: ControlValue) -> None:
    """Set a control as `all_controls` names it; the trigger is set on every camera, or on none.

    Raises:
        DataFault: No such control, or a value that a camera does not take; the view is named.
        SourceLost: A camera does not answer.
    """
    if name == TRIGGER:
        _set_trigger(views, value)
        return
    prefix, _, rest = name.partition(".")
    view = next((view for view in views[1:] if rest and view.name == prefix), views[0])
    view.source.set_control(rest if view is not views[0] else name, value)


def _set_trigger(views: Sequence[NamedSource], value: ControlValue) -> None:
    for view in views:
        try:
            known = view.source.controls()
            checked_value(control_named(known, TRIGGER, view.source.info.source_id), value)
        except DataFault as fault:
            raise DataFault(view.of_view(fault.message), way_out=fault.way_out) from fault
    for view in views:
        view.source.set_control(TRIGGER, value)
