"""The tools over the picture of the line: heat as it was left, the ruler, why a place got its score."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from inspector.ui.explain import ExplainTool, one_at_a_time, part_of_inspection
from inspector.ui.live.picture_pane import PicturePane
from inspector.ui.measure import MeasureBar
from inspector.ui.shell import Screen, Shell
from inspector.ui.widgets.heat_item import HeatMode

if TYPE_CHECKING:
    from inspector.app import Services


class PictureTools(QObject):
    """Puts the tools on the picture of a screen. Main thread.

    Attributes:
        measure: The ruler's bar, below the picture.
        explain: The probe; its panel is placed by the screen.
    """

    def __init__(self, services: "Services", shell: Shell, picture: PicturePane, screen: Screen) -> None:
        super().__init__(screen)
        self._services, self._line, self._picture, self._screen = services, shell.line, picture, screen
        self.measure = MeasureBar(services, shell, picture.view, may_set=True)
        picture.add_bar(self.measure)
        self.explain = ExplainTool(services, picture.view, screen, wide=True)
        picture.heat_changed.connect(self.watch)
        picture.measure.toggled.connect(self.measure.set_on)
        one_at_a_time(self.explain, picture.why, picture.measure)
        self.explain.toggled.connect(picture.hold)
        picture.shown_changed.connect(self._on_picture_changed)

    def show_settings(self) -> None:
        """Show heat as it was left."""
        settings = self._services.settings
        self._picture.set_heat(HeatMode(settings.heatmap_mode), settings.heatmap_opacity)

    @Slot()
    def watch(self) -> None:
        """Ask for live heat while the screen shows it."""
        shown = self._picture.view.heat_mode() is not HeatMode.OFF
        self._line.watch_preview(self._screen.isVisible() and shown)

    def remember(self) -> None:
        """Keep how the picture was shown for the next time."""
        mode, opacity = self._picture.view.heat_mode().value, self._picture.opacity.value() / 100
        settings = self._services.settings
        if (settings.heatmap_mode, settings.heatmap_opacity) != (mode, opacity):
            self._services.save_settings(settings.changed(heatmap_mode=mode, heatmap_opacity=opacity))

    @Slot()
    def _on_picture_changed(self) -> None:
        shown = self._picture.shown
        self.explain.show_part(None if shown is None else part_of_inspection(shown))
