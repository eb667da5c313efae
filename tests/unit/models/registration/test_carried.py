"""Checkpoints that cannot be used are refused; a network inside a fitted model needs no checkpoint."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from helpers.source_checkpoints import untrained_checkpoint

from inspector.domain.errors import DataFault
from inspector.domain.recipe import ModelSpec
from inspector.models.registration.carried import carried_arrays, carried_of, read_carried
from inspector.models.source_checkpoint import read_checkpoint, write_checkpoint

SPEC = ModelSpec(method="siamese", input_size=64)


@pytest.fixture
def checkpoint(tmp_path):
    return untrained_checkpoint(tmp_path, "siamese", stn="none")


def test_the_carried_network_gives_the_same_features(checkpoint, extractor, images):
    carried = read_carried(checkpoint, SPEC, extractor)
    arrays = carried_arrays(carried)
    checkpoint.unlink()
    again = carried_of(arrays, SPEC, extractor)
    assert again.settings == carried.settings == {"stn": "none"}
    with torch.no_grad():
        first, second = (one.network.registered(images(1)).encoded for one in (carried, again))
    assert torch.equal(first, second)
    assert not any(one.requires_grad for one in again.network.parameters())
    assert not again.network.training


def test_a_checkpoint_of_another_method_backbone_or_weights_file_is_refused(checkpoint, extractor):
    with pytest.raises(DataFault, match=r"was trained for siamese with .*not for regad with"):
        read_carried(checkpoint, replace(SPEC, method="regad"), extractor)
    with pytest.raises(DataFault, match="not for siamese with resnet18"):
        read_carried(checkpoint, replace(SPEC, backbone="resnet18"), extractor)
    facts, tensors = read_checkpoint(checkpoint)
    write_checkpoint(checkpoint, facts.model_copy(update={"weights_sha256": "ab" * 32}), tensors)
    with pytest.raises(DataFault, match=r"another weights file.*abababababab there.*train it again"):
        read_carried(checkpoint, SPEC, extractor)


def test_a_checkpoint_that_does_not_fit_its_settings_or_is_damaged_is_refused(checkpoint, extractor):
    facts, tensors = read_checkpoint(checkpoint)
    write_checkpoint(checkpoint, facts.model_copy(update={"settings": {"stn": "affine"}}), tensors)
    with pytest.raises(DataFault, match=r"'transformers\.0\.look\.0\.weight' is missing"):
        read_carried(checkpoint, SPEC, extractor)
    checkpoint.write_bytes(checkpoint.read_bytes()[:-10])
    with pytest.raises(DataFault, match="damaged"):
        read_carried(checkpoint, SPEC, extractor)


@pytest.mark.parametrize("text", [b"no json", b'["stn"]', b'{"stn": null}'])
def test_damaged_settings_are_named(checkpoint, extractor, text):
    arrays = carried_arrays(read_carried(checkpoint, SPEC, extractor))
    arrays["settings"] = np.frombuffer(text, np.uint8)
    with pytest.raises(DataFault, match=r"'settings'.*damaged"):
        carried_of(arrays, SPEC, extractor)
