"""`inspector cameras` and `inspector capture`."""

from dataclasses import asdict
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.app.cli.context import Exit, current, note, print_json, say
from inspector.domain.errors import DataFault, EnvironmentFault

if TYPE_CHECKING:
    from inspector.capture import FrameSource, SourceInfo
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
    network: Annotated[
        bool, typer.Option("--network", help="Look on the network too; this sends a broadcast.")
    ] = False,
) -> None:
    """List cameras and other sources of frames. Cameras on the network are looked for only when asked."""
    from inspector.app.bootstrap import import_cv2_quietly

    import_cv2_quietly()
    from inspector.capture import list_sources, search_network, unlisted_kinds

    use_settings(context)
    if network:
        search_network(True)
    found = list_sources()
    sources = [*found, *unlisted_kinds(found)]
    if as_json:
        print_json([asdict(source) for source in sources])
        return
    for source in sources:
        say(_line(source))


def capture(
    context: typer.Context,
    source: Annotated[
        str, typer.Argument(help="Source, e.g. simulated:washer, webcam:0 or rtsp://192.168.0.20/stream1.")
    ],
    folder: Annotated[Path, typer.Argument(help="Folder for the frames (PNG).")],
    count: Annotated[int, typer.Option("-n", "--count", min=1, help="How many frames.")] = 1,
) -> None:
    """Save frames of a source as lossless PNG files. Images that cannot be read are named and passed over."""
    from inspector.app.bootstrap import import_cv2_quietly

    import_cv2_quietly()
    from inspector.capture import open_source

    use_settings(context)
    opened = open_source(source)
    try:
        opened.open()
        failed = _save_frames(opened, folder, count)
    finally:
        opened.close()
    if failed:
        raise typer.Exit(Exit.REJECTED)


def gentl_producer(producer: str, search: str) -> None:
    """The process that holds a GenTL producer; how a packed program calls itself."""
    from inspector.gentl.server import main

    main(producer, search == "network")


def use_settings(context: typer.Context) -> None:
    """Take from the settings file, where there is one, how cameras are looked for."""
    from inspector.capture import search_network, use_gentl_producers
    from inspector.settings import Paths, SettingsStore

    loaded = SettingsStore(Paths(current(context).data_dir).settings_file).load()
    use_gentl_producers(loaded.settings.gentl_producers)
    search_network(loaded.settings.search_network)


def _line(source: "SourceInfo") -> str:
    """`source_id  make model, serial, address`, or why it cannot be used."""
    facts = [f"{source.make} {source.model}".strip(), source.serial, source.address]
    state = "" if source.usable else f"  not usable: {source.reason}"
    return f"{source.source_id:<24} {', '.join(filter(None, facts))}{state}"


def _save_frames(source: "FrameSource", folder: Path, count: int) -> int:
    """Save `count` frames, and say how many images could not be read."""
    from inspector.capture import BadFrame, MissedTriggers, SourceEnded

    saved = failed = 0
    while saved < count:
        try:
            frame = _next_frame(source)
        except (BadFrame, MissedTriggers) as fault:
            note(str(fault))
            failed += 1
        except SourceEnded:
            note(f"the source ended after {saved} frames")
            break
        else:
            _save(frame, folder / f"frame_{saved:05d}.png")
            saved += 1
    return failed


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
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data.tobytes())
    except OSError as fault:
        raise EnvironmentFault(
            f"{path} cannot be written: {fault.strerror}.", way_out="Choose another folder, or make room."
        ) from fault
    say(str(path))
