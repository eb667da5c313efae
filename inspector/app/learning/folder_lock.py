"""A lock on a job folder that the system gives back when its holder dies."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from inspector.domain.errors import InspectorError
from inspector.settings import disk_faults

_PATIENCE_S, _AGAIN_S = 0.5, 0.01
"""A look at the lock (`is_locked`) holds it for microseconds: who wants it does not give up at once."""


@contextmanager
def locked(file: Path, *, wait: bool = False) -> Iterator[None]:
    """Hold the lock for the block. Any thread; also refused to a second holder in the same program.

    Args:
        file: Created where it is missing; stays.
        wait: Until the holder has ended; else refuse after half a second.

    Raises:
        InspectorError: Held by somebody else.
        EnvironmentFault: The file cannot be made.
    """
    descriptor = _opened(file)
    try:
        if not (_lock(descriptor, wait=wait) or _lock_soon(descriptor)):
            raise InspectorError(
                "This learning is still running, perhaps in another window.", way_out="Wait for it to end."
            )
        yield
    finally:
        os.close(descriptor)  # gives the lock back


def is_locked(file: Path) -> bool:
    """Whether somebody holds it now."""
    if not file.exists():
        return False
    descriptor = _opened(file)
    try:
        return not _lock(descriptor, wait=False)
    finally:
        os.close(descriptor)


def _opened(file: Path) -> int:
    with disk_faults(file):
        return os.open(file, os.O_RDWR | os.O_CREAT, 0o600)


def _lock_soon(descriptor: int) -> bool:
    deadline = time.monotonic() + _PATIENCE_S
    while time.monotonic() < deadline:
        time.sleep(_AGAIN_S)
        if _lock(descriptor, wait=False):
            return True
    return False


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int, *, wait: bool) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(descriptor: int, *, wait: bool) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
