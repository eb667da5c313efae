"""Finished steps of a long learning on disk, so that it goes on after a crash where it stood.

A file is the sha256 of what follows, 32 bytes, then safetensors.
"""

import hashlib
import logging
from pathlib import Path

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load, save

from inspector.domain.anomaly import ModelInput
from inspector.domain.errors import DataFault, EnvironmentFault
from inspector.domain.recipe import ModelSpec
from inspector.models.lesson import Lesson
from inspector.models.protocol import Tensors
from inspector.settings import atomic_write

_DIGEST_BYTES = 32
_LOG = logging.getLogger(__name__)


class Checkpoints:
    """Named tensors of one lesson, one file each. A step found here is not done again.

    What another lesson or another specification left is never taken: its files have other names. A file that
    cannot be read, or written, costs time and nothing else; the log says so.

    Args:
        folder: Exists; None keeps nothing.
        lesson: What is learned from; its budget does not count.
        spec: By which model.
        stands_on: What else decides it, for instance the sha256 of a source-trained checkpoint.
    """

    def __init__(self, folder: Path | None, lesson: Lesson, spec: ModelSpec, *, stands_on: str = "") -> None:
        self._folder = folder
        self._key = "" if folder is None else _fingerprint(lesson, spec, stands_on)

    def get(self, name: str) -> Tensors | None:
        """What `put` kept under `name`; None where there is nothing usable."""
        path = self._path(name)
        if path is None or not path.is_file():
            return None
        try:
            return _unpacked(path.read_bytes())
        except (OSError, SafetensorError, DataFault) as fault:
            _LOG.warning("The checkpoint %s cannot be used, its step is done again: %s", path.name, fault)
            return None

    def put(self, name: str, tensors: Tensors) -> None:
        """Keep `tensors` under `name`."""
        path = self._path(name)
        if path is None:
            return
        try:
            atomic_write(path, _packed(tensors))
        except EnvironmentFault as fault:
            _LOG.warning("A checkpoint was not kept: %s", fault)

    def _path(self, name: str) -> Path | None:
        return self._folder / f"{self._key}-{name}.fit" if self._folder else None


def _packed(tensors: Tensors) -> bytes:
    data = save({key: np.ascontiguousarray(value) for key, value in tensors.items()})
    return hashlib.sha256(data).digest() + data


def _unpacked(file: bytes) -> Tensors:
    """DataFault where a bit has changed: what was learned from it would be another model."""
    data = file[_DIGEST_BYTES:]
    if hashlib.sha256(data).digest() != file[:_DIGEST_BYTES]:
        raise DataFault("it was changed or cut off")
    return load(data)


def _fingerprint(lesson: Lesson, spec: ModelSpec, stands_on: str) -> str:
    digest = hashlib.sha256(repr((spec, stands_on)).encode())
    for part in lesson.views:
        digest.update(b"part")
        for view in part:
            _add(digest, view)
    digest.update(b"defects")
    for defect in lesson.defects:
        _add(digest, defect)
    return digest.hexdigest()[:16]


def _add(digest: "hashlib._Hash", image: ModelInput) -> None:
    digest.update(repr(image.pixels.shape).encode())
    digest.update(image.pixels.tobytes())
    digest.update(b"" if image.valid is None else image.valid.tobytes())
