"""Kinds of parts from the simulated line: families of parts, each in many variations."""

from dataclasses import dataclass

from inspector.capture import Family, LineSettings, render_part
from inspector.domain.errors import DataFault
from inspector.domain.frame import Pixels
from inspector.training.kinds import SourceKind

SIMULATED = "simulated:"
MOST_KINDS, MOST_IMAGES, MOST_SEED = 1000, 10_000, 100_000
_FIRST_LINE = 10_000
"""Seeds below it are left to the lines that people look at, so that those are never trained on."""


@dataclass(frozen=True)
class SimulatedKinds:
    """`simulated:washer,housing,weave?kinds=12&images=40&seed=1`.

    Attributes:
        families: Taken in turns.
        kinds: How many kinds of parts in all; each has a line seed of its own.
        images: Of each kind, all of them good.
        seed: Which variations.
    """

    families: tuple[Family, ...]
    kinds: int = 12
    images: int = 40
    seed: int = 0

    def line(self, number: int) -> LineSettings:
        """The line that makes kind `number`, 0.. ."""
        family = self.families[number % len(self.families)]
        return LineSettings(family, seed=_FIRST_LINE + MOST_KINDS * self.seed + number, defect_rate=0.0)


def simulated_kinds(text: str) -> list[SourceKind]:
    """The kinds of a specification. DataFault says what in it cannot be used."""
    chosen = read_simulated(text)
    return [_kind(chosen.line(number), chosen.images, text) for number in range(chosen.kinds)]


def read_simulated(text: str) -> SimulatedKinds:
    """A specification, parsed.

    Raises:
        DataFault: Unknown family or option, or a number that cannot be used.
    """
    families, _, query = text.removeprefix(SIMULATED).partition("?")
    limits = {"kinds": (1, MOST_KINDS), "images": (2, MOST_IMAGES), "seed": (0, MOST_SEED)}
    numbers: dict[str, int] = {}
    for pair in filter(None, query.split("&")):
        name, _, value = pair.partition("=")
        if name not in limits:
            raise DataFault(
                f"Simulated parts: {pair!r} is no option.", way_out=f"Options are {', '.join(limits)}."
            )
        numbers[name] = _number(name, value, *limits[name])
    return SimulatedKinds(_families(families), **numbers)


def _families(text: str) -> tuple[Family, ...]:
    names = text.split(",")
    for name in names:
        if name not in list(Family) or names.count(name) > 1:
            raise DataFault(
                f"Simulated parts: family {name!r} cannot be used.",
                way_out=f"Give each of {', '.join(Family)} once at most, with commas between.",
            )
    return tuple(Family(name) for name in names)


def _number(name: str, text: str, smallest: int, largest: int) -> int:
    if not (text.isascii() and text.isdigit()) or len(text) > 9 or not smallest <= int(text) <= largest:
        raise DataFault(
            f"Simulated parts: {name} {text!r} cannot be used.",
            way_out=f"It must be a whole number from {smallest} to {largest}.",
        )
    return int(text)


def _kind(line: LineSettings, images: int, text: str) -> SourceKind:
    def read(number: int) -> Pixels:
        return render_part(line, number)[0]

    return SourceKind(f"{line.family}-{line.seed}", text, images, read)
