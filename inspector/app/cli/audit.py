"""`inspector audit verify`."""

from dataclasses import asdict
from typing import Annotated

import typer

from inspector.app.cli.context import Exit, current, print_json, say

app = typer.Typer(help="The audit trail.", no_args_is_help=True)


@app.callback()
def audit() -> None:
    """The audit trail."""


@app.command()
def verify(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document.")] = False,
) -> None:
    """Check the hash chain of the audit trail; exit code 1 where it is broken."""
    with current(context).services() as services:
        report = services.audit.verify()
    if as_json:
        print_json(asdict(report))
    else:
        say(report.message)
    if not report.ok:
        raise typer.Exit(Exit.REJECTED)
