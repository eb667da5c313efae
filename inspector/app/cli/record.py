"""`inspector record`: raw frames of a source to disk, to be replayed as `recording:DIR`."""

from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.app.cli.cameras import READ_DEADLINE_S, SILENCE_S, use_settings
from inspector.app.cli.context import Exit, end_progress, note, progress_line, say
from inspector.domain.errors import DataFault, EnvironmentFault
from inspector.domain.record import Progress

if TYPE_CHECKING:
    from inspector.capture import LineRecorder, RecordableSource, RecordingStatus

BYTES_PER_MIB = 2**20
MIN_FREE_MIB = 200
ROOM_WAIT_S = 10.0


def register(app: typer.Typer) -> None:
    """Add the command to the tree."""
    app.command("record")(record)


def record(
    context: typer.Context,
    source: Annotated[str, typer.Argument(help="Source, e.g. basler:21034567 or simulated:washer?rate=10.")],
    folder: Annotated[Path, typer.Argument(help="New folder for the recording.")],
    seconds: Annotated[float | None, typer.Option("--seconds", min=0.1, help="For so long.")] = None,
    count: Annotated[int | None, typer.Option("-n", "--count", min=1, help="So many frames.")] = None,
) -> None:
    """Record raw frames with their timing; replay them with recording:FOLDER. Ctrl+C ends in order."""
    if (seconds is None) == (count is None):
        raise DataFault("How long to record?", way_out="Give either --seconds or -n.")
    from inspector.app.bootstrap import import_cv2_quietly

    import_cv2_quietly()
    from inspector.capture import RecordableSource, open_source

    use_settings(context)
    opened = RecordableSource(open_source(source))
    try:
        opened.open()
        status = _record(opened, folder, seconds=seconds, count=count)
    finally:
        opened.close()
    _tell(status)


def _record(
    source: "RecordableSource", folder: Path, *, seconds: float | None, count: int | None
) -> "RecordingStatus":
    """Read until there is enough; whatever ends the reading, what was read is on the disk afterwards."""
    from inspector.capture import LineRecorder

    wait_s = 0.0 if source.live else ROOM_WAIT_S
    recorder = LineRecorder(folder, source.info, source.controls(), min_free_mib=MIN_FREE_MIB, wait_s=wait_s)
    source.recorder = recorder
    try:
        _read(source, recorder, seconds=seconds, count=count)
    except KeyboardInterrupt:
        note("interrupted; the recording is ended")
    finally:
        end_progress()
        status = recorder.stop()
    return status


def _read(
    source: "RecordableSource", recorder: "LineRecorder", *, seconds: float | None, count: int | None
) -> None:
    from inspector.capture import RecordingState, SourceEnded

    report, total = progress_line(), count or 0
    end_s = float("inf") if seconds is None else monotonic() + seconds
    heard_s, frames = monotonic(), 0
    while monotonic() < end_s and (count is None or frames < count):
        try:
            came = _read_one(source)
        except SourceEnded:
            note(f"the source ended after {frames} frames")
            return
        if came:
            heard_s, frames = monotonic(), frames + 1
            report(Progress("Recording", frames, total))
        elif count is not None and monotonic() - heard_s > SILENCE_S:
            raise EnvironmentFault(
                f"{source.info.source_id} gave no frame within {SILENCE_S:g} s.",
                way_out="Check cable and trigger.",
            )
        if recorder.status().state is RecordingState.FAILED:
            return


def _read_one(source: "RecordableSource") -> bool:
    """Whether a frame came; a damaged or missed one is told, and stands in the recording."""
    from inspector.capture import BadFrame, MissedTriggers

    try:
        return source.read(READ_DEADLINE_S) is not None
    except (BadFrame, MissedTriggers) as fault:
        note(str(fault))
        return False


def _tell(status: "RecordingStatus") -> None:
    """The line for the person, and the exit code: a recording with gaps is not what was asked for."""
    say(
        f"{status.folder}: {status.frames} frames, {status.not_recorded} not recorded, "
        f"{status.size_bytes / BYTES_PER_MIB:.1f} MiB"
    )
    if status.problem:
        raise EnvironmentFault(status.problem)
    if status.not_recorded:
        note("the disk was too slow for some frames")
        raise typer.Exit(Exit.REJECTED)
