import torch

from inspector.models.ckaad.samples import Samples, views_a_part
from inspector.models.ckaad.scaling import fit_scale, neighbourhoods, scaled
from inspector.models.ckaad.suspects import MOST_SHARE, mark_suspects

SIDE = 20


def samples(count, seed, *, spot=False):
    generator = torch.Generator().manual_seed(seed)
    level = torch.randn(count, 4, SIDE, SIDE, generator=generator)
    if spot:
        level[:, 0, 3:6, 3:6] += 8.0
    counted = torch.ones(count, SIDE, SIDE, dtype=torch.bool)
    return Samples((level,), (counted,), (torch.zeros_like(counted),))


def test_suspects_lie_where_no_good_is_alike_and_are_few():
    goods = [samples(3, seed) for seed in range(3)]
    (bad,) = mark_suspects(samples(2, 9, spot=True), goods).bad
    assert bad.any(dim=(1, 2)).all()
    assert bad.flatten(1).sum(dim=1).max() <= MOST_SHARE * SIDE**2
    rows, columns = bad.nonzero()[:, 1], bad.nonzero()[:, 2]
    assert rows.min() >= 2
    assert rows.max() <= 6
    assert columns.max() <= 6


def test_cells_that_do_not_count_are_never_suspects_and_one_good_is_enough():
    shown = samples(1, 9, spot=True)
    shown.counted[0][:, :10] = False
    (bad,) = mark_suspects(shown, [samples(3, 0)]).bad
    assert bad.any()
    assert not bad[:, :10].any()


def test_signed_features_are_centred_and_others_keep_their_sign():
    level = samples(4, 1).levels[0] * 3 + 5
    counted = torch.ones(4, SIDE, SIDE, dtype=torch.bool)
    signed = fit_scale(level, counted, signed=True)(level)
    assert signed.mean().abs() < 1e-3
    assert 0.9 < signed.std() < 1
    plain = fit_scale(level.abs(), counted, signed=False)(level.abs())
    assert (plain >= 0).all()
    assert torch.isclose(plain.square().mean(), torch.tensor(1.0))
    (again,) = scaled(samples(4, 1), [fit_scale(level, counted, signed=True)]).levels
    assert again.shape == level.shape


def test_neighbourhoods_average_fewer_cells_at_the_border():
    level = torch.zeros(1, 1, 3, 3)
    level[0, 0, 0, 0] = 36.0
    assert neighbourhoods(level)[0, 0].tolist() == [[9, 6, 0], [6, 4, 0], [0, 0, 0]]


def test_the_virtual_epoch_is_never_empty():
    assert [views_a_part(parts) * parts for parts in (1, 2, 4, 8)] == [64, 64, 64, 128]
    assert all(views_a_part(parts) >= 16 for parts in range(1, 9))
