"""A discriminator and its Adam as plain tensors, and back: a resumed training gives the same bits."""

from collections.abc import Mapping, Sequence

import torch
from torch import Tensor, nn

from inspector.domain.errors import DataFault

_MODULE, _ADAM, _NUMBERS = "discriminator.", "adam.", "numbers"
_MOMENTS = ("step", "exp_avg", "exp_avg_sq")


def state_of(
    module: nn.Module, optimiser: torch.optim.Optimizer, numbers: Sequence[float]
) -> dict[str, Tensor]:
    """`discriminator.*`, `adam.<parameter>.*` (none before the first step) and `numbers`, float64."""
    state = {_MODULE + name: value for name, value in module.state_dict().items()}
    for number, moments in optimiser.state_dict()["state"].items():
        state |= {f"{_ADAM}{number}.{name}": moments[name] for name in _MOMENTS}
    copies = {name: value.detach().cpu().clone() for name, value in state.items()}
    return copies | {_NUMBERS: torch.tensor(numbers, dtype=torch.float64)}


def restore_state(
    state: Mapping[str, Tensor], module: nn.Module, optimiser: torch.optim.Optimizer, *, numbers: int
) -> list[float]:
    """Bring both to `state`; learning rates stay.

    Args:
        numbers: How many there were.

    Returns:
        The numbers.

    Raises:
        DataFault: A tensor is missing or has another shape; nothing has changed then.
    """
    stepped = f"{_ADAM}0.step" in state
    _check(state, module, numbers=numbers, stepped=stepped)
    module.load_state_dict({name: state[_MODULE + name] for name in module.state_dict()})
    moments = {
        number: {name: state[f"{_ADAM}{number}.{name}"].clone() for name in _MOMENTS}
        for number, _ in enumerate(module.parameters())
        if stepped
    }
    groups = optimiser.state_dict()["param_groups"]
    optimiser.load_state_dict({"state": moments, "param_groups": groups})
    return [float(one) for one in state[_NUMBERS].tolist()]


def _check(state: Mapping[str, Tensor], module: nn.Module, *, numbers: int, stepped: bool) -> None:
    shapes = {_MODULE + name: one.shape for name, one in module.state_dict().items()}
    shapes[_NUMBERS] = torch.Size([numbers])
    for number, one in enumerate(module.parameters()):
        if stepped:
            sizes = (torch.Size([]), one.shape, one.shape)
            shapes |= {f"{_ADAM}{number}.{name}": size for name, size in zip(_MOMENTS, sizes, strict=True)}
    for name, shape in shapes.items():
        if name not in state or state[name].shape != shape:
            raise DataFault(
                f"The adversarial training has no fitting tensor '{name}'.",
                way_out="Go on with the file that this training left, or start it anew.",
            )
