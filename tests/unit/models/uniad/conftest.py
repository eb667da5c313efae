import cv2
import numpy as np
import pytest
import torch
from helpers.source_checkpoints import source_extractor

from inspector.models.device import training_scope
from inspector.models.uniad import network_of

SMALL = {"width": 32, "hidden": 64, "layers": 2, "heads": 2, "grid": 4}
SIDE = 64


@pytest.fixture(scope="session")
def extractor():
    return source_extractor("uniad")


@pytest.fixture(scope="session")
def pictures():
    """uint8 (6, 64, 64, 3): rings of one kind, each a little elsewhere."""
    random = np.random.default_rng(5)
    images = np.full((6, SIDE, SIDE, 3), 90, np.uint8)
    for image in images:
        centre = (SIDE // 2 + int(random.integers(-2, 3)), SIDE // 2 + int(random.integers(-2, 3)))
        cv2.circle(image, centre, 20, (180, 175, 160), 6)
    return np.clip(images + random.normal(0, 3, images.shape), 0, 255).astype(np.uint8)


@pytest.fixture
def network(extractor, pictures):
    """A small one with the pictures' statistics, always with the same first weights."""
    with training_scope(3):
        made = network_of(extractor, SMALL)
    made.prepare(pictures)
    return made


@pytest.fixture
def noise():
    return torch.Generator().manual_seed(7)
