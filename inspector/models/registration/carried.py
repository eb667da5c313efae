"""A trained network inside a fitted model: a recipe does not depend on the checkpoint's file later."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from inspector.domain.errors import DataFault, ProgrammingFault
from inspector.domain.recipe import ModelSpec
from inspector.models.backbones.extractor import Extractor
from inspector.models.device import training_scope
from inspector.models.protocol import Tensors
from inspector.models.registration.network import RegistrationNetwork
from inspector.models.source_checkpoint import Setting, read_checkpoint
from inspector.models.source_methods import source_network
from inspector.models.stored_arrays import ENROLL_AGAIN, stored_array

_SETTINGS, _NETWORK = "settings", "network."


@dataclass(frozen=True, eq=False)
class Carried:
    """A trained network, frozen and in evaluation mode, and the settings it was built from."""

    network: RegistrationNetwork
    settings: dict[str, Setting]


def read_carried(path: Path, spec: ModelSpec, extractor: Extractor) -> Carried:
    """The network of a checkpoint.

    Raises:
        DataFault: It is damaged, of another method or backbone, or was trained on other weights of this one.
    """
    facts, tensors = read_checkpoint(path)
    if (facts.method, facts.backbone) != (spec.method, spec.backbone):
        raise DataFault(
            f"{path.name} was trained for {facts.method} with {facts.backbone}, "
            f"not for {spec.method} with {spec.backbone}.",
            way_out="Import the checkpoint again, or train one.",
        )
    if facts.weights_sha256 != extractor.weights_sha256:
        raise DataFault(
            f"{path.name} was trained on another weights file of {extractor.info.title} than the one here "
            f"(sha256 {facts.weights_sha256[:12]} there, {extractor.weights_sha256[:12]} here).",
            way_out="Import the weights it was trained on, or train it again.",
        )
    return _built(spec, extractor, facts.settings, tensors)


def carried_arrays(carried: Carried) -> dict[str, npt.NDArray[np.generic]]:
    """`settings` (JSON as uint8) and every trained tensor as `network.name`."""
    settings = json.dumps(carried.settings, sort_keys=True).encode()
    arrays: dict[str, npt.NDArray[np.generic]] = {_SETTINGS: np.frombuffer(settings, np.uint8).copy()}
    for name, value in carried.network.trained().items():
        arrays[_NETWORK + name] = value.detach().cpu().numpy().copy()
    return arrays


def carried_of(tensors: Tensors, spec: ModelSpec, extractor: Extractor) -> Carried:
    """What gave the arrays.

    Raises:
        DataFault: One is missing or does not fit; names it.
    """
    settings = _settings_of(tensors)
    found = {
        name.removeprefix(_NETWORK): torch.from_numpy(np.array(stored_array(tensors, name, value.shape)))
        for name, value in tensors.items()
        if name.startswith(_NETWORK)
    }
    return _built(spec, extractor, settings, found)


def _settings_of(tensors: Tensors) -> dict[str, Setting]:
    raw = stored_array(tensors, _SETTINGS, (-1,), dtype=np.uint8)
    try:
        settings = json.loads(bytes(raw))
    except ValueError as fault:
        raise DataFault("Tensor 'settings' of the fitted model is damaged.", way_out=ENROLL_AGAIN) from fault
    if not isinstance(settings, dict) or not all(
        isinstance(one, (float, int, str, bool)) for one in settings.values()
    ):
        raise DataFault("Tensor 'settings' of the fitted model is damaged.", way_out=ENROLL_AGAIN)
    return settings


def _built(
    spec: ModelSpec, extractor: Extractor, settings: dict[str, Setting], tensors: dict[str, Tensor]
) -> Carried:
    with training_scope(0):
        network = source_network(spec.method, extractor, settings)
        if not isinstance(network, RegistrationNetwork):
            raise ProgrammingFault(f"{spec.method} has no registration network.")
        network.restore(tensors)
    return Carried(network.eval().requires_grad_(False), settings)
