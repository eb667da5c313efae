"""Trunk graphs, written once per backbone and kept in a folder."""

import hashlib
import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from inspector.domain.errors import EnvironmentFault
from inspector.settings import atomic_write, disk_faults

_LOG = logging.getLogger(__name__)
_VERSION = 1
"""Raise it when graphs are built differently: those in the folder are then left alone."""


@dataclass(frozen=True)
class GraphKey:
    """What a trunk's graph depends on.

    Attributes:
        backbone: Its name.
        weights_sha256: Of its weights file.
        taps: Names of what it gives.
    """

    backbone: str
    weights_sha256: str
    taps: tuple[str, ...]

    @property
    def file_name(self) -> str:
        """The backbone's name, and a hash of everything."""
        digest = hashlib.sha256(repr((_VERSION, self)).encode()).hexdigest()
        return f"{self.backbone}-{digest[:16]}.onnx"


class GraphCache:
    """Graphs by key, in memory and in `folder`; from any thread.

    A graph is a file and, beside it, a file with its sha256. One that does not fit its hash is never used.

    Args:
        folder: Made when the first graph comes; None keeps graphs in memory only.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._graphs: dict[GraphKey, bytes] = {}
        self._lock = Lock()

    def graph(self, key: GraphKey, build: Callable[[], bytes]) -> bytes:
        """The graph of `key`; built, and kept, where there is none. A folder that fails costs a log line."""
        with self._lock:
            if key not in self._graphs:
                kept = None if self._folder is None else _read(self._folder / key.file_name)
                self._graphs[key] = build() if kept is None else kept
                if kept is None and self._folder is not None:
                    _write(self._folder / key.file_name, self._graphs[key])
            return self._graphs[key]


def _hash_path(path: Path) -> Path:
    return path.with_suffix(".sha256")


def _read(path: Path) -> bytes | None:
    """The graph in `path`; None, said in the log, where it is damaged."""
    if not path.is_file():
        return None
    try:
        graph, expected = path.read_bytes(), _hash_path(path).read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError) as error:
        _LOG.warning("The kept graph %s cannot be read and is built again: %s", path.name, error)
        return None
    if hashlib.sha256(graph).hexdigest() != expected:
        _LOG.warning("The kept graph %s is damaged or foreign and is built again.", path.name)
        return None
    return graph


def _write(path: Path, graph: bytes) -> None:
    try:
        with disk_faults(path):
            path.parent.mkdir(parents=True, exist_ok=True)
        atomic_write(path, graph)
        atomic_write(_hash_path(path), hashlib.sha256(graph).hexdigest().encode())
    except EnvironmentFault as fault:
        _LOG.warning("The graph %s is not kept for the next start: %s", path.name, fault)
