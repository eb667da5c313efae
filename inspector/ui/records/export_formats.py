"""What the log can be written as."""

from dataclasses import dataclass

from inspector.language import mark


@dataclass(frozen=True)
class ExportFormat:
    """One format: its name in `Services.export`, how it reads in English, and the ending of its file."""

    name: str
    title: str
    hint: str
    suffix: str


FORMATS = (
    ExportFormat("csv", mark("CSV"), mark("One row a record, for spreadsheets"), ".csv"),
    ExportFormat(
        "jsonl", mark("JSON Lines"), mark("One object a line with every field, for programs"), ".jsonl"
    ),
    ExportFormat(
        "xlsx", mark("Excel"), mark("Typed columns: numbers, and times in UTC as Excel dates"), ".xlsx"
    ),
    ExportFormat(
        "pdf",
        mark("Report"),
        mark("Two pages to hang up, of this recipe and time: yield, trend, Pareto"),
        ".pdf",
    ),
    ExportFormat(
        "images", mark("Images"), mark("The stored images in folders by verdict, with an index"), ""
    ),
    ExportFormat(
        "dataset",
        mark("Data set"),
        mark("Reviewed parts and reference images in the layout of MVTec AD, for training"),
        "",
    ),
)
