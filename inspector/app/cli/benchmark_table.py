"""`inspector benchmark table`: figures that were measured, as a Markdown table."""

from pathlib import Path
from typing import Annotated

import typer

from inspector.app.cli.context import note, say
from inspector.settings import atomic_write


def table(
    files: Annotated[list[Path], typer.Argument(help="Files that `benchmark accuracy --json` wrote.")],
    out: Annotated[Path | None, typer.Option(help="Write the Markdown here instead of printing it.")] = None,
) -> None:
    """Write measured figures as Markdown: a row a category, models or numbers of references side by side.

    With one model a column is a number of references. With several, from one
    file or more, there are tables for each number of references with a column
    a model; their means are over the categories that every model has.
    """
    from inspector.app.bootstrap import import_cv2_quietly

    import_cv2_quietly()
    from inspector.benchmark import read_results, side_by_side

    lines = side_by_side({path: read_results(path) for path in files})
    text = "\n".join(lines).rstrip("\n")
    if out is None:
        say(text)
    else:
        atomic_write(out, f"{text}\n".encode())
        note(f"written: {out}")
