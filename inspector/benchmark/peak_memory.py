"""Peak memory of this process since a moment."""

import sys
from pathlib import Path

_RESET = Path("/proc/self/clear_refs")
_STATUS = Path("/proc/self/status")


def reset_peak() -> None:
    """Start counting anew, where the system can (Linux); else the peak is that of the whole process."""
    if _RESET.exists():
        _RESET.write_text("5", encoding="ascii")  # 5: reset the peak resident set size (proc(5))


def peak_mb() -> float | None:
    """Largest resident set size since `reset_peak`, in MiB; None where the system does not tell."""
    if _STATUS.exists():
        for row in _STATUS.read_text(encoding="ascii", errors="replace").splitlines():
            if row.startswith("VmHWM:"):
                return int(row.split()[1]) / 1024
    if sys.platform == "win32":
        return None
    import resource

    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
