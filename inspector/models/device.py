"""The one place that chooses the device, and the scope every computation runs in.

torch and faiss bring two OpenMP runtimes and both keep their thread count per calling thread, so every entry
into a model goes through `inference_scope`.
"""

import platform
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import torch

from inspector.domain.errors import EnvironmentFault
from inspector.models.threads import thread_count


def choose_device(wanted: str = "auto") -> torch.device:
    """CUDA when present, else the CPU; `wanted` may also be "cpu" or "cuda".

    Raises:
        EnvironmentFault: "cuda" was asked for and there is none.
    """
    if wanted not in ("auto", "cpu", "cuda"):
        raise EnvironmentFault(f"There is no device '{wanted}'.", way_out="Choose auto, cpu or cuda.")
    present = wanted != "cpu" and torch.cuda.is_available()
    if wanted == "cuda" and not present:
        raise EnvironmentFault("No CUDA device can be used here.", way_out="Choose cpu or auto.")
    return torch.device("cuda" if present else "cpu")


@contextmanager
def inference_scope() -> Iterator[None]:
    """No gradients, and `thread_count` threads for the calling thread, whichever thread that is."""
    threads = thread_count()
    if torch.get_num_threads() != threads:
        torch.set_num_threads(threads)
    with torch.inference_mode():
        yield


@contextmanager
def training_scope(seed: int) -> Iterator[torch.Generator]:
    """Gradients, the same threads as `inference_scope`, and a generator: one seed gives one result.

    The global generator is seeded too, for layers that draw their first weights from it, and given back as
    it was. Frozen features are computed inside it under `torch.no_grad()`: tensors made in inference mode
    cannot take part in a gradient.
    """
    threads = thread_count()
    if torch.get_num_threads() != threads:
        torch.set_num_threads(threads)
    with torch.random.fork_rng(devices=[]), torch.inference_mode(False), torch.enable_grad():
        torch.manual_seed(seed)
        yield torch.Generator().manual_seed(seed)


def runtime_name(device: torch.device) -> str:
    """For the status bar and the records, for instance "torch cpu, 2 threads"."""
    if device.type == "cuda":
        return f"torch cuda, {torch.cuda.get_device_name(device)}"
    threads = thread_count()
    return f"torch cpu, {threads} threads" if threads > 1 else "torch cpu, 1 thread"


def onnx_runtime_name() -> str:
    """As `runtime_name`, of ONNX Runtime on the CPU: "ONNX Runtime cpu, 2 threads"."""
    threads = thread_count()
    return f"ONNX Runtime cpu, {threads} threads" if threads > 1 else "ONNX Runtime cpu, 1 thread"


@cache
def environment_fingerprint() -> dict[str, str]:
    """What decides the last bits of a score besides the runtime: library versions and the processor."""
    names = ("torch", "faiss-cpu", "numpy", "opencv-python", "onnxruntime")
    versions = {name: _version(name) for name in names}
    capability = torch.backends.cpu.get_cpu_capability()
    return {**versions, "processor": _processor(), "capability": capability, "system": platform.system()}


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "absent"


def _processor() -> str:
    listing = Path("/proc/cpuinfo")
    if listing.is_file():
        names = [
            row.partition(":")[2].strip() for row in listing.read_text().splitlines() if "model name" in row
        ]
        if names:
            return names[0]
    return platform.processor() or platform.machine()
