"""Similar rejects together: the waiting queue grouped by what the flagged places look like."""

from collections import OrderedDict
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

import numpy as np

from inspector.decision import similar_groups
from inspector.domain.anomaly import FloatMap
from inspector.domain.errors import InspectorError
from inspector.domain.recipe import RecipeKey
from inspector.domain.record import Progress, Record, RecordFilter
from inspector.imaging import flagged_patch
from inspector.models import PatchFeatures
from inspector.station import Report

if TYPE_CHECKING:
    from inspector.app.services import Services

MOST = 500
"""Newest parts that are grouped at once."""
_KEPT = 4000
"""Descriptors in memory, 0.6 KB each: grouping again after some decisions looks at the new parts only."""


@dataclass(frozen=True)
class SimilarParts:
    """What grouping found.

    Attributes:
        groups: Records whose flagged places look alike, newest first in each; the largest group first.
        looked_at: How many parts were compared.
        left_out: How many could not be: without image or heatmap, or the files could not be read.
    """

    groups: tuple[tuple[Record, ...], ...]
    looked_at: int
    left_out: int


class SimilarFinder:
    """Groups records by the descriptors of their flagged patches, those of one recipe among themselves.

    Descriptors are of the recipe's own backbone (`models.PatchFeatures`) and kept in memory.
    """

    def __init__(self, services: "Services") -> None:
        self._services = services
        self._known: OrderedDict[int, FloatMap | None] = OrderedDict()
        self._lock = Lock()

    def find(self, wanted: RecordFilter, report: Report) -> SimilarParts:
        """Group the newest `MOST` records of a filter; task thread.

        Raises:
            Cancelled: Out of `report`; what was looked at is kept.
            WeightsMissing: The weights of a recipe's backbone are not on this machine.
        """
        records = self._services.records.query(wanted, limit=MOST)
        with self._lock:
            rows = self._described(records, report)
            while len(self._known) > _KEPT:
                self._known.popitem(last=False)
        groups: list[tuple[Record, ...]] = []
        for name in {record.foremost.recipe.name for record in records}:
            mine = [one for one in records if one.foremost.recipe.name == name and one.record_id in rows]
            found = similar_groups(np.array([rows[record.record_id] for record in mine], np.float32))
            groups += [tuple(mine[place] for place in group) for group in found]
        groups.sort(key=lambda group: (-len(group), -group[0].record_id))
        return SimilarParts(tuple(groups), len(rows), len(records) - len(rows))

    def _described(self, records: list[Record], report: Report) -> dict[int, FloatMap]:
        features: dict[RecipeKey, PatchFeatures | None] = {}
        rows: dict[int, FloatMap] = {}
        for done, record in enumerate(records):
            report(Progress("Comparing flagged parts", done, len(records)))
            if record.record_id not in self._known:
                self._known[record.record_id] = self._describe(record.foremost, features)
            row = self._known[record.record_id]
            if row is not None:
                rows[record.record_id] = row
        return rows

    def _describe(self, record: Record, features: dict[RecipeKey, PatchFeatures | None]) -> FloatMap | None:
        if not (record.image and record.map):
            return None
        if record.recipe not in features:
            features[record.recipe] = self._features(record.recipe)
        made = features[record.recipe]
        try:
            pixels = self._services.images.load_frame(record.image)
            heat = self._services.images.load_map(record.map)
        except InspectorError:  # said where the record is opened; it is in no group
            return None
        patch = flagged_patch(pixels, heat)
        return None if made is None else made.describe(patch.pixels, patch.weights)

    def _features(self, key: RecipeKey) -> PatchFeatures | None:
        try:
            model = self._services.recipes.load(key).model
        except InspectorError:  # the recipe was removed or damaged: nothing says what its parts look like
            return None
        return PatchFeatures(self._services.models, model.backbone)
