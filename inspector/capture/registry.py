"""From a specification such as `simulated:washer?seed=1` or a plain path to a source; the list of sources."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from inspector.capture.camera.aravis import list_aravis, open_aravis
from inspector.capture.camera.basler import list_basler, open_basler
from inspector.capture.camera.genicam import list_genicam, open_genicam
from inspector.capture.camera.stream import open_stream, stream_kind
from inspector.capture.camera.stream_url import PORTS, shown_refused
from inspector.capture.camera.webcam import list_webcams, open_webcam
from inspector.capture.folder import FolderSource
from inspector.capture.image_file import IMAGE_SUFFIXES
from inspector.capture.recording import MANIFEST, OWN_TIMING, RecordingSource, split_timing
from inspector.capture.simulated import Family, LineSettings, SimulatedSource, line_info, parse_line
from inspector.capture.source import FrameSource, SourceInfo
from inspector.capture.source_search import SEARCH_DEADLINE_S, SourceSearch
from inspector.capture.video import VIDEO_SUFFIXES, VideoSource
from inspector.domain.errors import DataFault

Opener = Callable[[str, float | None, bool], FrameSource]


def open_source(spec: str, *, rate_hz: float | None = None, loop: bool = False) -> FrameSource:
    """A source, not yet opened.

    Args:
        spec: `backend:target`, the address of a network camera, or the path of a folder, recording, image or
            video.
        rate_hz: Frames a second for replayed and simulated sources; 0 is as fast as read. None takes what
            `spec` says, else 0. A camera has its own rate.
        loop: Start again at the end.

    Raises:
        DataFault: Unknown backend (lists what exists), or a target that cannot be used.
    """
    backend, separator, target = spec.partition(":")
    if backend in PORTS and target.startswith("//"):
        return open_stream(spec)
    if separator and backend in _BACKENDS:
        return _BACKENDS[backend](target, rate_hz, loop)
    path = Path(spec)
    if path.suffix.lower() in VIDEO_SUFFIXES and not path.is_dir():
        return _video(spec, rate_hz, loop)
    if (path / MANIFEST).is_file():
        return _recording(spec, rate_hz, loop)
    if spec and (path.is_dir() or path.suffix.lower() in IMAGE_SUFFIXES):
        return _folder(spec, rate_hz, loop)
    backends = ", ".join(f"{name}:..." for name in _BACKENDS)
    raise DataFault(
        f"{shown_refused(spec)!r} is no source.",
        way_out=f"Give a folder, an image, a video, or one of {backends}.",
    )


def list_sources() -> list[SourceInfo]:
    """Every source this machine offers, without opening any; folder and video stand for their kind.

    Blocks for as long as the drivers search, `SEARCH_DEADLINE_S` at most. A driver that hangs or fails is
    told in a row of its own that is not usable.
    """
    *_, found = search_sources()
    return list(found)


def search_sources(deadline_s: float = SEARCH_DEADLINE_S) -> Iterator[tuple[SourceInfo, ...]]:
    """What `list_sources` gives, as far as it is known, again and again until all drivers have answered."""
    return _SEARCH.results(deadline_s)


def _simulated(target: str, rate_hz: float | None, loop: bool) -> FrameSource:
    settings = parse_line(target)
    return SimulatedSource(settings if rate_hz is None else replace(settings, rate_hz=rate_hz), loop=loop)


def _folder(target: str, rate_hz: float | None, loop: bool) -> FrameSource:
    return FolderSource(_path("folder", target), rate_hz=rate_hz or 0.0, loop=loop)


def _video(target: str, rate_hz: float | None, loop: bool) -> FrameSource:
    return VideoSource(_path("video", target), rate_hz=rate_hz or 0.0, loop=loop)


def _recording(target: str, rate_hz: float | None, loop: bool) -> FrameSource:
    path, own_timing = split_timing(target)
    rate = OWN_TIMING if own_timing and rate_hz is None else rate_hz or 0.0
    return RecordingSource(_path("recording", path), rate_hz=rate, loop=loop)


def _camera(opener: Callable[[str], FrameSource]) -> Opener:
    """A camera has its own rate and never ends."""
    return lambda target, _rate_hz, _loop: opener(target)


def _path(backend: str, target: str) -> Path:
    if not target or "\0" in target:
        raise DataFault(f"{backend}: needs a path.", way_out=f"Give for instance {backend}:/data/parts.")
    return Path(target).expanduser()


_BACKENDS: dict[str, Opener] = {
    "simulated": _simulated,
    "folder": _folder,
    "video": _video,
    "recording": _recording,
    "webcam": _camera(open_webcam),
    "rtsp": _camera(open_stream),
    "basler": _camera(open_basler),
    "aravis": _camera(open_aravis),
    "genicam": _camera(open_genicam),
}


def _list_simulated() -> list[SourceInfo]:
    return [line_info(LineSettings(family)) for family in Family]


def _list_files() -> list[SourceInfo]:
    folder = SourceInfo("folder", "", model="Folder of images", address="folder:PATH")
    video = SourceInfo("video", "", model="Video file", address="video:PATH")
    return [folder, video, SourceInfo("recording", "", model="Recording", address="recording:PATH")]


_SEARCH = SourceSearch(
    {
        "simulated": _list_simulated,
        "folder": _list_files,
        "webcam": list_webcams,
        "basler": list_basler,
        "aravis": list_aravis,
        "genicam": list_genicam,
        "rtsp": lambda: [stream_kind()],
    }
)
"""Who knows which sources there are; one line a backend, in the order in which they are shown."""
