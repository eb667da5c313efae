"""What every command shares: the data folder, clear output and the exit codes."""

import json
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from inspector.domain.record import Progress

if TYPE_CHECKING:
    from inspector.app.services import Services


class Exit(IntEnum):
    """Exit codes of the command contract."""

    DONE = 0
    REJECTED = 1
    WRONG_USE = 2
    ENVIRONMENT = 3


@dataclass(frozen=True)
class Context:
    """Global options."""

    data_dir: Path | None = None

    def services(self) -> "AbstractContextManager[Services]":
        """Open the data folder; closes it at the end of the `with`."""
        from inspector.app.services import open_services

        return open_services(self.data_dir)


def current(context: typer.Context) -> Context:
    """The global options of this call."""
    chosen = context.obj
    return chosen if isinstance(chosen, Context) else Context()


def say(line: str = "") -> None:
    """One line of result on stdout."""
    typer.echo(line)


def note(line: str) -> None:
    """One line for the person on stderr."""
    typer.echo(line, err=True)


def print_json(document: object) -> None:
    """One JSON document on stdout and nothing else."""
    typer.echo(json.dumps(document, indent=1, ensure_ascii=False))


def progress_line() -> Callable[[Progress], None]:
    """Shows progress on stderr: in place on a terminal, elsewhere each new message once.

    Of a message what is before its first comma counts: behind it a training counts its steps.
    """
    last = ""

    def report(progress: Progress) -> None:
        nonlocal last
        count = f" {progress.done}/{progress.total}" if progress.total else ""
        left = "" if progress.left_s is None else f", about {progress.left_s:.0f} s left"
        head = progress.message.partition(",")[0]
        if sys.stderr.isatty():
            sys.stderr.write(f"\r\x1b[2K{progress.message}{count}{left}")
            sys.stderr.flush()
        elif head != last:
            note(f"{head}{left}")
        last = head

    return report


def end_progress() -> None:
    """Leave the progress line clean."""
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[2K")
        sys.stderr.flush()
