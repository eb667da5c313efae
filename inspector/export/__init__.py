"""Records as CSV, JSON Lines, Excel, images and data sets. Nothing appears before it is complete."""

from typing import TYPE_CHECKING

from inspector.export.csv_file import export_csv
from inspector.export.dataset_folder import REVIEWED, export_dataset
from inspector.export.images_folder import DrawMap, ImageReader, export_images
from inspector.export.jsonl_file import SCHEMA, SCHEMA_VERSION, export_jsonl
from inspector.export.record_cells import COLUMNS, Cell, Cells, record_cells
from inspector.export.report import Change, Reviewer, ShiftReport, WorstPart, export_html
from inspector.export.view_cells import TABLE_FIELDS, VIEW_FIELDS, view_cells, view_columns
from inspector.export.xlsx_file import export_xlsx

if TYPE_CHECKING:
    from inspector.export.report.pdf_report import export_pdf

__all__ = [
    "COLUMNS",
    "REVIEWED",
    "SCHEMA",
    "SCHEMA_VERSION",
    "TABLE_FIELDS",
    "VIEW_FIELDS",
    "Cell",
    "Cells",
    "Change",
    "DrawMap",
    "ImageReader",
    "Reviewer",
    "ShiftReport",
    "WorstPart",
    "export_csv",
    "export_dataset",
    "export_html",
    "export_images",
    "export_jsonl",
    "export_pdf",
    "export_xlsx",
    "record_cells",
    "view_cells",
    "view_columns",
]


def __getattr__(name: str) -> object:
    """A PDF needs reportlab, whose half second no start of the program waits for."""
    if name == "export_pdf":
        from inspector.export.report import pdf_report

        return pdf_report.export_pdf
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
