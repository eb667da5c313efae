"""Arrays of a fitted model as they come back from the disk: nothing of them is believed unchecked."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from inspector.domain.errors import DataFault
from inspector.models.protocol import Tensors

ENROLL_AGAIN = "Enroll the part again."
_LEAST_SIDE, _LARGEST_SIDE, _SIDE_STEP = 32, 2048, 16


def stored_array(
    tensors: Tensors, name: str, shape: Sequence[int], *, dtype: type[np.generic] = np.float32
) -> npt.NDArray[np.float32]:
    """The array `name`, of exactly this dtype.

    Args:
        tensors: As `AnomalyModel.restore` is given them.
        shape: -1 stands for any number but 0.

    Raises:
        DataFault: It is missing, of another dtype or shape, empty, or holds values that are no numbers.
    """
    if name not in tensors or tensors[name].dtype != dtype:
        raise DataFault(f"The fitted model has no {dtype.__name__} tensor '{name}'.", way_out=ENROLL_AGAIN)
    array = tensors[name]
    fits = array.ndim == len(shape) and all(
        wanted in (-1, found) for wanted, found in zip(shape, array.shape, strict=True)
    )
    if not fits or not array.size:
        found = f"Tensor '{name}' has shape {array.shape}, expected {tuple(shape)}."
        raise DataFault(found, way_out=ENROLL_AGAIN)
    if not np.isfinite(array.astype(np.float64)).all():
        raise DataFault(f"Tensor '{name}' holds values that are no numbers.", way_out=ENROLL_AGAIN)
    return np.asarray(array, dtype=dtype)


def stored_positive(tensors: Tensors, name: str, shape: Sequence[int]) -> npt.NDArray[np.float32]:
    """As `stored_array` of float32, every value above 0.

    Raises as `stored_array`; DataFault too where one is not.
    """
    array = stored_array(tensors, name, shape)
    if not (array > 0).all():
        raise DataFault(f"Tensor '{name}' holds values that are not above 0.", way_out=ENROLL_AGAIN)
    return array


def stored_size(tensors: Tensors) -> tuple[int, int]:
    """`input_size`, (H, W) of the images a model was fitted on and judges.

    Raises as `stored_array`; DataFault too for sides no image has.
    """
    height, width = (int(side) for side in stored_array(tensors, "input_size", (2,), dtype=np.int64))
    sides_fit = all(
        _LEAST_SIDE <= side <= _LARGEST_SIDE and side % _SIDE_STEP == 0 for side in (height, width)
    )
    if not sides_fit:
        raise DataFault(f"The fitted model has an input size of {height} x {width}.", way_out=ENROLL_AGAIN)
    return height, width


def on_device(values: npt.NDArray[np.float32], device: torch.device) -> Tensor:
    """A copy in torch's own memory: its alignment is part of getting the same bits."""
    return torch.from_numpy(np.array(values)).clone().to(device)
