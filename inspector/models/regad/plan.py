"""What a recipe may ask of RegAD, and the sizes of its Gaussians."""

from dataclasses import dataclass

from inspector.domain.recipe import ModelSpec
from inspector.models.registration.options import ImageScore, Light, chosen
from inspector.models.registration.support_views import Views

DIMENSIONS = 100
"""Principal axes of the features that are kept (PaDiM's number; regad.md, section 7)."""
RANK = 48
"""Eigenpairs a position: exact for two references, and 10 MB at 32 x 32 cells."""
RIDGE_SHARE = 0.1
"""epsilon over the mean channel variance of a position. [RECON]: 0.01 belongs to raw ResNet18 features."""
_MOST_VIEWS = 200


@dataclass(frozen=True)
class Plan:
    """Options of a recipe."""

    views: Views
    light: Light
    image_score: ImageScore


def plan_of(spec: ModelSpec) -> Plan:
    """Options `views`, `light`, `image_score`; DataFault for others or values they cannot have."""
    usual = {"views": Views.FITTING, "light": Light.CENTRED, "image_score": ImageScore.WORST}
    views, light, score = chosen(spec, usual)
    return Plan(Views(views), Light(light), ImageScore(score))


def views_a_part(parts: int) -> int:
    """How many views of each part are learned at most: time and memory stay the same for many parts."""
    return max(2, _MOST_VIEWS // parts)
