"""How a network is tuned to one part: numbers, and what a recipe may ask for. Imports no torch."""

from dataclasses import dataclass

from inspector.domain.errors import DataFault
from inspector.domain.recipe import ModelSpec

_TUNE, _STEPS = "tune", "steps"
_ALL, _NONE = "all", "none"
_MOST_STEPS = 5000


@dataclass(frozen=True)
class TuningPlan:
    """Protocol U-tune of uniad.md 7, made to fit a minute on one core.

    Attributes:
        steps: 0 judges with the checkpoint as it is.
        batch: Views a step.
        checked: Views of each part that say what is usual; nothing learns from them.
        rate: AdamW's, at the start; published are 200 to 500 steps at 1e-4.
        pull: Weight of the squared distance from the checkpoint's weights.
    """

    steps: int = 60
    batch: int = 2
    checked: int = 4
    rate: float = 3e-4
    pull: float = 1e-3


def plan_of(spec: ModelSpec) -> TuningPlan:
    """The plan with what `spec.options` asks for: `tune` (`all` or `none`) and `steps`.

    Raises:
        DataFault: Another option, or a value that cannot be.
    """
    options = dict(spec.options)
    unknown = sorted(set(options) - {_TUNE, _STEPS})
    if unknown:
        raise DataFault(f"UniAD has no option '{unknown[0]}'.", way_out=f"Choose {_TUNE} or {_STEPS}.")
    tune = options.get(_TUNE, _ALL)
    if tune not in (_ALL, _NONE):
        raise DataFault(f"UniAD cannot use tune = {tune}.", way_out=f"Choose {_ALL} or {_NONE}.")
    steps = options.get(_STEPS, TuningPlan.steps)
    if isinstance(steps, bool) or not isinstance(steps, int) or not 0 <= steps <= _MOST_STEPS:
        raise DataFault(f"UniAD cannot use steps = {steps}.", way_out=f"Give 0 to {_MOST_STEPS}.")
    return TuningPlan(steps=0 if tune == _NONE else steps)
