"""Recording the running line on a person's word: where to, with which facts, and in the audit trail."""

from collections.abc import Sequence
from concurrent.futures import Future
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.capture import Control
from inspector.domain.errors import EnvironmentFault, InspectorError

if TYPE_CHECKING:
    from inspector.app.services import Services
    from inspector.station import Station

_NAME = 40


def start_recording(services: "Services") -> "Future[Path]":
    """Record the running line into a new folder of the data folder; the future gives it.

    The camera is asked for its settings first, so that they stand in the recording; one that does not answer
    is recorded all the same. The future raises EnvironmentFault where no line runs, or the folder cannot be
    written.
    """
    started: Future[Path] = Future()
    station = services.station
    if station is None:
        started.set_exception(EnvironmentFault("No line runs.", way_out="Start the line first."))
        return started
    folder = services.paths.recordings / _folder_name(station.source_info.source_id)

    def with_controls(done: "Future[tuple[Control, ...]]") -> None:
        """In the capture thread: hand on to the writer, which may touch the disk."""
        controls = () if done.cancelled() or done.exception() is not None else done.result()
        try:
            begun = services.writer.submit(lambda: _begin(services, station, folder, controls))
        except InspectorError as fault:
            started.set_exception(fault)
        else:
            begun.add_done_callback(lambda one: _pass_on(one, started))

    station.controls().add_done_callback(with_controls)
    return started


def end_recording(services: "Services") -> None:
    """Take no more frames into the recording; what waits is written, then its status says so."""
    if services.station is not None:
        services.station.recording.end()


def _begin(services: "Services", station: "Station", folder: Path, controls: Sequence[Control]) -> Path:
    station.recording.start(folder, controls, min_free_mib=services.settings.min_free_mb)
    services.audit_act("recording_started", station.source_info.source_id, folder=folder.name)
    return folder


def _folder_name(source_id: str) -> str:
    """Time and source, as a folder may be called on any system."""
    plain = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in source_id)
    moment = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S-%f")
    return f"{moment}-{plain[:_NAME].strip('-')}"


def _pass_on(done: "Future[Path]", to: "Future[Path]") -> None:
    fault = done.exception()
    if fault is not None:
        to.set_exception(fault)
    else:
        to.set_result(done.result())
