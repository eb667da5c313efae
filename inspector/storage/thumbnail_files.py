"""Small pictures of stored frames on disk, so that a list of flagged parts does not decode frames again."""

import logging
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from threading import Lock

from inspector.domain.errors import InspectorError
from inspector.domain.frame import Pixels
from inspector.storage.png import decode_png, encode_png

LIMIT_BYTES = 128 * 1024 * 1024
"""Some 15,000 thumbnails of 64 pixels; the least recently shown go first."""
_KEPT_SHARE = 0.8
"""Of the limit is left when room is made, so that not every new one makes room again."""
_SIZE = struct.Struct("<II")
_SUFFIX = ".thumb"

logger = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class KeptThumbnail:
    """A small picture of a frame.

    Attributes:
        pixels: uint8 (h, w, 3) RGB.
        frame_size: (width, height) of the frame it shows.
    """

    pixels: Pixels
    frame_size: tuple[int, int]


class ThumbnailFiles:
    """A folder of thumbnails that never grows beyond a limit. Any thread; one call at a time.

    It is a cache: what is damaged, missing or cannot be written is made again from the frame, and the log
    says why. Nothing here raises.

    Args:
        folder: Made with the first thumbnail.
        limit_bytes: Of all files together.
    """

    def __init__(self, folder: Path, limit_bytes: int = LIMIT_BYTES) -> None:
        self._folder = folder
        self._limit = limit_bytes
        self._bytes: int | None = None
        self._lock = Lock()

    def load(self, address: str, side: int) -> KeptThumbnail | None:
        """The thumbnail of the frame at `address` for a square of `side` pixels; None where there is none."""
        path = self._path(address, side)
        with self._lock:
            try:
                data = path.read_bytes()
                path.touch()  # the least recently shown go first
                width, height = _SIZE.unpack_from(data)
                return KeptThumbnail(decode_png(data[_SIZE.size :], path.name), (width, height))
            except FileNotFoundError:
                return None
            except (OSError, struct.error, InspectorError) as fault:
                logger.warning("The thumbnail %s is made again: %s", path.name, fault)
                return None

    def store(self, address: str, side: int, made: KeptThumbnail) -> None:
        """Keep a thumbnail; the oldest make room for it."""
        path = self._path(address, side)
        data = _SIZE.pack(*made.frame_size) + encode_png(made.pixels)
        with self._lock:
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                part = path.with_suffix(".part")
                part.write_bytes(data)  # no fsync: it would make the next part's record wait for the disk
                part.replace(path)
                self._bytes = self._all() if self._bytes is None else self._bytes + len(data)
                if self._bytes > self._limit:
                    self._bytes = self._make_room()
            except (OSError, InspectorError) as fault:
                logger.warning("No thumbnail is kept of %s: %s", address, fault)

    def _path(self, address: str, side: int) -> Path:
        name = sha256(address.encode("utf-8", "surrogateescape")).hexdigest()[:32]
        return self._folder / name[:2] / f"{name[2:]}-{side}{_SUFFIX}"

    def _all(self) -> int:
        return sum(size for _, size, _ in self._files())

    def _make_room(self) -> int:
        """Delete the least recently shown; give the bytes that are left."""
        left = 0
        for _, size, path in sorted(self._files(), reverse=True):
            if left + size <= self._limit * _KEPT_SHARE:
                left += size
            else:
                path.unlink(missing_ok=True)
        return left

    def _files(self) -> Iterator[tuple[float, int, Path]]:
        for path in self._folder.glob(f"*/*{_SUFFIX}"):
            facts = path.stat()
            yield facts.st_mtime, facts.st_size, path
