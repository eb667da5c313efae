"""`inspector benchmark camera`: how fast frames come from a camera, and what that costs."""

import os
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.app.cli.context import end_progress, progress_line, say
from inspector.app.cli.figures import write_figures

if TYPE_CHECKING:
    from inspector.app.camera_speed import CameraFigures
    from inspector.capture import FrameSource

EMULATED = "basler:0815-0000"
FIVE_MEGAPIXELS = (
    ("pixel_format", "Mono8"),
    ("width", 2448),
    ("height", 2048),
    ("exposure_us", 100.0),
    ("rate_hz", 1000.0),
)


def camera(
    source: Annotated[
        str | None, typer.Argument(help="Source, e.g. basler:24005555.", show_default="5 MP mono, emulated")
    ] = None,
    seconds: Annotated[float, typer.Option(min=1, help="How long to read.")] = 30.0,
    json_file: Annotated[Path | None, typer.Option("--json", help="Write the figures here.")] = None,
) -> None:
    """Count frames delivered and skipped, processor time, copies of a frame, and growth of memory.

    Without a source an emulated Basler camera of 5 megapixels gives mono
    images as fast as it can; it needs pylon, but no camera.
    """
    from inspector.app.bootstrap import import_cv2_quietly
    from inspector.app.camera_speed import measure_camera
    from inspector.app.environment import environment

    import_cv2_quietly()
    opened = _opened(source)
    try:
        figures = measure_camera(opened, seconds, progress_line())
    finally:
        opened.close()
    end_progress()
    _print(opened.info.source_id, figures)
    write_figures(
        json_file, {"environment": environment(), "source": opened.info.source_id} | asdict(figures)
    )


def _opened(spec: str | None) -> "FrameSource":
    from inspector.capture import open_source

    if spec is None:
        os.environ["PYLON_CAMEMU"] = "1"
    source = open_source(spec or EMULATED)
    try:
        source.open()
        for name, value in () if spec else FIVE_MEGAPIXELS:
            source.set_control(name, value)
    except BaseException:  # given on; only the camera must not stay open
        source.close()
        raise
    return source


def _print(source_id: str, figures: "CameraFigures") -> None:
    say(f"{source_id}, {figures.width} x {figures.height}, {figures.seconds:.0f} s")
    say(f"delivered  {figures.delivered}, {figures.rate_hz:.1f} a second")
    say(f"skipped    {figures.skipped}")
    say(f"failed     {figures.failed}")
    say(f"processor  {figures.cpu_share:.0%} of one core, the emulation of a camera included")
    if figures.thread_ms is not None:
        say(f"copies     {figures.copies_per_frame:.2f} a frame: the camera's thread takes")
        say(f"           {figures.thread_ms:.2f} ms a frame, a copy {figures.copy_ms:.2f} ms")
    if figures.memory_mb is not None:
        slope = figures.memory_slope
        growth = "growth is told from a minute on" if slope is None else f"{slope:+.2f} MiB a minute"
        say(f"memory     {figures.memory_mb:.0f} MiB, {growth}")
