import logging

import numpy as np
import pytest
from helpers.trunk_samples import lite, noise, projection_of

from inspector.models.backbones.graph_cache import GraphCache, GraphKey
from inspector.models.backbones.runtimes import make_onnx_trunk

KEY = GraphKey("resnet18", "ab" * 32, ("layer1", "layer2"))


class Counted:
    """Builds a graph and counts how often."""

    def __init__(self, graph=b"a graph"):
        self.graph, self.times = graph, 0

    def __call__(self):
        self.times += 1
        return self.graph


@pytest.fixture
def kept(tmp_path):
    GraphCache(tmp_path / "graphs").graph(KEY, Counted())
    return tmp_path / "graphs"


def test_in_memory_a_graph_is_built_once():
    cache, build = GraphCache(None), Counted()
    assert [cache.graph(KEY, build) for _ in range(3)] == [b"a graph"] * 3
    assert build.times == 1


def test_a_kept_graph_is_not_built_again(kept):
    build = Counted()
    assert GraphCache(kept).graph(KEY, build) == b"a graph"
    assert build.times == 0
    assert sorted(path.suffix for path in kept.iterdir()) == [".onnx", ".sha256"]


@pytest.mark.parametrize(
    "other",
    [
        GraphKey("resnet18", "cd" * 32, KEY.taps),
        GraphKey("resnet18", KEY.weights_sha256, ("layer1",)),
        GraphKey("wide_resnet50_2", KEY.weights_sha256, KEY.taps),
    ],
)
def test_other_weights_and_other_taps_are_other_graphs(kept, other):
    build = Counted(b"another")
    assert GraphCache(kept).graph(other, build) == b"another"
    assert GraphCache(kept).graph(KEY, Counted()) == b"a graph"


@pytest.mark.parametrize("file", [KEY.file_name, KEY.file_name.replace(".onnx", ".sha256")])
@pytest.mark.parametrize("damage", [b"", b"foreign", b"\xff\x00"])
def test_a_damaged_or_foreign_graph_is_built_again_and_said(kept, caplog, file, damage):
    (kept / file).write_bytes(damage)
    build = Counted()
    with caplog.at_level(logging.WARNING):
        assert GraphCache(kept).graph(KEY, build) == b"a graph"
    assert build.times == 1
    assert KEY.file_name in caplog.text
    assert "built again" in caplog.text
    caplog.clear()
    assert GraphCache(kept).graph(KEY, build) == b"a graph"
    assert build.times == 1


def test_a_graph_without_its_hash_is_built_again(kept, caplog):
    (kept / KEY.file_name).with_suffix(".sha256").unlink()
    build = Counted()
    GraphCache(kept).graph(KEY, build)
    assert build.times == 1
    assert "cannot be read" in caplog.text


def test_a_folder_that_cannot_be_written_costs_a_log_line_only(tmp_path, caplog):
    (tmp_path / "graphs").write_bytes(b"a file in the way")
    assert GraphCache(tmp_path / "graphs").graph(KEY, Counted()) == b"a graph"
    assert "is not kept" in caplog.text


def test_a_kept_trunk_gives_the_same_bits(tmp_path):
    image = noise((64, 64))
    described = []
    for _ in range(2):
        extractor = lite(graphs=GraphCache(tmp_path))
        described.append(make_onnx_trunk(extractor, [projection_of(extractor)], (64, 64)).describe(image))
    assert np.array_equal(*described)
    assert [path.name.partition("-")[0] for path in tmp_path.glob("*.onnx")] == ["efficientnet_lite0"]
