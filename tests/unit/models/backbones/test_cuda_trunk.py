import pytest
import torch
from helpers.trunk_samples import RECIPE_TAPS, noise, recipe_projections

from inspector.models import BACKBONES, WeightStore
from inspector.models.backbones.extractor import load_extractor
from inspector.models.backbones.runtimes import choose_trunk

pytestmark = [
    pytest.mark.cuda,
    pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device on this machine"),
]
SIZE = (160, 448)


@pytest.fixture(scope="module")
def extractor(tmp_path_factory):
    name = "efficientnet_lite0"
    path = WeightStore(tmp_path_factory.mktemp("none")).path(name)
    return load_extractor(BACKBONES[name], path, device=torch.device("cuda"), taps=RECIPE_TAPS[name])


def test_half_precision_is_chosen_and_named(extractor):
    chosen = choose_trunk(extractor, recipe_projections(extractor), input_size=SIZE, images=[noise(SIZE)])
    assert chosen.runtime.startswith("torch cuda, ")
    assert chosen.runtime.endswith((", float16", ", bfloat16"))


def test_the_same_pixels_give_the_same_bits_on_the_device(extractor):
    chosen = choose_trunk(extractor, recipe_projections(extractor), input_size=SIZE, images=[noise(SIZE)])
    described = chosen.describe(noise(SIZE))
    assert described.device.type == "cuda"
    first = described.clone()
    other = chosen.describe(255 - noise(SIZE)).clone()
    assert not torch.equal(first, other)
    assert torch.equal(chosen.describe(noise(SIZE)), first)
