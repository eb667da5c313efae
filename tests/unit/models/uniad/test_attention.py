import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from inspector.models.device import training_scope
from inspector.models.uniad.attention import Attention, neighbour_mask, window_of


@pytest.mark.parametrize(
    ("side", "window"), [(14, 7), (16, 7), (32, 7), (12, 5), (8, 3), (4, 1), (2, 1), (1, 1)]
)
def test_the_window_is_seven_cells_or_about_half_the_grid(side, window):
    assert window_of(side, 7) == window


@given(st.integers(1, 12), st.integers(1, 12), st.integers(1, 63))
def test_every_place_sees_something_and_none_of_its_neighbours(height, width, largest):
    mask = neighbour_mask((height, width), largest)
    assert mask.shape == (height * width, height * width)
    seen = mask == 0
    assert (seen | torch.isneginf(mask)).all()
    assert seen.any(dim=1).all()
    assert torch.equal(mask, mask.T)
    if height * width > 1:
        assert not seen.diagonal().any()
    assert not mask.softmax(dim=1).isnan().any()


def test_the_window_is_clipped_at_the_border():
    hidden = neighbour_mask((14, 14), 7)[0].reshape(14, 14) != 0  # of the first corner
    assert hidden.sum() == 4 * 4
    assert hidden[:4, :4].all()
    middle = neighbour_mask((14, 14), 7)[7 * 14 + 7].reshape(14, 14) != 0
    assert middle.sum() == 7 * 7
    assert middle[4:11, 4:11].all()


def test_attention_by_hand():
    with training_scope(0):
        attention = Attention(2, 1, 0.0)
    with torch.no_grad():
        for layer in (attention.query, attention.key, attention.value, attention.output):
            layer.weight.copy_(torch.eye(2))
            layer.bias.zero_()
        tokens = torch.tensor([[[1.0, 0.0], [0.0, 2.0], [0.0, 0.0]]])
        mask = torch.zeros(3, 3)
        mask[0, 0] = float("-inf")
        seen = attention(tokens, tokens, tokens, mask)[0]
    assert torch.allclose(seen[0], torch.tensor([0.0, 1.0]))  # both others are alike to it
    assert torch.allclose(seen[2], torch.tensor([1 / 3, 2 / 3]))


def test_what_is_hidden_changes_nothing():
    with training_scope(1):
        attention = Attention(8, 2, 0.0).eval()
    tokens, mask = torch.randn(1, 64, 8), neighbour_mask((8, 8), 3)
    changed = tokens.clone()
    changed[0, 9] += 5  # row 1, column 1: hidden from the first place, not from the last
    before, after = (attention(tokens, keys, keys, mask)[0] for keys in (tokens, changed))
    assert torch.equal(before[0], after[0])
    assert not torch.allclose(before[63], after[63])
