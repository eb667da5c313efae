import logging
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from helpers.trunk_samples import (
    RECIPE_TAPS,
    lite,
    noise,
    projection_of,
    random_weights,
    real_images,
    recipe_projections,
)
from torch.nn import functional

from inspector.domain.errors import EnvironmentFault, ProgrammingFault
from inspector.models.backbones.runtimes import (
    TOLERANCE,
    PerImage,
    Projection,
    RuntimesDiffer,
    TorchTrunk,
    choose_trunk,
    make_onnx_trunk,
    verify,
)
from inspector.models.backbones.runtimes.graph import GraphBuilder, serialised
from inspector.models.backbones.runtimes.onnx_trunk import OnnxTrunk
from inspector.models.device import inference_scope

SIZES = [(256, 256), (160, 448)]
DIGEST = """
import hashlib
from helpers.trunk_samples import lite, noise, recipe_projections
from inspector.models.backbones.runtimes import make_onnx_trunk
extractor = lite()
trunk = make_onnx_trunk(extractor, recipe_projections(extractor), (256, 256))
print(hashlib.sha256(trunk.describe(noise((256, 256))).numpy().tobytes()).hexdigest())
"""


@pytest.fixture(scope="module")
def lite0():
    return lite()


@pytest.fixture(scope="module")
def resnet():
    return random_weights("resnet18")


class Shifted:
    """A trunk whose values are off by a little; a full implementation of the protocol."""

    runtime = "shifted cpu, 1 thread"

    def __init__(self, inner, by):
        self.inner, self.by, self.grid = inner, by, inner.grid

    def describe(self, pixels):
        return self.inner.describe(pixels) + self.by


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", RECIPE_TAPS)
@pytest.mark.real_data
def test_onnx_runtime_gives_torchs_descriptors_of_real_images(real_data, name, size):
    extractor = lite(name)
    projections = recipe_projections(extractor)
    reference = TorchTrunk(extractor, projections, input_size=size)
    fast = make_onnx_trunk(extractor, projections, size)
    images = real_images(real_data, size)
    assert verify(reference, fast, images) < TOLERANCE
    assert fast.grid == reference.grid == (size[0] // 8, size[1] // 8)
    for trunk in (reference, fast):
        described = trunk.describe(images[0])
        assert described.dtype == torch.float32
        assert described.shape == (fast.grid[0] * fast.grid[1], 96 + 64)
    assert fast.runtime.startswith("ONNX Runtime cpu, ")


@pytest.mark.parametrize("per_image", PerImage)
def test_every_kind_of_projection_runs_as_a_graph(lite0, per_image):
    projections = [projection_of(lite0, 16, per_image=per_image, without=(0, 3))]
    reference = TorchTrunk(lite0, projections, input_size=(96, 64))
    assert verify(reference, make_onnx_trunk(lite0, projections, (96, 64)), [noise((96, 64))]) < TOLERANCE


@pytest.mark.parametrize("size", [(128, 128), (64, 192)])
@pytest.mark.parametrize(
    ("name", "taps"),
    [("resnet18", None), ("resnet18", ("layer1", "layer4")), ("convnext_tiny", ("stage1", "stage2"))],
)
def test_other_networks_run_as_graphs_too(name, taps, size):
    extractor = random_weights(name, taps)
    projections = [projection_of(extractor, 16), projection_of(extractor, 8, per_image=PerImage.STANDARDISED)]
    reference = TorchTrunk(extractor, projections, input_size=size)
    assert verify(reference, make_onnx_trunk(extractor, projections, size), [noise(size)]) < TOLERANCE


def naive(extractor, projection, image, grid):
    """(h * w, D) float64, written out: cells, what the image itself takes away, product, sum."""
    with inference_scope():
        levels = [level.double() for level in extractor.levels(image)]
    total = torch.zeros(projection.dimensions, *grid, dtype=torch.float64)
    for level, weight in zip(levels, projection.weights, strict=True):
        if weight is None:
            continue
        cells = functional.avg_pool2d(level, 3, 1, 1, count_include_pad=False)
        if cells.shape[-1] > grid[1]:
            cells = functional.avg_pool2d(cells, 2)
        if projection.per_image is PerImage.STANDARDISED:
            offset = cells - cells.mean(dim=(2, 3), keepdim=True)
            deviation = offset.square().mean(dim=(2, 3), keepdim=True).sqrt()
            cells = cells / (deviation + 0.05 * deviation.mean())
        grown = functional.interpolate(cells, size=grid, mode="bilinear", align_corners=False)[0]
        total += torch.einsum("dc,chw->dhw", torch.from_numpy(weight).double(), grown)
    if projection.per_image is not PerImage.NOTHING:
        total -= total.mean(dim=(1, 2), keepdim=True)
    return total.flatten(1).T


@pytest.mark.parametrize("per_image", PerImage)
@pytest.mark.parametrize("without", [(), (0,), (1, 4)])
def test_the_torch_trunk_is_what_the_projection_says(lite0, per_image, without):
    projection, image = projection_of(lite0, 8, per_image=per_image, without=without), noise((96, 64))
    expected = naive(lite0, projection, image, (12, 8))
    described = TorchTrunk(lite0, [projection], input_size=(96, 64)).describe(image)
    assert (described - expected).abs().max() < 1e-5 * expected.abs().max()


def test_projections_lie_side_by_side(lite0):
    first, second = recipe_projections(lite0)
    both = TorchTrunk(lite0, [first, second], input_size=(64, 64)).describe(noise((64, 64)))
    alone = [
        TorchTrunk(lite0, [one], input_size=(64, 64)).describe(noise((64, 64))) for one in (first, second)
    ]
    assert torch.equal(both, torch.cat(alone, dim=1))


def lit(image, gain, offset):
    """Fewer grey levels than 0..255 are used, so that nothing is cut off."""
    return np.rint(60 + 0.3 * image * gain + offset).astype(np.uint8)


@pytest.mark.parametrize("per_image", [PerImage.CENTRED, PerImage.STANDARDISED])
def test_what_the_image_itself_takes_away_has_no_mean_left(lite0, per_image):
    trunk = TorchTrunk(lite0, [projection_of(lite0, 8, per_image=per_image)], input_size=(64, 64))
    described = trunk.describe(lit(noise((64, 64)), 1.2, 10))
    assert described.mean(dim=0).abs().max() < 1e-5 * described.abs().max()


def test_pixels_may_be_read_only_and_strided(lite0):
    trunk = make_onnx_trunk(lite0, [projection_of(lite0)], (64, 64))
    image = noise((64, 128))[:, ::2]
    expected = trunk.describe(image.copy())
    image.setflags(write=False)
    assert torch.equal(trunk.describe(image), expected)


def test_two_sessions_and_two_processes_give_the_same_bits(lite0):
    first, second = (make_onnx_trunk(lite0, recipe_projections(lite0), (256, 256)) for _ in range(2))
    described = first.describe(noise((256, 256)))
    assert torch.equal(described, second.describe(noise((256, 256))))
    assert torch.equal(described, first.describe(noise((256, 256))))
    command = [sys.executable, "-c", DIGEST]
    here = Path(__file__).parents[3]
    printed = {
        subprocess.run(command, capture_output=True, text=True, check=True, cwd=here).stdout for _ in range(2)
    }
    assert len(printed) == 1


def test_a_difference_is_found_and_named(lite0):
    reference = TorchTrunk(lite0, [projection_of(lite0)], input_size=(64, 64))
    image = noise((64, 64))
    assert verify(reference, reference, [image]) == 0
    for by in (0.1, np.nan, np.inf):
        with pytest.raises(RuntimesDiffer, match="shifted cpu, 1 thread differs from torch by"):
            verify(reference, Shifted(reference, by), [image])
    assert 0 < verify(reference, Shifted(reference, 0.01), [image], tolerance=0.1) < 0.1


def test_the_fast_runtime_is_chosen(lite0):
    chosen = choose_trunk(lite0, [projection_of(lite0)], input_size=(64, 64), images=[noise((64, 64))])
    assert chosen.runtime.startswith("ONNX Runtime cpu, ")


@pytest.mark.parametrize("package", ["onnxruntime", "onnx"])
def test_without_onnx_runtime_torch_is_used_and_says_so(lite0, monkeypatch, caplog, package):
    for name in [name for name in sys.modules if name.startswith("inspector.models.backbones.runtimes.")]:
        if name.rsplit(".", 1)[1] in ("graph", "described_graph", "onnx_trunk"):
            monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, package, None)
    with caplog.at_level(logging.WARNING):
        chosen = choose_trunk(lite0, [projection_of(lite0)], input_size=(64, 64), images=[noise((64, 64))])
    assert chosen.runtime.startswith("torch cpu, ")
    assert chosen.runtime.endswith("(ONNX Runtime is not installed)")
    assert "ONNX Runtime is not installed" in caplog.text


