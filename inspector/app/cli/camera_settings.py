"""`inspector camera-settings`: all settings of a camera as a file."""

from pathlib import Path
from typing import Annotated

import typer

from inspector.app.cli.context import note
from inspector.settings import atomic_write, disk_faults


def register(app: typer.Typer) -> None:
    """Add the command to the tree."""
    app.command("camera-settings")(camera_settings)


def camera_settings(
    source: Annotated[str, typer.Argument(help="A Basler camera, e.g. basler:24005555.")],
    file: Annotated[Path, typer.Argument(help="File for the settings (.pfs).")],
) -> None:
    """Save all settings of a Basler camera, as pylon Viewer does.

    The camera must not be open elsewhere. To use them give the source as
    basler:SERIAL?settings=FILE: they are put in force at every opening.
    """
    from inspector.app.bootstrap import import_cv2_quietly

    import_cv2_quietly()
    from inspector.capture import camera_settings

    text = camera_settings(source)
    with disk_faults(file):
        atomic_write(file, text.encode("utf-8"))
    note(f"written: {file}")
