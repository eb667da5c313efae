"""References and test images as a model sees them."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

import cv2
import numpy as np

from inspector.benchmark.layouts import Category, LabelledImage, MaskRule
from inspector.capture import read_image
from inspector.domain.anomaly import AnomalyMap, FloatMap, ModelInput, Prediction
from inspector.domain.frame import Mask
from inspector.domain.recipe import ModelSpec
from inspector.imaging import (
    PartFinder,
    PreparedReferences,
    map_on_frame,
    prepared_part,
    prepared_references,
    upsample_map,
)

MAP_SIZE = 256
"""Side in pixels at which maps and masks are compared."""
WHITE_ABOVE = 127
"""Red values above this are the white of a mask."""


@dataclass(frozen=True, eq=False)
class LabelledInputs:
    """Lists of equal length, one entry a test image.

    Attributes:
        inputs: None where the part was not found: the station records such a part as not inspected.
        masks: bool (256, 256); all False for goods, None for a defect without a mask.
        frame_sizes: (width, height) of each image.
        prepare_ms: Median of `prepare` over the images.
    """

    inputs: tuple[ModelInput | None, ...]
    frame_sizes: tuple[tuple[int, int], ...]
    is_defect: tuple[bool, ...]
    masks: tuple[Mask | None, ...]
    prepare_ms: float


def prepared(paths: Sequence[Path], spec: ModelSpec) -> PreparedReferences:
    """References as an enrollment of whole images prepares them, no alignment."""
    return prepared_references([read_image(path) for path in paths], spec)


def labelled_inputs(category: Category, *, size: int, part: PartFinder | None) -> LabelledInputs:
    """Read and prepare every test image. DataFault names one that cannot be read.

    Args:
        size: Side of the model input where there is no part finder.
        part: Of the references.
    """
    inputs, sizes, times = [], [], []
    for test in category.tests:
        pixels = read_image(test.path)
        started = perf_counter()
        inputs.append(prepared_part(pixels, size=size, part=part))
        times.append(1000 * (perf_counter() - started))
        sizes.append((pixels.shape[1], pixels.shape[0]))
    return LabelledInputs(
        inputs=tuple(inputs),
        frame_sizes=tuple(sizes),
        is_defect=tuple(bool(test.defect) for test in category.tests),
        masks=tuple(mask_of(test) for test in category.tests),
        prepare_ms=median(times),
    )


def map_on_square(prediction: Prediction, seen: ModelInput, frame_size: tuple[int, int]) -> FloatMap:
    """The map laid over the whole image at 256 x 256, as masks are: blurred, 0 where nothing was seen.

    Args:
        prediction: Of `seen`.
        seen: Says where in the image the map lies.
        frame_size: (width, height) of the image.
    """
    to_square = np.array([[MAP_SIZE / frame_size[0]], [MAP_SIZE / frame_size[1]]])
    square = map_on_frame(AnomalyMap(prediction.map, seen.placement * to_square), (MAP_SIZE, MAP_SIZE))
    return upsample_map(square, (MAP_SIZE, MAP_SIZE))


def mask_of(test: LabelledImage) -> Mask | None:
    """Defect pixels of a test image, bool (256, 256): all False for a good, None for a defect without a mask.

    A mask of another size than its image is laid over the whole image. DataFault names one that cannot be
    read.
    """
    if not test.defect:
        return np.zeros((MAP_SIZE, MAP_SIZE), dtype=np.bool_)
    if test.mask is None:
        return None
    pixels = read_image(test.mask)
    if test.mask_rule is MaskRule.NON_ZERO:
        values, free = pixels.max(axis=2), 0
    else:
        values, free = pixels[..., 0], WHITE_ABOVE
    small = cv2.resize(values, (MAP_SIZE, MAP_SIZE), interpolation=cv2.INTER_NEAREST)
    return np.asarray(small > free)
