"""The images folder: frames addressed by their pixels, and the map files of earlier versions."""

import errno
import hashlib
import io
import os
import re
import shutil
from pathlib import Path

import numpy as np

from inspector.domain.anomaly import AnomalyMap
from inspector.domain.errors import DataFault
from inspector.domain.frame import Pixels, check_pixels
from inspector.settings import atomic_write, disk_faults, sync_folder
from inspector.storage.png import MAX_PIXELS, decode_png, encode_png

_ADDRESS = re.compile(r"[0-9a-f]{2}/[0-9a-f]{62}\.(png|npz)", re.ASCII)
_RESTORE = "Restore the images folder from a backup; the record itself is not affected."


class ImageFiles:
    """Files of one folder; any thread.

    A path is `ab/cdef....png`: the sha256 of the content, so the same frame is stored once and a changed
    file is noticed when it is read. Frames are hashed by their pixels and shape, before encoding; the maps
    of earlier versions (`.npz`) by their file.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def address(self, pixels: Pixels) -> str:
        """Where these uint8 (H, W, 3) RGB pixels belong, known before they are encoded.

        Raises:
            DataFault: More pixels than could be read back.
        """
        check_pixels(pixels)
        if pixels.size // 3 > MAX_PIXELS:
            raise DataFault(f"A frame of more than {MAX_PIXELS} pixels cannot be stored.")
        return frame_address(pixels)

    def check_room(self, size: int) -> None:
        """Whether `size` more bytes could be written now, as far as the system says beforehand.

        Raises:
            EnvironmentFault: The folder is gone or read-only, or the disk has less room.
        """
        with disk_faults(self._folder):
            if not os.access(self._folder / ".", os.W_OK | os.X_OK):
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
            if shutil.disk_usage(self._folder).free < size:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def holds(self, address: str) -> bool:
        """Whether a file lies there."""
        with disk_faults(self._folder):
            return self.path(address).is_file()

    def write_frame(self, address: str, pixels: Pixels) -> None:
        """Encode losslessly and store; the file is on the disk when this returns.

        Raises:
            EnvironmentFault: Disk full or read-only; nothing half-written is left.
        """
        if self.holds(address):
            return
        data, target = encode_png(pixels), self.path(address)
        if not target.parent.is_dir():
            with disk_faults(target.parent):
                target.parent.mkdir(parents=True, exist_ok=True)
                sync_folder(self._folder)
        atomic_write(target, data)

    def load_frame(self, address: str) -> Pixels:
        """The stored pixels, uint8 (H, W, 3) RGB.

        Raises:
            DataFault: Missing, damaged or changed since it was stored, or not a path of this folder.
        """
        pixels = decode_png(self._read(address, "png"), f"The image {address}")
        if frame_address(pixels) != address:
            raise _changed(address)
        return pixels

    def load_map(self, address: str) -> AnomalyMap:
        """A map file (values and placement, no pickle), bit for bit. Raises as `load_frame`."""
        data = self._read(address, "npz")
        if _address(hashlib.sha256(data).hexdigest(), "npz") != address:
            raise _changed(address)
        with np.load(io.BytesIO(data), allow_pickle=False) as arrays:
            return AnomalyMap(arrays["values"], arrays["placement"])

    def path(self, address: str) -> Path:
        """Absolute path of a stored file; DataFault for anything that is not an address (no traversal)."""
        if not _ADDRESS.fullmatch(address):
            raise DataFault(f"{address!r} is not the path of a stored image.")
        return self._folder / address

    def _read(self, address: str, ending: str) -> bytes:
        path = self.path(address)
        if path.suffix != f".{ending}":
            raise DataFault(f"{address!r} is not a .{ending} file.")
        if not self.holds(address):
            raise DataFault(f"The image {address} is missing.", way_out=_RESTORE)
        with disk_faults(path):
            return path.read_bytes()


def frame_address(pixels: Pixels) -> str:
    """Where the frame of these uint8 (H, W, 3) RGB pixels is kept; one frame has one address everywhere."""
    return _address(_pixels_hash(pixels), "png")


def _pixels_hash(pixels: Pixels) -> str:
    height, width, _ = pixels.shape
    digest = hashlib.sha256(f"{width}x{height}:".encode())
    digest.update(pixels.data)
    return digest.hexdigest()


def _address(digest: str, ending: str) -> str:
    return f"{digest[:2]}/{digest[2:]}.{ending}"


def _changed(address: str) -> DataFault:
    return DataFault(f"The image {address} was changed since it was stored.", way_out=_RESTORE)
