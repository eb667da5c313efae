"""The checkpoint a fit starts from, the fitted state, its plain arrays, and back with every one checked."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from torch import Tensor

from inspector.domain.errors import DataFault
from inspector.domain.recipe import ModelSpec
from inspector.models.backbones.extractor import Extractor
from inspector.models.backbones.runtimes import grid_of
from inspector.models.device import training_scope
from inspector.models.protocol import Tensors
from inspector.models.source_checkpoint import read_checkpoint
from inspector.models.stored_arrays import ENROLL_AGAIN, on_device, stored_array, stored_positive, stored_size
from inspector.models.uniad.judging import Units
from inspector.models.uniad.network import UniAdNetwork
from inspector.models.uniad.settings import UniAdSettings, settings_of

_NETWORK = "network."
_NAMES = tuple(UniAdSettings().plain())
_SEED = 20260502


@dataclass(frozen=True, eq=False)
class Source:
    """What a source training left."""

    settings: UniAdSettings
    tensors: Mapping[str, Tensor]

    def network(self, extractor: Extractor) -> UniAdNetwork:
        """Its network, in evaluation mode. DataFault where a tensor does not fit."""
        network = fresh_network(self.settings, extractor)
        network.restore(self.tensors)
        return network


@dataclass(frozen=True, eq=False)
class State:
    """Everything fitted.

    Attributes:
        input_size: (H, W) of the images it was fitted on and judges.
        network: Tuned, in evaluation mode.
        units: Of its errors.
    """

    input_size: tuple[int, int]
    network: UniAdNetwork
    units: Units


def read_source(path: Path, spec: ModelSpec, extractor: Extractor) -> Source:
    """The checkpoint in `path`.

    Raises:
        DataFault: Damaged, of another method, or trained on other weights of the backbone.
    """
    facts, tensors = read_checkpoint(path)
    found, wanted = (facts.method, facts.backbone), (spec.method, spec.backbone)
    if found != wanted:
        raise DataFault(
            f"{path.name} was trained for {found[0]} on {found[1]}, not for {wanted[0]} on {wanted[1]}.",
            way_out="Import the checkpoint again.",
        )
    if facts.weights_sha256 != extractor.weights_sha256:
        raise DataFault(
            f"{path.name} was trained on other weights of {extractor.info.title} than are here.",
            way_out="Import the weights file it was trained on, or train it anew on these weights.",
        )
    return Source(settings_of(facts.settings), tensors)


def tensors_of(state: State) -> dict[str, npt.NDArray[np.generic]]:
    """`input_size`, `settings`, `units.cells`, `units.images` (mean, deviation), `network.*`."""
    plain = state.network.settings.plain()
    tensors: dict[str, npt.NDArray[np.generic]] = {
        "input_size": np.array(state.input_size, np.int64),
        "settings": np.array([float(plain[name]) for name in _NAMES], np.float64),
        "units.cells": state.units.cells,
        "units.images": np.array([state.units.mean, state.units.deviation], np.float64),
    }
    for name, value in state.network.trained().items():
        tensors[_NETWORK + name] = value.detach().cpu().numpy().copy()
    return tensors


def state_of(tensors: Tensors, extractor: Extractor) -> State:
    """The state that gave `tensors`.

    Raises:
        DataFault: A tensor is missing or does not fit the backbone.
    """
    size = stored_size(tensors)
    settings = _settings(stored_array(tensors, "settings", (len(_NAMES),), dtype=np.float64).tolist())
    cells = stored_positive(tensors, "units.cells", grid_of(extractor.taps[-1:], size))
    mean, deviation = stored_array(tensors, "units.images", (2,), dtype=np.float64).tolist()
    if mean <= 0 or deviation <= 0:
        raise DataFault("Tensor 'units.images' of the fitted model is not positive.", way_out=ENROLL_AGAIN)
    network = fresh_network(settings, extractor)
    network.restore(
        {
            name: on_device(stored_array(tensors, _NETWORK + name, value.shape), extractor.device)
            for name, value in network.trained().items()
        }
    )
    return State(size, network, Units(cells.copy(), mean, deviation))


def _settings(numbers: list[float]) -> UniAdSettings:
    try:
        return settings_of(dict(zip(_NAMES, numbers, strict=True)))
    except DataFault as fault:
        raise DataFault(f"The fitted model cannot be built: {fault.message}", way_out=ENROLL_AGAIN) from fault


def fresh_network(settings: UniAdSettings, extractor: Extractor) -> UniAdNetwork:
    """To be restored, in evaluation mode; its first weights leave torch's generator as it was."""
    with training_scope(_SEED):
        return UniAdNetwork(extractor, settings).eval()
