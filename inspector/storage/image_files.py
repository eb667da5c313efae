"""Frames and anomaly maps as files, addressed by what they hold."""

import hashlib
import io
import re
from pathlib import Path

import numpy as np

from inspector.domain.anomaly import AnomalyMap
from inspector.domain.errors import DataFault
from inspector.domain.frame import Pixels, check_pixels
from inspector.settings import atomic_write, disk_faults, sync_folder
from inspector.storage.png import decode_png, encode_png

_ADDRESS = re.compile(r"[0-9a-f]{2}/[0-9a-f]{62}\.(png|npz)", re.ASCII)
_RESTORE = "Restore the images folder from a backup; the record itself is not affected."


class ImageFiles:
    """The images folder. Any thread: a frame may be saved while it is still being judged.

    A path is `ab/cdef....png`: the sha256 of the content, so the same frame is stored once and a changed
    file is noticed when it is read. Frames are hashed by their pixels and shape, before encoding; maps by
    their file.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def save_frame(self, pixels: Pixels) -> str:
        """Store uint8 (H, W, 3) RGB pixels losslessly; the path relative to the folder, posix.

        The file is on the disk when this returns.

        Raises:
            EnvironmentFault: Disk full or read-only; nothing half-written is left.
        """
        check_pixels(pixels)
        address = _address(_pixels_hash(pixels), "png")
        if not self._holds(address):
            self._write(address, encode_png(pixels))
        return address

    def load_frame(self, address: str) -> Pixels:
        """The stored pixels, uint8 (H, W, 3) RGB.

        Raises:
            DataFault: Missing, damaged or changed since it was stored, or not a path of this folder.
        """
        pixels = decode_png(self._read(address, "png"), f"The image {address}")
        if _address(_pixels_hash(pixels), "png") != address:
            raise _changed(address)
        return pixels

    def save_map(self, anomaly_map: AnomalyMap) -> str:
        """Store raw values and placement (.npz, no pickle); the path relative to the folder, posix."""
        buffer = io.BytesIO()
        np.savez(buffer, values=anomaly_map.values, placement=anomaly_map.placement)
        data = buffer.getvalue()
        address = _address(hashlib.sha256(data).hexdigest(), "npz")
        if not self._holds(address):
            self._write(address, data)
        return address

    def load_map(self, address: str) -> AnomalyMap:
        """The stored map, bit for bit. Raises as `load_frame`."""
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

    def _holds(self, address: str) -> bool:
        with disk_faults(self._folder):
            return self.path(address).is_file()

    def _write(self, address: str, data: bytes) -> None:
        target = self.path(address)
        if not target.parent.is_dir():
            with disk_faults(target.parent):
                target.parent.mkdir(parents=True, exist_ok=True)
                sync_folder(self._folder)
        atomic_write(target, data)

    def _read(self, address: str, ending: str) -> bytes:
        path = self.path(address)
        if path.suffix != f".{ending}":
            raise DataFault(f"{address!r} is not a .{ending} file.")
        if not self._holds(address):
            raise DataFault(f"The image {address} is missing.", way_out=_RESTORE)
        with disk_faults(path):
            return path.read_bytes()


def _pixels_hash(pixels: Pixels) -> str:
    height, width, _ = pixels.shape
    digest = hashlib.sha256(f"{width}x{height}:".encode())
    digest.update(pixels.data)
    return digest.hexdigest()


def _address(digest: str, ending: str) -> str:
    return f"{digest[:2]}/{digest[2:]}.{ending}"


def _changed(address: str) -> DataFault:
    return DataFault(f"The image {address} was changed since it was stored.", way_out=_RESTORE)
