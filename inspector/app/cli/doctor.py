"""`inspector doctor`: is everything here that the station needs?"""

import typer

from inspector.app.cli.context import Exit, current, say


def register(app: typer.Typer) -> None:
    """Add the command to the tree."""
    app.command("doctor")(doctor)


def doctor(context: typer.Context) -> None:
    """Check the installation and the data folder; exit code 3 where something is missing."""
    from inspector.app.checks import run_checks

    checks = list(run_checks(current(context).data_dir))
    for check in checks:
        say(f"{'ok  ' if check.ok else 'FAIL'} {check.subject}: {check.finding}")
    if not all(check.ok for check in checks):
        raise typer.Exit(Exit.ENVIRONMENT)
