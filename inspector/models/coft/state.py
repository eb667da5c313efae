"""Fitted COFT as plain arrays, and back with every array checked."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
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

_AGAIN = "Enroll the part again."
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
    tuned = bool(_array(arrays, "tuned", (1,), np.int64)[0])
    tail = _tail(arrays, network, extractor) if tuned else {}
    channels = extractor.taps[2].channels
    mean = _array(arrays, "gaussian.mean", (channels,), np.float32)
    whitening = _array(arrays, "gaussian.whitening", (-1, channels), np.float32)
    unit = float(_array(arrays, "gaussian.unit", (1,), np.float64)[0])
    if unit <= 0:
        raise DataFault("Tensor 'gaussian.unit' of the fitted model is not positive.", way_out=_AGAIN)
    gaussian = Gaussian(_copied(mean, extractor), _copied(whitening, extractor), unit)
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
    whole, patches, power = (float(one) for one in _array(tensors, "scales", (3,), np.float64))
    if min(whole, patches, power) <= 0:
        raise DataFault("Tensor 'scales' of the fitted model is not positive.", way_out=_AGAIN)
    return CoftState(fitted, Scales(whole, patches, power))


def within(arrays: Tensors, prefix: str) -> Tensors:
    """Those whose name begins with `prefix`, without it."""
    return {name.removeprefix(prefix): value for name, value in arrays.items() if name.startswith(prefix)}


def _tail(arrays: Tensors, network: TwoPart, extractor: Extractor) -> dict[str, Tensor]:
    wanted: Mapping[str, Tensor] = network.trained()
    return {
        name: _copied(_array(arrays, _TAIL + name, tuple(one.shape), np.float32), extractor)
        for name, one in wanted.items()
    }


def _array(
    arrays: Tensors, name: str, shape: tuple[int, ...], dtype: type[np.generic]
) -> npt.NDArray[np.float32]:
    if name not in arrays or arrays[name].dtype != dtype:
        raise DataFault(f"The fitted model has no {dtype.__name__} tensor '{name}'.", way_out=_AGAIN)
    array = arrays[name]
    fits = array.ndim == len(shape) and all(
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
