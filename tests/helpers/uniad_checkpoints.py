"""A UniAD checkpoint that has learned to rebuild something, for tests that need it to tell a defect."""

from collections.abc import Sequence
from pathlib import Path

import torch
from helpers.source_checkpoints import source_extractor

from inspector.domain.frame import Pixels
from inspector.models.checkpoint_store import file_name
from inspector.models.device import training_scope
from inspector.models.source_checkpoint import CheckpointFacts, Setting, write_checkpoint
from inspector.models.uniad import network_of

SMALL: dict[str, Setting] = {"width": 32, "hidden": 64, "layers": 1, "heads": 2, "grid": 8, "rate": 1e-2}
_BACKBONE = "efficientnet_lite0"


def trained_checkpoint(folder: Path, method: str, images: Sequence[Pixels], *, steps: int = 200) -> Path:
    """Write the checkpoint of a small network that was trained on `images`, all of one size, for seconds."""
    extractor = source_extractor(method, _BACKBONE)
    with training_scope(0) as noise:
        network = network_of(extractor, SMALL)
        network.prepare(images)
        clean = network.aligned(torch.stack([torch.tensor(one) for one in images]))
        optimiser = network.optimiser()
        for step in range(steps):
            for group in optimiser.param_groups:
                group["lr"] = float(SMALL["rate"]) * network.learning_rate(step / steps)
            rows = torch.randint(len(clean), (4,), generator=noise)
            loss = (network.rebuilt_with_noise(clean[rows], noise) - clean[rows]).square().mean()
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), network.gradient_clip)
            optimiser.step()
    facts = CheckpointFacts(
        method=method,
        backbone=_BACKBONE,
        weights_sha256=extractor.weights_sha256,
        input_size=images[0].shape[0],
        settings=SMALL,
    )
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / file_name(method, _BACKBONE)
    write_checkpoint(path, facts, network.trained())
    return path
