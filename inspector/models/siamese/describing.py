"""Images to rows of descriptors, one matrix a bank."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from inspector.domain.anomaly import ModelInput
from inspector.domain.errors import DataFault
from inspector.models.backbones.catalogue import Preparation
from inspector.models.backbones.extractor import Extractor
from inspector.models.backbones.runtimes import grid_of, on_grid
from inspector.models.descriptors import SD_SHARE
from inspector.models.registration.network import RegistrationNetwork
from inspector.models.registration.options import Light
from inspector.models.scoring import counted_cells
from inspector.models.siamese.plan import Bank, Plan

_LEAST = 1e-6
_USED_STAGES = 2  # strides 8 and 16


@dataclass(frozen=True, eq=False)
class Scale:
    """What each channel of a stage loses and is divided by, float32 (C,) each."""

    mean: Tensor
    deviation: Tensor


class Describer:
    """Call without gradients; one image at a time.

    Args:
        network: Trained, in evaluation mode.
        extractor: The backbone below it.
        plan: What is described.
        input_size: (H, W) of the images.

    Attributes:
        stages: Channels of the stages that are used.
        grids: Rows and columns of each bank's cells, the finest first.
    """

    def __init__(
        self, network: RegistrationNetwork, extractor: Extractor, plan: Plan, *, input_size: tuple[int, int]
    ) -> None:
        taps = extractor.taps[-_USED_STAGES:]
        grid_of(extractor.taps, input_size)
        self._network, self._bank = network, plan.bank
        self._pooled = extractor.info.pooled
        self._signed = extractor.info.preparation is Preparation.Z_SCORE
        self._centred = self._signed and plan.light is Light.CENTRED
        self._device = extractor.device
        self.stages = tuple(tap.channels for tap in taps)
        both = [(input_size[0] // tap.stride, input_size[1] // tap.stride) for tap in taps]
        self.grids = (both[0],) if plan.bank is Bank.CONCAT else (both[0], both[-1])

    def fit_scales(self, references: Sequence[ModelInput]) -> tuple[Scale, ...]:
        """Of the stages, over the counted cells of goods; signed features of unequal size need it.

        Raises:
            DataFault: A reference without any valid pixel.
        """
        if not self._signed:
            return tuple(
                Scale(torch.zeros(count, device=self._device), torch.ones(count, device=self._device))
                for count in self.stages
            )
        rows: list[list[Tensor]] = [[] for _ in self.stages]
        for reference in references:
            for number, level in enumerate(self._features(reference)[0]):
                rows[number].append(_rows(level)[self._any_counted(reference, level)])
        return tuple(_scale_of(torch.cat(level)) for level in rows)

    def rows(self, image: ModelInput, scales: Sequence[Scale]) -> list[Tensor]:
        """Of each bank float32 (h w, D), cells row by row, of unit length."""
        stages, encoded = self._features(image)
        scaled = [
            (level - scale.mean[:, None, None]) / scale.deviation[:, None, None]
            for level, scale in zip(stages, scales, strict=True)
        ]
        if self._centred:
            scaled = [self._without_light(level, image) for level in scaled]
            encoded = self._without_light(encoded, image)
        levels = [self._unit(level) for level in scaled]
        if self._bank is Bank.CONCAT:
            side_by_side = torch.cat([on_grid(level, self.grids[0]) for level in levels], dim=1)
            return [_rows(functional.normalize(side_by_side, dim=1))]
        return [_rows(levels[0]), _rows(self._unit(encoded))]

    def counted(self, image: ModelInput) -> list[Tensor]:
        """Of each bank bool (h w,): cells of which at least half counts; any pixel where none does."""
        found = []
        for grid in self.grids:
            cells = counted_cells(image.valid, grid)
            found.append(torch.from_numpy(np.ravel(cells)).to(self._device))
        return found

    def _features(self, image: ModelInput) -> tuple[tuple[Tensor, ...], Tensor]:
        """The stages used and the encoder's output, (1, C, h, w) each."""
        pixels = torch.from_numpy(np.array(image.pixels))[None].to(self._device)
        registered = self._network.registered(pixels)
        return registered.stages[-len(self.stages) :], registered.encoded

    def _without_light(self, level: Tensor, image: ModelInput) -> Tensor:
        """Less the image's own mean over the cells that count; over all where none does."""
        cells = counted_cells(image.valid, (level.shape[2], level.shape[3])).ravel()
        rows = level[0].flatten(1)
        counted = torch.from_numpy(cells).to(self._device)
        mean = rows[:, counted].mean(dim=1) if cells.any() else rows.mean(dim=1)
        return level - mean[:, None, None]

    def _unit(self, level: Tensor) -> Tensor:
        if self._pooled:
            level = functional.avg_pool2d(level, 3, 1, 1, count_include_pad=False)
        return functional.normalize(level, dim=1)

    def _any_counted(self, image: ModelInput, level: Tensor) -> Tensor:
        cells = counted_cells(image.valid, (level.shape[2], level.shape[3]))
        if not cells.any():
            raise DataFault("A reference has no valid pixel.", way_out="Make the ignore areas smaller.")
        return torch.from_numpy(np.ravel(cells)).to(self._device)


def _rows(level: Tensor) -> Tensor:
    return level[0].flatten(1).T.contiguous()


def _scale_of(rows: Tensor) -> Scale:
    deviation = rows.std(dim=0, correction=0)
    return Scale(rows.mean(dim=0), (deviation + SD_SHARE * deviation.mean()).clamp_min(_LEAST))
