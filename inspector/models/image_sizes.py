"""Images of one model have one size: that of its references."""

from collections.abc import Sequence

from inspector.domain.anomaly import ModelInput
from inspector.domain.errors import DataFault, ProgrammingFault


def common_size(images: Sequence[ModelInput]) -> tuple[int, int]:
    """(H, W) of all of them.

    Raises:
        DataFault: There is none.
        ProgrammingFault: They have several sizes.
    """
    if not images:
        raise DataFault("Nothing to learn from: no reference image.", way_out="Enroll 2 to 8 good parts.")
    sizes = {image.pixels.shape[:2] for image in images}
    if len(sizes) != 1:
        raise ProgrammingFault(f"References of several sizes: {sorted(sizes)}.")
    height, width = sizes.pop()
    return height, width


def check_sizes(batch: Sequence[ModelInput], size: tuple[int, int]) -> None:
    """Raise ProgrammingFault unless every image has this (H, W)."""
    for image in batch:
        if image.pixels.shape[:2] != size:
            raise ProgrammingFault(f"Model inputs are {size} pixels, not {image.pixels.shape}.")
