"""Where the program starts: the command tree plus the commands that open a window.

Only this module sees both the command line (without Qt) and the window; Qt is imported when a command
asks for it.
"""

import os
import sys
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.app.cli import app, run
from inspector.app.cli.benchmark import app as benchmark_app
from inspector.app.cli.context import Context, current, end_progress, progress_line, say
from inspector.app.cli.figures import write_figures

if TYPE_CHECKING:
    from inspector.app.services import Services

DEMO_OUT = Path("demo-out")


@app.command("gui")
def gui(context: typer.Context) -> None:
    """Open the inspection station."""
    from inspector.app.bootstrap import import_cv2_quietly

    import_cv2_quietly()
    from inspector.ui.run import run_window

    chosen = current(context)
    sys.exit(run_window(lambda: _open(chosen), ui_scale=_ui_scale(chosen)))


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

        sys.exit(run_window(lambda: _open(chosen), demo=True, ui_scale=_ui_scale(chosen)))


@benchmark_app.command("gui")
def benchmark_gui(
    seconds: Annotated[float, typer.Option(min=1, help="How long to measure, twice.")] = 20.0,
    rows: Annotated[int, typer.Option(min=1000, help="Records to export meanwhile.")] = 100_000,
    json_file: Annotated[Path | None, typer.Option("--json", help="Write the figures here.")] = None,
) -> None:
    """Time the window's 16 ms tick: parts judged at full rate; then with an export and a learning as well."""
    from inspector.app.bootstrap import import_cv2_quietly

    import_cv2_quietly()
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from inspector.app.demo import enroll_demo
    from inspector.app.environment import environment
    from inspector.app.record_speed import filled
    from inspector.settings import Paths
    from inspector.ui.tick_benchmark import measure_ticks

    with TemporaryDirectory(prefix="inspector-gui-") as folder:
        paths = Paths(Path(folder))
        paths.ensure()
        filled(paths.database, rows, progress_line())
        with _open(Context(Path(folder))) as services:
            recipe = services.recipes.load(enroll_demo(services, progress_line()))
            figures = measure_ticks(services, recipe, seconds=seconds)
    end_progress()
    beside = f"inspecting, exporting ({figures.records_exported:,} records), learning ({figures.learner})"
    for name, one in (("inspecting", figures.inspecting), (beside, figures.exporting_and_learning)):
        say(f"{name}: {one.ticks} ticks, {one.parts_per_s:.1f} parts/s, platform {one.platform}")
        say(
            f"  tick late by p50 {one.p50_ms:.2f}, p95 {one.p95_ms:.2f}, p99 {one.p99_ms:.2f}, "
            f"max {one.max_ms:.2f} ms"
        )
    write_figures(json_file, {"environment": environment(), **asdict(figures)})


@benchmark_app.command("records")
def benchmark_records(
    rows: Annotated[int, typer.Option(min=1000, help="Records in the log.")] = 1_000_000,
    runs: Annotated[int, typer.Option(min=1, help="Runs of every search.")] = 15,
    json_file: Annotated[Path | None, typer.Option("--json", help="Write the figures here.")] = None,
) -> None:
    """Fill a log, then time every search of Review and Records, and the lists in the window."""
    from inspector.app.bootstrap import import_cv2_quietly

    import_cv2_quietly()
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from inspector.app.environment import environment
    from inspector.app.record_speed import filled, measure_searches
    from inspector.settings import Paths
    from inspector.ui.list_benchmark import measure_lists

    with TemporaryDirectory(prefix="inspector-records-") as folder:
        paths = Paths(Path(folder))
        paths.ensure()
        filled(paths.database, rows, progress_line())
        with _open(Context(Path(folder))) as services:
            searches = measure_searches(services.records, rows, runs=runs, report=progress_line())
            lists = measure_lists(services, runs=runs)
    end_progress()
    say(f"{rows:,} records, medians of {runs} runs; first page of 200, then all counted by verdict")
    for one in searches:
        say(
            f"{one.name:<34}{one.found:>9,} found{one.page_ms:>8.1f} ms, worst {one.worst_page_ms:>6.1f}"
            f"; counted {one.count_ms:>7.1f} ms"
        )
    for shown in lists:
        say(f"{shown.name:<34}{shown.median_ms:>8.1f} ms, worst {shown.worst_ms:>6.1f}")
    figures = {"searches": [asdict(one) for one in searches], "lists": [asdict(one) for one in lists]}
    write_figures(json_file, {"environment": environment(), "rows": rows, "runs": runs} | figures)


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


def _ui_scale(context: Context) -> int:
    """Read before the data folder is opened: Qt asks for it first. What is wrong with it is said later."""
    from inspector.settings import Paths, SettingsStore

    return SettingsStore(Paths(context.data_dir).settings_file).load().settings.ui_scale


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
