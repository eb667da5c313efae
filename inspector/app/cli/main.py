"""The command tree and the one place where a fault becomes an exit code."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from inspector import __version__
from inspector.app.cli import (
    audit,
    benchmark,
    camera_settings,
    cameras,
    compare,
    doctor,
    enroll,
    inspect,
    learn,
    models,
    recipe,
    record,
    records,
    report,
    train,
    weights,
)
from inspector.app.cli.context import Context, Exit, note
from inspector.domain.errors import Cancelled, EnvironmentFault, InspectorError, ProgrammingFault

app = typer.Typer(
    name="inspector",
    help="Inspection station: enroll 2-8 good parts, inspect live, review, export.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"inspector {__version__}")
        raise typer.Exit


@app.callback()
def choose_data_folder(
    context: typer.Context,
    data_dir: Annotated[
        Path | None,
        typer.Option("--data-dir", help="Folder of recipes, records and settings (INSPECTOR_DATA_DIR)."),
    ] = None,
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Keep the global options for the command."""
    context.obj = Context(data_dir)


for group in (
    enroll,
    compare,
    learn,
    train,
    inspect,
    cameras,
    camera_settings,
    record,
    records,
    report,
    doctor,
):
    group.register(app)
for name, sub in (
    ("models", models.app),
    ("weights", weights.app),
    ("recipe", recipe.app),
    ("audit", audit.app),
    ("benchmark", benchmark.app),
):
    app.add_typer(sub, name=name)


def run() -> None:
    """Run the command of this process; ends it with an exit code of the contract."""
    try:
        app()
    except Cancelled as fault:
        _end(str(fault), Exit.REJECTED)
    except EnvironmentFault as fault:
        _end(str(fault), Exit.ENVIRONMENT)
    except ProgrammingFault as fault:
        _end(f"{fault} This is a fault of the program; the log has the details.", Exit.REJECTED)
    except InspectorError as fault:
        _end(str(fault), Exit.WRONG_USE)


def _end(message: str, code: Exit) -> None:
    note(f"inspector: {message}")
    sys.exit(code)
