import os
import subprocess
import sys

import pytest
from helpers.trunk_samples import RECIPE_TAPS, projection_of

from inspector.domain.errors import DataFault, EnvironmentFault
from inspector.domain.recipe import ModelSpec
from inspector.models import ModelFactory, WeightStore, list_models
from inspector.models.backbones.runtimes import make_onnx_trunk
from inspector.models.device import choose_device
from inspector.models.threads import thread_count, wait_politely
from inspector.models.weights import file_sha256

NINE = ["patchcore", "siamese", "regad", "regad-adv", "uniad", "uniad-adv", "dfd", "coft", "ckaad"]


def test_the_nine_methods_are_listed_with_a_reason_where_they_cannot_be_used():
    entries = list_models()
    assert [entry.name for entry in entries] == NINE
    assert {"patchcore", "dfd"} <= {entry.name for entry in entries if entry.available}
    assert all(bool(entry.reason) != entry.available for entry in entries)


def test_unknown_names_list_what_exists(factory):
    with pytest.raises(DataFault, match=r"no model 'x'.*patchcore"):
        factory.create(ModelSpec(method="x"))
    with pytest.raises(DataFault, match=r"no backbone 'x'.*efficientnet_lite0"):
        factory.create(ModelSpec(backbone="x"))
    with pytest.raises(DataFault, match="multiple of 16"):
        factory.create(ModelSpec(input_size=250))


def test_one_backbone_is_shared_between_models(factory):
    assert factory.extractor("efficientnet_lite0")[0] is factory.extractor("efficientnet_lite0")[0]


def test_other_taps_are_another_extractor_and_keep_their_graph_in_the_folder(tmp_path):
    factory = ModelFactory(WeightStore(tmp_path / "weights"), device="cpu", cache_folder=tmp_path / "graphs")
    taps = RECIPE_TAPS["efficientnet_lite0"]
    extractor, sha256 = factory.extractor("efficientnet_lite0", taps)
    assert factory.extractor("efficientnet_lite0", taps)[0] is extractor
    assert factory.extractor("efficientnet_lite0")[0] is not extractor
    assert sha256 == extractor.weights_sha256 == file_sha256(WeightStore(tmp_path).path("efficientnet_lite0"))
    make_onnx_trunk(extractor, [projection_of(extractor)], (64, 64))
    assert len(list((tmp_path / "graphs").glob("*.onnx"))) == 1
    with pytest.raises(DataFault, match="cannot give the features block3"):
        factory.extractor("resnet18", ["block3"])


def test_an_unknown_device_is_refused(tmp_path):
    with pytest.raises(EnvironmentFault, match="no device 'tpu'"):
        ModelFactory(WeightStore(tmp_path), device="tpu").create(ModelSpec())
    assert choose_device("cpu").type == "cpu"


def test_threads_follow_the_environment_and_never_exceed_the_cores(monkeypatch):
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    assert thread_count() == 1
    monkeypatch.delenv("OMP_NUM_THREADS")
    assert thread_count() >= 1
    monkeypatch.setenv("OMP_NUM_THREADS", "nonsense")
    assert thread_count() >= 1


def test_waiting_threads_sleep_unless_a_person_has_set_it(monkeypatch):
    monkeypatch.setenv("OMP_WAIT_POLICY", "ACTIVE")
    monkeypatch.delenv("GOMP_SPINCOUNT", raising=False)
    wait_politely()
    assert os.environ["OMP_WAIT_POLICY"] == "ACTIVE"
    assert os.environ["GOMP_SPINCOUNT"] == "2000"


def test_runtime_says_what_computes(factory):
    assert factory.create(ModelSpec()).runtime.startswith("torch cpu, ")
    assert factory.create(ModelSpec(method="template")).runtime == "numpy cpu"


def test_importing_models_imports_neither_torch_nor_its_family():
    code = (
        "import inspector.models, sys;"
        "family = ('torch', 'torchvision', 'timm', 'faiss', 'safetensors', 'onnx', 'onnxruntime');"
        "print([name for name in family if name in sys.modules])"
    )
    command = [sys.executable, "-W", "error", "-c", code]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert printed.strip() == "[]"
