"""Stores one inspection: image, map and the committed record. Writer thread only."""

import logging
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic, perf_counter

from inspector.domain.frame import Frame
from inspector.domain.record import Inspection, Record
from inspector.domain.verdict import NotInspectedReason, Verdict, VerdictKind
from inspector.storage import ImageFiles, RecordLog

BYTES_PER_MIB = 2**20

logger = logging.getLogger(__name__)


def age_ms(frame: Frame | None) -> float:
    """Milliseconds since the frame was captured; 0.0 where there is none."""
    return (monotonic() - frame.captured_monotonic_s) * 1000.0 if frame is not None else 0.0


@dataclass(frozen=True)
class KeepPolicy:
    """What the settings say about storing, asked for with every part.

    Attributes:
        operator: Who works at the station now.
        keep_all_images: False keeps the images of flagged parts only (REVIEW, FAIL, NOT_INSPECTED).
        min_free_mib: With less free space than this `warning` speaks.
        audit_problem: What is wrong with the audit trail's head file; empty while all is well.
    """

    operator: str
    keep_all_images: bool = True
    min_free_mib: int = 0
    audit_problem: str = ""


@dataclass(frozen=True)
class Keeper:
    """Stores inspections.

    Attributes:
        data_folder: Where it all lies, to watch its free space.
        policy: Asked in the writer thread for every part, so that a change of shift counts at once.
    """

    records: RecordLog
    images: ImageFiles
    data_folder: Path
    policy: Callable[[], KeepPolicy]

    def keep(self, inspection: Inspection, name: str) -> tuple[Inspection, Record, float]:
        """Write the files, then commit the record; give what was stored and the milliseconds it took.

        Files that cannot be written turn the verdict into NOT_INSPECTED(storage), which is recorded.

        Raises:
            EnvironmentFault: Not even the record could be committed.
        """
        started, policy = perf_counter(), self.policy()
        try:
            image, map_file = self._save_files(inspection, policy)
        except Exception as fault:  # whatever keeps the proof from being stored, the part is not passed
            logger.error("A part's image could not be stored", exc_info=fault)
            inspection, image, map_file = _not_stored(inspection, fault), "", ""
        elapsed_ms = (perf_counter() - started) * 1000.0
        times = replace(inspection.times, store_ms=elapsed_ms, total_ms=age_ms(inspection.frame))
        inspection = replace(inspection, times=times)
        record = self.records.add(
            inspection, image=image, map_file=map_file, operator=policy.operator, file=name
        )
        return inspection, record, (perf_counter() - started) * 1000.0

    def warning(self) -> str:
        """What to tell the person about the disk or the audit trail; empty while all is well."""
        policy = self.policy()
        return policy.audit_problem or self._space_warning(policy.min_free_mib)

    def _space_warning(self, least: int) -> str:
        try:
            free = shutil.disk_usage(self.data_folder).free
        except OSError as fault:
            return f"{self.data_folder} cannot be reached: {fault.strerror}."
        if free >= least * BYTES_PER_MIB:
            return ""
        return (
            f"Less than {least} MiB are free in {self.data_folder}. "
            "Export and remove old data, or store images of flagged parts only (Settings)."
        )

    def _save_files(self, inspection: Inspection, policy: KeepPolicy) -> tuple[str, str]:
        wanted = policy.keep_all_images or inspection.verdict.kind is not VerdictKind.PASS
        if inspection.frame is None or not wanted:
            return "", ""
        image = self.images.save_frame(inspection.frame.pixels)
        return image, self.images.save_map(inspection.map) if inspection.map is not None else ""


def _not_stored(inspection: Inspection, fault: Exception) -> Inspection:
    verdict = Verdict.not_inspected(NotInspectedReason.STORAGE, str(fault))
    return replace(inspection, verdict=verdict, map=None, score=None)
