import json

import pytest
import torch
from helpers.source_checkpoints import untrained_checkpoint
from safetensors.torch import save_file
from typer.testing import CliRunner

from inspector.app.cli import app
from inspector.domain.errors import DataFault


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory):
    return untrained_checkpoint(tmp_path_factory.mktemp("trained"), "siamese")


def weights(*arguments, data):
    return CliRunner().invoke(app, ["--data-dir", str(data), "weights", *map(str, arguments)])


def listed(data):
    return {one["backbone"]: one for one in json.loads(weights("list", "--json", data=data).stdout)}


def test_a_checkpoint_is_imported_by_what_it_says_of_itself_and_listed(checkpoint, tmp_path):
    done = weights("import", checkpoint, data=tmp_path)
    assert done.exit_code == 0
    assert "siamese on efficientnet_lite0" in done.stdout
    found = listed(tmp_path)
    assert {"backbone", "title", "where", "path", "sha256"} <= found["resnet18"].keys()
    assert found["resnet18"]["checkpoints"] == []
    mine = [one for one in found["efficientnet_lite0"]["checkpoints"] if one["where"] == "imported"]
    assert [one["method"] for one in mine] == ["siamese"]
    assert mine[0]["path"].startswith(str(tmp_path))
    rows = [line.split() for line in weights("list", data=tmp_path).stdout.splitlines()]
    assert ["siamese", "on", "efficientnet_lite0", "imported", mine[0]["path"]] in rows


def test_the_backbone_of_a_checkpoint_may_be_said_but_not_wrongly(checkpoint, tmp_path):
    assert weights("import", checkpoint, "--backbone", "efficientnet_lite0", data=tmp_path).exit_code == 0
    fault = weights("import", checkpoint, "--backbone", "resnet18", data=tmp_path).exception
    assert isinstance(fault, DataFault)
    assert "trained on efficientnet_lite0, not resnet18" in str(fault)


def test_other_files_need_to_be_told_their_backbone(tmp_path):
    plain = tmp_path / "plain.safetensors"
    save_file({"a": torch.zeros(1)}, plain)
    for file in (plain, tmp_path / "nowhere.pth"):
        fault = weights("import", file, data=tmp_path).exception
        assert isinstance(fault, DataFault)
        assert f"{file} is no source-trained checkpoint. Add --backbone" in str(fault)
