"""Stores one inspection: image, map and the committed record. Writer thread only."""

import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic, perf_counter

from inspector.domain.errors import EnvironmentFault
from inspector.domain.frame import Frame
from inspector.domain.record import Inspection, Record
from inspector.domain.verdict import NotInspectedReason, Verdict, VerdictKind
from inspector.storage import ImageFiles, RecordLog


def age_ms(frame: Frame | None) -> float:
    """Milliseconds since the frame was captured; 0.0 where there is none."""
    return (monotonic() - frame.captured_monotonic_s) * 1000.0 if frame is not None else 0.0


@dataclass(frozen=True)
class Keeper:
    """Stores inspections.

    Attributes:
        keep_all_images: False keeps the images of flagged parts only (REVIEW, FAIL, NOT_INSPECTED).
        data_folder: Where it all lies, to watch its free space.
        min_free_mb: With less free space than this `space_warning` speaks.
    """

    records: RecordLog
    images: ImageFiles
    operator: str
    data_folder: Path
    keep_all_images: bool = True
    min_free_mb: int = 0

    def keep(self, inspection: Inspection, name: str) -> tuple[Inspection, Record, float]:
        """Write the files, then commit the record; give what was stored and the milliseconds it took.

        Files that cannot be written turn the verdict into NOT_INSPECTED(storage), which is recorded.

        Raises:
            EnvironmentFault: Not even the record could be committed.
        """
        started = perf_counter()
        try:
            image, map_file = self._save_files(inspection)
        except EnvironmentFault as fault:
            verdict = Verdict.not_inspected(NotInspectedReason.STORAGE, str(fault))
            inspection, image, map_file = replace(inspection, verdict=verdict), "", ""
        elapsed_ms = (perf_counter() - started) * 1000.0
        times = replace(inspection.times, store_ms=elapsed_ms, total_ms=age_ms(inspection.frame))
        inspection = replace(inspection, times=times)
        record = self.records.add(
            inspection, image=image, map_file=map_file, operator=self.operator, file=name
        )
        return inspection, record, (perf_counter() - started) * 1000.0

    def space_warning(self) -> str:
        """What to tell the person while the disk is nearly full; empty while there is room."""
        try:
            free = shutil.disk_usage(self.data_folder).free
        except OSError as fault:
            return f"{self.data_folder} cannot be reached: {fault.strerror}."
        if free >= self.min_free_mb * 1_000_000:
            return ""
        return (
            f"Less than {self.min_free_mb} MB are free in {self.data_folder}. "
            "Export and remove old data, or store images of flagged parts only (Settings)."
        )

    def _save_files(self, inspection: Inspection) -> tuple[str, str]:
        wanted = self.keep_all_images or inspection.verdict.kind is not VerdictKind.PASS
        if inspection.frame is None or not wanted:
            return "", ""
        image = self.images.save_frame(inspection.frame.pixels)
        return image, self.images.save_map(inspection.map) if inspection.map is not None else ""
