"""Frozen features of an image on one grid, their channels on one scale."""

from collections.abc import Iterable

import torch
from torch import Tensor, nn

from inspector.domain.errors import DataFault
from inspector.domain.frame import Pixels
from inspector.models.backbones.catalogue import Preparation
from inspector.models.backbones.extractor import Extractor
from inspector.models.descriptors import SD_SHARE, Levels
from inspector.models.uniad.transformer import resized


class AlignedFeatures(nn.Module):
    """Levels of a backbone side by side on the coarsest grid, over the deviations of source goods.

    Channels of one network differ in scale by factors of ten; without one scale the largest would be all that
    is rebuilt (uniad.md 10). Statistics are those of the sources, never of the part that is judged.

    Args:
        extractor: The frozen backbone with the taps of `taps_of`; not a part of this module.
    """

    mean: Tensor
    deviation: Tensor

    def __init__(self, extractor: Extractor) -> None:
        super().__init__()
        self.extractor = extractor
        self._tokens = extractor.info.preparation is Preparation.UNIT_TOKENS
        channels = [tap.channels for tap in extractor.taps]
        self.channels = sum(channels[-2:]) if self._tokens else sum(channels)
        self.register_buffer("mean", torch.zeros(self.channels))
        self.register_buffer("deviation", torch.ones(self.channels))

    def forward(self, images: Tensor) -> Tensor:
        """uint8 (B, H, W, 3) RGB -> float32 (B, C, h, w); without a gradient."""
        aligned = self.raw(images)
        standardised: Tensor = (aligned - self.mean[:, None, None]) / self.deviation[:, None, None]
        return standardised

    def raw(self, images: Tensor) -> Tensor:
        """As `forward`, channels as the backbone gives them."""
        with torch.no_grad():
            levels = self.extractor.levels_of_batch(images.permute(0, 3, 1, 2).to(torch.float32))
            grid = (levels[-1].shape[-2], levels[-1].shape[-1])
            aligned = torch.cat([resized(one, grid) for one in self._wanted(levels)], dim=1)
            return aligned.contiguous()

    def fit(self, images: Iterable[Pixels]) -> None:
        """Take mean and deviation of each channel over all cells of source images, uint8 (H, W, 3).

        One at a time, summed in float64, so that many images need no memory. A channel that hardly varies is
        not blown up: a share of the mean deviation is added to each.

        Raises:
            DataFault: No image.
        """
        count = 0
        total, squares = (torch.zeros(self.channels, dtype=torch.float64, device=self.mean.device),) * 2
        for pixels in images:
            image = torch.tensor(pixels, device=self.mean.device)[None]
            cells = self.raw(image).flatten(2)[0].double()
            count, total = count + cells.shape[1], total + cells.sum(dim=1)
            squares = squares + cells.square().sum(dim=1)
        if not count:
            raise DataFault("There is no image to take statistics of.", way_out="Give a source with goods.")
        mean = total / count
        deviation = (squares / count - mean.square()).clamp_min(0).sqrt()
        self.mean.copy_(mean)
        self.deviation.copy_((deviation + SD_SHARE * deviation.mean()).clamp_min(1e-6))

    def _wanted(self, levels: Levels) -> Levels:
        """Of tokens the mean of all but the last level, and the last."""
        return (torch.stack(levels[:-1]).mean(dim=0), levels[-1]) if self._tokens else levels
