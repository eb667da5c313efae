"""Learning in the background, one at a time: started, watched, cancelled, resumed; and its candidates."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

from inspector.app.learning.job_folder import JobFolder, job_folder, job_folders, new_job_folder
from inspector.app.learning.preparation import check_order
from inspector.app.learning.running_job import INTERRUPTED, RunningJob
from inspector.domain.errors import DataFault, InspectorError, ProgrammingFault
from inspector.domain.learning import CandidateReport, LearningOrder, LearningState, LearningStatus
from inspector.domain.recipe import RecipeKey

if TYPE_CHECKING:
    from inspector.app.services import Services

STOP_TIMEOUT_S = 20.0

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class DamagedLearning:
    """A learning whose files cannot be used, as `message` says; it can only be discarded."""

    job_id: str
    message: str


class LearningJobs:
    """What window and command line call as `services.learning`. Any thread; nothing here takes long.

    A learning runs in a process of its own with the lowest priority (decision 0010). Its thread,
    `inspector-learning`, prepares the inputs, hears the process and stores the result as a version that is
    not activated. Inspection goes on with the version in force, whatever happens to the learning.
    """

    def __init__(self, services: "Services") -> None:
        self._services = services
        self._root = services.paths.learning
        self._lock = Lock()
        self._job: RunningJob | None = None

    def start(self, order: LearningOrder, on_wake: Callable[[], None] = lambda: None) -> LearningStatus:
        """Start learning.

        Args:
            order: What to learn.
            on_wake: Called from the learning thread whenever `status` changed; must not block.

        Raises:
            InspectorError: Another learning is still running.
            DataFault: The base or a record cannot be used; nothing is made then.
        """
        with self._lock:
            self._check_idle()
            check_order(self._services, order)
            return self._run(new_job_folder(self._root), order, on_wake)

    def resume(self, job_id: str, on_wake: Callable[[], None] = lambda: None) -> LearningStatus:
        """Go on with an interrupted or failed learning; finished fits are not made again.

        Raises:
            InspectorError: Another learning is still running.
            DataFault: There is no such learning, it has ended, or its folder is damaged.
        """
        with self._lock:
            self._check_idle()
            folder = self._unfinished_folder(job_id)
            return self._run(folder, folder.read_order().order, on_wake)

    def status(self) -> LearningStatus | None:
        """Of the learning that runs, or that ran last since the program started; None where none did."""
        job = self._job
        return None if job is None else job.status

    def cancel(self) -> None:
        """Give the running learning up; returns at once, `status` says when it has ended. Idempotent."""
        job = self._job
        if job is not None:
            job.stop(give_up=True)

    def wait(self, timeout_s: float | None = None) -> bool:
        """Block until none runs; False when the time-out came first. Never on the GUI thread."""
        job = self._job
        return job is None or job.done.wait(timeout_s)

    def result(self) -> CandidateReport:
        """The report of the learning that ended last, for who waited for it.

        Raises:
            InspectorError: Why it gave none; Cancelled where it was stopped.
            ProgrammingFault: None has ended.
        """
        job = self._job
        if job is None or not job.done.is_set():
            raise ProgrammingFault("No learning has ended.")
        return job.result()

    def unfinished(self) -> tuple[LearningStatus, ...]:
        """Learnings that were interrupted or failed and can go on, the newest first."""
        found = [(job.read_order(), job) for job in self._readable() if job.has_order and not job.has_report]
        found.sort(key=lambda one: one[0].created_at, reverse=True)
        return tuple(_unfinished(job, order.order) for order, job in found if not job.in_use)

    def damaged(self) -> tuple[DamagedLearning, ...]:
        """Learnings, finished or not, whose files were damaged; by job id."""
        jobs = sorted(job_folders(self._root), key=lambda job: job.job_id)
        faults = [(job.job_id, _fault_of(job)) for job in jobs if not job.in_use]
        return tuple(DamagedLearning(job_id, str(fault)) for job_id, fault in faults if fault is not None)

    def discard(self, job_id: str) -> None:
        """Remove a learning that is not finished, or is damaged; audited.

        Raises:
            DataFault: There is no such learning, or it has ended.
            InspectorError: It is running.
        """
        folder = job_folder(self._root, job_id)
        if _fault_of(folder) is None or folder.in_use:
            folder = self._unfinished_folder(job_id)
        folder.remove()
        self._services.audit_act("learning_discarded", job_id)

    def candidates(self, name: str) -> tuple[CandidateReport, ...]:
        """Reports of learned versions of a recipe, the newest first.

        Those dismissed, those a person activated and those whose version is gone are not among them.

        Raises:
            DataFault: There is no such recipe.
        """
        active, versions = self._services.recipes.active_version(name), self._services.recipes.versions(name)
        reports = [job.read_report() for job in self._readable() if job.has_report]
        waiting = [
            report
            for report in reports
            if report.candidate.name == name
            and report.candidate.version in versions
            and report.candidate.version != active
        ]
        return tuple(sorted(waiting, key=lambda report: report.created_at, reverse=True))

    def dismiss(self, job_id: str) -> None:
        """A person does not want this candidate: its report goes, audited; the version stays as history.

        Raises:
            DataFault: There is no such candidate.
        """
        folder = job_folder(self._root, job_id)
        if not folder.has_report:
            raise DataFault(f"The learning {job_id} has no candidate.", way_out="Discard it instead.")
        report = folder.read_report()
        folder.remove()
        self._services.audit_act("candidate_dismissed", str(report.candidate), learning=job_id)

    def settle(self, activated: RecipeKey) -> None:
        """A version was activated: as a candidate it waits no more, whichever is activated later. Any thread.

        Raises:
            EnvironmentFault: Its report cannot be removed.
        """
        for job in self._readable():
            if job.has_report and job.read_report().candidate == activated:
                job.remove()

    def close(self) -> None:
        """Stop what runs; it can be resumed. Idempotent."""
        job = self._job
        if job is not None:
            job.stop(give_up=False)
            job.join(STOP_TIMEOUT_S)

    def _run(self, folder: JobFolder, order: LearningOrder, on_wake: Callable[[], None]) -> LearningStatus:
        self._job = RunningJob(self._services, folder, order, on_wake=on_wake)
        self._job.start()
        return self._job.status

    def _check_idle(self) -> None:
        if self._job is not None and not self._job.done.is_set():
            raise InspectorError("A learning is still running.", way_out="Wait for it or cancel it first.")

    def _unfinished_folder(self, job_id: str) -> JobFolder:
        folder = job_folder(self._root, job_id)
        if folder.has_report:
            raise DataFault(f"The learning {job_id} has ended.", way_out="Activate or dismiss its candidate.")
        if folder.in_use:
            raise InspectorError(f"The learning {job_id} is running.", way_out="Wait for it to end.")
        return folder

    def _readable(self) -> list[JobFolder]:
        """Jobs whose files are as they should be; what is wrong with the others is logged."""
        return [job for job in job_folders(self._root) if _is_readable(job)]


def _is_readable(job: JobFolder) -> bool:
    fault = _fault_of(job)
    if fault is not None:
        logger.warning("%s", fault)
    return fault is None


def _fault_of(job: JobFolder) -> DataFault | None:
    """What is wrong with its files; None where they are as they should be, or none has been written yet."""
    try:
        if job.has_report:
            job.read_report()
        elif job.has_order:
            job.read_order()
            job.failure()
    except DataFault as fault:
        return fault
    return None


def _unfinished(job: JobFolder, order: LearningOrder) -> LearningStatus:
    failure = job.failure()
    if failure is None:
        return LearningStatus(job.job_id, order, LearningState.INTERRUPTED, message=INTERRUPTED)
    return LearningStatus(job.job_id, order, LearningState.FAILED, message=failure)
