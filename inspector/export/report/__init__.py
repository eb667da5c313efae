"""The shift report: a page or two of paper, or one HTML file, of what `ShiftReport` holds."""

from inspector.export.report.content import Change, Reviewer, ShiftReport, WorstPart
from inspector.export.report.html_report import export_html
from inspector.export.report.pdf_report import export_pdf

__all__ = ["Change", "Reviewer", "ShiftReport", "WorstPart", "export_html", "export_pdf"]
