from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from inspector.domain.anomaly import ModelInput
from inspector.models import ModelFactory, WeightStore

PLACEMENT = np.array([[128.0, 0.0, 0.0], [0.0, 128.0, 0.0]])


def _part(seed: int, size: int, *, scratched: bool) -> ModelInput:
    """A ring on a plain ground with camera noise, at a slightly different place for each seed."""
    rng = np.random.default_rng(seed)
    image = np.full((size, size, 3), 90, np.uint8)
    centre = (size // 2 + int(rng.integers(-2, 3)), size // 2 + int(rng.integers(-2, 3)))
    cv2.circle(image, centre, size // 3, (180, 175, 160), size // 8)
    if scratched:
        cv2.line(image, (size // 5, size // 2), (size // 3, size // 2 + 3), (20, 20, 20), 3)
    noisy = image + rng.normal(0, 3, image.shape)
    return ModelInput(pixels=np.clip(noisy, 0, 255).astype(np.uint8), placement=PLACEMENT)


@pytest.fixture
def good_part() -> Callable[..., ModelInput]:
    """good_part(seed, size=128) -> ModelInput"""
    return lambda seed, size=128: _part(seed, size, scratched=False)


@pytest.fixture
def scratched_part() -> Callable[..., ModelInput]:
    return lambda seed, size=128: _part(seed, size, scratched=True)


@pytest.fixture(scope="session")
def factory(tmp_path_factory: pytest.TempPathFactory) -> ModelFactory:
    """One factory for the session: the packaged weights are loaded once."""
    return ModelFactory(WeightStore(Path(tmp_path_factory.mktemp("weights"))), device="cpu")
