"""A private network in which only the loopback interface exists: what broadcasts there stays there.

Run as a program it is what the private network begins with: it switches the loopback on and becomes the
command it was given.
"""

import fcntl
import os
import shutil
import socket
import struct
import subprocess
import sys
from functools import cache
from pathlib import Path

LOOPBACK = "lo"
_GET_FLAGS, _SET_FLAGS = 0x8913, 0x8914  # SIOCGIFFLAGS, SIOCSIFFLAGS
_UP = 0x1
_REQUEST = struct.Struct("16sH22x")  # struct ifreq


def isolated() -> bool:
    """Whether this process has no network but a loopback that is switched on."""
    up = [name for _, name in socket.if_nameindex() if _flags(name) & _UP]
    return up == [LOOPBACK]


@cache
def why_not() -> str:
    """Why no private network can be made here; empty where it can."""
    if sys.platform != "linux" or shutil.which("unshare") is None:
        return "private networks need Linux and the command unshare"
    refusals = [_try(command) for command in _COMMANDS]
    return "" if "" in refusals else f"private networks are refused: {refusals[-1]}"


def run_inside(command: list[str], *, folder: Path, timeout_s: float) -> subprocess.CompletedProcess[str]:
    """Run a command in a private network of its own and wait for its end; only where `why_not` is empty."""
    unshare = next(prefix for prefix in _COMMANDS if not _try(prefix))
    return subprocess.run(
        [*unshare, sys.executable, __file__, *command],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=timeout_s,
        check=False,
    )


_COMMANDS = (("unshare", "--net"), ("unshare", "--net", "--map-root-user"))  # the second needs no rights


def _try(command: tuple[str, ...]) -> str:
    done = subprocess.run([*command, "true"], capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else done.stderr.strip() or "unshare failed"


def _flags(name: str) -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        answer = fcntl.ioctl(any_socket, _GET_FLAGS, _REQUEST.pack(name.encode(), 0))
    return int(_REQUEST.unpack(answer)[1])


def _switch_on(name: str) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        fcntl.ioctl(any_socket, _SET_FLAGS, _REQUEST.pack(name.encode(), _flags(name) | _UP))


if __name__ == "__main__":
    _switch_on(LOOPBACK)
    os.execvp(sys.argv[1], sys.argv[1:])
