"""The learning process: learns one job's order and writes its result. Imports no Qt, opens no database."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread, Timer
from typing import BinaryIO

from inspector.app.learning.documents import JobOrder, JobResult
from inspector.app.learning.folder_lock import locked
from inspector.app.learning.job_folder import JobFolder
from inspector.app.learning.messages import (
    DoneMessage,
    Message,
    ProgressMessage,
    encode,
    fault_message,
)
from inspector.domain.errors import Cancelled, InspectorError
from inspector.domain.frame import Pixels
from inspector.domain.recipe import Recipe
from inspector.domain.record import Progress
from inspector.models import ModelFactory, WeightStore
from inspector.settings import Paths
from inspector.station import (
    EnrollmentRequest,
    EnrollmentResult,
    Report,
    Side,
    base_figures,
    candidate_figures,
    enroll,
    open_recipe,
    opened_candidate,
    rejudge,
    taught_goods,
    with_origins,
)
from inspector.storage import ImageFiles, RecipeStore

GRACE_S = 5.0
"""How long it may go on after it was asked to stop; then it ends in the middle of whatever it does."""
CANCELLED_CODE, FAULT_CODE = 3, 4


def run_worker(folder: Path, data_dir: Path | None) -> int:
    """Learn the job of `folder`; the exit code. Says everything on stdout, as `messages`; main thread.

    It stops when its stdin ends: the program that started it asked for it, or is dead.
    """
    stop = Event()
    with _quiet_stdout() as out:
        _stop_when_asked(stop)
        talk = _Talk(out, stop)
        try:
            learn_job(JobFolder(folder), Paths(data_dir), talk.report)
            talk.say(DoneMessage())
        except InspectorError as fault:
            talk.say(fault_message(fault))
            return CANCELLED_CODE if isinstance(fault, Cancelled) else FAULT_CODE
    return 0


def learn_job(job: JobFolder, paths: Paths, report: Report) -> None:
    """Make `result/` of a job, unless it is there already.

    Raises:
        DataFault: Something in the folder, the base version or the goods is not usable.
        EnvironmentFault: Weights missing, disk full.
        Cancelled: Out of `report`.
    """
    report(Progress("Preparing the goods"))
    with locked(job.worker_lock, wait=True):
        order = job.read_order()
        if job.has_result:
            return
        recipes = RecipeStore(paths.recipes)
        base = recipes.load(order.order.base)
        factory = ModelFactory(WeightStore(paths.weights), order.device, paths.caches)
        goods = job.load_images(order.goods)
        result = enroll(_request(job, order, base, goods=goods), factory, report)
        references = recipes.reference_pixels(base)
        model_folder = recipes.model_folder(base.key)
        opened = open_recipe(base, references, model_folder=model_folder, factory=factory)
        sides = Side(opened, order.limits), Side(opened_candidate(result), result.calibration.proposed)
        _write(job, order, result, sides=sides, references=references, paths=paths, report=report)


def _request(job: JobFolder, order: JobOrder, base: Recipe, *, goods: list[Pixels]) -> EnrollmentRequest:
    return EnrollmentRequest(
        name=base.key.name,
        images=with_origins(order.goods, goods),
        defects=with_origins(order.defects, job.load_images(order.defects)),
        model=order.order.model,
        region=base.region,
        alignment=base.alignment,
        source=base.source,
        budget_s=order.order.budget_s,
        taught=order.taught,
        checkpoints=job.checkpoints,
    )


def _write(
    job: JobFolder,
    order: JobOrder,
    result: EnrollmentResult,
    *,
    sides: tuple[Side, Side],
    references: list[Pixels],
    paths: Paths,
    report: Report,
) -> None:
    """Compare both sides, then write model and figures."""
    from inspector.models import save_artifact  # imports torch

    base, candidate = sides
    report(Progress("Comparing with the version in use"))
    load = ImageFiles(paths.images).load_frame
    rejudged, unreadable = rejudge(order.history, load, base=base, candidate=candidate, report=report)

    def fill(folder: Path) -> JobResult:
        return JobResult(
            job_id=job.job_id,
            model=result.model.spec,
            model_hash=save_artifact(result.model, folder / "model", result.inputs),
            calibration=result.calibration,
            part=result.part.frame if result.part else None,
            choices=result.choices,
            base=base_figures(base, references, base.opened.recipe.calibration.held_out),
            candidate=candidate_figures(
                candidate, result, len(references) - taught_goods(base.opened.recipe)
            ),
            rejudged=rejudged,
            unreadable=unreadable,
            conflicts=tuple(one.sentence for one in result.conflicts),
            fit_s=result.fit_s,
        )

    job.write_result(fill)


class _Talk:
    """Says messages on the real stdout; a report raises Cancelled once the process was asked to stop."""

    def __init__(self, out: BinaryIO, stop: Event) -> None:
        self._out = out
        self._stop = stop

    def report(self, progress: Progress) -> None:
        """As `Report`."""
        if self._stop.is_set():
            raise Cancelled("Learning was stopped.")
        self.say(ProgressMessage(progress=progress))

    def say(self, message: Message) -> None:
        """One line; nothing where nobody listens any more."""
        try:
            self._out.write(encode(message))
            self._out.flush()
        except BrokenPipeError:
            self._stop.set()


@contextmanager
def _quiet_stdout() -> Iterator[BinaryIO]:
    """The stdout of this process for messages only; what a library prints goes to stderr."""
    descriptor = os.dup(1)
    os.dup2(2, 1)
    with os.fdopen(descriptor, "wb") as out:
        yield out


def _stop_when_asked(stop: Event) -> None:
    """Set `stop` at the end of stdin or SIGTERM; then the process has GRACE_S."""

    def stop_now() -> None:
        stop.set()
        timer = Timer(GRACE_S, os._exit, (CANCELLED_CODE,))
        timer.daemon = True
        timer.start()

    def wait_for_the_end() -> None:
        while os.read(0, 1024):
            pass
        stop_now()

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches this process too; its program decides
    signal.signal(signal.SIGTERM, lambda *_: stop_now())
    Thread(target=wait_for_the_end, name="inspector-learning-stop", daemon=True).start()
