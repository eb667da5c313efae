"""The moments of an optimiser as plain tensors, and back: a resumed training gives the same bits."""

from collections.abc import Mapping

import torch
from torch import Tensor

from inspector.domain.errors import DataFault, ProgrammingFault


def moments_of(optimiser: torch.optim.Optimizer) -> dict[str, Tensor]:
    """`<parameter>.<moment>` of every moment; empty before the first step."""
    moments: dict[str, Tensor] = {}
    for number, named in optimiser.state_dict()["state"].items():
        for name, value in named.items():
            if isinstance(value, Tensor):
                moments[f"{number}.{name}"] = value
            elif value is not None:  # SGD without momentum keeps None
                raise ProgrammingFault(f"The optimiser keeps a {type(value).__name__} as '{name}'.")
    return moments


def restore_moments(optimiser: torch.optim.Optimizer, moments: Mapping[str, Tensor]) -> None:
    """Bring an optimiser to the moments of `moments_of`; learning rates stay.

    Raises:
        DataFault: They do not belong to its parameters.
    """
    parameters = [one for group in optimiser.param_groups for one in group["params"]]
    state: dict[int, dict[str, Tensor]] = {}
    for key, value in moments.items():
        number, _, name = key.partition(".")
        known = number.isascii() and number.isdigit() and int(number) < len(parameters)
        if not known or value.shape not in (torch.Size([]), parameters[int(number)].shape):
            raise DataFault(
                f"The optimiser has no parameter for '{key}'.",
                way_out="Begin the training anew with --restart.",
            )
        state.setdefault(int(number), {})[name] = value.clone()
    groups = optimiser.state_dict()["param_groups"]
    optimiser.load_state_dict({"state": state, "param_groups": groups})
