import pytest
import torch

from inspector.models.descriptors import SD_SHARE, fit_projection


@pytest.fixture
def rows():
    """A level of 6 channels about a thousand times larger than the one of 4 beside it."""
    generator = torch.Generator().manual_seed(1)
    fine = torch.randn(2000, 6, generator=generator) * 40 + 7
    coarse = torch.randn(2000, 4, generator=generator) * 0.01
    return torch.cat([fine, coarse], dim=1)


def projected(rows, matrix):
    return (rows - rows.mean(dim=0)) @ matrix.T


@pytest.mark.parametrize("z_score", [True, False])
def test_levels_of_unequal_scale_have_an_equal_say(rows, z_score):
    described = projected(rows, fit_projection(rows, (6, 4), dimensions=10, z_score=z_score))
    for level in (described[:, :6], described[:, 6:]):
        assert level.square().sum(dim=1).mean() == pytest.approx(1, rel=1e-4)


def test_a_constant_changes_nothing(rows):
    one = fit_projection(rows, (6, 4), dimensions=3, z_score=True)
    two = fit_projection(rows + 2, (6, 4), dimensions=3, z_score=True)
    assert torch.allclose((one @ one.T).diagonal(), (two @ two.T).diagonal(), rtol=1e-3)


def test_z_score_makes_channels_comparable_without_it_they_keep_their_proportions(rows):
    spread = torch.tensor([1.0, 2, 3, 4, 5, 6])
    rows = rows[:, :6] * spread
    scored = projected(rows, fit_projection(rows, (6,), dimensions=6, z_score=True)).std(dim=0)
    assert scored.max() / scored.min() < 1.25  # 5 % of the mean deviation is added to each
    matrix = fit_projection(rows, (6,), dimensions=6, z_score=False)
    assert torch.equal(matrix, torch.eye(6) * matrix[0, 0])


def test_a_dead_channel_is_not_blown_up(rows):
    dead = rows.clone()
    dead[:, 5] = 7 + 1e-4 * torch.randn(2000, generator=torch.Generator().manual_seed(2))
    scale = fit_projection(dead, (6, 4), dimensions=10, z_score=True).diagonal()
    assert scale[5] < 1.3 / SD_SHARE * scale[0]
    assert projected(dead, torch.diag(scale))[:, 5].std() < 1e-3


def test_a_channel_that_is_always_the_same_stays_finite(rows):
    dead = torch.cat([rows[:, :5], torch.zeros(2000, 1), rows[:, 6:]], dim=1)
    assert torch.isfinite(fit_projection(dead, (6, 4), dimensions=10, z_score=True)).all()


@pytest.mark.parametrize("dimensions", [10, 256])
def test_where_all_dimensions_are_kept_nothing_is_turned(rows, dimensions):
    matrix = fit_projection(rows, (6, 4), dimensions=dimensions, z_score=True)
    assert matrix.shape == (10, 10)
    assert torch.equal(matrix, torch.diag(matrix.diagonal()))


def test_the_directions_of_largest_variance_are_kept():
    """Rows lie in a plane but for a little noise: two axes keep the distances between them."""
    generator = torch.Generator().manual_seed(3)
    plane, _ = torch.linalg.qr(torch.randn(8, 2, generator=generator))
    rows = torch.randn(500, 2, generator=generator) @ plane.T
    rows += 0.01 * torch.randn(500, 8, generator=generator)
    every = projected(rows, fit_projection(rows, (8,), dimensions=8, z_score=False))
    two = projected(rows, fit_projection(rows, (8,), dimensions=2, z_score=False))
    assert two.shape == (500, 2)
    kept = torch.cdist(two, two).square().sum() / torch.cdist(every, every).square().sum()
    assert 0.995 < kept <= 1.0001


def test_kept_axes_are_orthogonal_before_the_scale(rows):
    every = fit_projection(rows, (6, 4), dimensions=10, z_score=True).diagonal()
    axes = fit_projection(rows, (6, 4), dimensions=4, z_score=True) / every
    assert torch.allclose(axes @ axes.T, torch.eye(4), atol=1e-5)


def test_fewer_rows_than_channels_on_two_threads_give_numbers():
    """Rows for which the float32 solver on two threads gave eigenvalues that were no numbers."""
    generator = torch.Generator().manual_seed(11)
    sizes = torch.exp(1.5 * torch.randn(1208, generator=generator))
    rows = torch.relu(torch.randn(768, 1208, generator=generator) * sizes - 1)
    rows[:, torch.randperm(1208, generator=generator)[:283]] = 0
    threads = torch.get_num_threads()
    try:
        torch.set_num_threads(2)
        matrix = fit_projection(rows, (1208,), dimensions=128, z_score=True)
    finally:
        torch.set_num_threads(threads)
    assert torch.isfinite(matrix).all()
