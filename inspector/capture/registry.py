"""From a specification such as `simulated:washer?seed=1` or a plain path to a source; the list of sources."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from inspector.capture.folder import FolderSource
from inspector.capture.image_file import IMAGE_SUFFIXES
from inspector.capture.simulated import Family, LineSettings, SimulatedSource, parse_line
from inspector.capture.simulated.source import line_info
from inspector.capture.source import FrameSource, SourceInfo
from inspector.domain.errors import DataFault

Opener = Callable[[str, float, bool], FrameSource]


def open_source(spec: str, *, rate_hz: float | None = None, loop: bool = False) -> FrameSource:
    """A source, not yet opened.

    Args:
        spec: `backend:target`, or the path of a folder, image or video.
        rate_hz: Frames a second for replayed and simulated sources; 0 or None is as fast as read. Overrides
            the rate in `spec`.
        loop: Start again at the end.

    Raises:
        DataFault: Unknown backend (lists what exists), or a target that cannot be used.
    """
    backend, separator, target = spec.partition(":")
    if separator and backend in _BACKENDS:
        return _BACKENDS[backend](target, -1.0 if rate_hz is None else rate_hz, loop)
    path = Path(spec)
    if path.is_dir() or path.suffix.lower() in IMAGE_SUFFIXES:
        return _folder(spec, 0.0 if rate_hz is None else rate_hz, loop)
    raise DataFault(
        f"{spec!r} is no source.",
        way_out=f"Give a folder, an image, a video, or one of {', '.join(f'{name}:...' for name in _BACKENDS)}.",
    )


def list_sources() -> list[SourceInfo]:
    """Every source this machine offers, without opening any."""
    return [line_info(LineSettings(family)) for family in Family]


def _simulated(target: str, rate_hz: float, loop: bool) -> FrameSource:
    settings = parse_line(target)
    return SimulatedSource(settings if rate_hz < 0 else replace(settings, rate_hz=rate_hz), loop=loop)


def _folder(target: str, rate_hz: float, loop: bool) -> FrameSource:
    return FolderSource(Path(target), rate_hz=max(rate_hz, 0.0), loop=loop)


_BACKENDS: dict[str, Opener] = {"simulated": _simulated, "folder": _folder}
