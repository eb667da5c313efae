"""`<data>/learning/<job id>/`: all that a learning needs, keeps and gives, on the disk."""

import hashlib
import re
import secrets
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from inspector.app.learning.documents import (
    JobFailure,
    JobOrder,
    JobResult,
    StoredReport,
    image_name,
    read_document,
    write_document,
)
from inspector.app.learning.folder_lock import is_locked
from inspector.domain.errors import DataFault
from inspector.domain.frame import Pixels
from inspector.domain.learning import CandidateReport
from inspector.domain.recipe import ReferenceImage
from inspector.settings import atomic_write, disk_faults, sync_file, sync_folder
from inspector.storage import decode_png, encode_png, file_hashes, model_hash

_JOB_ID = re.compile(r"[0-9a-f]{16}", re.ASCII)
_RESULT_FILES = {"result.json", "model/manifest.json", "model/model.safetensors"}
_DISCARD = "Discard this learning and start it again."


class JobFolder:
    """One job. It exists for others once its order is written, and is finished once its report is.

    Attributes:
        path: Its place.
        checkpoints: Finished fits, see `EnrollmentRequest.checkpoints`.
        owner_lock: Held by the program that looks after the job.
        worker_lock: Held by the process that learns.
        worker_log: What that process had to say besides its progress.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.job_id = path.name
        self.checkpoints = path / "checkpoints"
        self.owner_lock, self.worker_lock = path / "owner.lock", path / "worker.lock"
        self.worker_log = path / "worker.log"
        self._order, self._failure = path / "order.json", path / "failure.json"
        self._report, self._result = path / "report.json", path / "result"

    @property
    def has_order(self) -> bool:
        """Everything that is needed to learn is there."""
        return self._order.is_file()

    @property
    def has_result(self) -> bool:
        """The learning is done."""
        return self._result.is_dir()

    @property
    def has_report(self) -> bool:
        """The candidate is stored."""
        return self._report.is_file()

    @property
    def in_use(self) -> bool:
        """A program looks after it now, or its process has not ended yet."""
        return is_locked(self.owner_lock) or is_locked(self.worker_lock)

    def write_image(self, kind: str, number: int, pixels: Pixels, *, origin: str) -> ReferenceImage:
        """Store image `number` (from 0) of `kind` "goods" or "defects"."""
        name, data = image_name(kind, number), encode_png(pixels)
        with disk_faults(self.path):
            (self.path / kind).mkdir(exist_ok=True)
        atomic_write(self.path / name, data)
        return ReferenceImage(name, hashlib.sha256(data).hexdigest(), origin)

    def load_images(self, images: Sequence[ReferenceImage]) -> list[Pixels]:
        """Pixels uint8 (H, W, 3) RGB of images named by a checked order.

        Raises:
            DataFault: Missing, or changed since the learning was started.
        """
        return [self._load(image) for image in images]

    def write_order(self, order: JobOrder) -> None:
        """The last step of preparing: from here on the job exists."""
        with disk_faults(self.path):
            self.checkpoints.mkdir(exist_ok=True)
        write_document(order, self._order)

    def read_order(self) -> JobOrder:
        """The checked order. DataFault where it is missing, damaged or of another job."""
        order = read_document(JobOrder, self._order)
        if order.job_id != self.job_id:
            raise DataFault(
                f"order.json of the learning {self.job_id} is of {order.job_id}.", way_out=_DISCARD
            )
        return order

    def write_result(self, fill: Callable[[Path], JobResult]) -> None:
        """Make `result/` appear complete or not at all.

        Args:
            fill: Writes the model into `model/` of the given folder and gives the rest.
        """
        filling = self.path / f"filling-{secrets.token_hex(4)}"
        try:
            with disk_faults(self.path):
                (filling / "model").mkdir(parents=True)
            write_document(fill(filling), filling / "result.json")
            with disk_faults(self.path):
                for name in _RESULT_FILES:
                    sync_file(filling / name)
                filling.rename(self._result)
                sync_folder(self.path)
        finally:
            shutil.rmtree(filling, ignore_errors=True)

    def read_result(self) -> tuple[JobResult, Path]:
        """The checked result and the folder of its model.

        Raises:
            DataFault: A file is missing, additional or changed; a field is wrong.
        """
        found = file_hashes(self._result)
        if found.keys() != _RESULT_FILES:
            names = ", ".join(sorted(found.keys() ^ _RESULT_FILES))
            raise DataFault(f"The result of the learning has other files: {names}.", way_out=_DISCARD)
        result = read_document(JobResult, self._result / "result.json")
        if result.job_id != self.job_id or model_hash(found) != result.model_hash:
            raise DataFault("The learned model is not the one of this learning.", way_out=_DISCARD)
        return result, self._result / "model"

    def write_failure(self, message: str | None) -> None:
        """Note why it ended without a result; None takes the note back."""
        if message is not None:
            write_document(JobFailure(message=message), self._failure)
        else:
            with disk_faults(self._failure):
                self._failure.unlink(missing_ok=True)

    def failure(self) -> str | None:
        """What `write_failure` noted."""
        return read_document(JobFailure, self._failure).message if self._failure.is_file() else None

    def finish(self, report: CandidateReport) -> None:
        """Keep the report, remove images, fits and model: the version holds them now."""
        write_document(StoredReport(report=report), self._report)
        self.leave_nothing_large()

    def leave_nothing_large(self) -> None:
        """Remove images, fits and model of a finished job; idempotent."""
        for path in self.path.iterdir():
            if path.is_dir():
                shutil.rmtree(path, ignore_errors=True)

    def read_report(self) -> CandidateReport:
        """The checked report of a stored candidate. DataFault where it is damaged or of another job."""
        report = read_document(StoredReport, self._report).report
        if report.job_id != self.job_id:
            raise DataFault(
                f"report.json of the learning {self.job_id} is of {report.job_id}.", way_out=_DISCARD
            )
        return report

    def remove(self) -> None:
        """Remove the job and everything in it; idempotent."""
        with disk_faults(self._order):
            self._order.unlink(missing_ok=True)  # first: half a job must not look like one
        shutil.rmtree(self.path, ignore_errors=True)

    def _load(self, image: ReferenceImage) -> Pixels:
        path = self.path / image.file
        if not path.is_file():
            raise DataFault(f"{image.file} of the learning {self.job_id} is missing.", way_out=_DISCARD)
        with disk_faults(path):
            data = path.read_bytes()
        if hashlib.sha256(data).hexdigest() != image.sha256:
            raise DataFault(
                f"{image.file} of the learning {self.job_id} was changed since it was started.",
                way_out=_DISCARD,
            )
        return decode_png(data, image.file)


def new_job_folder(root: Path) -> JobFolder:
    """An empty folder with a new id; what a crash left half prepared, or of a finished job, is removed."""
    with disk_faults(root):
        root.mkdir(parents=True, exist_ok=True)
    for job in job_folders(root):
        if job.has_report and not job.in_use:
            job.leave_nothing_large()
        elif not job.has_order and not job.in_use:
            job.remove()
    folder = JobFolder(root / secrets.token_hex(8))
    with disk_faults(folder.path):
        folder.path.mkdir()
    return folder


def job_folders(root: Path) -> list[JobFolder]:
    """Every job of a data folder, finished or not, in no order; links are left alone."""
    if not root.is_dir():
        return []
    with disk_faults(root):
        found = [path for path in root.iterdir() if path.is_dir() and not path.is_symlink()]
    return [JobFolder(path) for path in found if _JOB_ID.fullmatch(path.name)]


def job_folder(root: Path, job_id: str) -> JobFolder:
    """The job of an id; DataFault where there is none."""
    for job in job_folders(root):
        if job.job_id == job_id:
            return job
    raise DataFault(f"There is no learning {job_id[:40]!r}.", way_out="See `inspector learn --list`.")
