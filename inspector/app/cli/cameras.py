"""`inspector cameras` and `inspector capture`."""

from dataclasses import asdict
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.app.cli.context import current, note, print_json, say
from inspector.domain.errors import DataFault, EnvironmentFault

if TYPE_CHECKING:
    from inspector.capture import FrameSource
    from inspector.domain.frame import Frame

READ_DEADLINE_S = 0.1
SILENCE_S = 10.0


def register(app: typer.Typer) -> None:
    """Add the commands to the tree."""
    app.command("cameras")(cameras)
    app.command("capture")(capture)
    app.command("gentl-producer", hidden=True)(gentl_producer)


def cameras(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document.")] = False,
) -> None:
    """List cameras and other sources of frames."""
    from inspector.app.bootstrap import import_cv2_quietly

    import_cv2_quietly()
    from inspector.capture import list_sources

    _use_settings(context)
    sources = list_sources()
    if as_json:
        print_json([asdict(source) for source in sources])
        return
    for source in sources:
        state = "" if source.usable else f"  not usable: {source.reason}"
        say(f"{source.source_id:<24} {source.model}{state}")


def capture(
    context: typer.Context,
    source: Annotated[str, typer.Argument(help="Source, e.g. simulated:washer or webcam:0.")],
    folder: Annotated[Path, typer.Argument(help="Folder for the frames (PNG).")],
    count: Annotated[int, typer.Option("-n", "--count", min=1, help="How many frames.")] = 1,
) -> None:
    """Save frames of a source as lossless PNG files."""
    from inspector.app.bootstrap import import_cv2_quietly

    import_cv2_quietly()
    from inspector.capture import SourceEnded, open_source

    _use_settings(context)
    opened = open_source(source)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        opened.open()
        for number in range(count):
            _save(_next_frame(opened), folder / f"frame_{number:05d}.png")
    except OSError as fault:
        raise EnvironmentFault(f"{folder} cannot be written: {fault.strerror}.") from fault
    except SourceEnded:
        note(f"the source ended after {number} frames")
    finally:
        opened.close()


def gentl_producer(producer: str, search: str) -> None:
    """The process that holds a GenTL producer; how a packed program calls itself."""
    from inspector.gentl.server import main

    main(producer, search == "network")


def _use_settings(context: typer.Context) -> None:
    """Take the GenTL producers from the settings file, where there is one."""
    from inspector.capture import use_gentl_producers
    from inspector.settings import Paths, SettingsStore

    loaded = SettingsStore(Paths(current(context).data_dir).settings_file).load()
    use_gentl_producers(loaded.settings.gentl_producers)


def _next_frame(source: "FrameSource") -> "Frame":
    deadline = monotonic() + SILENCE_S
    while monotonic() < deadline:
        frame = source.read(READ_DEADLINE_S)
        if frame is not None:
            return frame
    raise EnvironmentFault(
        f"{source.info.source_id} gave no frame within {SILENCE_S:g} s.", way_out="Check cable and trigger."
    )


def _save(frame: "Frame", path: Path) -> None:
    import cv2

    done, data = cv2.imencode(".png", cv2.cvtColor(frame.pixels, cv2.COLOR_RGB2BGR))
    if not done:
        raise DataFault(f"{path.name} could not be encoded as PNG.")
    path.write_bytes(data.tobytes())
    say(str(path))
