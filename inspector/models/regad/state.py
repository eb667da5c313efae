"""A fitted RegAD as plain arrays and back, every one checked."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from inspector.domain.errors import DataFault
from inspector.domain.recipe import ModelSpec
from inspector.models.backbones.extractor import Extractor
from inspector.models.protocol import Tensors
from inspector.models.regad.features import FeatureReader
from inspector.models.regad.gaussian import Gaussians
from inspector.models.regad.plan import RANK, Plan
from inspector.models.regad.registering import SIDE, Lie, laid_size
from inspector.models.registration.carried import Carried, carried_arrays, carried_of
from inspector.models.stored_arrays import ENROLL_AGAIN, on_device, stored_array, stored_positive, stored_size


@dataclass(frozen=True, eq=False)
class State:
    """Everything fitted.

    Attributes:
        input_size: (H, W) of the images.
        carried: The trained network.
        matrix: float32 (D, C), raw features to what the Gaussians are of.
        gaussians: In the precision they are stored in.
        lie: How parts are laid before they are judged; None where they are judged as they lie.
    """

    input_size: tuple[int, int]
    carried: Carried
    matrix: Tensor
    gaussians: Gaussians
    lie: Lie | None = None


def tensors_of(state: State) -> dict[str, npt.NDArray[np.generic]]:
    """`input_size`, `matrix`, `gaussian.*` (mean and axes float16), and the network's (carried.py).

    Of parts that are laid before they are judged `lie` too.
    """
    gaussians = state.gaussians
    lie = {} if state.lie is None else {"lie": state.lie.template}
    return {
        "input_size": np.array(state.input_size, np.int64),
        "matrix": state.matrix.cpu().numpy(),
        "gaussian.mean": gaussians.mean.half().cpu().numpy(),
        "gaussian.axes": gaussians.axes.half().cpu().numpy(),
        "gaussian.shrunk": gaussians.shrunk.cpu().numpy(),
        "gaussian.ridge": gaussians.ridge.cpu().numpy(),
        **lie,
        **carried_arrays(state.carried),
    }


def state_of(tensors: Tensors, spec: ModelSpec, extractor: Extractor, plan: Plan) -> State:
    """The state that gave `tensors`.

    Raises:
        DataFault: A tensor is missing, does not fit, or holds values that are no numbers.
    """
    size = stored_size(tensors)
    carried = carried_of(tensors, spec, extractor)
    lie = Lie(stored_array(tensors, "lie", (SIDE, SIDE))) if "lie" in tensors else None
    reader = FeatureReader(carried.network, extractor, plan, input_size=laid_size(size, lie))
    matrix = stored_array(tensors, "matrix", (reader.dimensions, sum(reader.channels)))
    gaussians = _gaussians(tensors, reader.grid[0] * reader.grid[1], reader.dimensions, extractor.device)
    return State(size, carried, on_device(matrix, extractor.device), gaussians, lie)


def _gaussians(tensors: Tensors, cells: int, dimensions: int, device: torch.device) -> Gaussians:
    axes = stored_array(tensors, "gaussian.axes", (cells, -1, dimensions), dtype=np.float16)
    mean = stored_array(tensors, "gaussian.mean", (cells, dimensions), dtype=np.float16)
    shrunk = stored_array(tensors, "gaussian.shrunk", (cells, axes.shape[1]))
    if axes.shape[1] > RANK or shrunk.min() < 0 or shrunk.max() > 1:
        raise DataFault("Tensor 'gaussian.shrunk' of the fitted model does not fit.", way_out=ENROLL_AGAIN)
    ridge = stored_positive(tensors, "gaussian.ridge", (cells,))
    mean, axes = mean.astype(np.float32), axes.astype(np.float32)
    return Gaussians(*(on_device(one, device) for one in (mean, axes, shrunk, ridge)))
