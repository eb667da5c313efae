import pytest
import torch

from inspector.models.descriptors import describe, fit_scales


@pytest.fixture
def references():
    generator = torch.Generator().manual_seed(1)
    fine = [torch.randn(1, 6, 8, 8, generator=generator) * 40 + 7 for _ in range(3)]
    coarse = [torch.randn(1, 4, 4, 4, generator=generator) * 0.01 for _ in range(3)]
    return list(zip(fine, coarse, strict=True))


ALL = [torch.ones(8, 8, dtype=torch.bool)] * 3


def test_each_level_has_a_mean_norm_of_one_whatever_its_scale(references):
    scales = fit_scales(references, ALL, z_score=True, pooled=False)
    rows = torch.cat([describe(levels, scales, pooled=False) for levels in references])
    assert rows.shape == (3 * 64, 10)
    assert rows[:, :6].norm(dim=1).mean() == pytest.approx(1, abs=1e-4)
    assert rows[:, 6:].norm(dim=1).mean() == pytest.approx(1, abs=0.35)  # bilinear takes some of it


def test_without_z_score_channels_keep_their_proportions(references):
    scale = fit_scales(references, ALL, z_score=False, pooled=True)[0]
    assert (scale.mean == 0).all()
    assert (scale.scale == scale.scale[0]).all()


def test_a_dead_channel_is_not_blown_up(references):
    dead = [
        (fine * torch.tensor([1.0, 1, 1, 1, 1, 0])[None, :, None, None], coarse)
        for fine, coarse in references
    ]
    scale = fit_scales(dead, ALL, z_score=True, pooled=True)[0]
    assert scale.scale[5] < 100 * scale.scale[0]


def test_statistics_leave_out_masked_cells(references):
    masks = [torch.ones(8, 8, dtype=torch.bool) for _ in range(3)]
    for mask in masks:
        mask[:4] = False
    spoiled = [(fine.clone(), coarse.clone()) for fine, coarse in references]
    for fine, coarse in spoiled:
        fine[..., :4, :] = 1e4
        coarse[..., :2, :] = 1e4
    one = fit_scales(references, masks, z_score=True, pooled=False)
    two = fit_scales(spoiled, masks, z_score=True, pooled=False)
    for first, second in zip(one, two, strict=True):
        assert torch.equal(first.mean, second.mean)
        assert torch.equal(first.scale, second.scale)


def test_pooling_averages_the_cells_that_exist():
    level = torch.arange(16.0).reshape(1, 1, 4, 4)
    scales = fit_scales([(level,)], [torch.ones(4, 4, dtype=torch.bool)], z_score=False, pooled=True)
    rows = describe((level,), scales, pooled=True) / scales[0].scale
    assert rows[0, 0] == pytest.approx((0 + 1 + 4 + 5) / 4)
    assert rows[5, 0] == pytest.approx(level[0, 0, :3, :3].mean())
