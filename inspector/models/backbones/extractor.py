"""A frozen pretrained network that turns one image into feature levels."""

from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from inspector.domain.errors import DataFault
from inspector.domain.frame import Pixels
from inspector.models.backbones.catalogue import BackboneInfo, Preparation
from inspector.models.backbones.lite0 import Lite0Trunk, folded_state
from inspector.models.backbones.weight_file import check_belongs, read_weights
from inspector.models.descriptors import Levels


class Extractor:
    """Features of one image at a time; call inside `inference_scope`.

    Args:
        info: Facts about the network.
        trunk: (1, 3, S, S) normalised -> tuple of levels; frozen and in eval mode from here on.
        device: Where it runs.
    """

    def __init__(self, info: BackboneInfo, trunk: nn.Module, *, device: torch.device) -> None:
        self.info = info
        self.device = device
        self._trunk = trunk.eval().requires_grad_(False).to(device).to(memory_format=torch.channels_last)
        scale = 1 / (255 * torch.tensor(info.std, dtype=torch.float64))
        shift = -torch.tensor(info.mean, dtype=torch.float64) / torch.tensor(info.std, dtype=torch.float64)
        self._scale = scale.float().to(device)[:, None, None]
        self._shift = shift.float().to(device)[:, None, None]

    @property
    def pooled(self) -> bool:
        """Descriptors are averaged over 3 x 3 cells; transformer tokens are not."""
        return self.info.preparation is not Preparation.UNIT_TOKENS

    @property
    def z_score(self) -> bool:
        """Channels are standardised with reference statistics."""
        return self.info.preparation is Preparation.Z_SCORE

    def levels(self, pixels: Pixels) -> Levels:
        """uint8 (S, S, 3) RGB -> float32 (1, C, h, w) a level, prepared as `info.preparation` says."""
        image = torch.from_numpy(np.ascontiguousarray(pixels)).to(self.device)
        channels_first = image.permute(2, 0, 1)[None].to(torch.float32)  # keeps the channels-last layout
        levels: tuple[Tensor, ...] = self._trunk(channels_first * self._scale + self._shift)
        return levels


def load_extractor(info: BackboneInfo, path: Path, *, device: torch.device) -> Extractor:
    """Build the network of `info` with the weights in `path`.

    Raises:
        DataFault: The file is damaged, or belongs to another network.
    """
    tensors = read_weights(path)
    check_belongs(tensors, info, file=path.name)
    trunk = Lite0Trunk()
    try:
        trunk.load_state_dict(folded_state(tensors))
    except (KeyError, RuntimeError) as error:
        raise DataFault(
            f"{path.name} does not hold all weights of {info.title}: {error}", way_out="Get the file again."
        ) from error
    return Extractor(info, trunk, device=device)
