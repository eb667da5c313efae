"""Options of a recipe that are names, and the image score they choose."""

from collections.abc import Mapping
from enum import StrEnum

from inspector.domain.anomaly import FloatMap, Prediction
from inspector.domain.errors import DataFault
from inspector.domain.frame import Mask
from inspector.domain.recipe import ModelSpec
from inspector.models.scoring import prediction


class ImageScore(StrEnum):
    """Mean of the worst 1 % of the cells, as everywhere here, or the worst cell, as published."""

    WORST = "worst"
    MAX = "max"


class Light(StrEnum):
    """Each image loses the mean of its cells, that of its light (decision 0008), or keeps it, as published.

    Only features that are signed lose it.
    """

    CENTRED = "centred"
    KEPT = "kept"


def chosen(spec: ModelSpec, usual: Mapping[str, StrEnum]) -> tuple[StrEnum, ...]:
    """The value of every option, in the order of `usual`.

    Raises:
        DataFault: An option the method does not have, or a value it cannot have.
    """
    values = dict(usual)
    for name, value in spec.options:
        if name not in usual:
            raise DataFault(f"{spec.method} has no option '{name}'.", way_out=f"It has {', '.join(usual)}.")
        kind = type(usual[name])
        if value not in tuple(kind):
            raise DataFault(f"'{name}' cannot be {value!r}.", way_out=f"Choose one of: {', '.join(kind)}.")
        values[name] = kind(str(value))
    return tuple(values.values())


def judged(values: FloatMap, counted: Mask, score: ImageScore) -> Prediction:
    """Map and score of float32 (h, w) distances >= 0; `max` is the largest before the map is smoothed.

    Raises as `prediction`.
    """
    usual = prediction(values, counted)
    return usual if score is ImageScore.WORST else Prediction(usual.map, float(values[counted].max()))
