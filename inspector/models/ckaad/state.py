"""A judge as plain arrays and back, every one checked."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from inspector.models.ckaad.fitting import FitPlan, make_networks
from inspector.models.ckaad.judge import Judge
from inspector.models.ckaad.scaling import LevelScale
from inspector.models.protocol import Tensors
from inspector.models.stored_arrays import on_device, stored_array, stored_positive, stored_size


@dataclass(frozen=True, eq=False)
class State:
    """A judge, and the (H, W) of the images it was fitted on and judges."""

    input_size: tuple[int, int]
    judge: Judge


def tensors_of(state: State) -> dict[str, npt.NDArray[np.generic]]:
    """`input_size`, `typical`, `usual`; of level i `i.mean`, `i.deviation`; weights `network.name`.

    All float32 but the input size. `network` is `auto_encoder`, `pseudo` or, where there were confirmed
    defects, `confirmed`.
    """
    judge = state.judge
    tensors: dict[str, npt.NDArray[np.generic]] = {
        "input_size": np.array(state.input_size, np.int64),
        "typical": np.array([judge.typical], np.float32),
        "usual": judge.usual.cpu().numpy(),
    }
    for number, scale in enumerate(judge.scales):
        tensors[f"{number}.mean"] = scale.mean.cpu().numpy()
        tensors[f"{number}.deviation"] = scale.deviation.cpu().numpy()
    for name, network in _named(judge).items():
        for key, weight in network.state_dict().items():
            tensors[f"{name}.{key}"] = weight.cpu().numpy().copy()
    return tensors


def state_of(tensors: Tensors, plan: FitPlan, device: torch.device) -> State:
    """The state that gave `tensors`.

    Raises:
        DataFault: A tensor is missing, does not fit the plan, or holds values that are no numbers.
    """
    size = stored_size(tensors)
    confirmed = any(name.startswith("confirmed.") for name in tensors)
    scales = tuple(
        _scale(tensors, number, level.channels, device) for number, level in enumerate(plan.levels)
    )
    typical = float(stored_positive(tensors, "typical", (1,))[0])
    usual = on_device(stored_array(tensors, "usual", (1 + confirmed, len(plan.levels))), device)
    judge = Judge(scales, make_networks(plan, confirmed=confirmed, device=device), typical, usual)
    for name, network in _named(judge).items():
        _load(network, tensors, name)
    return State(size, judge)


def _named(judge: Judge) -> Mapping[str, nn.Module]:
    networks = judge.networks
    named: dict[str, nn.Module] = {"auto_encoder": networks.auto_encoder, "pseudo": networks.pseudo}
    return named if networks.confirmed is None else named | {"confirmed": networks.confirmed}


def _load(network: nn.Module, tensors: Tensors, name: str) -> None:
    """Copies into torch's own memory: its alignment is part of getting the same bits."""
    weights = network.state_dict()
    for key, weight in weights.items():
        with torch.no_grad():
            weight.copy_(torch.from_numpy(stored_array(tensors, f"{name}.{key}", tuple(weight.shape))))
    network.eval().requires_grad_(False)


def _scale(tensors: Tensors, number: int, channels: int, device: torch.device) -> LevelScale:
    deviation = stored_positive(tensors, f"{number}.deviation", (channels,))
    return LevelScale(
        on_device(stored_array(tensors, f"{number}.mean", (channels,)), device),
        on_device(deviation, device),
    )
