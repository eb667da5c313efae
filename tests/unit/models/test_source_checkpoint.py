import json

import pytest
import torch
from safetensors.torch import save_file

from inspector.domain.errors import DataFault, WeightsMissing
from inspector.models import WeightStore
from inspector.models.checkpoint_store import CheckpointStore, file_name
from inspector.models.source_checkpoint import (
    FORMAT_VERSION,
    CheckpointFacts,
    read_checkpoint,
    read_facts,
    write_checkpoint,
)

LITE0 = "efficientnet_lite0"
FACTS = CheckpointFacts(
    method="regad",
    backbone=LITE0,
    weights_sha256="ab" * 32,
    input_size=256,
    settings={"stn": "affine", "width": 256},
    sources=("simulated:washer",),
    seed=3,
    epochs=10,
    seconds=12.5,
    validation={"washer 1": 0.9},
)


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "given.safetensors"
    write_checkpoint(path, FACTS, {"encoder.weight": torch.arange(6.0).reshape(2, 3)})
    return path


def test_a_checkpoint_comes_back_with_what_it_says_of_itself(file):
    facts, tensors = read_checkpoint(file)
    assert facts == FACTS == read_facts(file)
    assert torch.equal(tensors["encoder.weight"], torch.arange(6.0).reshape(2, 3))


def test_a_newer_checkpoint_is_refused(tmp_path):
    path = tmp_path / "newer.safetensors"
    document = {**json.loads(FACTS.model_dump_json()), "format_version": FORMAT_VERSION + 1, "more": 1}
    save_file({"a": torch.zeros(1)}, path, metadata={"inspector": json.dumps(document)})
    with pytest.raises(DataFault, match="newer version"):
        read_facts(path)


@pytest.mark.parametrize(
    "metadata",
    [None, {"inspector": "{"}, {"inspector": "[]"}, {"inspector": '{"method": "regad"}'}, {"other": "x"}],
)
def test_what_is_no_checkpoint_is_refused_by_name(tmp_path, metadata):
    path = tmp_path / "odd.safetensors"
    save_file({"a": torch.zeros(1)}, path, metadata=metadata)
    with pytest.raises(DataFault, match=r"odd\.safetensors is damaged or is no"):
        read_checkpoint(path)


@pytest.mark.parametrize("kept", [0, 7, 40, -3])
def test_a_cut_file_is_refused(file, tmp_path, kept):
    cut = tmp_path / "cut.safetensors"
    cut.write_bytes(file.read_bytes()[:kept])
    with pytest.raises(DataFault, match=r"cut\.safetensors"):
        read_checkpoint(cut)


def test_values_that_are_no_numbers_are_refused(tmp_path):
    path = tmp_path / "nan.safetensors"
    write_checkpoint(path, FACTS, {"encoder.weight": torch.tensor([float("nan")])})
    with pytest.raises(DataFault, match=r"encoder\.weight"):
        read_checkpoint(path)


def test_an_imported_checkpoint_goes_before_the_shipped_one(file, tmp_path):
    shipped = tmp_path / "shipped"
    shipped.mkdir()
    (shipped / file_name("regad", LITE0)).write_bytes(file.read_bytes())
    store = CheckpointStore(tmp_path / "imported", shipped)
    assert store.path("regad", LITE0).parent == shipped
    taken = store.import_file(file)
    assert store.path("regad", LITE0) == taken.path
    assert taken.path.read_bytes() == file.read_bytes()
    (one,) = store.list()
    assert store.described(one) == "imported; 10 epochs, seed 3, on simulated:washer"
    assert (one.method, one.backbone, one.shipped) == ("regad", LITE0, False)


def test_a_missing_checkpoint_names_the_commands_that_bring_it(tmp_path):
    store = CheckpointStore(tmp_path, tmp_path)
    with pytest.raises(WeightsMissing, match="train regad --adversarial SOURCE") as caught:
        store.path("regad-adv", "resnet18")
    assert "ResNet-18" in caught.value.message
    assert "weights import" in caught.value.way_out


@pytest.mark.parametrize("method", ["../../etc/regad", "patchcore", "regad/..", ""])
def test_a_method_that_is_none_is_never_made_a_file_name(tmp_path, method):
    path = tmp_path / "odd.safetensors"
    write_checkpoint(path, FACTS.model_copy(update={"method": method}), {"a": torch.zeros(1)})
    store = CheckpointStore(tmp_path / "store", tmp_path / "none")
    with pytest.raises(DataFault, match="was trained for"):
        store.import_file(path)
    assert not (tmp_path / "store").exists()


def test_what_a_method_needs_is_asked_for_before_it_learns(tmp_path):
    store = WeightStore(tmp_path)
    store.require("patchcore", LITE0)
    with pytest.raises(WeightsMissing, match="ResNet-18"):
        store.require("patchcore", "resnet18")
    with pytest.raises(WeightsMissing, match="checkpoint of siamese for EfficientNet-Lite1"):
        store.require("siamese", "efficientnet_lite1")
