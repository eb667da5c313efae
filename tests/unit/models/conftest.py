from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from inspector.domain.anomaly import ModelInput
from inspector.models import ModelFactory, WeightStore

PLACEMENT = np.array([[128.0, 0.0, 0.0], [0.0, 128.0, 0.0]])


def _part(seed: int, size: int | tuple[int, int], *, scratched: bool) -> ModelInput:
    """A ring on a plain ground with camera noise, at a slightly different place for each seed.

    `size` is a side or (H, W); the ring is an ellipse where the sides differ.
    """
    height, width = (size, size) if isinstance(size, int) else size
    rng = np.random.default_rng(seed)
    image = np.full((height, width, 3), 90, np.uint8)
    centre = (width // 2 + int(rng.integers(-2, 3)), height // 2 + int(rng.integers(-2, 3)))
    axes, thickness = (width // 3, height // 3), min(height, width) // 8
    cv2.ellipse(image, centre, axes, 0, 0, 360, (180, 175, 160), thickness)
    if scratched:
        cv2.line(image, (width // 5, height // 2), (width // 3, height // 2 + 3), (20, 20, 20), 3)
    noisy = image + rng.normal(0, 3, image.shape)
    return ModelInput(pixels=np.clip(noisy, 0, 255).astype(np.uint8), placement=PLACEMENT)


@pytest.fixture(scope="session")
def good_part() -> Callable[..., ModelInput]:
    """good_part(seed, size=128) -> ModelInput; `size` may be (H, W)."""
    return lambda seed, size=128: _part(seed, size, scratched=False)


@pytest.fixture(scope="session")
def scratched_part() -> Callable[..., ModelInput]:
    """As `good_part`, with a dark line across the ring's left side."""
    return lambda seed, size=128: _part(seed, size, scratched=True)


@pytest.fixture(scope="session")
def weights_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where `factory` looks for imported weights, and in its `checkpoints` for source-trained networks."""
    return Path(tmp_path_factory.mktemp("weights"))


@pytest.fixture(scope="session")
def factory(weights_folder: Path) -> ModelFactory:
    """One factory for the session: the packaged weights are loaded once."""
    return ModelFactory(WeightStore(weights_folder), device="cpu")
