"""One sentence for a person when the operating system refuses a file."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from inspector.domain.errors import EnvironmentFault

_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_REFUSED = {errno.EACCES, errno.EPERM, errno.EROFS}
_IN_THE_WAY = {errno.ENOTDIR, errno.EEXIST, errno.EISDIR, errno.ENOTEMPTY}


def disk_fault(error: OSError, path: Path) -> EnvironmentFault:
    """EnvironmentFault that names `path`, what the system said and the way out."""
    if error.errno in _FULL:
        return EnvironmentFault(
            f"The disk of {path} is full.",
            way_out="Free some space or choose another data folder; what is stored is kept.",
        )
    if error.errno in _REFUSED:
        return EnvironmentFault(
            f"{path} cannot be written or read: {error.strerror}.",
            way_out="Give this account the right to it or choose another data folder.",
        )
    if error.errno in _IN_THE_WAY:
        return EnvironmentFault(
            f"{path} is in the way or not a folder: {error.strerror}.",
            way_out="Move it aside or choose another data folder.",
        )
    return EnvironmentFault(
        f"{path} cannot be used: {error.strerror or error}.",
        way_out="Check the disk and its connection, then try again.",
    )


@contextmanager
def disk_faults(path: Path) -> Iterator[None]:
    """Turn every OSError of the block into an EnvironmentFault about `path`."""
    try:
        yield
    except OSError as error:
        raise disk_fault(error, path) from error
