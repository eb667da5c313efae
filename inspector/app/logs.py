"""Log files: where a person finds what happened, without filling the disk."""

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

FILE_BYTES = 2_000_000
FILES_KEPT = 5
FORMAT = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"


def start_logging(folder: Path) -> None:
    """Log INFO and above to `folder`/inspector.log (rotated) and errors to stderr; once a process."""
    root = logging.getLogger("inspector")
    if root.handlers:
        return
    root.setLevel(logging.INFO)
    file_handler = RotatingFileHandler(
        folder / "inspector.log", maxBytes=FILE_BYTES, backupCount=FILES_KEPT, encoding="utf-8", delay=True
    )
    file_handler.setFormatter(logging.Formatter(FORMAT))
    console = logging.StreamHandler(sys.stderr)
    console.setLevel(logging.CRITICAL)
    root.addHandler(file_handler)
    root.addHandler(console)


def stop_logging() -> None:
    """Close the log file and forget the handlers."""
    root = logging.getLogger("inspector")
    for handler in list(root.handlers):
        root.removeHandler(handler)
        handler.close()
