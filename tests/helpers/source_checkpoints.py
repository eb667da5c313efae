"""Checkpoints of networks that were never trained, for tests of methods that need one."""

from pathlib import Path

import torch

from inspector.models import BACKBONES, WeightStore
from inspector.models.backbones.extractor import Extractor, load_extractor
from inspector.models.checkpoint_store import file_name
from inspector.models.device import training_scope
from inspector.models.source_checkpoint import CheckpointFacts, Setting, write_checkpoint
from inspector.models.source_methods import source_network, source_taps

INPUT_SIZE = 64


def source_extractor(method: str, backbone: str = "efficientnet_lite0") -> Extractor:
    """A backbone whose weights are installed, with the taps that the method's network needs."""
    info = BACKBONES[backbone]
    path = WeightStore(Path("no imported weights")).path(backbone)
    return load_extractor(info, path, device=torch.device("cpu"), taps=source_taps(method, info))


def untrained_checkpoint(
    folder: Path, method: str, backbone: str = "efficientnet_lite0", **settings: Setting
) -> Path:
    """Write a fresh network's checkpoint, always with the same first weights.

    Args:
        folder: Made where it is missing; `CheckpointStore` finds the file in it by its name.
        method: For instance `regad-adv`.
        backbone: Its weights have to be installed.
        settings: Of the network.
    """
    extractor = source_extractor(method, backbone)
    with training_scope(0):
        network = source_network(method, extractor, settings)
    facts = CheckpointFacts(
        method=method,
        backbone=backbone,
        weights_sha256=extractor.weights_sha256,
        input_size=INPUT_SIZE,
        settings=settings,
    )
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / file_name(method, backbone)
    write_checkpoint(path, facts, network.trained())
    return path