def test_a_runtime_that_differs_is_not_used_and_that_is_said(caplog):
    """The kept graph is of other weights, with a hash that fits: only the comparison can tell."""
    other = lite()
    other.trunk.stem.conv.weight *= 1.01
    make_onnx_trunk(other, [projection_of(other)], (64, 64))
    swapped = lite(graphs=other.graphs)
    with caplog.at_level(logging.WARNING):
        chosen = choose_trunk(
            swapped, [projection_of(swapped)], input_size=(64, 64), images=[noise((64, 64))]
        )
    assert chosen.runtime.startswith("torch cpu, ")
    assert "(ONNX Runtime differs by " in chosen.runtime
    assert "ONNX Runtime differs by " in caplog.text


def test_a_network_that_is_no_graph_runs_on_torch_and_says_so(caplog):
    extractor = random_weights("dinov2_vits14")
    with caplog.at_level(logging.WARNING):
        chosen = choose_trunk(
            extractor, [projection_of(extractor, 8)], input_size=(64, 96), images=[noise((64, 96))]
        )
    assert "DINOv2 ViT-S/14 cannot be written as a graph for ONNX Runtime" in chosen.runtime
    assert chosen.grid == (4, 6)
    assert chosen.describe(noise((64, 96))).shape == (24, 8)


def test_a_graph_that_is_refused_is_an_environment_fault(resnet):
    projections = [projection_of(resnet, 8)]
    builder = GraphBuilder("trunk")
    outputs = [builder.node("NoSuchOperator", "image") for _ in resnet.taps]
    with pytest.raises(EnvironmentFault, match=r"refuses the graph of ResNet-18"):
        OnnxTrunk(serialised(builder.model([], outputs)), resnet, projections, input_size=(64, 64))


def test_what_does_not_fit_is_a_programming_fault(lite0):
    projection = projection_of(lite0)
    short = Projection(projection.weights[:2])
    swapped = Projection(projection.weights[::-1])
    for make in (
        lambda p, s: TorchTrunk(lite0, [p], input_size=s),
        lambda p, s: make_onnx_trunk(lite0, [p], s),
    ):
        for wrong in (short, swapped):
            with pytest.raises(ProgrammingFault, match="does not fit the taps"):
                make(wrong, (64, 64))
        with pytest.raises(ProgrammingFault, match="no multiples of 16"):
            make(projection, (72, 64))
        with pytest.raises(ProgrammingFault, match=r"Expected uint8 pixels of \(64, 64, 3\)"):
            make(projection, (64, 64)).describe(noise((64, 96)))
