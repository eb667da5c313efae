"""The spatial transformer: the identity at first, and motions that can be undone."""

from math import cos, pi, sin

import pytest
import torch

from inspector.models.registration.plan import Transformers
from inspector.models.registration.stn import SpatialTransformer, followed_by, inverse_of, motion, warped

MODES = [mode for mode in Transformers if mode is not Transformers.NONE]


def smooth(height=32, width=32):
    """(1, 1, h, w) without anything an interpolation could lose."""
    y, x = torch.meshgrid(torch.linspace(-1, 1, height), torch.linspace(-1, 1, width), indexing="ij")
    return (torch.exp(-3 * ((x - 0.2) ** 2 + (y + 0.1) ** 2)))[None, None]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("size", [(28, 28), (4, 12)])
def test_a_fresh_transformer_gives_its_input(mode, size):
    torch.manual_seed(0)
    x = torch.rand(2, 5, *size)
    moved, theta = SpatialTransformer(5, mode).eval()(x)
    assert torch.equal(theta, torch.tensor([[1.0, 0, 0], [0, 1, 0]]).expand(2, 2, 3))
    assert torch.allclose(moved, x, atol=1e-5)


def test_rotation_and_scale_are_a_product_and_the_published_sines_are_not_scaled():
    numbers = torch.tensor([[pi / 6, 2.0, 0.5]])
    c, s = cos(pi / 6), sin(pi / 6)
    product = motion(numbers, Transformers.ROTATION_SCALE)[0]
    assert torch.allclose(product, torch.tensor([[2 * c, -0.5 * s, 0], [2 * s, 0.5 * c, 0]]), atol=1e-6)
    published = motion(numbers, Transformers.PUBLISHED_ROTATION_SCALE)[0]
    assert torch.allclose(published, torch.tensor([[2 * c, -s, 0], [s, 0.5 * c, 0]]), atol=1e-6)


def test_scales_stay_away_from_0():
    theta = motion(torch.tensor([[0.0, 0.0, -3.0]]), Transformers.ROTATION_SCALE)
    assert torch.allclose(theta[0, :, :2], torch.eye(2) * 0.25)


def test_a_quarter_turn_of_an_oblong_map_is_one_in_pixels():
    theta = motion(torch.tensor([[pi / 2, 1.0, 1.0]]), Transformers.ROTATION_SCALE, aspect=2.0)
    x = torch.zeros(1, 1, 16, 32)
    x[0, 0, 7:9, 20:24] = 1  # 4 to 8 pixels right of the middle
    moved = warped(x, theta)[0, 0]
    rows, columns = torch.nonzero(moved > 0.5, as_tuple=True)
    assert abs(rows.float().mean() - 7.5) == pytest.approx(6, abs=0.6)
    assert columns.float().mean() == pytest.approx(15.5, abs=0.6)


@pytest.mark.parametrize("mode", MODES)
def test_the_inverse_undoes_a_motion(mode):
    affine = [[1.1, 0.2, 0.1, -0.15, 0.9, -0.05]]
    numbers = torch.tensor(affine if mode is Transformers.AFFINE else [[0.3, 1.1, 0.9]])
    theta = motion(numbers, mode)
    x = smooth()
    back = warped(warped(x, theta), inverse_of(theta))
    inside = (..., slice(8, 24), slice(8, 24))
    assert (warped(x, theta)[inside] - x[inside]).abs().max() > 0.1
    assert torch.allclose(back[inside], x[inside], atol=0.02)


def test_motions_one_after_the_other_are_one_motion():
    first = motion(torch.tensor([[0.3, 1.1, 0.9]]), Transformers.ROTATION_SCALE)
    second = motion(torch.tensor([[1.0, 0.1, 0.1, 0.0, 1.1, -0.1]]), Transformers.AFFINE)
    x = smooth()
    inside = (..., slice(8, 24), slice(8, 24))
    twice, once = warped(warped(x, first), second), warped(x, followed_by(first, second))
    assert torch.allclose(twice[inside], once[inside], atol=0.02)


def test_a_motion_that_nothing_undoes_still_has_a_finite_inverse():
    flat = torch.tensor([[[1.0, 1, 0], [1, 1, 0]]])
    assert torch.isfinite(inverse_of(flat)).all()
