"""The fitted state of PatchCore, and its plain arrays."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from inspector.domain.errors import DataFault
from inspector.models.backbones.extractor import Extractor
from inspector.models.backbones.runtimes import Projection
from inspector.models.backbones.taps import Tap
from inspector.models.patchcore.exemplars import Exemplars
from inspector.models.patchcore.memory_bank import MemoryBank
from inspector.models.patchcore.plan import MemberPlan
from inspector.models.protocol import Tensors

_AGAIN = "Enroll the part again."
_LEAST_SIDE, _LARGEST_SIDE = 32, 2048


@dataclass(frozen=True, eq=False)
class State:
    """Everything fitted.

    Attributes:
        input_size: (H, W) of the images it was fitted on and judges.
        projections, banks, weights: One a member.
        exemplars: Of confirmed defects; None where it was fitted without any that show.
    """

    input_size: tuple[int, int]
    projections: tuple[Projection, ...]
    banks: tuple[MemoryBank, ...]
    weights: tuple[float, ...]
    exemplars: Exemplars | None = None


def tensors_of(state: State) -> dict[str, npt.NDArray[np.generic]]:
    """`input_size`; of member i `i.rows`, `i.spread`, `i.numbers` (median spread, weight), `i.weights.j`.

    With exemplars `exemplars.defects` too, and `exemplars.ordinary` where there is any.
    """
    tensors: dict[str, npt.NDArray[np.generic]] = {"input_size": np.array(state.input_size, np.int64)}
    members = zip(state.projections, state.banks, state.weights, strict=True)
    for number, (projection, bank, weight) in enumerate(members):
        tensors[f"{number}.rows"] = bank.rows.cpu().numpy()
        tensors[f"{number}.spread"] = bank.spread.cpu().numpy()
        tensors[f"{number}.numbers"] = np.array([bank.typical, weight], np.float64)
        for level, matrix in enumerate(projection.weights):
            if matrix is not None:
                tensors[f"{number}.weights.{level}"] = matrix
    if state.exemplars is not None:
        tensors["exemplars.defects"] = state.exemplars.defects.cpu().numpy()
        if len(state.exemplars.ordinary):
            tensors["exemplars.ordinary"] = state.exemplars.ordinary.cpu().numpy()
    return tensors


def state_of(tensors: Tensors, extractor: Extractor, plans: tuple[MemberPlan, ...]) -> State:
    """The state that gave `tensors`.

    Raises:
        DataFault: A tensor is missing or does not fit the backbone or the members.
    """
    size = _array(tensors, "input_size", (2,), dtype=np.int64)
    height, width = (int(side) for side in size)
    if not all(_LEAST_SIDE <= side <= _LARGEST_SIDE and side % 16 == 0 for side in (height, width)):
        raise DataFault(f"The fitted model has an input size of {height} x {width}.", way_out=_AGAIN)
    projections, banks, weights = [], [], []
    for number, plan in enumerate(plans):
        projection = _projection(tensors, number, plan, extractor.taps)
        rows = _array(tensors, f"{number}.rows", (-1, projection.dimensions))
        spread = _array(tensors, f"{number}.spread", (len(rows),))
        typical, weight = (float(one) for one in _array(tensors, f"{number}.numbers", (2,), dtype=np.float64))
        projections.append(projection)
        banks.append(MemoryBank(_copied(rows, extractor), _copied(spread, extractor), typical))
        weights.append(weight)
    exemplars = _exemplars(tensors, sum(one.dimensions for one in projections), extractor)
    return State((height, width), tuple(projections), tuple(banks), tuple(weights), exemplars)


def _exemplars(tensors: Tensors, dimensions: int, extractor: Extractor) -> Exemplars | None:
    """None for a model without, as all were before there were any."""
    if "exemplars.defects" not in tensors:
        return None
    defects = _array(tensors, "exemplars.defects", (-1, dimensions))
    ordinary = np.zeros((0, dimensions), np.float32)
    if "exemplars.ordinary" in tensors:
        ordinary = _array(tensors, "exemplars.ordinary", (-1, dimensions))
    return Exemplars(_copied(defects, extractor), _copied(ordinary, extractor))


def _projection(tensors: Tensors, number: int, plan: MemberPlan, taps: tuple[Tap, ...]) -> Projection:
    first = next(level for level, tap in enumerate(taps) if tap.name in plan.taps)
    dimensions = len(_array(tensors, f"{number}.weights.{first}", (-1, taps[first].channels)))
    weights = tuple(
        _array(tensors, f"{number}.weights.{level}", (dimensions, tap.channels))
        if tap.name in plan.taps
        else None
        for level, tap in enumerate(taps)
    )
    return Projection(weights, plan.per_image)


def _array(
    tensors: Tensors, name: str, shape: tuple[int, ...], *, dtype: type[np.generic] = np.float32
) -> npt.NDArray[np.float32]:
    if name not in tensors or tensors[name].dtype != dtype:
        raise DataFault(f"The fitted model has no {dtype.__name__} tensor '{name}'.", way_out=_AGAIN)
    array = tensors[name]
    fits = len(array.shape) == len(shape) and all(
        wanted in (-1, found) for wanted, found in zip(shape, array.shape, strict=True)
    )
    if not fits or not array.size:
        raise DataFault(f"Tensor '{name}' has shape {array.shape}, expected {shape}.", way_out=_AGAIN)
    if not np.isfinite(array.astype(np.float64)).all():
        raise DataFault(f"Tensor '{name}' holds values that are no numbers.", way_out=_AGAIN)
    return np.asarray(array, dtype=dtype)


def _copied(values: npt.NDArray[np.float32], extractor: Extractor) -> Tensor:
    """In torch's own memory: its alignment is part of getting the same bits."""
    return torch.from_numpy(values).clone().to(extractor.device)
