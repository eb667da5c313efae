"""Export: chosen records through one of the writers in `inspector.export`."""

from collections.abc import Generator, Iterator
from dataclasses import replace
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING

from inspector.app.shift_report import REPORT_FORMATS, span_of, write_shift_report
from inspector.app.view_decisions import views_spoken_of
from inspector.domain.anomaly import AnomalyMap
from inspector.domain.errors import DataFault
from inspector.domain.frame import Pixels
from inspector.domain.recipe import RecipeKey
from inspector.domain.record import Progress, RecordFilter
from inspector.domain.verdict import Limits
from inspector.export import (
    REVIEWED,
    TABLE_FIELDS,
    VIEW_FIELDS,
    export_csv,
    export_dataset,
    export_images,
    export_jsonl,
    export_xlsx,
    view_columns,
)
from inspector.imaging import overlay
from inspector.station import Report

if TYPE_CHECKING:
    from inspector.app.services import Services

_OF_CELLS = {"csv": export_csv, "jsonl": export_jsonl, "xlsx": export_xlsx}
LONGEST_REST_S = 0.05
FORMATS = (*_OF_CELLS, "images", "dataset", "pdf", "html")


class Exports:
    """Writes chosen records to a file or folder that appears only when it is complete."""

    def __init__(self, services: "Services") -> None:
        self._services = services

    def export(self, *, format: str, target: Path, filter: RecordFilter, report: Report) -> int:
        """Write the records; give how many. Task thread.

        Raises:
            DataFault: No such format, a data set of records of which none was reviewed, a report of nothing.
            EnvironmentFault: The target cannot be written; what was there before is untouched.
            Cancelled: Out of `report`; nothing is left behind.
        """
        if format not in FORMATS:
            raise DataFault(f"There is no export format '{format}'.", way_out=f"Use {', '.join(FORMATS)}.")
        if format in REPORT_FORMATS:
            return self._report(target, filter, report)
        wanted = _reviewed(filter) if format == "dataset" else filter
        total = self._services.records.count(wanted)
        if format == "dataset" and not total:
            raise DataFault(
                "None of these records was reviewed, so there is nothing to make a data set of.",
                way_out="Decide flagged parts in Review first, or choose other records.",
            )
        steps = self._steps(format, target, wanted, total)
        try:
            self._advance(steps, report)
        finally:
            steps.close()
        return total

    def _advance(self, steps: Generator[Progress], report: Report) -> None:
        """All of it; beside a line it rests as long as it works.

        Rows are formatted by Python, of which one thread runs at a time: without a rest the line judged half
        as many parts a second, and the window was late.
        """
        began = monotonic()
        for progress in steps:
            report(progress)
            if self._services.station is not None:
                sleep(min(monotonic() - began, LONGEST_REST_S))
            began = monotonic()

    def _report(self, target: Path, filter: RecordFilter, report: Report) -> int:
        """The shift report of this time and recipe, whatever else the filter asks for."""
        every = RecordFilter(filter.recipe, filter.version, since=filter.since, until=filter.until)
        span = span_of(self._services, every)
        return write_shift_report(self._services, span, [target], of=every, report=report).counts.total

    def _steps(self, format: str, target: Path, wanted: RecordFilter, total: int) -> Generator[Progress]:
        services = self._services
        if format in _OF_CELLS:
            fields = VIEW_FIELDS if format == "jsonl" else TABLE_FIELDS
            columns = view_columns(services.records.most_views(wanted), fields)
            rows = services.record_cells.iterate(wanted, columns)
            return _OF_CELLS[format](rows, target, total=total, columns=columns)
        records, images = services.records.iterate(wanted), services.images
        if format == "images":
            return export_images(records, target, images=images, draw=_draw, total=total)
        references = self._references(wanted)
        seen = (view for record in records for view in views_spoken_of(record))
        return export_dataset(seen, target, images=images, references=references, total=total)

    def _references(self, wanted: RecordFilter) -> Iterator[tuple[str, str, Pixels]]:
        """The goods of every recipe version that judged one of the records and is still there, one by one."""
        recipes = self._services.recipes
        for key in self._services.record_columns.read(wanted).recipes:
            if key.name in recipes.names() and key.version in recipes.versions(key.name):
                yield from self._goods(key)

    def _goods(self, key: RecipeKey) -> Iterator[tuple[str, str, Pixels]]:
        recipes = self._services.recipes
        for number, pixels in enumerate(recipes.reference_pixels(recipes.load(key)), start=1):
            yield key.name, f"v{key.version}_reference-{number}", pixels


def _reviewed(wanted: RecordFilter) -> RecordFilter:
    asked = wanted.dispositions or REVIEWED
    return replace(wanted, dispositions=tuple(kind for kind in REVIEWED if kind in asked))


def _draw(pixels: Pixels, anomaly_map: AnomalyMap, limits: Limits) -> Pixels:
    return overlay(pixels, anomaly_map, limits=limits)
