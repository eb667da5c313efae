"""References to a fitted state, with the scores of each reference's views by banks without its part."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log
from statistics import fmean

import numpy as np
import torch
from torch import Tensor

from inspector.domain.anomaly import ModelInput
from inspector.domain.recipe import HeldOutScore
from inspector.domain.record import Progress
from inspector.models.backbones.extractor import Extractor
from inspector.models.backbones.runtimes import DescriptorTrunk, Projection, choose_trunk
from inspector.models.descriptors import fit_projection
from inspector.models.image_sizes import common_size
from inspector.models.lesson import Lesson
from inspector.models.patchcore.exemplar_learning import learn_exemplars
from inspector.models.patchcore.features import FeatureReader, PartRows
from inspector.models.patchcore.judging import Describer, JudgedView
from inspector.models.patchcore.memory_bank import Memory, PartMemory
from inspector.models.patchcore.plan import MemberPlan, bank_cells
from inspector.models.patchcore.state import State
from inspector.models.patchcore.weighing import weigh
from inspector.models.protocol import ProgressCallback
from inspector.models.scoring import worst_mean
from inspector.models.views import bank_views

_LEAST_FOR_GAIN = 4
_SMALLEST = 1e-6  # a score of exactly 0 has no logarithm
Views = Sequence[Sequence[ModelInput]]
"""Of each part the reference first, then its mild augmentations."""


@dataclass(frozen=True, eq=False)
class Learned:
    """What learning gives.

    Attributes:
        state: Fitted on every reference.
        trunk: Describes images with the projections fitted.
        held_out: Scores of every view by banks without its part, brought to what banks of all parts would
            give a good they have not seen. The projections, and the members' weights, are those of all
            references.
    """

    state: State
    trunk: DescriptorTrunk
    held_out: tuple[HeldOutScore, ...]


def learn_parts(
    lesson: Lesson,
    extractor: Extractor,
    plans: Sequence[MemberPlan],
    *,
    may_rotate: bool,
    progress: ProgressCallback,
) -> Learned:
    """Learn every part; call inside `inference_scope`.

    Args:
        lesson: At least one part. A single one has its augmentations scored against itself.
        extractor: With every tap of `plans`.
        plans: The members.
        may_rotate: Learn each reference at all angles.
        progress: Told once a part.

    Raises:
        DataFault: A reference without any valid pixel.
        ProgrammingFault: Images of several sizes, or of one the backbone's levels do not fit.
    """
    views, references = lesson.views, lesson.references
    size = common_size(references)
    reader = FeatureReader(extractor, plans, input_size=size)
    capacity = bank_cells(may_rotate=may_rotate) * reader.grid[0] * reader.grid[1]
    members = _rows(references, reader, capacity, may_rotate=may_rotate, progress=progress)
    matrices = [
        fit_projection(
            torch.cat([part.sample for part in rows]),
            channels,
            dimensions=plan.dimensions,
            z_score=plan.z_score,
        )
        for rows, plan, channels in zip(members, plans, reader.channels(), strict=True)
    ]
    projections = tuple(
        _projection(matrix, plan, extractor) for matrix, plan in zip(matrices, plans, strict=True)
    )
    trunk = choose_trunk(
        extractor, projections, input_size=size, images=[reference.pixels for reference in references]
    )
    memories = [_memory(rows, matrix, capacity) for rows, matrix in zip(members, matrices, strict=True)]
    banks = tuple(memory.bank() for memory in memories)
    dimensions = [projection.dimensions for projection in projections]
    describer = Describer(trunk, plans, dimensions, [bank.typical for bank in banks])
    judged = _judged(views, memories, describer, progress)
    weights = _weights(judged, len(plans))
    gain = _gain_of_a_part(views, memories, describer, judged, weights=weights)
    shown = None
    if lesson.defects:
        progress(Progress("Looking at confirmed defects", len(views), len(views)))
        shown = learn_exemplars(
            views, lesson.defects, memories=memories, describer=describer, judged=judged, weights=weights
        )
    factors = shown.held_out if shown else [None] * len(judged)
    scores = tuple(
        HeldOutScore(one.part, one.view, one.score(weights, raised) * gain)
        for one, raised in zip(judged, factors, strict=True)
    )
    exemplars = shown.exemplars if shown else None
    return Learned(State(size, projections, banks, weights, exemplars), trunk, scores)


def _rows(
    references: Sequence[ModelInput],
    reader: FeatureReader,
    capacity: int,
    *,
    may_rotate: bool,
    progress: ProgressCallback,
) -> list[tuple[PartRows, ...]]:
    """Of each member the rows of every part."""
    share = capacity // max(1, len(references) - 1)
    parts = []
    for number, reference in enumerate(references):
        progress(Progress("Learning what good looks like", number, len(references)))
        views = bank_views(reference, may_rotate=may_rotate)
        parts.append(reader.part(views, rows=share, number=number))
    return list(zip(*parts, strict=True))


def _projection(matrix: Tensor, plan: MemberPlan, extractor: Extractor) -> Projection:
    used = [tap for tap in extractor.taps if tap.name in plan.taps]
    pieces = torch.split(matrix, [tap.channels for tap in used], dim=1)
    by_tap = {
        tap.name: np.ascontiguousarray(piece.cpu().numpy()) for tap, piece in zip(used, pieces, strict=True)
    }
    return Projection(tuple(by_tap.get(tap.name) for tap in extractor.taps), plan.per_image)


def _memory(parts: Sequence[PartRows], matrix: Tensor, capacity: int) -> Memory:
    projected = [
        PartMemory((part.own @ matrix.T).contiguous(), (part.sample @ matrix.T).contiguous())
        for part in parts
    ]
    return Memory.of(projected, capacity=capacity)


def _judged(
    views: Views, memories: Sequence[Memory], describer: Describer, progress: ProgressCallback
) -> list[JudgedView]:
    """Every view by banks without its part; of a single part the augmentations by its own."""
    judged = []
    for number, part in enumerate(views):
        progress(Progress("Scoring goods the model has not seen", number, len(views)))
        alone = len(views) == 1
        banks = [memory.bank(() if alone else (number,)) for memory in memories]
        first = 1 if alone and len(part) > 1 else 0
        judged += [
            describer.judged(image, banks, part=number, view=view)
            for view, image in enumerate(part[first:], start=first)
        ]
    return judged


def _gain_of_a_part(
    views: Views,
    memories: Sequence[Memory],
    describer: Describer,
    judged: Sequence[JudgedView],
    *,
    weights: Sequence[float],
) -> float:
    """By what factor the last part will lower a good's score, from what the one before it did.

    A held-out good is judged by one part fewer than a good on the line, so its score is too high. Each
    reference is therefore judged once more with a further part left out; the fall of the log score from
    K - 2 to K - 1 parts, taken to go with the logarithm of their number, is continued to K. Not below K = 4:
    one part alone knows no spread.
    """
    count = len(views)
    if count < _LEAST_FOR_GAIN:
        return 1.0
    falls = []
    for one in judged:
        if one.view:
            continue
        without = (one.part, (one.part + 1) % count)
        fewer = describer.judged(
            views[one.part][0], [memory.bank(without) for memory in memories], part=one.part, view=0
        )
        falls.append(log(max(fewer.score(weights), _SMALLEST) / max(one.score(weights), _SMALLEST)))
    step = log(count / (count - 1)) / log((count - 1) / (count - 2))
    return exp(-max(0.0, fmean(falls)) * step)


def _weights(judged: Sequence[JudgedView], members: int) -> tuple[float, ...]:
    """From the references themselves; of a single part from its augmentations."""
    first = [one for one in judged if one.view == 0] or list(judged)
    scores = [
        [worst_mean(one.cells[member][one.counted].cpu().numpy()) for one in first]
        for member in range(members)
    ]
    return weigh(scores)
