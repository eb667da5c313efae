import pytest
import torch
from helpers.source_checkpoints import source_extractor

from inspector.models.device import training_scope
from inspector.models.source_methods import source_network


@pytest.fixture(scope="session")
def extractor():
    """Lite0 with the taps of a registration network."""
    return source_extractor("siamese")


@pytest.fixture
def network(extractor):
    """network(method="siamese", **settings): a fresh one, always with the same first weights."""

    def make(method="siamese", **settings):
        with training_scope(0):
            return source_network(method, extractor, settings)

    return make


@pytest.fixture
def images():
    """images(*shape): uint8 RGB noise on a slope, the same for the same shape."""

    def make(*shape, side=64):
        noise = torch.Generator().manual_seed(len(shape) + sum(shape))
        slope = torch.linspace(20, 180, side)[:, None, None]
        return (slope + 60 * torch.rand((*shape, side, side, 3), generator=noise)).to(torch.uint8)

    return make
