"""Which screens there are. The classes are imported when a screen is first shown: the window comes first."""

from dataclasses import dataclass
from importlib import import_module

from inspector.language import mark
from inspector.ui.shell import Screen


@dataclass(frozen=True)
class ScreenEntry:
    """A screen of the navigation rail.

    Attributes:
        name: For `Shell.show_screen`; also the icon's name.
        title: In the rail; said when it is shown.
        module, screen: Where the `Screen` class is.
    """

    name: str
    title: str
    module: str
    screen: str

    def load(self) -> type[Screen]:
        """Import the class; this is what costs the time, not the widget."""
        made: type[Screen] = getattr(import_module(self.module), self.screen)
        return made


OPERATOR = ScreenEntry("operator", mark("Operator"), "inspector.ui.operator", "OperatorScreen")
"""Takes the whole window; not in the rail."""

HELP = ScreenEntry("help", mark("Help"), "inspector.ui.help", "HelpScreen")
"""The manual; last in the rail, and from operator mode as well."""

SCREENS = (
    ScreenEntry("live", mark("Live"), "inspector.ui.live", "LiveScreen"),
    ScreenEntry("enroll", mark("Enroll"), "inspector.ui.enrollment", "EnrollmentScreen"),
    ScreenEntry("review", mark("Review"), "inspector.ui.review", "ReviewScreen"),
    ScreenEntry("learn", mark("Learn"), "inspector.ui.learning", "LearnScreen"),
    ScreenEntry("records", mark("Records"), "inspector.ui.records", "RecordsScreen"),
    ScreenEntry("recipes", mark("Recipes"), "inspector.ui.recipes", "RecipesScreen"),
    ScreenEntry("camera", mark("Camera"), "inspector.ui.camera", "CameraScreen"),
    ScreenEntry("statistics", mark("Statistics"), "inspector.ui.statistics", "StatisticsScreen"),
    ScreenEntry("settings", mark("Settings"), "inspector.ui.settings", "SettingsScreen"),
)
