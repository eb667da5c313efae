"""Kinds of parts to train on, and the one that is held out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from inspector.domain.errors import DataFault
from inspector.domain.frame import Pixels

LEAST = 2
"""Images a kind needs: one and another one beside it."""
HELD_OUT_LEAST = 6
"""Goods a kind needs to be held out: four to learn, and two more to judge."""
_STREAM = 1


@dataclass(frozen=True, eq=False)
class SourceKind:
    """Good images of one kind of part.

    Attributes:
        name: Unique in a training.
        source: What it came from, in words and without a path.
        count: How many images.
        read: Number 0.. of an image -> its frame, uint8 (H, W, 3) RGB; the same each time.
    """

    name: str
    source: str
    count: int
    read: Callable[[int], Pixels]


@dataclass(frozen=True, eq=False)
class ChosenKinds:
    """What is trained on, and the one kind that is not."""

    trained: tuple[SourceKind, ...]
    held_out: SourceKind


def choose_kinds(kinds: Sequence[SourceKind], *, hold_out: str, seed: int) -> ChosenKinds:
    """Hold one kind out for validation: the one of that name, or one that the seed draws.

    Raises:
        DataFault: One kind only, none of that name, or none with enough images.
    """
    if len(kinds) < 2:
        only = "".join(kind.name for kind in kinds)
        raise DataFault(
            f"Source training needs at least two kinds of parts, and there is only {only}.",
            way_out="Add a source: one kind is held out, and what is learned has to hold for others.",
        )
    held_out = _named(kinds, hold_out) if hold_out else _drawn(kinds, seed)
    return ChosenKinds(tuple(kind for kind in kinds if kind is not held_out), held_out)


def _named(kinds: Sequence[SourceKind], name: str) -> SourceKind:
    for kind in kinds:
        if kind.name == name or kind.name.endswith(f"/{name}"):
            _check_enough([kind])
            return kind
    known = ", ".join(kind.name for kind in kinds)
    raise DataFault(f"There is no kind of part '{name}' to hold out.", way_out=f"Choose from: {known}.")


def _drawn(kinds: Sequence[SourceKind], seed: int) -> SourceKind:
    usable = [kind for kind in kinds if kind.count >= HELD_OUT_LEAST]
    _check_enough(usable or kinds)
    return usable[int(np.random.default_rng((seed, _STREAM)).integers(len(usable)))]


def _check_enough(kinds: Sequence[SourceKind]) -> None:
    most = max(kinds, key=lambda kind: kind.count)
    if most.count < HELD_OUT_LEAST:
        raise DataFault(
            f"{most.name} has {most.count} images; a kind of part that is held out needs {HELD_OUT_LEAST}.",
            way_out="Add images, or hold another kind out with --hold-out.",
        )
