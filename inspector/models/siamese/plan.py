"""What a recipe may ask of the siamese memory."""

from dataclasses import dataclass
from enum import StrEnum

from inspector.domain.recipe import ModelSpec
from inspector.models.registration.options import ImageScore, Light, chosen
from inspector.models.registration.support_views import Views

_CELLS, _CELLS_TURNED = 3, 8
_POOL, _LARGEST_POOL = 4, 16384


class Bank(StrEnum):
    """What is searched: the stride-8 stage and the encoder's output, each in a bank of its own, or both
    stages side by side in one, without the encoder, as PatchCore has it (siamese_memory.md, section 3)."""

    PER_LEVEL = "per-level"
    CONCAT = "concat"


@dataclass(frozen=True)
class Plan:
    """Options of a recipe."""

    bank: Bank
    views: Views
    light: Light
    image_score: ImageScore


def plan_of(spec: ModelSpec) -> Plan:
    """Options `bank`, `views`, `light`, `image_score`; DataFault for others or values they cannot have."""
    usual = {
        "bank": Bank.PER_LEVEL,
        "views": Views.FITTING,
        "light": Light.CENTRED,
        "image_score": ImageScore.WORST,
    }
    bank, views, light, score = chosen(spec, usual)
    return Plan(Bank(bank), Views(views), Light(light), ImageScore(score))


def bank_rows(cells: int, *, may_rotate: bool) -> int:
    """Rows of a bank for a grid of so many cells, whatever the number of parts."""
    return cells * (_CELLS_TURNED if may_rotate else _CELLS)


def pool_rows(share: int) -> int:
    """How many rows of a part, drawn at random, the coreset chooses its share from."""
    return min(_POOL * share, max(share, _LARGEST_POOL))
