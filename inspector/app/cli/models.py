"""`inspector models list`."""

from dataclasses import asdict
from typing import Annotated

import typer

from inspector.app.cli.context import print_json, say

app = typer.Typer(help="Methods that can be enrolled with.", no_args_is_help=True)


@app.callback()
def models() -> None:
    """Methods that can be enrolled with."""


@app.command("list")
def list_all(as_json: Annotated[bool, typer.Option("--json", help="One JSON document.")] = False) -> None:
    """List the methods, and why one is not available."""
    from inspector.models import PRESETS, list_models

    entries = list_models()
    if as_json:
        print_json([asdict(entry) for entry in entries])
        return
    for entry in entries:
        reason = "" if entry.available else f"  (not available: {entry.reason})"
        say(f"{entry.name:<12} {entry.title}{reason}")
    say()
    for preset in PRESETS:
        spec = preset.spec
        settings = f"{spec.method}, {spec.backbone}, {spec.input_size} px"
        say(f"{preset.name:<12} {preset.title}: {settings}. {preset.summary}")
