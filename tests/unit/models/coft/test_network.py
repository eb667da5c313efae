"""The trunk in two parts gives the frozen trunk's bits, and only a copy of the tail learns."""

import pytest
import torch
from torch import nn

from inspector.domain.errors import DataFault
from inspector.models.backbones import BACKBONES, backbone_info
from inspector.models.backbones.extractor import Extractor
from inspector.models.backbones.trunks import empty_trunk
from inspector.models.coft.heads import Projector, pooled
from inspector.models.coft.lite_piece import Pointwise, StillDepthwise
from inspector.models.coft.network import two_part
from inspector.models.coft.plan import levels_of

TRAINABLE = [name for name in BACKBONES if name != "dinov2_vits14"]


@pytest.fixture
def image():
    return torch.randn(1, 3, 64, 96, generator=torch.Generator().manual_seed(0))


@pytest.mark.parametrize("name", ["efficientnet_lite0", "efficientnet_lite2", "resnet18", "convnext_tiny"])
def test_the_parts_together_are_the_trunk(name, image):
    info = backbone_info(name)
    taps = info.select(levels_of(info))
    extractor = Extractor(info, empty_trunk(info, taps), device=torch.device("cpu"), taps=taps)
    network = two_part(extractor)
    with torch.no_grad():
        fine, cut = network.before(image)
        middle, deep = network.behind(cut)
        for wanted, found in zip(extractor.trunk(image), (fine, middle, deep), strict=True):
            assert torch.equal(wanted, found)
        for wanted, found in zip(network(image), (fine, middle), strict=True):
            assert torch.equal(wanted, found)
    assert network.trained()
    assert not any(module.training for module in network.modules() if isinstance(module, nn.BatchNorm2d))


def test_lite0_is_cut_behind_block_7(extractor, image):
    network = two_part(extractor)
    assert len(network.tail) == 8
    assert network.before(image)[1].shape == (1, 80, 4, 6)


@pytest.mark.parametrize("name", TRAINABLE)
def test_the_levels_lie_at_strides_8_16_and_32(name):
    info = backbone_info(name)
    assert [tap.stride for tap in info.select(levels_of(info))] == [8, 16, 32]


def test_a_transformer_is_refused_in_words():
    with pytest.raises(DataFault, match="COFT needs a Lite, ResNet or ConvNeXt backbone"):
        levels_of(backbone_info("dinov2_vits14"))


def test_the_front_gets_no_gradient_and_the_shared_trunk_none_at_all(extractor, image):
    network = two_part(extractor)
    before = {name: one.clone() for name, one in extractor.trunk.state_dict().items()}
    _, deep = network.behind(network.before(image)[1])
    deep.square().mean().backward()
    assert all(one.grad is not None for one in network.trained().values())
    assert all(one.grad is None for one in extractor.trunk.parameters())
    with torch.no_grad():
        for one in network.trained().values():
            one.add_(1.0)
    assert all(torch.equal(before[name], one) for name, one in extractor.trunk.state_dict().items())


def test_the_faster_convolutions_have_torchs_values_and_gradients():
    torch.manual_seed(0)
    x = torch.randn(2, 6, 5, 7, requires_grad=True)
    pointwise, depthwise = nn.Conv2d(6, 4, 1), nn.Conv2d(6, 6, 5, padding=2, groups=6)
    for slow, fast in ((pointwise, Pointwise(pointwise)), (depthwise, StillDepthwise(depthwise))):
        weight = torch.randn_like(slow(x))
        wanted = torch.autograd.grad((slow(x) * weight).sum(), [x, slow.bias])
        found = torch.autograd.grad((fast(x) * weight).sum(), [x, fast.bias])
        assert torch.allclose(slow(x), fast(x), atol=1e-5)
        assert all(torch.allclose(one, other, atol=1e-4) for one, other in zip(wanted, found, strict=True))
        with torch.no_grad():
            assert torch.equal(slow(x), fast(x))


def test_cells_that_do_not_count_do_not_pool():
    level = torch.tensor([[[[1.0, 5.0], [3.0, 100.0]]]])
    weights = torch.zeros(1, 1, 4, 4)
    weights[..., :2, :] = 1.0
    assert float(pooled(level, weights)) == 3.0


def test_projections_have_unit_length_and_use_frozen_statistics():
    h = torch.randn(10, 20) * 3 + 7
    projector = Projector(h)
    alone, together = projector(h[:1]), projector(h)
    assert torch.allclose(together.norm(dim=1), torch.ones(10), atol=1e-5)
    assert torch.allclose(alone[0], together[0], atol=1e-6)
    assert together.shape == (10, 128)
