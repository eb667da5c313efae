"""The composition root: builds the program's parts once and owns them until `close`."""

import logging
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Event
from types import TracebackType
from typing import Self

from inspector.app.camera_control import set_camera_control
from inspector.app.enrollment import Enrollments
from inspector.app.evidence import Evidence, EvidenceKeeper
from inspector.app.exports import Exports
from inspector.app.learning import LearningJobs
from inspector.app.logs import start_logging, stop_logging
from inspector.app.model_comparison import compare_models
from inspector.app.recipe_camera import camera_problems, save_camera
from inspector.app.recordings import start_recording
from inspector.app.scales import Scales
from inspector.app.shift import part_counter, reset_part_counter
from inspector.app.shift_reporter import ShiftReporter
from inspector.app.similar import SimilarFinder, SimilarParts
from inspector.app.views import (
    WantedView,
    follow_view,
    further_cameras,
    line_source,
    set_views,
    view_openers,
)
from inspector.capture import ControlValue, search_network, storable_spec, use_gentl_producers
from inspector.decision import Proposal
from inspector.domain.camera import RecipeCamera
from inspector.domain.comparison import Comparison
from inspector.domain.errors import DataFault, EnvironmentFault, InspectorError
from inspector.domain.frame import Frame
from inspector.domain.recipe import Recipe, RecipeKey
from inspector.domain.record import DispositionKind, Inspection, Record, RecordFilter
from inspector.domain.trigger import TriggerSettings
from inspector.domain.verdict import Limits
from inspector.models import ModelFactory, WeightStore
from inspector.settings import Paths, Settings, SettingsStore
from inspector.station import (
    ControlChange,
    EnrollmentRequest,
    EnrollmentResult,
    Keeper,
    KeepPolicy,
    OpenedRecipe,
    RecipeOpener,
    Report,
    Station,
    TaskRunner,
    TeachPreview,
    Writer,
    open_recipe,
)
from inspector.storage import (
    AuditEntry,
    AuditLog,
    Database,
    ImageArchive,
    RecipeStore,
    RecordCellLog,
    RecordColumnLog,
    RecordLog,
)

logger = logging.getLogger(__name__)

UNAUDITED_SETTINGS = frozenset(
    {"recent_sources", "heatmap_opacity", "heatmap_mode", "theme", "ui_scale", "start_mode", "verdict_sound"}
)
"""Settings that change nothing but what is shown and heard."""


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


