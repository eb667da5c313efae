"""Records: search, statistics, one record in full, export."""

from inspector.ui.records.screen import RecordsScreen

__all__ = ["RecordsScreen"]
