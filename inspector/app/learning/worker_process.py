"""The learning process as its program sees it: started, heard, asked to stop, killed."""

import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Timer

import inspector
from inspector.app.learning.job_folder import JobFolder
from inspector.app.learning.messages import MAX_LINE, Message, decode
from inspector.settings import disk_faults

KILL_AFTER_S = 10.0
"""After it was asked to stop; it gives itself half of that."""
_LOG_TAIL = 2000

logger = logging.getLogger(__name__)


class WorkerProcess:
    """Owned by the learning thread; `ask_to_stop` and `kill` from any thread.

    Args:
        job: What to learn.
        data_dir: Of the recipes, weights and images.
    """

    def __init__(self, job: JobFolder, data_dir: Path) -> None:
        self._job = job
        with disk_faults(job.worker_log), job.worker_log.open("wb") as log:
            self._process = subprocess.Popen(
                _command(job.path, data_dir),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                env=_environment(),
                creationflags=_creation_flags(),
            )
        self._timer: Timer | None = None

    @property
    def pid(self) -> int:
        """Of the process."""
        return self._process.pid

    def messages(self) -> Iterator[Message]:
        """What it says, until it ends. Learning thread."""
        assert self._process.stdout is not None
        while line := self._process.stdout.readline(MAX_LINE):
            message = decode(line)
            if message is not None:
                yield message

    def ask_to_stop(self) -> None:
        """Let it stop at its next report; it is killed where it does not. Returns at once; idempotent."""
        if self._timer is not None:
            return
        self._timer = Timer(KILL_AFTER_S, self.kill)
        self._timer.daemon = True
        self._timer.start()
        assert self._process.stdin is not None
        self._process.stdin.close()

    def kill(self) -> None:
        """End it now."""
        self._process.kill()

    def end(self) -> int:
        """Wait until it has ended and give its exit code. Learning thread, after `messages`."""
        code = self._process.wait()
        if self._timer is not None:
            self._timer.cancel()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()
        return code

    def last_words(self) -> str:
        """The end of what it wrote besides messages, for the log."""
        with disk_faults(self._job.worker_log):
            return self._job.worker_log.read_bytes()[-_LOG_TAIL:].decode(errors="replace")


def threads() -> int:
    """Threads that compute in it: one where there are two cores, else two fewer than there are."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, cores - 2)


def _command(folder: Path, data_dir: Path) -> list[str]:
    """This program again; a packed one is its own interpreter. -P: nothing comes from the current folder."""
    packed = getattr(sys, "frozen", False)
    program = [sys.executable] if packed else [sys.executable, "-P", "-m", "inspector"]
    return [*program, "--data-dir", str(data_dir), "learn-worker", str(folder)]


def _environment() -> dict[str, str]:
    """Fewer threads, and the same program wherever it was started from."""
    places = [str(Path(inspector.__file__).parents[1]), os.environ.get("PYTHONPATH", "")]
    path = os.pathsep.join(place for place in places if place)
    return {**os.environ, "OMP_NUM_THREADS": str(threads()), "PYTHONPATH": path}


def _creation_flags() -> int:
    if sys.platform == "win32":
        return subprocess.IDLE_PRIORITY_CLASS | subprocess.CREATE_NO_WINDOW
    return 0