class Services:
    """What the window and the command line call. Main thread, unless a method says otherwise.

    Reads (records, audit, images, recipes) may be made from any thread; every write goes through the
    writer thread.

    Attributes:
        settings: Settings in force.
        settings_warnings: What was wrong with the settings file; the defaults are in force for it.
        station: The running station, None while stopped.
        learning: Learnings in the background and their candidates.
        scales: Millimetres per pixel in force, by recipe version.
        shift_reports: Writes the report of each shift once `start` was called.
        part_counter: Parts of the shift; goes on over stops of the line and of the program.
    """

    def __init__(self, paths: Paths, database: Database) -> None:
        self.paths = paths
        self._database = database
        self._settings_store = SettingsStore(paths.settings_file)
        loaded = self._settings_store.load()
        self.settings: Settings = loaded.settings
        self.settings_warnings = loaded.warnings
        use_gentl_producers(loaded.settings.gentl_producers)
        search_network(loaded.settings.search_network)
        self.images = ImageArchive(paths.images, database)
        self.recipes = RecipeStore(paths.recipes)
        self.scales = Scales(self)
        self.weights = WeightStore(paths.weights)
        self.models = ModelFactory(self.weights, device=self.settings.device, cache_folder=paths.caches)
        self.tasks = TaskRunner()
        self.writer = Writer()
        self.station: Station | None = None
        self.part_counter = part_counter(self.records, self.audit)
        self._enrollments = Enrollments(self)
        self._exports = Exports(self)
        self._evidence = EvidenceKeeper(self)
        self._similar = SimilarFinder(self)
        self.learning = LearningJobs(self)
        self.shift_reports = ShiftReporter(self)
        self._closed = False
        self.writer.submit(self._find_lost_images)

    @property
    def records(self) -> RecordLog:
        """The inspection log; read here, write through the writer."""
        return self._database.records

    @property
    def record_columns(self) -> RecordColumnLog:
        """The inspection log as columns, for figures."""
        return self._database.columns

    @property
    def record_cells(self) -> RecordCellLog:
        """The inspection log as rows of cells, for exports."""
        return self._database.cells

    @property
    def audit(self) -> AuditLog:
        """The audit trail; read here, write through the writer."""
        return self._database.audit

    @property
    def operator(self) -> str:
        """Who works here, for records and audit."""
        return self.settings.operator

    def save_settings(self, settings: Settings) -> None:
        """Store settings, put them in force and audit what changed."""
        self._settings_store.save(settings)
        before, self.settings = self.settings, settings
        use_gentl_producers(settings.gentl_producers)
        search_network(settings.search_network)
        earlier = before.model_dump()
        for name, value in settings.model_dump().items():
            old = earlier[name]
            if old != value and name not in UNAUDITED_SETTINGS:
                self.audit_act("setting_changed", name, value_from=str(old), value_to=str(value))

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
            keeper=Keeper(self.records, self.images, self.paths.data_dir, self._keep_policy),
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

    def set_camera_control(self, name: str, value: ControlValue) -> "Future[ControlChange]":
        """Change one control of the running line's camera, audited. See `Station.set_control`."""
        return set_camera_control(self, name, value)

    def start_recording(self) -> "Future[Path]":
        """Record the raw frames of the running line to disk; gives the folder. Ends with `end_recording`."""
        return start_recording(self)

    def end_recording(self) -> None:
        """Take no more frames into the recording; what waits is written, then its status says so."""
        if self.station is not None:
            self.station.recording.end()

    def reset_part_counter(self) -> "Future[int]":
        """Let the part counter of the shift start at 0 again, audited; gives the parts until then."""
        return reset_part_counter(self)

    def opener(self, key: RecipeKey) -> RecipeOpener:
        """How the inference thread gets this recipe ready.

        Raises:
            DataFault: No such recipe, or one of its files was changed.
        """
        recipe = self.recipes.load(key)
        folder = self.recipes.model_folder(key)
        self.scales.of(key)  # a damaged one is told here, not with every part

        def open_it() -> OpenedRecipe:
            references = self.recipes.reference_pixels(recipe)
            opened = open_recipe(recipe, references, model_folder=folder, factory=self.models)
            return replace(opened, scale=lambda: self.scales.of(key))

        limits, camera = partial(self.recipes.limits, key), self.recipes.camera(key)
        views, cameras = view_openers(self, recipe), partial(further_cameras, recipe)
        return RecipeOpener(recipe, limits, open_it, camera, views, cameras)

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

    def save_camera(self, key: RecipeKey, camera: RecipeCamera) -> "Future[None]":
        """Keep this camera and its settings for a recipe version, audited; see `recipe_camera`."""
        return save_camera(self, key, camera)

    def camera_problems(self, key: RecipeKey, source: str, stop: Event | None = None) -> tuple[str, ...]:
        """What is not as the recipe wants it on this source; opens the source, so not while the line runs."""
        return camera_problems(self, key, source, stop)

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

    def dispose(
        self, record_id: int, kind: DispositionKind | None, *, defect_name: str = ""
    ) -> "Future[Record]":
        """Store a person's decision on a record and its audit entry as one act; None undoes the last one.

        The future raises DataFault for a name that cannot be one, or that comes without a confirmed defect.
        """
        who = self.operator
        return self.writer.submit(
            lambda: self._database.dispose(record_id, kind, who=who, defect_name=defect_name)
        )

    def dispose_all(
        self, numbers: Sequence[int], kind: DispositionKind | None, *, defect_name: str = ""
    ) -> "Future[list[Record]]":
        """As `dispose`, on several records at once: all or none, with an audit entry each."""
        who = self.operator
        return self.writer.submit(
            lambda: self._database.dispose_all(numbers, kind, who=who, defect_name=defect_name)
        )

    def audit_act(self, event: str, subject: str, **details: str | float | int | None) -> None:
        """Audit an act that has been done and is not undone for the lack of an entry; the lack is logged."""
        who = self.operator
        try:
            future = self.writer.submit(
                lambda: self.audit.append(event, who=who, subject=subject, details=details)
            )
        except EnvironmentFault as fault:
            logger.error("%s of %s could not be audited", event, subject, exc_info=fault)
            return
        future.add_done_callback(_log_failure)

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
        """Store the taught version; let it judge where its recipe is the active one, or judges a view of it.

        Task thread.
        """
        active = self.recipes.active()
        in_use = active is not None and active.name == preview.base.name
        made = self._enrollments.save(preview.result, activate=in_use)
        follow_view(self, made)
        return made

    def set_views(self, key: RecipeKey, wanted: Sequence[WantedView]) -> Recipe:
        """Make the next version of a recipe with these further views; see `app/views.py`. Task thread."""
        return set_views(self, key, wanted)

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

    def _find_lost_images(self) -> None:
        """Left by a run that did not stop in order; each says so where it is read. Writer thread."""
        lost = self.images.settle()
        if lost:
            records = ", ".join(str(number) for number in sorted(lost.values()))
            logger.warning("The station stopped before the images of these records were written: %s", records)

    def _keep_policy(self) -> KeepPolicy:
        return KeepPolicy(
            operator=self.operator,
            keep_all_images=self.settings.store_images == "all",
            min_free_mib=self.settings.min_free_mb,
            audit_problem=self.audit.head_problem,
        )


def _log_failure(future: "Future[AuditEntry]") -> None:
    fault = future.exception()
    if fault is not None:
        logger.error("An act could not be audited", exc_info=fault)
