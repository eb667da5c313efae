from importlib.metadata import version

import pytest
import torch

from inspector.domain.errors import EnvironmentFault
from inspector.models.device import choose_device, environment_fingerprint, onnx_runtime_name, runtime_name


def test_runtimes_are_named_with_their_threads(monkeypatch):
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    assert runtime_name(torch.device("cpu")) == "torch cpu, 1 thread"
    assert onnx_runtime_name() == "ONNX Runtime cpu, 1 thread"


def test_the_fingerprint_names_every_library_that_computes():
    fingerprint = environment_fingerprint()
    for name in ("torch", "numpy", "faiss-cpu", "onnxruntime"):
        assert fingerprint[name] == version(name)
    assert fingerprint["processor"]


def test_cuda_is_refused_where_there_is_none(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert choose_device("auto").type == "cpu"
    with pytest.raises(EnvironmentFault, match="No CUDA device"):
        choose_device("cuda")
