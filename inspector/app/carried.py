"""What a version hands on to the next one: its goods and defects, less those people judge otherwise today."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inspector.app.latest_decisions import latest_decisions
from inspector.app.view_decisions import decisions_on
from inspector.domain.recipe import Recipe
from inspector.domain.record import DispositionKind
from inspector.station import EnrollmentImage, is_from_log, is_taught, with_origins
from inspector.storage import frame_address

if TYPE_CHECKING:
    from inspector.app.services import Services

_DECISIONS = 4000
"""Newest decisions looked at; a version holds at most 120 images of the log."""
_KINDS = (DispositionKind.CONFIRMED_DEFECT, DispositionKind.FALSE_REJECT)


@dataclass(frozen=True, eq=False)
class Carried:
    """Images to learn again.

    Attributes:
        goods: Enrolled ones first, then taught ones.
        taught: How many of them were taught.
        defects: Confirmed defects.
        dropped: Origins of what is not learned again: a taught good that was confirmed as a defect since, a
            defect that turned out to be good.
    """

    goods: tuple[EnrollmentImage, ...]
    taught: int
    defects: tuple[EnrollmentImage, ...]
    dropped: tuple[str, ...]


def carried(services: "Services", base: Recipe) -> Carried:
    """The images of `base` that still stand for what they were learned as; any thread, reads image files.

    An image of the log is told by its pixels, not by the number in its origin: a recipe that came from
    another station has other numbers. Where several records show it, what was said last counts.

    Raises:
        DataFault: One of its files is damaged.
    """
    recipes = services.recipes
    bad, good = (_images(services, base, kind) for kind in _KINDS)
    goods = with_origins(base.references, recipes.reference_pixels(base))
    defects = with_origins(base.defects, recipes.defect_pixels(base))

    def stands(image: EnrollmentImage, against: frozenset[str]) -> bool:
        return not (is_from_log(image.origin) and frame_address(image.pixels) in against)

    kept_goods = tuple(image for image in goods if stands(image, bad))
    kept_defects = tuple(image for image in defects if stands(image, good))
    kept = (*kept_goods, *kept_defects)
    return Carried(
        goods=kept_goods,
        taught=sum(is_taught(image.origin) for image in kept_goods),
        defects=kept_defects,
        dropped=tuple(image.origin for image in (*goods, *defects) if image not in kept),
    )


def _images(services: "Services", base: Recipe, kind: DispositionKind) -> frozenset[str]:
    latest = latest_decisions(decisions_on(services.records, base.key.name, _KINDS, limit=_DECISIONS))
    return frozenset(image for image, record in latest.items() if record.disposition is kind)
