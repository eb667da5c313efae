"""A time axis that names days and months in the language of the window."""

import pyqtgraph as pg
from PySide6.QtCore import QDateTime, QLocale

_PATTERNS = {"%a %d": "ddd dd", "%b": "MMM"}
"""pyqtgraph's formats with names in them, which `strftime` writes in English, to Qt's."""


class DateAxis(pg.DateAxisItem):  # type: ignore[misc]  # pyqtgraph has no type stubs
    """Seconds since 1970 (UTC) as local time; `QLocale`'s default gives the names."""

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """The words of the ticks of one spacing (seconds)."""
        formats = {spec.spacing: spec.format for spec in self.zoomLevel.tickSpecs}
        pattern = _PATTERNS.get(formats.get(spacing, ""))
        if pattern is None:
            words: list[str] = super().tickStrings(values, scale, spacing)
            return words
        moments = [QDateTime.fromSecsSinceEpoch(round(value)) for value in values]
        return [QLocale().toString(moment, pattern) for moment in moments]
