"""Which screens there are. The classes are imported when a screen is first shown: the window comes first."""

from dataclasses import dataclass
from importlib import import_module

from inspector.ui.shell import Screen


@dataclass(frozen=True)
class ScreenEntry:
    """A screen of the navigation rail.

    Attributes:
        name: For `Shell.show_screen`; also the icon's name.
        title: In the rail.
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


OPERATOR = ScreenEntry("operator", "Operator", "inspector.ui.operator", "OperatorScreen")
"""Takes the whole window; not in the rail."""

HELP = ScreenEntry("help", "Help", "inspector.ui.help", "HelpScreen")
"""The manual; last in the rail, and from operator mode as well."""

SCREENS = (
    ScreenEntry("live", "Live", "inspector.ui.live", "LiveScreen"),
    ScreenEntry("enroll", "Enroll", "inspector.ui.enrollment", "EnrollmentScreen"),
    ScreenEntry("review", "Review", "inspector.ui.review", "ReviewScreen"),
    ScreenEntry("learn", "Learn", "inspector.ui.learning", "LearnScreen"),
    ScreenEntry("records", "Records", "inspector.ui.records", "RecordsScreen"),
    ScreenEntry("recipes", "Recipes", "inspector.ui.recipes", "RecipesScreen"),
    ScreenEntry("camera", "Camera", "inspector.ui.camera", "CameraScreen"),
    ScreenEntry("statistics", "Statistics", "inspector.ui.statistics", "StatisticsScreen"),
    ScreenEntry("settings", "Settings", "inspector.ui.settings", "SettingsScreen"),
)
