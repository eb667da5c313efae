"""The variants of a support image that a bank or a Gaussian is made from, always the same ones.

RegAD's 22 (regad.md, section 4) and the four brightness and contrast ones of siamese_memory.md, section 4,
where they are asked for. By default only what may differ between goods: a part that always lies alike is
turned by a few degrees, one that may lie turned by all angles, none is mirrored or greyed (rule 5 of the
specifications' README: each would make a class of real defects invisible).
"""

from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum
from itertools import product

import numpy as np

from inspector.domain.anomaly import ModelInput
from inspector.domain.frame import Pixels
from inspector.models.views import lit, moved

_MILD_TURNS = (-4.0, -2.0, 2.0, 4.0)
_ALL_TURNS = tuple(22.5 * number for number in range(1, 16))
_PUBLISHED_TURNS = tuple(sign * 11.25 * number for number in range(1, 5) for sign in (1, -1))
_QUARTERS = (90.0, 180.0, 270.0)
_MILD_MOVES, _PUBLISHED_MOVES = (0.01, 0.025), (0.05, 0.10)
_GAINS, _GAMMAS = (0.85, 1.15), (0.8, 1.25)
_FACTORS = (0.8, 1.2)
_LUMA = np.array([0.299, 0.587, 0.114], np.float32)


class Views(StrEnum):
    """Which variants; `published` gives every part those of the specifications."""

    FITTING = "fitting"
    PUBLISHED = "published"


def support_views(
    reference: ModelInput, *, views: Views, may_rotate: bool, contrasts: bool = False
) -> list[ModelInput]:
    """The reference first, then its variants; those that show nothing valid are left out.

    Args:
        reference: A good part.
        views: Published: 8 turns of up to 45 degrees, 8 translations of 5 and 10 %, mirrored, grey, turned by
            90, 180 and 270 degrees. Fitting: 15 turns by multiples of 22.5 degrees and 4 translations where
            parts may lie turned, else 4 turns of up to 4 degrees and 8 translations (1 and 2.5 % of a side);
            4 of other light (85 and 115 %, gamma 0.8 and 1.25).
        may_rotate: Parts may lie turned.
        contrasts: Of the published ones also brightness and contrast by 0.8 and 1.2 (26 in all).
    """
    published = views is Views.PUBLISHED
    variants = _published(reference, contrasts) if published else _fitting(reference, may_rotate)
    return [reference, *(one for one in variants if one.valid is None or one.valid.any())]


def _published(reference: ModelInput, contrasts: bool) -> Iterator[ModelInput]:
    yield from _turned(reference, _PUBLISHED_TURNS)
    yield from _translated(reference, _PUBLISHED_MOVES)
    yield _mirrored(reference)
    yield _gray(reference)
    yield from _turned(reference, _QUARTERS)
    if contrasts:
        for factor in _FACTORS:
            yield lit(reference, gain=factor, gamma=1.0)
            yield _contrasted(reference, factor)


def _fitting(reference: ModelInput, may_rotate: bool) -> Iterator[ModelInput]:
    yield from _turned(reference, _ALL_TURNS if may_rotate else _MILD_TURNS)
    yield from _translated(reference, _MILD_MOVES[1:] if may_rotate else _MILD_MOVES)
    for gain in _GAINS:
        yield lit(reference, gain=gain, gamma=1.0)
    for gamma in _GAMMAS:
        yield lit(reference, gain=1.0, gamma=gamma)


def _turned(reference: ModelInput, degrees: tuple[float, ...]) -> Iterator[ModelInput]:
    return (moved(reference, one, (0.0, 0.0)) for one in degrees)


def _translated(reference: ModelInput, shares: tuple[float, ...]) -> Iterator[ModelInput]:
    """By a share of both sides, in all four diagonal directions."""
    height, width = reference.pixels.shape[:2]
    for share, right, down in product(shares, (1, -1), (1, -1)):
        yield moved(reference, 0.0, (right * share * width, down * share * height))


def _mirrored(reference: ModelInput) -> ModelInput:
    """x'[i, j] = x[i, n - 1 - j]."""
    valid = None if reference.valid is None else np.ascontiguousarray(reference.valid[:, ::-1])
    return replace(reference, pixels=np.ascontiguousarray(reference.pixels[:, ::-1]), valid=valid)


def _gray(reference: ModelInput) -> ModelInput:
    """Y = 0.299 R + 0.587 G + 0.114 B in all three channels."""
    values = reference.pixels.astype(np.float32) @ _LUMA
    return replace(reference, pixels=_levels(np.repeat(values[..., None], 3, axis=2)))


def _contrasted(reference: ModelInput, factor: float) -> ModelInput:
    """(x - mean) factor + mean."""
    values = reference.pixels.astype(np.float64)
    return replace(reference, pixels=_levels((values - values.mean()) * factor + values.mean()))


def _levels(values: np.ndarray) -> Pixels:
    return np.ascontiguousarray(np.clip(np.rint(values), 0, 255), dtype=np.uint8)
