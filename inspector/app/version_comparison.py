"""Two recipe versions compared over the records of a recipe."""

from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inspector.domain.errors import DataFault
from inspector.domain.recipe import Recipe, RecipeKey
from inspector.domain.record import Progress, RecordFilter
from inspector.domain.verdict import Limits
from inspector.station import Report, Side, StoredPart, learned_defects, learned_goods
from inspector.station.side_by_side import ComparedPart, judge_side_by_side

if TYPE_CHECKING:
    from inspector.app.services import Services


@dataclass(frozen=True, eq=False)
class VersionComparison:
    """What two versions say of the same parts.

    Attributes:
        first, second: The versions.
        limits: Of each, as they are in force now.
        methods: Of each, for a person.
        parts: Newest first.
        unread: Parts whose stored frame cannot be read.
    """

    first: RecipeKey
    second: RecipeKey
    limits: tuple[Limits, Limits]
    methods: tuple[str, str]
    parts: tuple[ComparedPart, ...]
    unread: int


def compare_versions(
    services: "Services", first: RecipeKey, second: RecipeKey, *, most: int, report: Report
) -> VersionComparison:
    """Judge the newest stored parts of the first version's recipe with both; nothing is stored. Task thread.

    Args:
        most: How many parts at most; only those with a stored frame count.

    Raises:
        DataFault: A version cannot be opened, or no part of the recipe has a stored frame.
        Cancelled: The person cancelled.
    """
    recipes = [services.recipes.load(key) for key in (first, second)]
    parts = _stored_parts(services, first.name, recipes, most)
    if not parts:
        raise DataFault(
            f"No stored part of {first.name} has an image to judge again.",
            way_out="Let the line run, or keep all images (Settings).",
        )
    with ExitStack() as stack:
        sides = [_opened(services, key, stack, report) for key in (first, second)]
        found, unread = judge_side_by_side(
            parts, services.images.load_frame, first=sides[0], second=sides[1], report=report
        )
    return VersionComparison(
        first,
        second,
        (sides[0].limits, sides[1].limits),
        (recipes[0].model.method, recipes[1].model.method),
        found,
        unread,
    )


def _opened(services: "Services", key: RecipeKey, stack: ExitStack, report: Report) -> Side:
    report(Progress(f"Opening {key}"))
    opener = services.opener(key)
    opened = opener.open()
    stack.callback(opened.model.close)
    return Side(opened, opener.limits())


def _stored_parts(
    services: "Services", name: str, recipes: list[Recipe], most: int
) -> tuple[StoredPart, ...]:
    """The newest with an image; read page by page, since most images of passed parts are not kept."""
    learned = {number for one in recipes for number in (*learned_goods(one), *learned_defects(one))}
    found: list[StoredPart] = []
    past: int | None = None
    while len(found) < most:
        page = services.records.query(RecordFilter(recipe=name), limit=500, past=past)
        if not page:
            break
        past = page[-1].record_id
        found += [
            StoredPart(one.record_id, one.image, one.disposition, one.record_id in learned)
            for one in page
            if one.image
        ]
    return tuple(found[:most])
