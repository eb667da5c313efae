"""Records: search, statistics, one record in full, export."""

from inspector.ui.records.facts_form import FactsForm
from inspector.ui.records.reader import BackgroundReader
from inspector.ui.records.screen import RecordsScreen

__all__ = ["BackgroundReader", "FactsForm", "RecordsScreen"]
