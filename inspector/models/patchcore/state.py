"""The fitted state of PatchCore, and its plain arrays."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from inspector.models.backbones.extractor import Extractor
from inspector.models.backbones.runtimes import Projection
from inspector.models.backbones.taps import Tap
from inspector.models.patchcore.exemplars import Exemplars
from inspector.models.patchcore.memory_bank import MemoryBank
from inspector.models.patchcore.plan import MemberPlan
from inspector.models.protocol import Tensors
from inspector.models.stored_arrays import on_device, stored_array, stored_size


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
    height, width = stored_size(tensors)
    projections, banks, weights = [], [], []
    for number, plan in enumerate(plans):
        projection = _projection(tensors, number, plan, extractor.taps)
        rows = stored_array(tensors, f"{number}.rows", (-1, projection.dimensions))
        spread = stored_array(tensors, f"{number}.spread", (len(rows),))
        typical, weight = (
            float(one) for one in stored_array(tensors, f"{number}.numbers", (2,), dtype=np.float64)
        )
        projections.append(projection)
        banks.append(
            MemoryBank(on_device(rows, extractor.device), on_device(spread, extractor.device), typical)
        )
        weights.append(weight)
    exemplars = _exemplars(tensors, sum(one.dimensions for one in projections), extractor)
    return State((height, width), tuple(projections), tuple(banks), tuple(weights), exemplars)


def _exemplars(tensors: Tensors, dimensions: int, extractor: Extractor) -> Exemplars | None:
    """None for a model without, as all were before there were any."""
    if "exemplars.defects" not in tensors:
        return None
    defects = stored_array(tensors, "exemplars.defects", (-1, dimensions))
    ordinary = np.zeros((0, dimensions), np.float32)
    if "exemplars.ordinary" in tensors:
        ordinary = stored_array(tensors, "exemplars.ordinary", (-1, dimensions))
    return Exemplars(on_device(defects, extractor.device), on_device(ordinary, extractor.device))


def _projection(tensors: Tensors, number: int, plan: MemberPlan, taps: tuple[Tap, ...]) -> Projection:
    first = next(level for level, tap in enumerate(taps) if tap.name in plan.taps)
    dimensions = len(stored_array(tensors, f"{number}.weights.{first}", (-1, taps[first].channels)))
    weights = tuple(
        stored_array(tensors, f"{number}.weights.{level}", (dimensions, tap.channels))
        if tap.name in plan.taps
        else None
        for level, tap in enumerate(taps)
    )
    return Projection(weights, plan.per_image)
