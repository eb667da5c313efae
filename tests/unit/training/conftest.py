from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

COLOURS = ((200, 60, 60), (60, 190, 70), (70, 80, 210))


def _good(kind: int, number: int) -> np.ndarray:
    """A bright disc of the kind's colour on a dark ground with camera noise, (64, 64, 3) BGR."""
    random = np.random.default_rng((kind, number))
    image = np.full((64, 64, 3), 40, np.uint8)
    centre = tuple(int(32 + one) for one in random.integers(-2, 3, 2))
    cv2.circle(image, centre, 16 + 2 * kind, COLOURS[kind], -1)
    return np.clip(image + random.normal(0, 4, image.shape), 0, 255).astype(np.uint8)


@pytest.fixture(scope="session")
def discs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three kinds in MVTec layout, red, green and blue, 8 goods each."""
    root = Path(tmp_path_factory.mktemp("sources"))
    for kind, name in enumerate(("red", "green", "blue")):
        folder = root / "discs" / name / "train" / "good"
        folder.mkdir(parents=True)
        for number in range(8):
            cv2.imwrite(str(folder / f"{number:03}.png"), _good(kind, number))
    return root


@pytest.fixture
def write_goods() -> Callable[[Path, int], Path]:
    """write_goods(folder, count): that many red discs directly in a folder."""

    def write(folder: Path, count: int) -> Path:
        folder.mkdir(parents=True)
        for number in range(count):
            cv2.imwrite(str(folder / f"{number}.png"), _good(0, number))
        return folder

    return write
