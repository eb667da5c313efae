import numpy as np
import pytest
import torch

from inspector.domain.errors import DataFault
from inspector.models import BACKBONES, WeightStore
from inspector.models.backbones import Preparation, backbone_info
from inspector.models.backbones.extractor import Extractor, check_input_size, load_extractor
from inspector.models.backbones.lite import folded_state
from inspector.models.backbones.lite_table import LITE0
from inspector.models.backbones.trunks import build_trunk, empty_trunk
from inspector.models.device import inference_scope

LITE = [name for name in BACKBONES if name.startswith("efficientnet")]
LIGHT = [name for name in BACKBONES if name != "wide_resnet50_2"]
SIZES = [(64, 64), (64, 160)]
CPU = torch.device("cpu")


def photo(height=64, width=64):
    return np.random.default_rng(3).integers(0, 256, (height, width, 3), dtype=np.uint8)


@pytest.fixture(scope="module")
def packaged(tmp_path_factory):
    return WeightStore(tmp_path_factory.mktemp("none")).path


def timms_features(name, published, image):
    """What timm's network of the same name gives: outputs of every block, and of every ReLU6 expansion."""
    import timm

    theirs = timm.create_model(f"tf_{name}", pretrained=False)
    names = list(theirs.state_dict())
    assert len(names) == len(published)
    theirs.load_state_dict(dict(zip(names, published.values(), strict=True)))
    found = {}

    def keep(key):
        return lambda _module, _inputs, output: found.__setitem__(key, output.clone())

    for number, block in enumerate(block for stage in theirs.eval().blocks for block in stage):
        block.register_forward_hook(keep(f"block{number}"))
        if number:
            block.bn1.register_forward_hook(keep(f"block{number}.expanded"))
    theirs(image)
    return found


@pytest.mark.parametrize("name", LITE)
def test_every_lite_tap_equals_timms_network_with_the_same_weights(packaged, name):
    info = BACKBONES[name]
    published = torch.load(packaged(name), weights_only=True)
    ours = build_trunk(info, published, file="", taps=info.taps).eval()
    image = torch.rand(1, 3, 96, 64, generator=torch.Generator().manual_seed(1)) * 2 - 1
    with torch.inference_mode():
        expected = timms_features(name, published, image)
        levels = ours(image)
    assert [tap.name for tap in info.taps] == list(expected)
    for tap, mine in zip(info.taps, levels, strict=True):
        other = expected[tap.name]
        assert mine.shape == other.shape == (1, tap.channels, 96 // tap.stride, 64 // tap.stride)
        assert (mine - other).abs().max() < 1e-4 * other.abs().max(), tap


def test_dinov2_gives_the_final_tokens_at_unit_length():
    torch.manual_seed(0)
    info = backbone_info("dinov2_vits14")
    trunk = empty_trunk(info, info.select(["block5", "block11"])).eval()
    image = torch.rand(1, 3, 28, 56)
    with torch.inference_mode():
        middle, last = trunk(image)
        tokens = trunk.network.forward_features(image)[:, 1:]
    expected = torch.nn.functional.normalize(tokens, dim=-1).transpose(1, 2).reshape(1, -1, 2, 4)
    assert torch.allclose(last, expected, atol=1e-6)
    assert torch.allclose(middle.norm(dim=1), torch.ones(1, 2, 4))
    assert not torch.equal(middle, last)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", LIGHT)
def test_every_tap_is_as_the_catalogue_says(name, size):
    torch.manual_seed(0)
    info = backbone_info(name)
    extractor = Extractor(info, empty_trunk(info, info.taps), device=CPU, taps=info.taps)
    with inference_scope():
        levels = extractor.levels(photo(*size))
    for tap, level in zip(info.taps, levels, strict=True):
        assert level.shape == (1, tap.channels, size[0] // tap.stride, size[1] // tap.stride), tap
        assert torch.isfinite(level).all()
        if info.preparation is Preparation.UNIT_TOKENS:
            assert torch.allclose(level.norm(dim=1), torch.ones(level.shape[2:]))
        if info.preparation is Preparation.NONE or tap.name.endswith("expanded"):
            assert level.min() >= 0


@pytest.mark.slow
def test_wide_resnet_taps_are_as_the_catalogue_says():
    info = backbone_info("wide_resnet50_2")
    extractor = Extractor(info, empty_trunk(info, info.taps), device=CPU, taps=info.taps)
    with inference_scope():
        shapes = [tuple(level.shape) for level in extractor.levels(photo())]
    assert shapes == [(1, tap.channels, 64 // tap.stride, 64 // tap.stride) for tap in info.taps]


@pytest.mark.parametrize(
    ("name", "taps"),
    [
        ("efficientnet_lite0", ["block3.expanded", "block5.expanded", "block11.expanded"]),
        ("efficientnet_lite2", ["block4.expanded", "block7.expanded", "block15.expanded"]),
    ],
)
def test_the_trunk_stops_after_the_last_tap(packaged, name, taps):
    info = BACKBONES[name]
    extractor = load_extractor(info, packaged(name), device=CPU, taps=taps)
    everything = load_extractor(info, packaged(name), device=CPU, taps=[tap.name for tap in info.taps])
    assert len(extractor.trunk.blocks) == info.select(taps)[-1].block + 1
    assert [tap.stride for tap in extractor.taps] == [4, 8, 16]
    with inference_scope():
        all_levels = dict(zip([t.name for t in info.taps], everything.levels(photo()), strict=True))
        for name, level in zip(taps, extractor.levels(photo()), strict=True):
            assert torch.equal(level, all_levels[name])


def test_lite0_default_levels_and_read_only_pixels(packaged):
    pixels = photo(128, 128)
    pixels.setflags(write=False)
    info = BACKBONES["efficientnet_lite0"]
    extractor = load_extractor(info, packaged(info.name), device=CPU)
    with inference_scope():
        fine, coarse = extractor.levels(pixels)
    assert (info.channels, info.strides) == ((40, 112), (8, 16))
    assert fine.shape == (1, 40, 16, 16)
    assert coarse.shape == (1, 112, 8, 8)
    assert fine.min() < 0  # linear bottleneck: signed


def test_an_incomplete_checkpoint_names_the_tensor(packaged):
    published = torch.load(packaged("efficientnet_lite0"), weights_only=True)
    del published["_blocks.9._bn2.bias"]
    with pytest.raises(KeyError, match=r"_blocks.9._bn2.bias"):
        folded_state(published, LITE0)


@pytest.mark.parametrize("taps", [[], ["block99"], ["block10", "block4"], ["block4", "block4"]])
def test_taps_that_are_not_there_or_out_of_order_are_refused(taps):
    with pytest.raises(DataFault, match=r"cannot give the features.*block3\.expanded, block3, "):
        backbone_info("efficientnet_lite0").select(taps)


def test_unknown_backbone_lists_what_exists():
    with pytest.raises(DataFault, match="resnet18, wide_resnet50_2"):
        backbone_info("vgg")


@pytest.mark.parametrize("size", [0, 48, 250, 2048])
def test_sizes_without_whole_cells_are_refused(size):
    with pytest.raises(DataFault, match="multiple of 16"):
        check_input_size(size)
    check_input_size(256)
