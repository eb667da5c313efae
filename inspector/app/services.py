"""The composition root: builds the program's parts once and owns them until `close`."""

import logging
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from pathlib import Path
from types import TracebackType
from typing import Self

from inspector.app.cameras import Cameras
from inspector.app.enrollment import Enrollments
from inspector.app.evidence import Evidence, EvidenceKeeper
from inspector.app.exports import Exports
from inspector.app.learning import LearningJobs
from inspector.app.logs import start_logging, stop_logging
from inspector.app.model_comparison import compare_models
from inspector.app.opening import recipe_opener
from inspector.app.scales import Scales
from inspector.app.shift import part_counter
from inspector.app.shift_reporter import ShiftReporter
from inspector.app.similar import SimilarFinder, SimilarParts
from inspector.app.stored_data import StoredData
from inspector.app.views import line_source
from inspector.capture import storable_spec
from inspector.decision import Proposal
from inspector.domain.comparison import Comparison
from inspector.domain.errors import DataFault, InspectorError
from inspector.domain.frame import Frame
from inspector.domain.recipe import Recipe, RecipeKey
from inspector.domain.record import Inspection, RecordFilter
from inspector.domain.trigger import TriggerSettings
from inspector.domain.verdict import Limits
from inspector.models import ModelFactory, WeightStore
from inspector.settings import Paths
from inspector.station import (
    EnrollmentRequest,
    EnrollmentResult,
    Keeper,
    RecipeOpener,
    Report,
    Station,
    TaskRunner,
    TeachPreview,
)
from inspector.storage import Database

logger = logging.getLogger(__name__)


def open_services(data_dir: Path | None = None) -> "Services":
    """Open the data folder and everything that lives as long as the program.

    Raises:
        EnvironmentFault: The data folder cannot be written, or the database cannot be opened.
        DataFault: The database was made by a newer Inspector, or is damaged.
    """
    paths = Paths(data_dir)
    paths.ensure()
    start_logging(paths.logs)
    return Services(paths, Database.open(paths.database))


