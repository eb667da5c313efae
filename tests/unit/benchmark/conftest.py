from pathlib import Path

import cv2
import numpy as np
import pytest


def _write(path: Path, image: np.ndarray) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    assert cv2.imwrite(str(path), image)


def _part(seed: int, *, spot: bool) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    image = np.full((80, 96, 3), 120, np.uint8)
    cv2.circle(image, (48, 40), 25, (200, 190, 180), -1)
    mask = np.zeros((80, 96), np.uint8)
    if spot:
        centre = (40 + seed % 10, 35 + seed % 7)
        cv2.circle(image, centre, 6, (10, 10, 10), -1)
        cv2.circle(mask, centre, 6, 255, -1)
    return np.clip(image + rng.normal(0, 3, image.shape), 0, 255).astype(np.uint8), mask


@pytest.fixture(scope="session")
def disc_data(tmp_path_factory):
    """A data folder with one small category `set/disc`: 6 goods, test 4 good, 5 with a dark spot."""
    root = tmp_path_factory.mktemp("data")
    category = root / "set" / "disc"
    for seed in range(6):
        _write(category / "train" / "good" / f"{seed:03}.png", _part(seed, spot=False)[0])
    for seed in range(4):
        _write(category / "test" / "good" / f"{seed:03}.png", _part(50 + seed, spot=False)[0])
    for seed in range(5):
        image, mask = _part(90 + seed, spot=True)
        _write(category / "test" / "spot" / f"{seed:03}.png", image)
        if seed != 1:  # one defect without a mask: pairing by sort order would go wrong
            _write(category / "ground_truth" / "spot" / f"{seed:03}_mask.png", mask)
    return root


@pytest.fixture(scope="session")
def kinds_data(tmp_path_factory):
    """One category `set/disc` with three kinds of defect: 4 goods, test 4 good, 6 spot, 7 dot, 2 rim."""
    root = tmp_path_factory.mktemp("kinds")
    category = root / "set" / "disc"
    for seed in range(4):
        _write(category / "train" / "good" / f"{seed:03}.png", _part(seed, spot=False)[0])
        _write(category / "test" / "good" / f"{seed:03}.png", _part(50 + seed, spot=False)[0])
    for kind, count in (("spot", 6), ("dot", 7), ("rim", 2)):
        for seed in range(count):
            _write(category / "test" / kind / f"{seed:03}.png", _part(90 + seed, spot=True)[0])
    return root
