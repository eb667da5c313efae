"""Kinds of cameras of which none was found, with the reason: so that a person need not guess."""

from collections.abc import Callable, Sequence

from inspector.capture.camera.aravis_library import load_aravis
from inspector.capture.camera.basler import check_pylon
from inspector.capture.camera.genicam_files import check_genicam
from inspector.capture.camera.search import may_search_network, why_not_searched
from inspector.capture.source import SourceInfo
from inspector.domain.errors import EnvironmentFault


def unlisted_kinds(found: Sequence[SourceInfo]) -> list[SourceInfo]:
    """A row, not usable, for each kind of camera that `found` lacks; loads the makers' libraries."""
    present = {source.backend for source in found}
    return [_row(backend) for backend in _SOFTWARE if backend not in present]


def camera_software() -> list[str]:
    """For each kind of camera that needs software of its own: `kind: present`, or why not."""
    return [
        f"{_KINDS[backend]}: {_missing(backend) or 'present'}" for backend in _SOFTWARE if backend != "webcam"
    ]


def _row(backend: str) -> SourceInfo:
    return SourceInfo(backend, "", model=_KINDS[backend], usable=False, reason=_reason(backend))


def _reason(backend: str) -> str:
    missing = _missing(backend)
    if missing:
        return missing
    if backend == "webcam":
        return "None is plugged in."
    if not may_search_network():
        return f"None was found on this machine. {why_not_searched()}"
    return "None was found. Check cable, power and network, and that no firewall stands between."


def _missing(backend: str) -> str:
    try:
        _SOFTWARE[backend]()
    except EnvironmentFault as fault:
        return str(fault)
    return ""


_SOFTWARE: dict[str, Callable[[], object]] = {
    "webcam": lambda: None,
    "basler": check_pylon,
    "aravis": load_aravis,
    "genicam": check_genicam,
}
"""What looks whether the software of a kind is there; raises EnvironmentFault where it is not."""

_KINDS = {
    "webcam": "Webcam",
    "aravis": "GigE Vision or USB3 Vision camera (Aravis)",
    "basler": "Basler camera",
    "genicam": "Camera with a GenTL producer",
}
