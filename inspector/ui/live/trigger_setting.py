"""The trigger that a person sets on the controls: in force on the line first, then kept in the settings."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from inspector.domain.trigger import TriggerSettings
from inspector.ui.live.controls import LineControls
from inspector.ui.live.line_setup import trigger_of, with_trigger
from inspector.ui.shell import Shell

if TYPE_CHECKING:
    from inspector.app import Services


class TriggerSetting(QObject):
    """Stands between the line's controls and the settings. Main thread."""

    def __init__(self, services: "Services", shell: Shell, controls: LineControls, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._shell, self._controls = services, shell, controls
        controls.trigger_changed.connect(self._on_changed)

    def show(self) -> None:
        """Show the trigger of the settings."""
        self.show_trigger(trigger_of(self._services.settings))

    def show_trigger(self, trigger: TriggerSettings) -> None:
        """Show another trigger; rates of modes that it does not use are those of the settings."""
        settings = self._services.settings
        self._controls.show_trigger(trigger, rate=settings.rate_limit_hz, interval=settings.interval_s)

    @Slot()
    def _on_changed(self) -> None:
        settings = self._controls.trigger_settings()
        future = self._shell.line.set_trigger(settings)
        if future is None:
            self._store(settings)
        else:
            stored = partial(self._store, settings)
            self._shell.follow_future(future, lambda _none: stored(), self.show)

    def _store(self, settings: TriggerSettings) -> None:
        self._services.save_settings(with_trigger(self._services.settings, settings))
