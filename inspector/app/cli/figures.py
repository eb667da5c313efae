"""Files of figures that a benchmark was asked to write."""

import json
from pathlib import Path

from inspector.app.cli.context import note
from inspector.domain.errors import EnvironmentFault


def write_figures(path: Path | None, document: dict[str, object]) -> None:
    """Write one JSON document of figures; nothing where no file was asked for."""
    if path is not None:
        write_text(path, json.dumps(document, indent=1) + "\n")


def write_text(path: Path, text: str) -> None:
    """Write a file that was asked for and say so. EnvironmentFault where it cannot be written."""
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as fault:
        raise EnvironmentFault(f"{path} cannot be written: {fault.strerror}.") from fault
    note(f"written: {path}")
