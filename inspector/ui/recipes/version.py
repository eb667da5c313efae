"""Everything the screen shows of one recipe version, read in the background."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from inspector.domain.frame import Pixels
from inspector.domain.recipe import Recipe, RecipeKey
from inspector.domain.scale import Scale
from inspector.domain.verdict import Limits
from inspector.ui.recipes.views_card import ViewChoice

if TYPE_CHECKING:
    from inspector.app import Services
    from inspector.storage import AuditEntry, RecipeStore, RecipeSummary

THUMBNAIL_PX = 148


@dataclass(frozen=True)
class Versions:
    """Every version, and which of them are candidates that wait for a decision."""

    summaries: "Sequence[RecipeSummary]"
    candidates: frozenset[RecipeKey]


def read_versions(services: "Services") -> Versions:
    """Read the list. Any thread."""
    summaries = services.recipes.list()
    names = dict.fromkeys(summary.key.name for summary in summaries)
    reports = [report for name in names for report in services.learning.candidates(name)]
    return Versions(summaries, frozenset(report.candidate for report in reports))


@dataclass(frozen=True)
class LimitsChange:
    """One line of a version's limits history."""

    at: datetime
    who: str
    before: Limits
    after: Limits


@dataclass(frozen=True, eq=False)
class VersionDetails:
    """One verified version, ready to show.

    Attributes:
        thumbnails: One small image a reference, in their order.
        defects: One small image a confirmed defect it was learned from, in their order.
        history: Changes of the limits, newest first.
        scale: The one in force; None where nobody measured.
    """

    recipe: Recipe
    in_force: Limits
    thumbnails: tuple[QImage, ...]
    defects: tuple[QImage, ...]
    history: tuple[LimitsChange, ...]
    scale: Scale | None = None


def read_version(store: "RecipeStore", entries: Sequence["AuditEntry"], key: RecipeKey) -> VersionDetails:
    """Verify and read one version. Any thread.

    Raises:
        DataFault: A file is missing or was changed; the message names it.
    """
    recipe = store.load(key)
    thumbnails = tuple(thumbnail(pixels) for pixels in store.reference_pixels(recipe))
    defects = tuple(thumbnail(pixels) for pixels in store.defect_pixels(recipe))
    history = limits_history(entries, key)
    return VersionDetails(recipe, store.limits(key), thumbnails, defects, history, store.scale(key))


def view_choices(summaries: "Sequence[RecipeSummary]") -> list[ViewChoice]:
    """What can judge a further view: every usable version without views of its own, newest first."""
    usable = [one.recipe for one in summaries if one.recipe is not None and not one.recipe.views]
    by_name = sorted(usable, key=lambda recipe: (recipe.key.name, -recipe.key.version))
    return [ViewChoice(recipe.key, recipe.source) for recipe in by_name]


def thumbnail(pixels: Pixels) -> QImage:
    """uint8 (H, W, 3) RGB scaled into a square of `THUMBNAIL_PX`. Any thread."""
    height, width = pixels.shape[:2]
    image = QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_RGB888)
    return image.scaled(
        THUMBNAIL_PX,
        THUMBNAIL_PX,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def limits_history(entries: Sequence["AuditEntry"], key: RecipeKey) -> tuple[LimitsChange, ...]:
    """The changes of one version's limits among audit entries, newest first."""
    found = [
        LimitsChange(entry.at, entry.who, _limits(entry, "from"), _limits(entry, "to"))
        for entry in entries
        if entry.event == "limits_changed" and entry.subject == str(key)
    ]
    return tuple(sorted(found, key=lambda change: change.at, reverse=True))


def _limits(entry: "AuditEntry", end: str) -> Limits:
    values = (entry.details.get(f"{name}_{end}") for name in ("review", "reject"))
    review, reject = (float(value) if value is not None else float("nan") for value in values)
    return Limits(review, reject)
