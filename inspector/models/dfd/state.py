"""The fitted state of DFD, and its plain arrays."""

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
from inspector.models.stored_arrays import ENROLL_AGAIN, on_device, stored_array, stored_size

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
    height, width = stored_size(tensors)
    samples = int(stored_array(tensors, "samples", (1,), dtype=np.int64)[0])
    channels = sum(tap.channels for tap in extractor.taps)
    names = [f"projection.{name}" for name in FREQUENCIES]
    values = len(stored_array(tensors, names[0], (-1, channels)))
    matrices = [
        on_device(stored_array(tensors, name, (values, channels)), extractor.device) for name in names
    ]
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
    cells = stored_array(tensors, "units.cells", (2, len(FREQUENCIES), 2))
    images = stored_array(tensors, "units.images", (2, 2))
    for name, one in (("units.cells", cells), ("units.images", images)):
        if not (one[..., 1] > 0).all():
            raise DataFault(f"Tensor '{name}' has a deviation that is not above 0.", way_out=ENROLL_AGAIN)
    return Units(on_device(cells, extractor.device), on_device(images, extractor.device))


def _network(tensors: Tensors, network: Discriminators) -> Discriminators:
    wanted = _learned(network)
    found = {
        name: torch.from_numpy(np.array(stored_array(tensors, _NETWORK + name, tuple(value.shape))))
        for name, value in wanted.items()
    }
    network.load_state_dict(found, strict=False)
    return network


def _learned(network: Discriminators) -> dict[str, Tensor]:
    """Its state but for how many batches a norm has seen, which nothing needs any more."""
    state: dict[str, Tensor] = network.state_dict()
    return {name: value for name, value in state.items() if not name.endswith("num_batches_tracked")}


def _plain(tensor: Tensor) -> npt.NDArray[np.float32]:
    return np.ascontiguousarray(tensor.detach().cpu().numpy(), dtype=np.float32)
