"""The recipe version that most parts of a stretch were judged with: its trend, its reference, its frame.

Scores and places of two versions cannot be put together, so charts of them show this one alone.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from inspector.decision import BASELINE_PARTS, frame_size_of, score_trend
from inspector.domain.figures import RecordColumns, ScoreTrend
from inspector.domain.frame import Pixels
from inspector.domain.recipe import RecipeKey
from inspector.domain.record import RecordFilter
from inspector.domain.verdict import VerdictKind

if TYPE_CHECKING:
    from inspector.app.services import Services


@dataclass(frozen=True)
class MainVersion:
    """The recipe version with the most parts: scores and places of two versions cannot be put together."""

    key: RecipeKey
    columns: RecordColumns


def by_use(columns: RecordColumns) -> list[RecipeKey]:
    """Recipe versions, the one with the most parts first."""
    parts = np.bincount(columns.recipe_codes, minlength=len(columns.recipes))
    return [columns.recipes[code] for code in np.argsort(-parts, kind="stable")]


def main_version(columns: RecordColumns) -> MainVersion | None:
    """The version most of the parts were judged with; None without parts."""
    keys = by_use(columns)
    return MainVersion(keys[0], columns.of_recipe(keys[0])) if keys else None


def trend_of(services: "Services", main: MainVersion) -> ScoreTrend | None:
    """In control are the first passed parts of the recipe version, whenever that was."""
    passed = RecordFilter(recipe=main.key.name, version=main.key.version, verdicts=(VerdictKind.PASS,))
    oldest = services.records.query(passed, limit=BASELINE_PARTS, newest_first=False)
    later = main.columns.where(main.columns.record_ids > (oldest[-1].record_id if oldest else 0))
    return score_trend(later, baseline=[one.score for one in oldest if one.score is not None])


def trend_note(main: MainVersion | None, trend: ScoreTrend | None) -> str:
    """What the trend stands on, or why there is none."""
    if main is None:
        return "No part was inspected."
    if trend is None:
        return (
            f"No trend here: it follows what {main.key} passes after its first {BASELINE_PARTS} parts, "
            "which are the period taken as in control."
        )
    return (
        f"{main.key}. Moving average (EWMA, weight 0.05) of log scores; control limits at 4 standard errors "
        f"from its first {trend.baseline} passed parts, the period taken as in control."
    )


def first_reference(services: "Services", key: RecipeKey) -> Pixels | None:
    """Its first reference image; None where the version is gone."""
    recipes = services.recipes
    if key.name not in recipes.names() or key.version not in recipes.versions(key.name):
        return None
    references = recipes.reference_pixels(recipes.load(key))
    return references[0] if references else None


def frame_size(main: MainVersion | None, background: Pixels | None) -> tuple[int, int]:
    """(width, height) of the background, else of what the peaks need."""
    if background is not None:
        return background.shape[1], background.shape[0]
    return (1, 1) if main is None else frame_size_of(main.columns)
