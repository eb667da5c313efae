import numpy as np
import pytest
import torch
from helpers.trunk_samples import EXPANDED, noise, projection_of

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
    return load_extractor(BACKBONES[name], path, device=torch.device("cuda"), taps=EXPANDED[name])


def test_half_precision_is_chosen_and_named(extractor):
    chosen = choose_trunk(extractor, projection_of(extractor), input_size=SIZE, images=[noise(SIZE)])
    assert chosen.runtime.startswith("torch cuda, ")
    assert chosen.runtime.endswith((", float16", ", bfloat16"))


def test_the_same_pixels_give_the_same_bits_and_earlier_results_stay(extractor):
    chosen = choose_trunk(extractor, projection_of(extractor), input_size=SIZE, images=[noise(SIZE)])
    first = chosen.describe(noise(SIZE))
    kept = first.copy()
    other = chosen.describe(255 - noise(SIZE))
    assert np.array_equal(first, kept)
    assert not np.array_equal(first, other)
    assert np.array_equal(chosen.describe(noise(SIZE)), first)


def test_going_on_upon_the_device_gives_the_same_descriptors(extractor):
    chosen = choose_trunk(extractor, projection_of(extractor), input_size=SIZE, images=[noise(SIZE)])
    described = chosen.describe(noise(SIZE))
    assert np.array_equal(chosen.describe_on_device(noise(SIZE)).cpu().numpy(), described)
