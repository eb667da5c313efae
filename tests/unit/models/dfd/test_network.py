import pytest
import torch

from inspector.models.dfd.network import Discriminators

WIDTH, CELLS = 16, 12


def network(*, transformer=False):
    torch.manual_seed(0)
    return Discriminators(WIDTH, hidden=8, cells=CELLS if transformer else None)


@pytest.mark.parametrize("transformer", [False, True])
def test_unlikeness_of_each_head_and_image(transformer):
    made = network(transformer=transformer).eval()
    features = torch.randn(2, CELLS, WIDTH)
    said = made(features)
    assert said.shape == (2, 2, CELLS)
    adapted = made.adaptor(features)
    assert torch.allclose(said[0], -made.gaussian(adapted.flatten(0, 1)).view(2, CELLS))
    alone = made(features[1:])
    assert torch.allclose(alone[:, 0], said[:, 1], atol=1e-6)


def test_the_light_head_judges_each_cell_alone_and_the_transformer_does_not():
    features = torch.randn(1, CELLS, WIDTH)
    changed = features.clone()
    changed[0, 0] += 5
    for transformer in (False, True):
        made = network(transformer=transformer).eval()
        moved = (made(changed)[1] - made(features)[1])[0, 1:].abs().max()
        assert (moved > 1e-6) == transformer


def test_the_transformer_knows_places():
    made = network(transformer=True).eval()
    adapted = torch.randn(1, CELLS, WIDTH)
    places = torch.arange(CELLS)[None]
    there, elsewhere = made.perlin(adapted, places), made.perlin(adapted, places.flip(1))
    assert not torch.allclose(there, elsewhere)


def test_sizes_of_the_heads():
    def count(module):
        return sum(one.numel() for one in module.parameters())

    made = network()
    assert count(made.adaptor) == WIDTH * WIDTH + WIDTH
    assert count(made.gaussian) == WIDTH * 8 + 8 + 2 * 8 + 8
    assert count(made.perlin) == WIDTH * WIDTH + WIDTH + 2 * WIDTH + WIDTH
