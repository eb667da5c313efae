"""A fitted siamese memory as plain arrays and back, every one checked."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from torch import Tensor

from inspector.domain.recipe import ModelSpec
from inspector.models.backbones.extractor import Extractor
from inspector.models.protocol import Tensors
from inspector.models.registration.carried import Carried, carried_arrays, carried_of
from inspector.models.registration.plan import WIDTH
from inspector.models.siamese.describing import Describer, Scale
from inspector.models.siamese.plan import Bank, Plan
from inspector.models.stored_arrays import on_device, stored_array, stored_positive, stored_size


@dataclass(frozen=True, eq=False)
class State:
    """Everything fitted.

    Attributes:
        input_size: (H, W) of the images.
        carried: The trained network.
        scales: Of the stages that are described.
        banks: float32 (N, D) a bank.
        typical: Of each bank, the usual distance of unseen goods; exact in float32.
    """

    input_size: tuple[int, int]
    carried: Carried
    scales: tuple[Scale, ...]
    banks: tuple[Tensor, ...]
    typical: tuple[float, ...]


def tensors_of(state: State) -> dict[str, npt.NDArray[np.generic]]:
    """`input_size`, `typical`; of stage i `i.mean`, `i.deviation`; `bank.i`; the network's (carried.py)."""
    tensors: dict[str, npt.NDArray[np.generic]] = {
        "input_size": np.array(state.input_size, np.int64),
        "typical": np.array(state.typical, np.float32),
        **carried_arrays(state.carried),
    }
    for number, scale in enumerate(state.scales):
        tensors[f"{number}.mean"] = scale.mean.cpu().numpy()
        tensors[f"{number}.deviation"] = scale.deviation.cpu().numpy()
    for number, bank in enumerate(state.banks):
        tensors[f"bank.{number}"] = bank.cpu().numpy()
    return tensors


def state_of(tensors: Tensors, spec: ModelSpec, extractor: Extractor, plan: Plan) -> State:
    """The state that gave `tensors`.

    Raises:
        DataFault: A tensor is missing, does not fit, or holds values that are no numbers.
    """
    size = stored_size(tensors)
    carried = carried_of(tensors, spec, extractor)
    channels = Describer(carried.network, extractor, plan, input_size=size).stages
    device = extractor.device
    scales = tuple(
        Scale(
            on_device(stored_array(tensors, f"{number}.mean", (count,)), device),
            on_device(stored_positive(tensors, f"{number}.deviation", (count,)), device),
        )
        for number, count in enumerate(channels)
    )
    widths = (sum(channels),) if plan.bank is Bank.CONCAT else (channels[0], WIDTH)
    banks = tuple(
        on_device(stored_array(tensors, f"bank.{number}", (-1, width)), device)
        for number, width in enumerate(widths)
    )
    typical = stored_positive(tensors, "typical", (len(widths),))
    return State(size, carried, scales, banks, tuple(float(one) for one in typical))
