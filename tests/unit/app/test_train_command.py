import pytest
from typer.testing import CliRunner

from inspector.app.cli import app
from inspector.domain.errors import DataFault, EnvironmentFault, WeightsMissing

LINE = "simulated:washer?kinds=2&images=8"


def fault_of(*arguments, data):
    result = CliRunner().invoke(app, ["--data-dir", str(data), "train", *map(str, arguments)])
    return result.exception


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("siamese", LINE), "Add --out FILE"),
        (("siamese", "--out", "x.safetensors"), "nothing to train on"),
        (("patchcore", LINE, "--out", "x.safetensors"), "'patchcore' has no source training"),
        (("siamese", "--adversarial", LINE, "--out", "x.safetensors"), "'siamese' has no adversarial loss"),
        (("siamese", "/nowhere", "--out", "x.safetensors"), "no folder /nowhere"),
        (("siamese", "simulated:washer?kinds=1", "--out", "x.safetensors"), "at least two kinds"),
        (("regad", LINE, "--out", "x.safetensors", "--backbone", "vgg"), "no backbone 'vgg'"),
        (("regad", LINE, "--out", "x.safetensors", "--input-size", "100"), "input size of 100"),
        (("regad", LINE, "--out", "x.safetensors", "--set", "stn"), "NAME=VALUE, not 'stn'"),
        (("regad", LINE, "--out", "x.safetensors", "--hold-out", "gear"), "'gear' to hold out"),
    ],
)
def test_wrong_use_is_one_clear_line(tmp_path, monkeypatch, arguments, message):
    monkeypatch.chdir(tmp_path)
    fault = fault_of(*arguments, data=tmp_path / "data")
    assert isinstance(fault, DataFault)
    assert message in str(fault)
    assert "\n" not in str(fault)
    assert not list(tmp_path.glob("x*"))


def test_what_the_machine_lacks_is_another_kind_of_fault(tmp_path):
    nowhere = fault_of("siamese", LINE, "--out", tmp_path / "nowhere" / "x.safetensors", data=tmp_path)
    assert isinstance(nowhere, EnvironmentFault)
    assert "no folder" in str(nowhere)
    options = ("--out", tmp_path / "x.safetensors", "--backbone", "resnet18")
    assert isinstance(fault_of("siamese", LINE, *options, data=tmp_path), WeightsMissing)
