"""Where the program starts: the command tree plus the commands that open a window.

Only this module sees both the command line (without Qt) and the window; Qt is imported when a command
asks for it.
"""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.app.cli import app, run
from inspector.app.cli.context import Context, current, end_progress, progress_line, say

if TYPE_CHECKING:
    from inspector.app.services import Services

DEMO_OUT = Path("demo-out")


@app.command("gui")
def gui(context: typer.Context) -> None:
    """Open the inspection station."""
    from inspector.app.bootstrap import import_cv2_quietly

    import_cv2_quietly()
    from inspector.ui.run import run_window

    sys.exit(run_window(lambda: _open(current(context))))


@app.command("demo")
def demo(
    context: typer.Context,
    headless: Annotated[bool, typer.Option(help="No window, also where there is a display.")] = False,
    out: Annotated[Path, typer.Option("--out", help="Folder for records, exports and pictures.")] = DEMO_OUT,
) -> None:
    """Demonstrate on the simulated line; in the window, or headless where there is no display."""
    from inspector.app.bootstrap import import_cv2_quietly

    import_cv2_quietly()
    chosen = Context(current(context).data_dir or out / "data")
    if headless or not has_display():
        _demo_headless(chosen, out)
    else:
        from inspector.ui.run import run_window

        sys.exit(run_window(lambda: _open(chosen), demo=True))


def has_display() -> bool:
    """Whether a window can be shown here."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def main() -> None:
    """The `inspector` command."""
    run()


def _open(context: Context) -> "Services":
    from inspector.app.services import open_services

    return open_services(context.data_dir)


def _demo_headless(context: Context, out: Path) -> None:
    from inspector.app.demo import enroll_demo, export_demo, inspect_demo

    with context.services() as services:
        key = enroll_demo(services, progress_line())
        end_progress()
        say(f"{key}: enrolled; inspecting")
        for line in inspect_demo(services, key).lines():
            say(line)
        written = export_demo(services, out / "exports", progress_line())
        end_progress()
    say(f"records in {context.data_dir}, exports: {', '.join(path.name for path in written)}")
    say(f"pictures: {', '.join(_grab(context, out / 'screens'))}")


def _grab(context: Context, folder: Path) -> list[str]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from inspector.ui.run import grab_screens

    return [path.name for path in grab_screens(lambda: _open(context), folder)]


if __name__ == "__main__":
    main()
