"""How fast frames come from a camera, and what that costs."""

import os
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, process_time, thread_time

import numpy as np

from inspector.capture import BadFrame, FrameSource, MissedTriggers
from inspector.domain.errors import EnvironmentFault
from inspector.domain.frame import Frame
from inspector.domain.record import Progress

READ_DEADLINE_S = 0.1
SILENCE_S = 10.0
SAMPLE_S = 1.0
WARM_UP_S = 10.0
SHORTEST_SLOPE_S = 45.0
COPIES_TIMED = 20
_OWNER = "camera-"
"""How the thread that owns a camera is named."""

Report = Callable[[Progress], None]


@dataclass(frozen=True)
class CameraFigures:
    """Figures of one run. None where this system or this source does not tell.

    Attributes:
        seconds: How long frames were taken.
        delivered: Frames that were read.
        skipped: Frames the camera made and nobody was given.
        failed: Images that came damaged, or triggers that got none.
        rate_hz: Frames read in a second.
        cpu_share: Processor time of the whole process in that of one core; an emulated camera is within.
        thread_ms: Processor time a frame of the thread that owns the camera.
        copy_ms: Processor time of one copy of such a frame on this machine.
        copies_per_frame: How many copies the time of that thread is worth; conversion and calls included.
        memory_mb: Resident memory at the end.
        memory_slope: Growth of it in MiB a minute, fitted to a sample a second; None of runs below a minute.
    """

    width: int
    height: int
    seconds: float
    delivered: int
    skipped: int
    failed: int
    rate_hz: float
    cpu_share: float
    thread_ms: float | None
    copy_ms: float
    copies_per_frame: float | None
    memory_mb: float | None
    memory_slope: float | None


@dataclass(frozen=True)
class _Spent:
    """Counters of a moment: wall clock, processor time of process and camera thread, frames skipped."""

    wall_s: float
    process_s: float
    thread_s: float | None
    skipped: int

    @classmethod
    def now(cls, source: FrameSource) -> "_Spent":
        return cls(monotonic(), process_time(), _owner_s(), source.skipped)

    def since(self, before: "_Spent") -> "_Spent":
        told = self.thread_s is not None and before.thread_s is not None
        return _Spent(
            self.wall_s - before.wall_s,
            self.process_s - before.process_s,
            (self.thread_s or 0.0) - (before.thread_s or 0.0) if told else None,
            self.skipped - before.skipped,
        )


def measure_camera(source: FrameSource, seconds: float, report: Report) -> CameraFigures:
    """Read an opened source for so long, as fast as it gives.

    Raises:
        EnvironmentFault: It is lost, or gives no frame.
        SourceEnded: It gave its last frame.
    """
    frame = _first(source)
    before = _Spent.now(source)
    delivered, failed, memory = _read(source, seconds, report)
    spent = _Spent.now(source).since(before)
    copy_s = _copy_s(frame)
    made = max(1, delivered + spent.skipped)
    return CameraFigures(
        width=frame.size[0],
        height=frame.size[1],
        seconds=spent.wall_s,
        delivered=delivered,
        skipped=spent.skipped,
        failed=failed,
        rate_hz=delivered / spent.wall_s,
        cpu_share=spent.process_s / spent.wall_s,
        thread_ms=None if spent.thread_s is None else spent.thread_s / made * 1e3,
        copy_ms=copy_s * 1e3,
        copies_per_frame=None if spent.thread_s is None else spent.thread_s / made / copy_s,
        memory_mb=memory[-1][1] if memory else None,
        memory_slope=slope_a_minute(memory),
    )


def _read(source: FrameSource, seconds: float, report: Report) -> tuple[int, int, list[tuple[float, float]]]:
    """Frames read, images failed, and (seconds, MiB) of the resident memory."""
    delivered = failed = 0
    memory: list[tuple[float, float]] = []
    started_s = monotonic()
    next_s = elapsed_s = 0.0
    while elapsed_s < seconds:
        try:
            delivered += source.read(READ_DEADLINE_S) is not None
        except (BadFrame, MissedTriggers):
            failed += 1
        elapsed_s = monotonic() - started_s
        if elapsed_s >= next_s:
            memory += [(elapsed_s, mebibytes) for mebibytes in _memory_mb()]
            report(Progress("Reading the camera", round(elapsed_s), round(seconds)))
            next_s += SAMPLE_S
    return delivered, failed, memory


def slope_a_minute(samples: Sequence[tuple[float, float]]) -> float | None:
    """Growth a minute of (seconds, value) samples by least squares, after the warm-up; None of a short run.

    One image that memory grew by once would look like a leak there.
    """
    settled = np.asarray([sample for sample in samples if sample[0] >= WARM_UP_S])
    if len(settled) < 3 or settled[-1, 0] - settled[0, 0] < SHORTEST_SLOPE_S:
        return None
    return float(np.polyfit(settled[:, 0], settled[:, 1], 1)[0] * 60)


def _first(source: FrameSource) -> Frame:
    deadline_s = monotonic() + SILENCE_S
    while monotonic() < deadline_s:
        frame = source.read(READ_DEADLINE_S)
        if frame is not None:
            return frame
    raise EnvironmentFault(
        f"{source.info.source_id} gave no frame within {SILENCE_S:g} s.", way_out="Check cable and trigger."
    )


def _copy_s(frame: Frame) -> float:
    started_s = thread_time()
    for _ in range(COPIES_TIMED):
        frame.pixels.copy()
    return (thread_time() - started_s) / COPIES_TIMED


def _memory_mb() -> tuple[float, ...]:
    """Resident memory of this process; nothing where the system does not tell (Linux does)."""
    pages = Path("/proc/self/statm")
    if not pages.exists():
        return ()
    return (int(pages.read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20,)


def _owner_s() -> float | None:
    """Processor time so far of the thread that owns the camera; None where the system does not tell."""
    ids = [thread.native_id for thread in threading.enumerate() if thread.name.startswith(_OWNER)]
    stat = Path(f"/proc/self/task/{ids[-1]}/stat") if ids else None
    if stat is None or not stat.exists():
        return None
    user, system = stat.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")
