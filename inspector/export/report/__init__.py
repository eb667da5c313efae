"""The shift report: a page or two of paper, or one HTML file, of what `ShiftReport` holds.

`pdf_report` is imported when a PDF is written: reportlab takes half a second, which no start waits for.
"""

from inspector.export.report.content import Change, Reviewer, ShiftReport, WorstPart
from inspector.export.report.html_report import export_html

__all__ = ["Change", "Reviewer", "ShiftReport", "WorstPart", "export_html"]
