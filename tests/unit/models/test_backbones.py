import numpy as np
import pytest
import torch

from inspector.domain.errors import DataFault
from inspector.models import BACKBONES
from inspector.models.backbones import Preparation, backbone_info
from inspector.models.backbones.extractor import Extractor, check_input_size, load_extractor
from inspector.models.backbones.lite0 import Lite0Trunk, folded_state
from inspector.models.backbones.trunks import ConvNextTrunk, DinoTrunk, ResNetTrunk
from inspector.models.device import inference_scope
from inspector.models.weights import WeightStore

LIGHT = {
    "resnet18": lambda: ResNetTrunk("resnet18"),
    "convnext_tiny": ConvNextTrunk,
    "dinov2_vits14": DinoTrunk,
}


def photo(size=64):
    return np.random.default_rng(3).integers(0, 256, (size, size, 3), dtype=np.uint8)


@pytest.fixture(scope="module")
def packaged(tmp_path_factory):
    return WeightStore(tmp_path_factory.mktemp("none")).path("efficientnet_lite0")


def test_lite0_equals_timms_network_with_the_same_weights(packaged):
    import timm

    published = torch.load(packaged, weights_only=True)
    theirs = timm.create_model("tf_efficientnet_lite0", pretrained=False)
    names = list(theirs.state_dict())
    assert len(names) == len(published)
    theirs.load_state_dict(dict(zip(names, published.values(), strict=True)))
    theirs.eval()
    ours = Lite0Trunk().eval()
    ours.load_state_dict(folded_state(published))
    image = torch.rand(1, 3, 96, 96, generator=torch.Generator().manual_seed(1)) * 2 - 1
    with torch.inference_mode():
        expected = theirs.forward_intermediates(image, indices=[2, 3], intermediates_only=True)
        for mine, other in zip(ours(image), expected, strict=True):
            assert mine.shape == other.shape
            assert (mine - other).abs().max() < 1e-4 * other.abs().max()


def test_an_incomplete_checkpoint_names_the_tensor(packaged):
    published = torch.load(packaged, weights_only=True)
    del published["_blocks.9._bn2.bias"]
    with pytest.raises(KeyError, match=r"_blocks.9._bn2.bias"):
        folded_state(published)


@pytest.mark.parametrize("name", LIGHT)
def test_levels_are_as_the_catalogue_says(name):
    torch.manual_seed(0)
    info = backbone_info(name)
    extractor = Extractor(info, LIGHT[name](), device=torch.device("cpu"))
    with inference_scope():
        levels = extractor.levels(photo(64))
    assert [level.shape[1] for level in levels] == list(info.channels)
    assert [level.shape[-1] for level in levels] == [64 // stride for stride in info.strides]
    assert all(torch.isfinite(level).all() for level in levels)
    if info.preparation is Preparation.UNIT_TOKENS:
        assert torch.allclose(levels[0].norm(dim=1), torch.ones(1, 4, 4))
    if info.preparation is Preparation.NONE:
        assert min(level.min() for level in levels) >= 0


def test_lite0_levels_and_read_only_pixels(packaged):
    pixels = photo(128)
    pixels.setflags(write=False)
    extractor = load_extractor(BACKBONES["efficientnet_lite0"], packaged, device=torch.device("cpu"))
    with inference_scope():
        fine, coarse = extractor.levels(pixels)
    assert fine.shape == (1, 40, 16, 16)
    assert coarse.shape == (1, 112, 8, 8)
    assert fine.min() < 0  # linear bottleneck: signed


def test_unknown_backbone_lists_what_exists():
    with pytest.raises(DataFault, match="resnet18, wide_resnet50_2"):
        backbone_info("vgg")


@pytest.mark.parametrize("size", [0, 48, 250, 2048])
def test_sizes_without_whole_cells_are_refused(size):
    with pytest.raises(DataFault, match="multiple of 16"):
        check_input_size(size)
    check_input_size(256)
