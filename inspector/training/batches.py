"""Which images make a step: a pure function of seed, epoch and step, so a resumed training repeats it."""

from collections.abc import Iterator, Sequence
from enum import IntEnum
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from inspector.training.plan import Course

Numbers = npt.NDArray[np.int64]


class _Stream(IntEnum):
    """What a random number is for; separate streams keep one choice from moving the others."""

    ORDER = 11
    SUPPORTS = 12
    NOISE = 13


class Pick(NamedTuple):
    """One query of a batch: number of its kind, of the image, and of other images of that kind."""

    kind: int
    query: int
    supports: tuple[int, ...]


def epoch_batches(counts: Sequence[int], course: Course, epoch: int) -> Iterator[tuple[Pick, ...]]:
    """The `course.steps` batches of an epoch, every one of `course.batch` picks.

    Images are shuffled and taken in turn. A remainder is filled up with images of the next shuffle, of the
    same kind where a batch holds one kind, so that all batches are equally large. Supports are drawn without
    repetition where the kind has enough images; an image is never its own support.

    Args:
        counts: Images of each kind, at least 2 each.
        epoch: From 0.
    """
    random = np.random.default_rng((course.seed, _Stream.ORDER, epoch))
    queries = _one_kind if course.one_kind else _mixed
    for step, batch in zip(range(course.steps), queries(counts, course.batch, random), strict=False):
        drawn = np.random.default_rng((course.seed, _Stream.SUPPORTS, epoch, step))
        yield tuple(
            Pick(kind, query, _others(counts[kind], query, course.supports, drawn)) for kind, query in batch
        )


def noise_seed(course: Course, *, epoch: int, step: int, rank: int) -> int:
    """Seed of all that is drawn within a step; every process draws its own."""
    sequence = np.random.SeedSequence((course.seed, _Stream.NOISE, epoch, step, rank))
    return int(sequence.generate_state(1, np.uint64)[0] >> 1)  # torch takes signed numbers


def _mixed(counts: Sequence[int], batch: int, random: np.random.Generator) -> Iterator[list[tuple[int, int]]]:
    """Batches over all kinds, without end."""
    images = [(kind, number) for kind, count in enumerate(counts) for number in range(count)]
    for numbers in _filled(len(images), batch, random):
        yield [images[number] for number in numbers]


def _one_kind(
    counts: Sequence[int], batch: int, random: np.random.Generator
) -> Iterator[list[tuple[int, int]]]:
    """Batches of one kind each, without end; every kind gets as many as its images fill, in mixed order."""
    streams = [_filled(count, batch, random) for count in counts]
    turns = [kind for kind, count in enumerate(counts) for _ in range(-(-count // batch))]
    while True:
        for kind in random.permutation(turns).tolist():
            yield [(kind, number) for number in next(streams[kind])]


def _filled(count: int, batch: int, random: np.random.Generator) -> Iterator[list[int]]:
    """Numbers below `count` in batches, one shuffle after the other, without end."""
    waiting: list[int] = []
    while True:
        while len(waiting) < batch:
            waiting += random.permutation(count).tolist()
        yield waiting[:batch]
        waiting = waiting[batch:]


def _others(count: int, query: int, supports: int, random: np.random.Generator) -> tuple[int, ...]:
    drawn: Numbers = random.choice(count - 1, supports, replace=supports > count - 1)
    return tuple(int(number) + (number >= query) for number in drawn)  # the query itself is left out
