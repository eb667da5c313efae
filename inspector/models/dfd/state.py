"""The fitted state of DFD, and its plain arrays."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from inspector.domain.errors import DataFault
from inspector.models.backbones.extractor import Extractor
from inspector.models.backbones.runtimes import grid_of
from inspector.models.dfd.features import Describer, FrequencyReader
from inspector.models.dfd.frequency import FREQUENCIES
from inspector.models.dfd.judging import Units
from inspector.models.dfd.network import MLP, Discriminators
from inspector.models.dfd.plan import DfdPlan
from inspector.models.protocol import Tensors

_AGAIN = "Enroll the part again."
_LEAST_SIDE, _LARGEST_SIDE = 32, 2048
_NETWORK = "network."


@dataclass(frozen=True, eq=False)
class State:
    """Everything fitted.

    Attributes:
        input_size: (H, W) of the images it was fitted on and judges.
        samples: Cached samples of each reference it learned from.
        describer: Images to features.
        network: Trained, in evaluation mode.
        units: Of what its heads say.
    """

    input_size: tuple[int, int]
    samples: int
    describer: Describer
    network: Discriminators
    units: Units


def fresh_network(plan: DfdPlan, *, width: int, cells: int) -> Discriminators:
    """Untrained; `cells` of an image matter to the transformer alone."""
    return Discriminators(width, hidden=plan.hidden, cells=None if plan.perlin_head == MLP else cells)


def tensors_of(state: State) -> dict[str, npt.NDArray[np.generic]]:
    """`input_size`, `samples`, `projection.low` and `.high`, `units.cells`, `units.images`, `network.*`."""
    tensors: dict[str, npt.NDArray[np.generic]] = {
        "input_size": np.array(state.input_size, np.int64),
        "samples": np.array([state.samples], np.int64),
        "units.cells": _plain(state.units.cells),
        "units.images": _plain(state.units.images),
    }
    for name, matrix in zip(FREQUENCIES, state.describer.matrices, strict=True):
        tensors[f"projection.{name}"] = _plain(matrix)
    for name, value in _learned(state.network).items():
        tensors[_NETWORK + name] = _plain(value)
    return tensors


def state_of(tensors: Tensors, extractor: Extractor, plan: DfdPlan) -> State:
    """The state that gave `tensors`.

    Raises:
        DataFault: A tensor is missing or does not fit the backbone or the heads.
    """
    height, width = (int(side) for side in _array(tensors, "input_size", (2,), dtype=np.int64))
    if not all(_LEAST_SIDE <= side <= _LARGEST_SIDE and side % 16 == 0 for side in (height, width)):
        raise DataFault(f"The fitted model has an input size of {height} x {width}.", way_out=_AGAIN)
    samples = int(_array(tensors, "samples", (1,), dtype=np.int64)[0])
    channels = sum(tap.channels for tap in extractor.taps)
    names = [f"projection.{name}" for name in FREQUENCIES]
    values = len(_array(tensors, names[0], (-1, channels)))
    matrices = [_copied(_array(tensors, name, (values, channels)), extractor) for name in names]
    rows, columns = grid_of(extractor.taps, (height, width))
    network = _network(tensors, fresh_network(plan, width=values, cells=rows * columns))
    reader = FrequencyReader(extractor, (height, width))
    return State(
        (height, width),
        samples,
        Describer(reader, matrices),
        network.to(extractor.device).eval(),
        _units(tensors, extractor),
    )


def _units(tensors: Tensors, extractor: Extractor) -> Units:
    cells = _array(tensors, "units.cells", (2, len(FREQUENCIES), 2))
    images = _array(tensors, "units.images", (2, 2))
    for name, one in (("units.cells", cells), ("units.images", images)):
        if not (one[..., 1] > 0).all():
            raise DataFault(f"Tensor '{name}' has a deviation that is not above 0.", way_out=_AGAIN)
    return Units(_copied(cells, extractor), _copied(images, extractor))


def _network(tensors: Tensors, network: Discriminators) -> Discriminators:
    wanted = _learned(network)
    found = {
        name: torch.from_numpy(np.array(_array(tensors, _NETWORK + name, tuple(value.shape))))
        for name, value in wanted.items()
    }
    network.load_state_dict(found, strict=False)
    return network


def _learned(network: Discriminators) -> dict[str, Tensor]:
    """Its state but for how many batches a norm has seen, which nothing needs any more."""
    state: dict[str, Tensor] = network.state_dict()
    return {name: value for name, value in state.items() if not name.endswith("num_batches_tracked")}


def _array(
    tensors: Tensors, name: str, shape: Sequence[int], *, dtype: type[np.generic] = np.float32
) -> npt.NDArray[np.float32]:
    if name not in tensors or tensors[name].dtype != dtype:
        raise DataFault(f"The fitted model has no {dtype.__name__} tensor '{name}'.", way_out=_AGAIN)
    array = tensors[name]
    fits = len(array.shape) == len(shape) and all(
        wanted in (-1, found) for wanted, found in zip(shape, array.shape, strict=True)
    )
    if not fits or not array.size:
        raise DataFault(f"Tensor '{name}' has shape {array.shape}, expected {tuple(shape)}.", way_out=_AGAIN)
    if not np.isfinite(array.astype(np.float64)).all():
        raise DataFault(f"Tensor '{name}' holds values that are no numbers.", way_out=_AGAIN)
    return np.asarray(array, dtype=dtype)


def _plain(tensor: Tensor) -> npt.NDArray[np.float32]:
    return np.ascontiguousarray(tensor.detach().cpu().numpy(), dtype=np.float32)


def _copied(values: npt.NDArray[np.float32], extractor: Extractor) -> Tensor:
    """In torch's own memory: its alignment is part of getting the same bits."""
    return torch.from_numpy(np.array(values)).clone().to(extractor.device)
