"""Fitted COFT as plain arrays, and back with every array checked."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from torch import Tensor

from inspector.domain.errors import DataFault
from inspector.models.backbones.extractor import Extractor
from inspector.models.coft.fitted import Fitted
from inspector.models.coft.gaussian import Gaussian
from inspector.models.coft.network import TwoPart, two_part
from inspector.models.coft.patches import patch_extractor
from inspector.models.coft.scales import Scales
from inspector.models.patchcore.plan import MemberPlan
from inspector.models.patchcore.state import state_of, tensors_of
from inspector.models.protocol import Tensors
from inspector.models.stored_arrays import ENROLL_AGAIN, on_device, stored_array

_TAIL, _PATCHES = "tail.", "patches."
Arrays = dict[str, npt.NDArray[np.generic]]


@dataclass(frozen=True, eq=False)
class CoftState:
    """A whole model.

    Attributes:
        fitted: On every part. Its tail is empty where the pretrained network was the better one.
        scales: From held-out goods.
    """

    fitted: Fitted
    scales: Scales


def arrays_of(fitted: Fitted) -> Arrays:
    """`tuned` (whether the tail is fine-tuned), `tail.*`, `gaussian.*`, `patches.*` (as PatchCore's)."""
    gaussian = fitted.gaussian
    return {
        "tuned": np.array([len(fitted.tail) > 0], np.int64),
        **{_TAIL + name: value.detach().cpu().numpy() for name, value in fitted.tail.items()},
        "gaussian.mean": gaussian.mean.cpu().numpy(),
        "gaussian.whitening": gaussian.whitening.cpu().numpy(),
        "gaussian.unit": np.array([gaussian.unit], np.float64),
        **{_PATCHES + name: value for name, value in tensors_of(fitted.patches).items()},
    }


def fitted_of(arrays: Tensors, extractor: Extractor, plan: MemberPlan) -> Fitted:
    """What gave `arrays`.

    Raises:
        DataFault: An array is missing or does not fit; names it.
    """
    network = two_part(extractor)
    tuned = bool(stored_array(arrays, "tuned", (1,), dtype=np.int64)[0])
    tail = _tail(arrays, network, extractor) if tuned else {}
    channels = extractor.taps[2].channels
    mean = stored_array(arrays, "gaussian.mean", (channels,))
    whitening = stored_array(arrays, "gaussian.whitening", (-1, channels))
    unit = float(stored_array(arrays, "gaussian.unit", (1,), dtype=np.float64)[0])
    if unit <= 0:
        raise DataFault("Tensor 'gaussian.unit' of the fitted model is not positive.", way_out=ENROLL_AGAIN)
    gaussian = Gaussian(on_device(mean, extractor.device), on_device(whitening, extractor.device), unit)
    patches = state_of(within(arrays, _PATCHES), patch_extractor(extractor, network), (plan,))
    return Fitted(tail, gaussian, patches)


def tensors_of_state(state: CoftState) -> Arrays:
    """The arrays of the fitted network, and `scales`."""
    scales = state.scales
    numbers = np.array([scales.whole, scales.patches, scales.power], np.float64)
    return {**arrays_of(state.fitted), "scales": numbers}


def state_from(tensors: Tensors, extractor: Extractor, plan: MemberPlan) -> CoftState:
    """The model that gave `tensors`.

    Raises:
        DataFault: A tensor is missing or does not fit; names it.
    """
    fitted = fitted_of(tensors, extractor, plan)
    whole, patches, power = (float(one) for one in stored_array(tensors, "scales", (3,), dtype=np.float64))
    if min(whole, patches, power) <= 0:
        raise DataFault("Tensor 'scales' of the fitted model is not positive.", way_out=ENROLL_AGAIN)
    return CoftState(fitted, Scales(whole, patches, power))


def within(arrays: Tensors, prefix: str) -> Tensors:
    """Those whose name begins with `prefix`, without it."""
    return {name.removeprefix(prefix): value for name, value in arrays.items() if name.startswith(prefix)}


def _tail(arrays: Tensors, network: TwoPart, extractor: Extractor) -> dict[str, Tensor]:
    wanted: Mapping[str, Tensor] = network.trained()
    return {
        name: on_device(stored_array(arrays, _TAIL + name, tuple(one.shape)), extractor.device)
        for name, one in wanted.items()
    }
