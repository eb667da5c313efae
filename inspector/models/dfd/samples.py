"""Augmented goods and the same with a pseudo-defect, as cached features: the frozen part, done once."""

from collections.abc import Sequence
from dataclasses import dataclass
from time import perf_counter

import numpy as np
import torch
from torch import Tensor

from inspector.domain.anomaly import ModelInput
from inspector.domain.errors import DataFault
from inspector.domain.record import Progress
from inspector.models.dfd.augment import augmented
from inspector.models.dfd.features import Describer, FrequencyReader, counted_of, fit_matrices
from inspector.models.protocol import ProgressCallback
from inspector.models.pseudo_defects import PseudoDefect, any_kind, foreground_of, textured
from inspector.models.scoring import covered_grid

_SEED = 20260104
_UNCHANGED = 0.2
"""Share of samples without a defect (the public code's, MVTec)."""
_FIT_SAMPLES = 4
"""Of each part the projections are fitted on; the fewest that are cached, however little time there is."""
_HELD_OUT_EVERY = 8


@dataclass(frozen=True, eq=False)
class Samples:
    """S cached samples on the extractor's device.

    Attributes:
        clean, damaged: float16 (S, 2 frequencies, cells, D).
        share: float32 (S, cells), the damaged share 0..1 of each cell.
        counted: bool (S, cells).
        part: int64 (S,), which reference each comes from.
        number: int64 (S,), which of that reference's; 0 is the reference itself.
    """

    clean: Tensor
    damaged: Tensor
    share: Tensor
    counted: Tensor
    part: Tensor
    number: Tensor

    def of(self, parts: Sequence[int], *, held_out: bool) -> Tensor:
        """Indices of those parts' samples: the one in eight kept for calibration, or all others."""
        each = int(self.number.max()) + 1
        period = max(2, min(_HELD_OUT_EVERY, each // 2))
        kept = self.number % period == period - 1
        ours = torch.isin(self.part, torch.tensor(list(parts), device=self.part.device))
        return torch.nonzero(ours & (kept if held_out else ~kept))[:, 0]


def make_samples(
    references: Sequence[ModelInput],
    reader: FrequencyReader,
    *,
    each: int,
    width: int,
    may_rotate: bool,
    surface: bool,
    deadline: float,
    progress: ProgressCallback,
) -> tuple[Samples, Describer]:
    """Augment, damage and describe every reference; call without gradients.

    Sample i of a part is the same whatever else is made, so a learning that goes on after a crash sees the
    same ones. All parts get equally many.

    Args:
        references: Of one size.
        each: Samples of each reference; fewer where `deadline` (by `time.perf_counter`) comes first.
        width: Values of a feature.
        may_rotate: Whether copies are turned far.
        surface: Whether the part is a surface, which has no shape of its own to be wrong.
        progress: Told once a round; may raise Cancelled.

    Raises:
        DataFault: A reference without a valid pixel.
    """
    for reference in references:
        if not counted_of(reference.valid, reader.grid).any():
            raise DataFault("A reference has no valid pixel.", way_out="Make the ignore areas smaller.")
    describer = _fitted(references, reader, width=width, may_rotate=may_rotate)
    rounds: list[list[_Sample]] = []
    for number in range(each):
        if number >= _FIT_SAMPLES and perf_counter() > deadline:
            break
        progress(Progress("Preparing good and damaged copies", number, each))
        rounds.append(
            [
                _described(_copy(one, part, number, may_rotate=may_rotate, surface=surface), describer)
                for part, one in enumerate(references)
            ]
        )
    return _stacked(rounds, reader.extractor.device), describer


@dataclass(frozen=True, eq=False)
class _Copy:
    good: ModelInput
    damage: PseudoDefect


@dataclass(frozen=True, eq=False)
class _Sample:
    clean: Tensor
    damaged: Tensor
    share: Tensor
    counted: Tensor


def _copy(reference: ModelInput, part: int, number: int, *, may_rotate: bool, surface: bool) -> _Copy:
    good, random = _good(reference, part, number, may_rotate=may_rotate)
    if random.random() < _UNCHANGED:
        return _Copy(good, PseudoDefect(good.pixels, np.zeros(good.pixels.shape[:2], np.bool_)))
    damage = textured if surface else any_kind
    return _Copy(good, damage(good.pixels, foreground_of(good.pixels, good.valid), random))


def _good(
    reference: ModelInput, part: int, number: int, *, may_rotate: bool
) -> tuple[ModelInput, np.random.Generator]:
    """Copy `number` of a part, the reference itself for 0, and what its damage is drawn from."""
    random = np.random.default_rng([_SEED, part, number])
    return augmented(reference, random, may_rotate=may_rotate) if number else reference, random


def _fitted(
    references: Sequence[ModelInput], reader: FrequencyReader, *, width: int, may_rotate: bool
) -> Describer:
    rows = []
    for part, reference in enumerate(references):
        for number in range(_FIT_SAMPLES):
            good, _ = _good(reference, part, number, may_rotate=may_rotate)
            counted = counted_of(good.valid, reader.grid).to(reader.extractor.device)
            rows.append(reader.rows(good.pixels)[:, counted])
    return Describer(reader, fit_matrices(rows, reader.extractor, width=width))


def _described(copy: _Copy, describer: Describer) -> _Sample:
    grid, device = describer.reader.grid, describer.reader.extractor.device
    counted = counted_of(copy.good.valid, grid).to(device)
    share = torch.from_numpy(covered_grid(copy.damage.mask, grid).ravel()).to(device) * counted
    clean = describer.describe(copy.good.pixels, counted).half()
    damaged = describer.describe(copy.damage.pixels, counted).half() if copy.damage.mask.any() else clean
    return _Sample(clean, damaged, share, counted)


def _stacked(rounds: Sequence[Sequence[_Sample]], device: torch.device) -> Samples:
    every = [one for round_ in rounds for one in round_]
    numbers = torch.arange(len(rounds)).repeat_interleave(len(rounds[0]))
    return Samples(
        clean=torch.stack([one.clean for one in every]),
        damaged=torch.stack([one.damaged for one in every]),
        share=torch.stack([one.share for one in every]),
        counted=torch.stack([one.counted for one in every]),
        part=torch.arange(len(rounds[0])).repeat(len(rounds)).to(device),
        number=numbers.to(device),
    )
