"""How many threads compute, and how they wait. The one place; imports no torch."""

import os

_POLITE = {"OMP_WAIT_POLICY": "PASSIVE", "GOMP_SPINCOUNT": "2000"}
ONNX_SPINS = False
"""Whether ONNX Runtime's threads spin between two steps of a graph. Decision 0006 has the measurement."""


def thread_count() -> int:
    """Threads for one prediction: every core, less one for the window where there are more than two.

    OMP_NUM_THREADS lowers it, as it does for any other program.
    """
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    threads = cores - 1 if cores > 2 else cores
    asked = os.environ.get("OMP_NUM_THREADS", "")
    return min(threads, int(asked)) if asked.isdigit() and int(asked) > 0 else threads


def wait_politely() -> None:
    """Let OpenMP threads sleep after a short spin instead of burning their core until the others are there.

    OpenMP reads this when torch and faiss are loaded, so call it before. Measured on two cores: on a quiet
    machine it costs 2 ms of a prediction's 30; beside four busy processes the median fell from 400 to 75 ms
    and the 95th percentile from 1.5 s to 0.1 s, because a spinning thread keeps its partner off the core.
    What a person has set is left alone.
    """
    for name, value in _POLITE.items():
        os.environ.setdefault(name, value)
