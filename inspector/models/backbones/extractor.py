"""A frozen pretrained network that turns one image into feature levels."""

from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from inspector.domain.errors import DataFault
from inspector.domain.frame import Pixels
from inspector.models.backbones.catalogue import BackboneInfo
from inspector.models.backbones.trunks import build_trunk
from inspector.models.backbones.weight_file import check_belongs, read_weights
from inspector.models.descriptors import Levels

_SIZE_STEP = 16
_MIN_SIZE, _MAX_SIZE = 64, 1024


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
        std = torch.tensor(info.std, dtype=torch.float64)
        self._scale = (1 / (255 * std)).float().to(device)[:, None, None]
        self._shift = (-torch.tensor(info.mean, dtype=torch.float64) / std).float().to(device)[:, None, None]

    def levels(self, pixels: Pixels) -> Levels:
        """uint8 (S, S, 3) RGB -> float32 (1, C, h, w) a level, the finest first."""
        image = torch.from_numpy(np.array(pixels)).to(self.device)  # a copy: frames are read-only
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
    return Extractor(info, build_trunk(info, tensors, file=path.name), device=device)


def check_input_size(size: int) -> None:
    """Raise DataFault unless every level of every backbone has whole cells at this input size."""
    if not _MIN_SIZE <= size <= _MAX_SIZE or size % _SIZE_STEP:
        raise DataFault(
            f"An input size of {size} pixels cannot be used.",
            way_out=f"Choose a multiple of {_SIZE_STEP} from {_MIN_SIZE} to {_MAX_SIZE}.",
        )
