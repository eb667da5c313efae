"""A backbone with projections of random numbers, and real images to describe with it."""

from pathlib import Path

import cv2
import numpy as np
import torch

from inspector.domain.frame import Pixels
from inspector.models import BACKBONES, WeightStore
from inspector.models.backbones.extractor import Extractor, load_extractor
from inspector.models.backbones.graph_cache import GraphCache
from inspector.models.backbones.runtimes import PerImage, Projection
from inspector.models.backbones.trunks import empty_trunk
from inspector.models.patchcore import plan_for, taps_of

RECIPE_TAPS = {
    name: taps_of(BACKBONES[name], plan_for(BACKBONES[name], surface=False))
    for name in ("efficientnet_lite0", "efficientnet_lite2")
}
"""What the default recipe takes of the packaged backbones: five taps at strides 4, 8, 8, 16, 16."""
CPU = torch.device("cpu")


def lite(name: str = "efficientnet_lite0", *, graphs: GraphCache | None = None) -> Extractor:
    """A packaged backbone with the default recipe's taps."""
    path = WeightStore(Path("no imported weights")).path(name)
    return load_extractor(BACKBONES[name], path, device=CPU, taps=RECIPE_TAPS[name], graphs=graphs)


def random_weights(name: str, taps: tuple[str, ...] | None = None) -> Extractor:
    """A backbone whose weights are not on this machine."""
    torch.manual_seed(0)
    info = BACKBONES[name]
    return Extractor(info, empty_trunk(info, info.select(taps)), device=CPU, taps=info.select(taps))


def projection_of(
    extractor: Extractor,
    dimensions: int = 96,
    *,
    per_image: PerImage = PerImage.NOTHING,
    without: tuple[int, ...] = (),
) -> Projection:
    """Rows of about unit length for every tap but those numbered in `without`."""
    rng = np.random.default_rng(0)
    weights = [
        (rng.normal(size=(dimensions, tap.channels)) / tap.channels**0.5).astype(np.float32)
        for tap in extractor.taps
    ]
    return Projection(
        tuple(None if level in without else weight for level, weight in enumerate(weights)), per_image
    )


def recipe_projections(extractor: Extractor) -> tuple[Projection, Projection]:
    """As the default recipe has them: one centred over all taps, one standardised that leaves a tap out."""
    return (
        projection_of(extractor, 96, per_image=PerImage.CENTRED),
        projection_of(extractor, 64, per_image=PerImage.STANDARDISED, without=(1,)),
    )


def real_images(data: Path, size: tuple[int, int]) -> list[Pixels]:
    """Parts of three kinds, resized to (H, W)."""
    folders = ("mvtec/bottle/train/good", "mvtec/screw/train/good", "mvtec/grid/train/good")
    paths = [sorted((data / folder).iterdir())[number] for folder in folders for number in (0, 7)]
    return [_resized(cv2.imread(str(path)), size) for path in paths]


def noise(size: tuple[int, int]) -> Pixels:
    """uint8 (H, W, 3) without any structure."""
    return np.random.default_rng(3).integers(0, 256, (*size, 3), dtype=np.uint8)


def _resized(image: np.ndarray, size: tuple[int, int]) -> Pixels:
    return np.ascontiguousarray(cv2.resize(image, size[::-1], interpolation=cv2.INTER_AREA)[..., ::-1])
