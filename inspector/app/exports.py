"""Export: chosen records through one of the writers in `inspector.export`."""

from pathlib import Path
from typing import TYPE_CHECKING

from inspector.domain.anomaly import AnomalyMap
from inspector.domain.errors import DataFault
from inspector.domain.frame import Pixels
from inspector.domain.record import RecordFilter
from inspector.domain.verdict import Limits
from inspector.export import export_csv, export_images, export_jsonl
from inspector.imaging import overlay
from inspector.station import Report

if TYPE_CHECKING:
    from inspector.app.services import Services

FORMATS = ("csv", "jsonl", "images")


class Exports:
    """Writes chosen records to a file or folder that appears only when it is complete."""

    def __init__(self, services: "Services") -> None:
        self._services = services

    def export(self, *, format: str, target: Path, filter: RecordFilter, report: Report) -> int:
        """Write the records; give how many. Task thread.

        Raises:
            DataFault: No such format.
            EnvironmentFault: The target cannot be written; what was there before is untouched.
            Cancelled: Out of `report`; nothing is left behind.
        """
        if format not in FORMATS:
            raise DataFault(f"There is no export format '{format}'.", way_out=f"Use {', '.join(FORMATS)}.")
        services = self._services
        total = services.records.count(filter)
        records = services.records.iterate(filter)
        if format == "images":
            steps = export_images(records, target, images=services.images, draw=_draw, total=total)
        else:
            steps = (export_csv if format == "csv" else export_jsonl)(records, target, total=total)
        try:
            for progress in steps:
                report(progress)
        finally:
            steps.close()
        return total


def _draw(pixels: Pixels, anomaly_map: AnomalyMap, limits: Limits) -> Pixels:
    return overlay(pixels, anomaly_map, limits=limits)
