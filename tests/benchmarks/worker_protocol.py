"""One JSON object a line between the driver and its two workers; standard library only: both import it."""

import json
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

Handler = Callable[[dict[str, object]], dict[str, object]]


def serve(handlers: Mapping[str, Handler]) -> None:
    """Answer requests `{"op": NAME, ...}` from stdin until it ends.

    Whatever libraries print goes to stderr: file descriptor 1 is theirs no longer when this begins.
    """
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    for line in sys.stdin:
        request = json.loads(line)
        answers.write(json.dumps(handlers[request["op"]](request)) + "\n")
        answers.flush()


def peak_mb() -> float:
    """Largest resident set size of this process so far, MiB (Linux)."""
    rows = Path("/proc/self/status").read_text(encoding="ascii", errors="replace").splitlines()
    return next(int(row.split()[1]) / 1024 for row in rows if row.startswith("VmHWM:"))
