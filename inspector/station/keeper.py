"""Stores one inspection: the committed record, and its image right after. Writer thread only."""

import logging
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic, perf_counter

from inspector.domain.errors import EnvironmentFault
from inspector.domain.frame import Frame
from inspector.domain.record import Inspection, Record
from inspector.domain.verdict import VerdictKind
from inspector.station.inspect_part import unproven
from inspector.station.kept_images import together
from inspector.storage import HeldImage, ImageArchive, KeptImage, RecordLog

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
        min_free_mib: With less free space than this `tidy` warns.
        audit_problem: What is wrong with the audit trail's head file; empty while all is well.
    """

    operator: str
    keep_all_images: bool = True
    min_free_mib: int = 0
    audit_problem: str = ""


@dataclass(frozen=True, eq=False)
class Kept:
    """What was stored of one part.

    Attributes:
        inspection: As recorded; NOT_INSPECTED(storage) where its proof could not be stored.
        store_ms: Milliseconds until the record was committed, waiting for room included.
        image: Held in memory until somebody calls its `write`; None where none is stored. Stands for the
            images of all views.
    """

    inspection: Inspection
    record: Record
    store_ms: float
    image: HeldImage | None


@dataclass(frozen=True)
class Keeper:
    """Stores inspections.

    Attributes:
        data_folder: Where it all lies, to watch its free space.
        policy: Asked in the writer thread for every part, so that a change of shift counts at once.
    """

    records: RecordLog
    images: ImageArchive
    data_folder: Path
    policy: Callable[[], KeepPolicy]

    def keep(self, inspection: Inspection, name: str, told: Callable[[str], None]) -> Kept:
        """Commit the record; the image is held in memory, to be written when the verdict has left.

        An image that cannot be stored turns the verdict into NOT_INSPECTED(storage), which is recorded; so
        do the parts after one whose image could not be written, until it is.

        Args:
            name: File name of the part.
            told: Hears later, in the image thread, when images cannot be written and when they can again.

        Raises:
            EnvironmentFault: Not even the record could be committed.
        """
        started, policy = perf_counter(), self.policy()
        images: tuple[HeldImage | None, ...] = ()
        try:
            images = self._hold_images(inspection, policy, told)
        except Exception as fault:  # whatever keeps the proof from being stored, the part is not passed
            logger.error("A part's image could not be stored", exc_info=fault)
            inspection = unproven(inspection, str(fault))
        times = replace(inspection.times, store_ms=_since(started), total_ms=age_ms(inspection.frame))
        inspection = replace(inspection, times=times)
        record = self._commit(inspection, images, policy, name)
        return Kept(inspection, record, _since(started), together(images))

    def tidy(self) -> str:
        """After a verdict has left: look after the database; a warning for the person, empty if none."""
        policy = self.policy()
        return self._tidy_records() or policy.audit_problem or self._space_warning(policy.min_free_mib)

    def _commit(
        self, inspection: Inspection, images: Sequence[HeldImage | None], policy: KeepPolicy, name: str
    ) -> Record:
        kept = [KeptImage(image.address, image.noted) if image else KeptImage() for image in images]
        main = kept[0] if kept else KeptImage()
        try:
            return self.records.add(
                inspection,
                image=main.address,
                image_noted=main.noted,
                operator=policy.operator,
                file=name,
                further=kept[1:],
            )
        except BaseException:
            for image in images:
                if image is not None:
                    image.drop()
            raise

    def _tidy_records(self) -> str:
        try:
            self.records.tidy()
        except EnvironmentFault as fault:
            return str(fault)
        return ""

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

    def _hold_images(
        self, inspection: Inspection, policy: KeepPolicy, told: Callable[[str], None]
    ) -> tuple[HeldImage | None, ...]:
        """One a view, the main one first; None for a view without a frame. Empty where none is wanted."""
        wanted = policy.keep_all_images or inspection.verdict.kind is not VerdictKind.PASS
        if inspection.frame is None or not wanted:
            return ()
        frames = [inspection.frame, *(view.inspection.frame for view in inspection.views[1:])]
        pixels = [frame.pixels for frame in frames if frame is not None]
        held = iter(self.images.put_together(pixels, told=told))
        return tuple(next(held) if frame is not None else None for frame in frames)


def _since(started: float) -> float:
    return (perf_counter() - started) * 1000.0
