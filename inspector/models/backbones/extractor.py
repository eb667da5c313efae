"""A frozen pretrained network that turns one image into feature levels."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from inspector.domain.errors import DataFault
from inspector.domain.frame import Pixels
from inspector.models.backbones.catalogue import BackboneInfo
from inspector.models.backbones.graph_cache import GraphCache
from inspector.models.backbones.taps import Tap
from inspector.models.backbones.trunks import build_trunk
from inspector.models.backbones.weight_file import check_belongs, read_weights
from inspector.models.descriptors import Levels
from inspector.models.weights import file_sha256

_SIZE_STEP = 16
_MIN_SIZE, _MAX_SIZE = 64, 1024


class Extractor:
    """Features of one image at a time; call inside `inference_scope`.

    Args:
        info: Facts about the network.
        trunk: (1, 3, H, W) normalised -> tuple of levels; frozen and in eval mode from here on.
        device: Where it runs.
        taps: What `trunk` gives; the default taps for None.
        weights_sha256: Of the weights file in it.
        graphs: Where its graphs for faster runtimes are kept; in memory for None.

    Attributes:
        info, device, taps, weights_sha256, graphs: As given.
        trunk: As given, frozen, channels last, on `device`.
        scale, shift: float32 (3, 1, 1); pixels 0..255 times the one plus the other are the trunk's input.
    """

    def __init__(
        self,
        info: BackboneInfo,
        trunk: nn.Module,
        *,
        device: torch.device,
        taps: tuple[Tap, ...] | None = None,
        weights_sha256: str = "",
        graphs: GraphCache | None = None,
    ) -> None:
        self.info = info
        self.device = device
        self.taps = info.select() if taps is None else taps
        self.weights_sha256 = weights_sha256
        self.graphs = GraphCache(None) if graphs is None else graphs
        self.trunk = trunk.eval().requires_grad_(False).to(device).to(memory_format=torch.channels_last)
        std = torch.tensor(info.std, dtype=torch.float64)
        self.scale = (1 / (255 * std)).float().to(device)[:, None, None]
        self.shift = (-torch.tensor(info.mean, dtype=torch.float64) / std).float().to(device)[:, None, None]

    def levels(self, pixels: Pixels) -> Levels:
        """uint8 (H, W, 3) RGB -> float32 (1, C, h, w) a tap, in the order of the network.

        H and W divide by every stride; a transformer's input is brought to whole patches instead.
        """
        image = torch.from_numpy(np.array(pixels)).to(self.device)  # a copy: frames are read-only
        return self.levels_of(image)

    def levels_of(self, image: Tensor) -> Levels:
        """As `levels`, of a uint8 tensor (H, W, 3) that is already on the device."""
        return self.levels_of_batch(image.permute(2, 0, 1)[None].to(torch.float32))  # keeps channels last

    def levels_of_batch(self, images: Tensor) -> Levels:
        """As `levels`, of float32 (N, 3, H, W) RGB on the device, in units of grey levels (0..255).

        Values may lie outside 0..255, as those of a high-frequency image do. For training: a verdict is
        computed one image at a time, because the last bits may depend on N.
        """
        levels: tuple[Tensor, ...] = self.trunk(images * self.scale + self.shift)
        return levels


def load_extractor(
    info: BackboneInfo,
    path: Path,
    *,
    device: torch.device,
    taps: Sequence[str] | None = None,
    graphs: GraphCache | None = None,
) -> Extractor:
    """Build the network of `info` with the weights in `path`, up to the last of `taps`.

    Args:
        info: Which network.
        path: Its weights file.
        device: Where it runs.
        taps: Names from `info.taps`, in that order; the default ones for None.
        graphs: Where its graphs for faster runtimes are kept; in memory for None.

    Raises:
        DataFault: The file is damaged or belongs to another network, or there is no such tap.
    """
    chosen = info.select(taps)
    tensors = read_weights(path)
    check_belongs(tensors, info, file=path.name)
    trunk = build_trunk(info, tensors, file=path.name, taps=chosen)
    sha256 = file_sha256(path)
    return Extractor(info, trunk, device=device, taps=chosen, weights_sha256=sha256, graphs=graphs)


def check_input_size(size: int) -> None:
    """Raise DataFault unless every level of every backbone has whole cells at this input size."""
    if not _MIN_SIZE <= size <= _MAX_SIZE or size % _SIZE_STEP:
        raise DataFault(
            f"An input size of {size} pixels cannot be used.",
            way_out=f"Choose a multiple of {_SIZE_STEP} from {_MIN_SIZE} to {_MAX_SIZE}.",
        )
