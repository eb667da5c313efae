"""What a recipe may choose of CKAAD. Imports no network."""

from dataclasses import dataclass, field
from math import isfinite

from inspector.domain.errors import DataFault
from inspector.domain.recipe import ModelSpec
from inspector.models.ckaad.losses import Weights

LEAST_VIEWS = 64
_CELL, _MAP = "cell", "map"
_OPTIONS = ("adversarial", "cosine", "gamma", "steps", "views")
_MOST_STEPS, _MOST_VIEWS, _MOST_ADVERSARIAL = 100_000, 2_000, 10.0

Value = float | int | str | bool


@dataclass(frozen=True)
class Options:
    """How one recipe's networks are trained.

    Attributes:
        steps: Of each fit, where the time reaches.
        views: Fewest of the virtual epoch; see `samples.views_a_part`.
        weights: Of the losses.
        per_cell: Reconstruction is judged cell by cell; False takes the map of an image as one vector, as the
            reference does.
    """

    steps: int = 150
    views: int = LEAST_VIEWS
    weights: Weights = field(default_factory=Weights)
    per_cell: bool = True


def options_of(spec: ModelSpec) -> Options:
    """What `spec.options` asks for: `steps`, `views`, `gamma`, `adversarial`, `cosine` ("cell" or "map").

    Raises:
        DataFault: There is no such option, or none with such a value.
    """
    asked, usual = dict(spec.options), Options()
    for name in asked:
        if name not in _OPTIONS:
            raise DataFault(f"CKAAD has no option '{name}'.", way_out=f"Choose from: {', '.join(_OPTIONS)}.")
    cosine = asked.get("cosine", _CELL)
    if cosine not in (_CELL, _MAP):
        raise DataFault(f"CKAAD's option 'cosine' cannot be {cosine}.", way_out=f"Choose {_CELL} or {_MAP}.")
    gamma = _number(asked.get("gamma", usual.weights.gamma), "gamma", most=1.0)
    adversarial = _number(
        asked.get("adversarial", usual.weights.adversarial), "adversarial", most=_MOST_ADVERSARIAL
    )
    return Options(
        steps=_whole(asked.get("steps", usual.steps), "steps", least=1, most=_MOST_STEPS),
        views=_whole(asked.get("views", usual.views), "views", least=4, most=_MOST_VIEWS),
        weights=Weights(gamma, adversarial),
        per_cell=cosine == _CELL,
    )


def _whole(value: Value, name: str, *, least: int, most: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise DataFault(
            f"CKAAD's option '{name}' cannot be {value}.",
            way_out=f"Choose a whole number from {least} to {most}.",
        )
    return value


def _number(value: Value, name: str, *, most: float) -> float:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if not is_number or not isfinite(float(value)) or not 0 <= float(value) <= most:
        raise DataFault(f"CKAAD's option '{name}' cannot be {value}.", way_out=f"Choose 0 to {most:g}.")
    return float(value)
