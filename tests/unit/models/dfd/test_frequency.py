import numpy as np
import pytest
import torch

from inspector.models.dfd.frequency import split


def test_low_and_high_add_up_to_the_image():
    image = torch.rand(2, 3, 32, 48, generator=torch.Generator().manual_seed(0)) * 255
    low, high = split(image)
    assert low.shape == high.shape == image.shape
    assert torch.allclose(low + high, image, rtol=0, atol=1e-4)


@pytest.mark.parametrize("size", [(4, 4), (16, 16), (32, 64)])
def test_a_constant_image_is_all_low_to_its_border(size):
    low, high = split(torch.full((1, 3, *size), 77.0))
    assert torch.allclose(low, torch.full((1, 3, *size), 77.0), rtol=0, atol=1e-4)
    assert high.abs().max() < 1e-4


def test_one_bright_pixel_by_hand():
    """In one dimension [1 4 6 4 1] / 16 then every second value: 6 / 16 at the pixel, 1 / 16 two beside it.

    Spread and blurred again, times 2: at the pixel 2 (6 * 6 + 1 + 1) / 256; squared for two dimensions.
    """
    image = torch.zeros(1, 3, 16, 16)
    image[:, :, 8, 8] = 1.0
    low, _ = split(image)
    in_one = 2 * (6 * 6 + 1 + 1) / 256
    beside = 2 * (4 * 6 + 4 * 1) / 256
    assert low[0, 0, 8, 8].item() == pytest.approx(in_one**2)
    assert low[0, 1, 8, 9].item() == pytest.approx(in_one * beside)
    assert low[0, 2, 9, 9].item() == pytest.approx(beside**2)


def test_a_slow_wave_is_low_and_a_chequered_pattern_is_high():
    columns = np.arange(64)
    slow = torch.from_numpy(np.cos(columns * 2 * np.pi / 64)).float().expand(1, 3, 64, 64)
    rows, columns = np.indices((64, 64))
    chequered = torch.from_numpy((-1.0) ** (rows + columns)).float().expand(1, 3, 64, 64)
    assert split(slow)[1].abs().mean() < 0.05
    assert split(chequered)[0].abs().max() < 1e-5
