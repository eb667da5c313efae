"""What of a network is kept: statistics of its source images, and tensors that are taken over checked."""

from collections.abc import Iterable, Mapping

import torch
from torch import Tensor

from inspector.domain.errors import DataFault
from inspector.models.descriptors import SD_SHARE

_ANOTHER = "Get the checkpoint again, or train it again with `inspector train`."
_LEAST = 1e-6


def channel_statistics(features: Iterable[Tensor]) -> tuple[Tensor, Tensor]:
    """Mean and deviation of each channel, float64 (C,) on the CPU.

    A share of the mean deviation is added to each, so that a dead channel is not blown up.

    Args:
        features: float32 (N, C, h, w) each.

    Raises:
        DataFault: There are none.
    """
    count, sums = 0, torch.zeros(1)
    for level in features:
        rows = level.movedim(1, -1).flatten(0, -2).double().cpu()
        sums = sums + torch.stack([rows.sum(dim=0), rows.square().sum(dim=0)])
        count += len(rows)
    if not count:
        raise DataFault("There are no source images.", way_out="Name sources that hold images.")
    mean = sums[0] / count
    deviation = (sums[1] / count - mean.square()).clamp_min(0).sqrt()
    return mean, (deviation + SD_SHARE * deviation.mean()).clamp_min(_LEAST)


def take_over(wanted: Mapping[str, Tensor], tensors: Mapping[str, Tensor]) -> None:
    """Copy `tensors` into those of the same name in `wanted`, all of them or none.

    Raises:
        DataFault: One is missing, of another shape or type, or holds values that are no numbers.
    """
    for name, one in wanted.items():
        if name not in tensors:
            raise DataFault(f"The network's tensor '{name}' is missing.", way_out=_ANOTHER)
        found = tensors[name]
        if found.shape != one.shape or found.dtype != one.dtype:
            shapes = f"{tuple(found.shape)} of {found.dtype} instead of {tuple(one.shape)} of {one.dtype}"
            raise DataFault(f"The network's tensor '{name}' is {shapes}.", way_out=_ANOTHER)
        if not bool(torch.isfinite(found).all()):
            raise DataFault(f"The network's tensor '{name}' holds no numbers.", way_out=_ANOTHER)
    with torch.no_grad():
        for name, one in wanted.items():
            one.copy_(tensors[name])
