"""The numbers of DFD: what a recipe may choose, and the schedule."""

from dataclasses import dataclass

from inspector.domain.errors import DataFault
from inspector.domain.recipe import ModelSpec
from inspector.models.dfd.network import MLP, PERLIN_HEADS

_PERLIN_HEAD, _STEPS, _SAMPLES = "perlin_head", "steps", "samples"
_MOST = 100_000


@dataclass(frozen=True)
class DfdPlan:
    """How one recipe's discriminators are trained.

    Attributes:
        perlin_head: One of `PERLIN_HEADS`.
        steps: Of each fit, where the time reaches; the published schedule has 800 a reference.
        samples: Augmented samples of each reference that are cached, as published; fewer where the total
            would be more than `samples_in_all`, or where the time does not reach.
        samples_in_all: What half a minute on one core describes; 170 MB at 256 pixels.
        batch: Samples a step.
        positions: Cells drawn from each of them.
        width: Values of a feature: principal axes kept.
        hidden: Of the Gaussian head.
        fastest: Learning rates are the published ones times at most so much: fewer steps, longer ones.
    """

    perlin_head: str = MLP
    steps: int = 300
    samples: int = 80
    samples_in_all: int = 160
    batch: int = 8
    positions: int = 64
    width: int = 128
    hidden: int = 128
    fastest: float = 6.0

    @property
    def haste(self) -> float:
        """Factor of the published learning rates, which belong to 3,200 steps at four references."""
        return min(self.fastest, max(1.0, _PUBLISHED_STEPS / self.steps))

    def samples_of(self, parts: int) -> int:
        """Cached samples of each reference; at least enough to hold one in eight out."""
        return max(_FEWEST_SAMPLES, min(self.samples, self.samples_in_all // parts))


_PUBLISHED_STEPS = 3200
_FEWEST_SAMPLES = 8


def plan_of(spec: ModelSpec) -> DfdPlan:
    """The plan with what `spec.options` asks for: `perlin_head`, `steps`, `samples`.

    Raises:
        DataFault: Another option, or a value that cannot be.
    """
    options = dict(spec.options)
    unknown = sorted(set(options) - {_PERLIN_HEAD, _STEPS, _SAMPLES})
    if unknown:
        raise DataFault(
            f"DFD has no option '{unknown[0]}'.", way_out=f"Choose {_PERLIN_HEAD}, {_STEPS} or {_SAMPLES}."
        )
    head = options.get(_PERLIN_HEAD, MLP)
    if head not in PERLIN_HEADS:
        raise DataFault(f"DFD has no Perlin head '{head}'.", way_out=f"Choose {' or '.join(PERLIN_HEADS)}.")
    default = DfdPlan()
    return DfdPlan(
        perlin_head=str(head),
        steps=_whole(options, _STEPS, default.steps, least=1),
        samples=_whole(options, _SAMPLES, default.samples, least=_FEWEST_SAMPLES),
    )


def _whole(options: dict[str, float | int | str | bool], name: str, otherwise: int, *, least: int) -> int:
    value = options.get(name, otherwise)
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= _MOST:
        raise DataFault(f"DFD cannot use {name} = {value}.", way_out=f"Give a whole number from {least} on.")
    return value