class Services(StoredData):
    """What the window and the command line call: the stored data, and all that runs on it.

    Main thread, unless a method says otherwise.

    Attributes:
        cameras: Changes cameras and their settings, and looks at them before a shift.
        station: The running station, None while stopped.
        learning: Learnings in the background and their candidates.
        scales: Millimetres per pixel in force, by recipe version.
        shift_reports: Writes the report of each shift once `start` was called.
        part_counter: Parts of the shift; goes on over stops of the line and of the program.
    """

    def __init__(self, paths: Paths, database: Database) -> None:
        super().__init__(paths, database)
        self.cameras = Cameras(self)
        self.scales = Scales(self)
        self.weights = WeightStore(paths.weights)
        self.models = ModelFactory(self.weights, device=self.settings.device, cache_folder=paths.caches)
        self.tasks = TaskRunner()
        self.station: Station | None = None
        self.part_counter = part_counter(self.records, self.audit)
        self._enrollments = Enrollments(self)
        self._exports = Exports(self)
        self._evidence = EvidenceKeeper(self)
        self._similar = SimilarFinder(self)
        self.learning = LearningJobs(self)
        self.shift_reports = ShiftReporter(self)
        self._closed = False
        self.writer.submit(self.find_lost_images)

    # -- the line ------------------------------------------------------------------------------------------

    def start_station(
        self,
        *,
        recipe: RecipeKey,
        source: str,
        trigger: TriggerSettings,
        on_wake: Callable[[], None] = lambda: None,
        rate_hz: float | None = None,
        parts: int | None = None,
        views: Mapping[str, str] | None = None,
    ) -> Station:
        """Start inspecting; stops what ran before.

        Args:
            source: Of the main view, where the recipe has further ones.
            views: Sources of further views to use instead of the recipe's, by name.

        Raises:
            DataFault: No such recipe, its files were changed, or a source specification is wrong.
        """
        self.stop_station()
        opener = self.opener(recipe)
        station = Station(
            source=line_source(opener.recipe, source, rate_hz=rate_hz, views=views),
            opener=opener,
            writer=self.writer,
            keeper=Keeper(self.records, self.images, self.paths.data_dir, self.keep_policy),
            trigger=trigger,
            queue_size=self.settings.queue_size,
            parts=parts,
            on_wake=on_wake,
            counter=self.part_counter,
        )
        self.station = station
        station.start()
        self.audit_act("line_started", str(recipe), source=storable_spec(source), trigger=trigger.mode.value)
        return station

    def stop_station(self) -> None:
        """Stop inspecting, in order, losing no part; nothing happens where nothing runs."""
        if self.station is not None:
            station, self.station = self.station, None
            station.stop()
            status = station.status()
            self.audit_act("line_stopped", str(status.recipe), parts=status.total, passed=status.passed)

    def opener(self, key: RecipeKey) -> RecipeOpener:
        """How the inference thread gets this recipe ready.

        Raises:
            DataFault: No such recipe, or one of its files was changed.
        """
        return recipe_opener(self, key)

    def set_limits(self, key: RecipeKey, limits: Limits) -> "Future[None]":
        """Store these limits, audit who moved them from where, then judge the next parts with them.

        The future raises InspectorError where they could not be stored; the limits before stay in force.
        """
        who = self.operator

        def write() -> None:
            old = self.recipes.set_limits(key, limits)
            details = {
                "review_from": old.review,
                "review_to": limits.review,
                "reject_from": old.reject,
                "reject_to": limits.reject,
            }
            try:
                self.audit.append("limits_changed", who=who, subject=str(key), details=details)
            except InspectorError:
                self.recipes.set_limits(key, old)
                raise
            station = self.station  # once: the main thread may stop it meanwhile
            if station is not None:
                station.set_limits(key, limits)

        return self.writer.submit(write)

    def activate(self, key: RecipeKey) -> "Future[None]":
        """Make this the recipe version to inspect with; a running station changes over.

        The future raises DataFault where there is no such recipe or one of its files was changed; nothing
        is changed then.
        """
        who = self.operator

        def write() -> None:
            opener, before = self.opener(key), self.recipes.active()
            details = {"from": str(before) if before else None}
            self.audit.append("recipe_activated", who=who, subject=str(key), details=details)
            self.recipes.activate(key)
            station = self.station  # once: the main thread may stop it meanwhile
            if station is not None:
                station.switch_recipe(opener)
            self._settle_candidate(key)

        return self.writer.submit(write)

    def evidence(self, name: str) -> Evidence:
        """What was confirmed for a recipe and its version in use has not learned."""
        return self._evidence.evidence(name)

    def proposal(self, name: str) -> Proposal | None:
        """Learning a recipe again, where it is worth it and was not declined."""
        return self._evidence.proposal(name)

    def decline_proposal(self, name: str) -> "Future[None]":
        """Propose no learning for what is confirmed now; stored and audited."""
        return self._evidence.decline(name)

    def import_recipe(self, package: Path) -> RecipeKey:
        """Take in a recipe package as a new version, audited; task thread or command line.

        Raises:
            DataFault: The package is damaged or unsafe.
        """
        if not package.is_file():
            raise DataFault(f"There is no recipe package at {package}.", way_out="Check the path.")
        with self.recipes.prepare_import(package) as prepared:
            recipe = self.writer.submit(lambda: self.recipes.commit(prepared)).result()
        proposed, offered = recipe.calibration.proposed, self.recipes.offered_limits(recipe.key)
        self.audit_act(
            "recipe_imported",
            str(recipe.key),
            package=package.name,
            model_hash=recipe.model_hash,
            reject=proposed.reject,
            offered_reject=offered.reject if offered else None,
        )
        return recipe.key

    # -- enrollment, teaching, export: long, in a task -----------------------------------------------------

    def enroll(self, request: EnrollmentRequest, report: Report) -> EnrollmentResult:
        """Learn from goods; nothing is stored yet. See `inspector.station.enroll`."""
        return self._enrollments.enroll(request, report)

    def save_enrollment(self, result: EnrollmentResult, *, activate: bool = True) -> Recipe:
        """Store what was learned as the next version of its recipe, audited; task thread."""
        return self._enrollments.save(result, activate=activate)

    def try_out(self, result: EnrollmentResult, frame: Frame) -> Inspection:
        """Judge a frame with what was learned, before it is stored; one thread at a time."""
        return self._enrollments.try_out(result, frame)

    def teach_preview(self, record_id: int, report: Report, view: str = "") -> TeachPreview:
        """Learn with this record's part as a further good and show what would change; task thread.

        Args:
            view: Which one of several views to teach; empty is the one that decided.
        """
        return self._enrollments.teach_preview(record_id, report, view)

    def commit_teach(self, preview: TeachPreview) -> Recipe:
        """Store the taught version; let it judge where its recipe is in use, or a view of it. Task thread."""
        return self._enrollments.commit_teach(preview)

    def compare(self, request: EnrollmentRequest, names: Sequence[str], report: Report) -> Comparison:
        """Learn with several models on the same goods and examine each; nothing is stored. Task thread."""
        return compare_models(self, request, names, report)

    def similar_parts(self, wanted: RecordFilter, report: Report) -> SimilarParts:
        """Group the newest records of a filter by what their flagged places look like. Task thread."""
        return self._similar.find(wanted, report)

    def export(self, *, format: str, target: Path, filter: RecordFilter, report: Report) -> int:
        """Write the chosen records to `target`; give how many. Task thread."""
        return self._exports.export(format=format, target=target, filter=filter, report=report)

    # -- the end -------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Stop in order: learning, tasks, capture, inference, writer, images, database. Idempotent.

        A step that fails is logged and the next one is taken: half a stop would leave threads behind.
        """
        if self._closed:
            return
        self._closed = True
        reports, tasks = self.shift_reports.close, self.tasks.close
        station, writer, images = self.stop_station, self.writer.close, self.images.close
        for step in (reports, self.learning.close, tasks, station, writer, images, self._database.close):
            try:
                step()
            except Exception as fault:  # logged; the other steps must still be taken
                logger.error("Closing: %s failed", step.__qualname__, exc_info=fault)
        stop_logging()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _settle_candidate(self, key: RecipeKey) -> None:
        """Last, and not undone: that its report is still there shows it once more, nothing else."""
        try:
            self.learning.settle(key)
        except InspectorError as fault:
            logger.error("The report of %s was not removed", key, exc_info=fault)
